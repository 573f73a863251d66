import type { Indicator, Unit, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figureReadings } from './readings.ts';
import { ENOUGH_UNITS, type SharedWindow } from './sharedWindow.ts';

/** What one unit added to the change of the common rate, in percentage points. */
export interface UnitEffect {
  readonly unit: Unit;
  readonly before: Counts;
  readonly after: Counts;
  /** By its own rate having changed. */
  readonly rate: number;
  /** By its share of all cases having changed. */
  readonly mix: number;
}

/** A change of the common rate of many units, in percentage points: `rate` + `mix` = `after` − `before`. */
export interface RateDecomposition {
  readonly indicator: Indicator;
  readonly windows: { readonly before: Window; readonly after: Window };
  /** The common rates, in percent. */
  readonly before: number;
  readonly after: number;
  readonly rate: number;
  readonly mix: number;
  /** In the order given, never by size. */
  readonly effects: readonly UnitEffect[];
  /** Those that moved the common rate most, as many as are read at a glance; in the order given. */
  readonly largest: readonly UnitEffect[];
  /** Units of either window that have no counts in both. */
  readonly leftOut: number;
}

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * How much of the change of a common rate comes from rates that changed within the units and how much from cases that
 * moved between them: p₁−p₀ = Σ (w₁+w₀)/2·(r₁−r₀) + Σ ((r₁+r₀)/2 − r̄)·(w₁−w₀), w the share of a unit in all cases,
 * r its rate, r̄ the mean of the two common rates (E. M. Kitagawa, J. Am. Stat. Assoc. 50, 1955, 1168–1194; the
 * symmetric form of P. Das Gupta, 1978). Null unless ten units have counts in two windows of one class and no break.
 */
export function rateDecomposition(after: SharedWindow, before: SharedWindow): RateDecomposition | null {
  const indicator = after.figures[0]?.indicator;
  if (indicator?.kind !== 'rate' || !isComparable(after.window, before.window)) return null;
  const earlier = new Map(before.figures.map((figure) => [figure.unit.path, figure]));
  const pairs = after.figures.flatMap((figure) => {
    const counts = figureToCounts(figure);
    const countsBefore = figureToCounts(earlier.get(figure.unit.path));
    const isWhole = counts !== null && countsBefore !== null && !figure.markers.includes('b');
    return isWhole ? [{ unit: figure.unit, before: countsBefore, after: counts }] : [];
  });
  const [wholeBefore, wholeAfter] = [sum(pairs.map((one) => one.before)), sum(pairs.map((one) => one.after))];
  if (pairs.length < ENOUGH_UNITS || wholeBefore.denominator === 0 || wholeAfter.denominator === 0)
    return null;
  const effects = pairs.map((pair) => unitEffect(pair, wholeBefore, wholeAfter));
  const units = new Set([...after.figures, ...before.figures].map(({ unit }) => unit.path));
  return {
    indicator,
    windows: { before: before.window, after: after.window },
    before: percent(wholeBefore),
    after: percent(wholeAfter),
    rate: effects.reduce((total, { rate }) => total + rate, 0),
    mix: effects.reduce((total, { mix }) => total + mix, 0),
    effects,
    largest: largestEffects(effects),
    leftOut: units.size - pairs.length,
  };
}

const LARGEST = 12;

function largestEffects(effects: readonly UnitEffect[]): readonly UnitEffect[] {
  const size = ({ rate, mix }: UnitEffect): number => Math.abs(rate + mix);
  const bySize = effects.filter((effect) => size(effect) > 0).sort((a, b) => size(b) - size(a));
  const largest = new Set(bySize.slice(0, LARGEST));
  return effects.filter((effect) => largest.has(effect));
}

/** One class of window, one after the other. */
function isComparable(after: Window, before: Window): boolean {
  return after.class === before.class && after.class !== 'other' && before.to < (after.from ?? after.to);
}

function figureToCounts(figure: Figure | undefined): Counts | null {
  if (figure === undefined || figure.numerator === null || figure.denominator === null) return null;
  const { numerator, denominator, contradictions, value } = figure;
  const isDisputed = figureReadings({ value, contradictions })?.length !== (value === null ? 0 : 1);
  return numerator > denominator || isDisputed ? null : { numerator, denominator };
}

/** A unit without a case in one window has no rate of its own there: all it does is to enter or to leave. */
function unitEffect(
  pair: Pick<UnitEffect, 'unit' | 'before' | 'after'>,
  wholeBefore: Counts,
  wholeAfter: Counts,
): UnitEffect {
  const weights = [
    pair.before.denominator / wholeBefore.denominator,
    pair.after.denominator / wholeAfter.denominator,
  ] as const;
  const r0 = percent(pair.before.denominator === 0 ? pair.after : pair.before);
  const r1 = percent(pair.after.denominator === 0 ? pair.before : pair.after);
  const common = (percent(wholeBefore) + percent(wholeAfter)) / 2;
  return {
    ...pair,
    rate: ((weights[0] + weights[1]) / 2) * (r1 - r0),
    mix: ((r0 + r1) / 2 - common) * (weights[1] - weights[0]),
  };
}

function percent({ numerator, denominator }: Counts): number {
  return denominator === 0 ? 0 : (100 * numerator) / denominator;
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, one) => ({
      numerator: total.numerator + one.numerator,
      denominator: total.denominator + one.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}
