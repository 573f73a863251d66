import * as Plot from '@observablehq/plot';
import { ASCENT, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { px } from './renderSvg.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import { dayNumber, type TimeScale } from './timeScale.ts';

/** From this day on every phường and xã of the country is a unit formed anew; nothing is joined across it. */
const FORMED_ANEW = dayNumber('2025-07-01');

export const BOUNDARY_TEXT = '01/07/2025: lập phường, xã mới';

/** Room for its name above a picture, in px. */
export const BOUNDARY_HEAD = LINE_HEIGHT + 6;

/** Where the day lies, in px; null where the picture does not cross it. */
export function boundaryAt({ domain, at }: Pick<TimeScale, 'domain' | 'at'>): number | null {
  return FORMED_ANEW > domain[0] && FORMED_ANEW < domain[1] ? at(FORMED_ANEW) : null;
}

/** A dashed rule through the whole picture, below its name. */
export function boundaryMark(x: number | null, bottom: number): Plot.Markish {
  return Plot.ruleX(x === null ? [] : [{ x }], {
    x: px('x'),
    y1: () => LINE_HEIGHT + 1,
    y2: () => bottom,
    stroke: PAINT.soft,
    strokeDasharray: '2 3',
  });
}

/** Its name above the rule, kept inside the picture. */
export function boundaryLabel(x: number | null, width: number): readonly Label[] {
  if (x === null) return [];
  const half = textWidth(BOUNDARY_TEXT, TEXT_SIZE) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return [{ x: middle, y: ASCENT, text: BOUNDARY_TEXT, anchor: 'middle', fill: PAINT.soft }];
}
