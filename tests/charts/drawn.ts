import { createDocument } from '@mixmark-io/domino';
import { type Box, labelToBox } from '../../src/charts/placeLabels.ts';
import { type Drawing, drawings } from './cases.ts';

/** One line of text as it stands in a picture. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** A picture read back from its SVG. */
export interface Drawn {
  readonly name: string;
  readonly svg: string;
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly texts: readonly DrawnText[];
  readonly width: number;
  readonly height: number;
}

export function readSvg(name: string, svg: string): Drawn {
  const root = createDocument(`<body>${svg}</body>`).querySelector('svg');
  if (root === null) throw new Error(`${name} is no picture`);
  const elements = Array.from(root.querySelectorAll('*'));
  return {
    name,
    svg,
    root,
    elements,
    texts: elements.filter(({ localName }) => localName === 'text').map(readText),
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
  };
}

function readText(element: Element): DrawnText {
  const size = Number(inherited(element, 'font-size'));
  const anchor = inherited(element, 'text-anchor');
  const text = element.textContent ?? '';
  const label = {
    x: Number(element.getAttribute('x')),
    y: Number(element.getAttribute('y')),
    text,
    anchor: anchor === 'start' || anchor === 'end' ? anchor : 'middle',
    bold: inherited(element, 'font-weight') === '600',
    size,
  } as const;
  return { text, size, box: labelToBox(label) };
}

/** The attribute of the element or of the nearest group around it that has one. */
export function inherited(element: Element, attribute: string): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return null;
}

/** Every picture of the cases that is not empty. */
export const drawn: readonly Drawn[] = drawings
  .map(({ name, draw }: Drawing) => ({ name, svg: draw() }))
  .filter(({ svg }) => svg !== '')
  .map(({ name, svg }) => readSvg(name, svg));
