import { createDocument } from '@mixmark-io/domino';
import * as Plot from '@observablehq/plot';
import { TEXT_SIZE } from './paint.ts';

/** A picture ready to be drawn: everything in it is placed already, no axis or legend is left to Plot. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Days of the time axis, where there is one, and where they lie in px. */
  readonly x?: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] };
  readonly marks: readonly Plot.Markish[];
}

/** What the picture is called: a short name of its own, or the id of the words on the page that name it. */
export type PictureName = { readonly label: string } | { readonly labelledBy: string };

/** A channel that is in px of the picture already, whatever the time axis. */
export function px(field: string): { readonly value: string; readonly scale: null } {
  return { value: field, scale: null };
}

const COORDINATES = new Set(
  'x y x1 x2 y1 y2 cx cy r rx ry width height d points transform stroke-width'.split(' '),
);

const document = createDocument('');

/**
 * The picture as SVG for the page: named, out of the tab order, free of styles and of names inside (screen readers
 * and a strict content policy refuse both), coordinates to a tenth of a pixel, and nothing said twice.
 */
export function renderSvg(picture: Picture, name: PictureName): string {
  const svg = Plot.plot({
    document,
    width: picture.width,
    height: picture.height,
    margin: 0,
    axis: null,
    x: picture.x === undefined ? { type: 'identity' } : { type: 'linear', ...toMutable(picture.x) },
    y: { type: 'identity' },
    marks: [...picture.marks],
  });
  for (const child of Array.from(svg.children)) tidy(child);
  nameRoot(svg, picture, name);
  return svg.outerHTML.replace(/><\/(?:line|path|rect|circle)>/g, '/>');
}

function toMutable({ domain, range }: NonNullable<Picture['x']>): { domain: number[]; range: number[] } {
  return { domain: [...domain], range: [...range] };
}

function nameRoot(svg: Element, { width, height }: Picture, name: PictureName): void {
  for (const { name: attribute } of Array.from(svg.attributes)) svg.removeAttribute(attribute);
  const attributes = {
    class: 'picture',
    role: 'img',
    ...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy }),
    focusable: 'false',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    'font-size': String(TEXT_SIZE),
    'font-variant': 'tabular-nums',
    'text-anchor': 'middle',
    fill: 'currentColor',
  };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
}

function tidy(element: Element): void {
  if (element.localName === 'style') {
    element.remove();
    return;
  }
  for (const child of Array.from(element.children)) tidy(child);
  placeByCoordinates(element);
  for (const { name, value } of Array.from(element.attributes)) {
    if (name.startsWith('aria-') || name === 'style' || name === 'class') element.removeAttribute(name);
    else if (COORDINATES.has(name)) element.setAttribute(name, roundNumbers(value));
  }
  if (element.localName === 'g') unwrap(element);
}

/** Turns Plot's translations into coordinates, and drops the half pixel it moves whole groups by. */
function placeByCoordinates(element: Element): void {
  const shift = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(element.getAttribute('transform') ?? '');
  if (shift === null) return;
  if (element.localName === 'text') {
    element.setAttribute('x', shift[1] ?? '');
    element.setAttribute('y', shift[2] ?? '');
  }
  element.removeAttribute('transform');
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
}

/** A group of one gives its attributes to its only child; a group without attributes is no group. */
function unwrap(group: Element): void {
  const only = group.children.length === 1 ? group.firstElementChild : null;
  if (only !== null) {
    for (const { name, value } of Array.from(group.attributes))
      if (!only.hasAttribute(name)) only.setAttribute(name, value);
  }
  if (only !== null || group.attributes.length === 0) group.replaceWith(...Array.from(group.children));
}
