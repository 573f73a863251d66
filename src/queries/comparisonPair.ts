import type { Indicator, Unit, Window } from '../dataset/types.ts';
import { type Change, LENGTH_TOLERANCE } from './change.ts';
import { coversSameDays } from './comparisonWindows.ts';
import type { Figure, Interval } from './figure.ts';
import { SMALL_DENOMINATOR } from './figures.ts';
import { differenceInterval } from './interval.ts';
import { figureReadings } from './readings.ts';

/** What one unit brings to the comparison of one indicator. */
export interface Side {
  readonly unit: Unit;
  /** `Hải An`; with its code where another of the units has the same name. */
  readonly label: string;
  /** Null where the unit has nothing of the indicator, or nothing in the window asked for. */
  readonly figure: Figure | null;
  /** Its newest of the indicator, whatever the window; null where it has none. */
  readonly newest: Figure | null;
  /** Where the unit has none of this indicator: its newest of one that counts the same over another base. */
  readonly akin: Figure | null;
  /** Every value the documents give for the figure; null where they leave it open, or there is none. */
  readonly readings: readonly number[] | null;
  /** The unit's own figure of the window before, of the same class; null without one. */
  readonly previous: Figure | null;
  /** How the figure moved against the previous one; null without a figure. */
  readonly change: Change | null;
}

/** Why two figures are not compared; each has a sentence in the wording. */
export type Refusal =
  | 'no-figure'
  /** Reported, but not of the window asked for. */
  | 'not-in-window'
  | 'no-value'
  /** One of the two divides by something else. */
  | 'other-definition'
  | 'other-window-class'
  | 'other-length'
  /** Two windows of one length that share only some of their days. */
  | 'overlap'
  /** Two windows of one length, or two dates, at different times. */
  | 'apart'
  | 'break'
  /** The documents disagree about one of the two by more than the two differ. */
  | 'contradiction'
  | 'no-counts'
  /** Fewer than ten cases in one of the two. */
  | 'few-cases';

/** `beside`: counts and amounts say how large a place is, so they only stand side by side. */
export type PairOutcome = 'higher' | 'lower' | 'unclear' | 'beside' | 'refused';

export interface Pair {
  readonly first: Side;
  readonly second: Side;
  /** What the first is against the second. */
  readonly outcome: PairOutcome;
  /** First − second in percentage points; null unless the outcome is higher, lower or unclear. */
  readonly difference: number | null;
  /** Within what chance alone could have moved the difference, in percentage points (Newcombe 95 %). */
  readonly interval: Interval | null;
  /** Null unless refused. */
  readonly reason: Refusal | null;
}

type Verdict = Omit<Pair, 'first' | 'second'>;

/** Readings of one rate this near each other are the same figure rounded differently. */
const SAME_WITHIN_POINTS = 0.5;

/** What may honestly be said of two units' figures of one indicator. */
export function comparePair(first: Side, second: Side): Pair {
  return { first, second, ...verdictOf(first, second) };
}

/** Whether two rates count the same things over different bases: alike in name, not to be compared. */
export function isAkin(a: Indicator, b: Indicator): boolean {
  return a.numerator !== null && a.numerator === b.numerator && a.denominator !== b.denominator;
}

function verdictOf(first: Side, second: Side): Verdict {
  const [a, b] = [first.figure, second.figure];
  if (a === null || b === null) return refused(whyMissing(first, second));
  if (a.value === null || b.value === null) return refused('no-value');
  const { kind } = a.indicator;
  const isCounted = kind === 'count' || kind === 'amount';
  const windows = windowRefusal(a.window, b.window, isCounted);
  if (windows !== null) return refused(windows);
  if (isCounted) return { outcome: 'beside', difference: null, interval: null, reason: null };
  if (a.markers.includes('b') || b.markers.includes('b')) return refused('break');
  return verdictOfRates(a, b, a.value - b.value);
}

function whyMissing(first: Side, second: Side): Refusal {
  const missing = [first, second].filter(({ figure }) => figure === null);
  if (missing.some(({ newest, akin }) => newest === null && akin === null)) return 'no-figure';
  return missing.some(({ newest }) => newest === null) ? 'other-definition' : 'not-in-window';
}

function refused(reason: Refusal): Verdict {
  return { outcome: 'refused', difference: null, interval: null, reason };
}

/** Rates are compared over the very same days; counts may stand beside each other over windows of one length. */
function windowRefusal(a: Window, b: Window, isCounted: boolean): Refusal | null {
  if (a.class !== b.class) return 'other-window-class';
  if (coversSameDays(a, b)) return null;
  if (a.days === null || b.days === null || a.from === null || b.from === null) return 'apart';
  if (Math.abs(a.days - b.days) > LENGTH_TOLERANCE * Math.max(a.days, b.days)) return 'other-length';
  if (isCounted) return null;
  return a.from <= b.to && b.from <= a.to ? 'overlap' : 'apart';
}

function verdictOfRates(a: Figure, b: Figure, difference: number): Verdict {
  const [spreadA, spreadB] = [disagreement(a), disagreement(b)];
  if (spreadA === null || spreadB === null) return refused('contradiction');
  if (spreadA + spreadB > Math.max(Math.abs(difference), SAME_WITHIN_POINTS)) return refused('contradiction');
  const [countsA, countsB] = [countsOf(a), countsOf(b)];
  const interval = countsA === null || countsB === null ? null : differenceInterval(countsA, countsB);
  if (countsA === null || countsB === null || interval === null) return refused('no-counts');
  if (Math.min(countsA.denominator, countsB.denominator) < SMALL_DENOMINATOR) return refused('few-cases');
  const outcome = interval.low > 0 ? 'higher' : interval.high < 0 ? 'lower' : 'unclear';
  return { outcome, difference, interval, reason: null };
}

/** How far apart the documents' values of one figure lie; null where they leave open what it is. */
function disagreement(figure: Figure): number | null {
  const readings = figureReadings(figure);
  return readings === null ? null : Math.max(...readings) - Math.min(...readings);
}

function countsOf({ numerator, denominator }: Figure): { numerator: number; denominator: number } | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
