import type * as Plot from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that draws `d` as one path; nothing where there is nothing to draw. Many alike shapes weigh an eighth so. */
export function pathMark(d: string, look: Readonly<Record<string, string | number>>): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    if (d === '') return null;
    const path = context.document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    for (const [name, value] of Object.entries(look)) path.setAttribute(name, String(value));
    return path;
  };
}

/** Round strokes of no length, to be drawn with round caps as wide as the dots. */
export function dotsToPath(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join('');
}

/** Level strokes. */
export function levelsToPath(
  strokes: readonly { readonly x1: number; readonly x2: number; readonly y: number }[],
): string {
  return strokes.map(({ x1, x2, y }) => `M${x1.toFixed(1)},${y.toFixed(1)}H${x2.toFixed(1)}`).join('');
}
