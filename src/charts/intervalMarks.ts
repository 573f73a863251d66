import * as Plot from '@observablehq/plot';
import { BAND_OPACITY } from './paint.ts';
import { pathMark } from './pathMark.ts';

/** A level interval around a dot, in px; `half` is half its height. */
export interface DrawnInterval {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly half: number;
  readonly paint: string;
  /** Where the dot stands. */
  readonly x: number;
}

/** A cap within its own dot is only a bump on it. */
const DOT = 5.5;

/** The caps at the ends of an interval, as a path. */
export function intervalCaps({ x1, x2, x, y, half }: Omit<DrawnInterval, 'paint'>): string {
  return [x1, x2]
    .filter((end) => Math.abs(end - x) > DOT)
    .map((end) => `M${end.toFixed(1)},${(y - half).toFixed(1)}v${2 * half}`)
    .join('');
}

/** The look of the caps. */
export const CAPS = { 'stroke-width': 1.5, fill: 'none' } as const;

/** A pale band, and at its ends a cap in the full colour: the band alone is too faint to be relied on. */
export function intervalMarks(intervals: readonly DrawnInterval[]): Plot.Markish[] {
  const byPaint = Map.groupBy(intervals, ({ paint }) => paint);
  return [
    Plot.rect(intervals, {
      x1: 'x1',
      x2: 'x2',
      y1: ({ y, half }: DrawnInterval) => y - half,
      y2: ({ y, half }: DrawnInterval) => y + half,
      fill: 'paint',
      fillOpacity: BAND_OPACITY,
    }),
    ...[...byPaint].map(([stroke, alike]) => pathMark(alike.map(intervalCaps).join(''), { stroke, ...CAPS })),
  ];
}
