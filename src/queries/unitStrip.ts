import type { Indicator, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import type { SharedWindow } from './sharedWindow.ts';

/** Where each of many communes stands on one scale, in one window. */
export interface UnitStrip {
  readonly indicator: Indicator;
  readonly window: Window;
  /** In the order given, never by value. */
  readonly figures: readonly (Figure & { readonly value: number })[];
  /** Half of the communes stand at or above this value. */
  readonly median: number;
}

/**
 * The strip of a shared window; null where one scale says nothing of unlike communes: counts and sums of money grow with
 * the commune, only rates, scores and times can be set side by side.
 */
export function unitStrip({ window, figures }: SharedWindow): UnitStrip | null {
  const told = figures.flatMap((figure) =>
    figure.value === null ? [] : [{ ...figure, value: figure.value }],
  );
  const [first] = told;
  if (first === undefined || !isAlike(first.indicator)) return null;
  return {
    indicator: first.indicator,
    window,
    figures: told,
    median: median(told.map(({ value }) => value)),
  };
}

function isAlike({ kind, unit }: Indicator): boolean {
  return kind === 'rate' || kind === 'score' || (kind === 'amount' && TIMES.includes(unit));
}

/** Units of a mean time, which does not grow with the commune. */
const TIMES: readonly string[] = ['ngày', 'giờ'];

/** The middle of the values, halfway between the two in the middle where there is none. */
function median(values: readonly number[]): number {
  const rising = values.toSorted((a, b) => a - b);
  const half = rising.length / 2;
  return ((rising[Math.ceil(half) - 1] ?? 0) + (rising[Math.floor(half)] ?? 0)) / 2;
}
