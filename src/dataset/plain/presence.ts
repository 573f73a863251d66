import type { Indicator, Marker } from '../types.ts';

/** Markers that stand in place of a number. */
const instead: ReadonlySet<Marker> = new Set(['x', 'z', 'n', 'v'] as const);
/** Every marker by its letter. */
export const markers: ReadonlyMap<number, Marker> = new Map(
  (['b', 'p', 'e', ...instead] as const).map((marker) => [marker.charCodeAt(0), marker]),
);

/** null where nothing stands, NaN where something does that is no plain number. */
export interface Numbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** Whether a row has the numbers its indicator wants, or the marker that says why not; NaN is no number. */
export function isComplete(
  { kind }: Indicator,
  { numerator, denominator, value }: Numbers,
  marker: Marker | null,
): boolean {
  if (marker !== null && instead.has(marker))
    return numerator === null && denominator === null && value === null;
  if (numerator === null && denominator === null) return value !== null && !Number.isNaN(value);
  if (numerator === null || denominator === null || value !== null) return false;
  return kind === 'rate' && denominator > 0 && numerator <= denominator;
}
