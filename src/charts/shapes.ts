import { HALO_WIDTH, PAINT, TEXT_SIZE } from './paint.ts';
import type { SvgNode } from './svgDocument.ts';
import type { Label } from './textMarks.ts';

/**
 * The marks of the small pictures, of which a page has dozens, put down as the elements Plot would draw for them: with no
 * scale left to find, Plot's own work would be nine tenths of the drawing. A look belongs to all shapes of a mark.
 */
type Look = Readonly<Record<string, string | number>>;

export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export function lineShapes(lines: readonly Line[], look: Look): readonly SvgNode[] {
  return group(
    lines.map(({ x1, x2, y1, y2 }) => node('line', { x1, x2, y1, y2 })),
    look,
  );
}

/** Nothing where there is nothing to draw. */
export function pathShape(d: string, look: Look): readonly SvgNode[] {
  return d === '' ? [] : [node('path', { d, ...look })];
}

export function rectShape({ x1, x2, y1, y2 }: Line, look: Look): SvgNode {
  const place = { x: Math.min(x1, x2), y: Math.min(y1, y2) };
  return node('rect', { ...place, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1), ...look });
}

export function dotShapes(
  dots: readonly { readonly x: number; readonly y: number }[],
  r: number,
  look: Look,
): readonly SvgNode[] {
  return group(
    dots.map(({ x, y }) => node('circle', { cx: x, cy: y, r })),
    look,
  );
}

/** Labels of one look, each around its place, with the halo of `textMarks`. */
export function labelShapes(labels: readonly Label[]): readonly SvgNode[] {
  const { fill = PAINT.ink, size = TEXT_SIZE } = labels[0] ?? {};
  return group(
    labels.map(({ x, y, text }) => ({ ...node('text', { x, y }), textContent: text })),
    {
      fill,
      stroke: PAINT.paper,
      'stroke-width': HALO_WIDTH,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      ...(size === TEXT_SIZE ? {} : { 'font-size': size }),
    },
  );
}

function group(children: readonly SvgNode[], look: Look): readonly SvgNode[] {
  return children.length === 0 ? [] : [{ ...node('g', look), children: [...children] }];
}

function node(localName: string, attributes: Look): SvgNode {
  const texts = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return { localName, attributes: new Map(texts), children: [], textContent: '' };
}
