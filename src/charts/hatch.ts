import type * as Plot from '@observablehq/plot';
import { PAINT, type Paint } from './paint.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that draws nothing but defines a hatching, by default that of days without a report; ids are unique on a page. */
export function hatching(id: string, stroke: Paint = PAINT.faint): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const pattern = context.document.createElementNS(SVG, 'pattern');
    const line = context.document.createElementNS(SVG, 'path');
    const attributes = { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse' };
    for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
    line.setAttribute('d', 'M-1,1l2,-2M0,6L6,0M5,7l2,-2');
    line.setAttribute('stroke', stroke);
    line.setAttribute('stroke-width', stroke === PAINT.faint ? '0.8' : '1.5');
    pattern.appendChild(line);
    return pattern;
  };
}
