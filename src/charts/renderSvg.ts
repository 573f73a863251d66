import * as Plot from '@observablehq/plot';
import { TEXT_SIZE } from './paint.ts';
import { drawnNode, nodeToSvg, type SvgNode, svgDocument } from './svgDocument.ts';

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

/**
 * The picture as SVG for the page: named, out of the tab order, free of styles and of names inside (screen readers
 * and a strict content policy refuse both), coordinates to a tenth of a pixel, and nothing said twice.
 */
export function renderSvg(picture: Picture, name: PictureName): string {
  const svg = drawnNode(
    Plot.plot({
      document: svgDocument(),
      width: picture.width,
      height: picture.height,
      margin: 0,
      axis: null,
      x: picture.x === undefined ? { type: 'identity' } : { type: 'linear', ...toMutable(picture.x) },
      y: { type: 'identity' },
      marks: drawnMarks(picture.marks),
    }),
  );
  svg.children = svg.children.flatMap(tidy);
  nameRoot(svg, picture, name);
  return nodeToSvg(svg);
}

/** The same of a picture whose shapes are its elements already. */
export function renderShapes(
  size: Pick<Picture, 'width' | 'height'>,
  shapes: readonly SvgNode[],
  name: PictureName,
): string {
  const children = shapes.flatMap(tidy);
  const svg: SvgNode = { localName: 'svg', attributes: new Map(), children, textContent: '' };
  nameRoot(svg, size, name);
  return nodeToSvg(svg);
}

/** How tall a rendered picture is, in px: the first thing written of it that is so called. */
export function pictureHeight(svg: string): number {
  return Number(/ height="(\d+)/.exec(svg)?.[1]);
}

/** Without the marks that have nothing to draw: Plot would prepare them all the same. */
function drawnMarks(marks: readonly Plot.Markish[]): Plot.Markish[] {
  return marks.flatMap((mark): Plot.Markish[] => {
    if (Array.isArray(mark)) return drawnMarks(mark);
    const data = typeof mark === 'object' && mark !== null && 'data' in mark ? mark.data : null;
    return Array.isArray(data) && data.length === 0 ? [] : [mark];
  });
}

function toMutable({ domain, range }: NonNullable<Picture['x']>): { domain: number[]; range: number[] } {
  return { domain: [...domain], range: [...range] };
}

function nameRoot(
  { attributes }: SvgNode,
  { width, height }: Pick<Picture, 'width' | 'height'>,
  name: PictureName,
): void {
  attributes.clear();
  const named = {
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
  for (const [attribute, value] of Object.entries(named)) attributes.set(attribute, value);
}

/** What stays of an element: itself, its children where it is a group that says nothing, or nothing. */
function tidy(element: SvgNode): readonly SvgNode[] {
  const { localName, attributes } = element;
  if (localName === 'style') return [];
  if (element.children.length > 0) element.children = element.children.flatMap(tidy);
  placeByCoordinates(element);
  for (const [name, value] of attributes) {
    if (name.startsWith('aria-') || name === 'style' || name === 'class') attributes.delete(name);
    else if (COORDINATES.has(name)) attributes.set(name, roundNumbers(value));
  }
  return localName === 'g' ? unwrap(element) : [element];
}

/** Turns Plot's translations into coordinates, and drops the half pixel it moves whole groups by. */
function placeByCoordinates({ localName, attributes }: SvgNode): void {
  const shift = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(attributes.get('transform') ?? '');
  if (shift === null) return;
  if (localName === 'text') {
    attributes.set('x', shift[1] ?? '');
    attributes.set('y', shift[2] ?? '');
  }
  attributes.delete('transform');
}

function roundNumbers(value: string): string {
  if (!value.includes('.')) return value;
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
}

/** A group of one gives its attributes to its only child; a group without attributes is no group. */
function unwrap(group: SvgNode): readonly SvgNode[] {
  const [only, second] = group.children;
  if (only !== undefined && second === undefined) {
    for (const [name, value] of group.attributes)
      if (!only.attributes.has(name)) only.attributes.set(name, value);
    return [only];
  }
  return group.attributes.size === 0 ? group.children : [group];
}
