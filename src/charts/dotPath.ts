import type * as Plot from '@observablehq/plot';
import type { Paint } from './paint.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that draws many dots of one look as one path of round strokes of no length: an eighth of the bytes of circles. */
export function dotPath(
  places: readonly { readonly x: number; readonly y: number }[],
  radius: number,
  stroke: Paint,
): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS(SVG, 'path');
    const attributes = {
      d: places.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join(''),
      stroke,
      'stroke-width': String(2 * radius),
      'stroke-linecap': 'round',
    };
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    return path;
  };
}
