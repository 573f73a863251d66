import type { Indicator, Marker } from '../types.ts';

/** Markers that stand in place of a number; only beside `n`, for which nothing happened, a nought may stand. */
const instead: ReadonlySet<Marker> = new Set(['x', 'z', 'n', 'v'] as const);
/** Every marker by its letter. */
export const markers: ReadonlyMap<number, Marker> = new Map(
  (['b', 'p', 'e', ...instead] as const).map((marker) => [marker.charCodeAt(0), marker]),
);

/** null where nothing stands, NaN where something does that is no plain number. */
export type NumberOrNone = number | null;

/** Whether a row has the numbers its indicator wants, or the marker that says why not; NaN is no number. */
export function isComplete(
  { kind }: Indicator,
  marker: Marker | null,
  numerator: NumberOrNone,
  denominator: NumberOrNone,
  value: NumberOrNone,
): boolean {
  const isNothing = numerator === null && denominator === null && value === null;
  if (isNothing) return marker !== null && instead.has(marker);
  if (marker !== null && instead.has(marker) && marker !== 'n') return false;
  if (numerator === null && denominator === null) return marker === 'n' ? value === 0 : !Number.isNaN(value);
  if (numerator === null || denominator === null || value !== null || kind !== 'rate') return false;
  if (marker === 'n') return numerator === 0 && denominator === 0;
  return denominator > 0 && numerator <= denominator;
}
