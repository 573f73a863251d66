import type { Comparison, IsoDate } from '../dataset/types.ts';
import { daysBetween } from '../format.ts';
import type { Figure, Interval } from './figure.ts';
import { SMALL_DENOMINATOR } from './figures.ts';
import { figureReadings } from './readings.ts';
import type { TargetLine } from './series.ts';

/** What may be said of a figure against a target. */
export type Verdict = 'met' | 'not-met' | 'undecided' | 'tracking' | 'no-data' | 'no-target';

/** Where a figure stands on the scale of its target, whether or not a verdict is due yet. */
export type Standing = 'meets' | 'misses' | 'unclear';

/** Why it was judged so; each has a sentence in the wording. */
export type VerdictReason =
  | 'no-target'
  | 'no-report'
  /** The day the target falls due is still to come. */
  | 'not-due'
  /** As `not-due`, and the figure is of a year before the target's. */
  | 'baseline'
  /** The documents give readings on both sides of the target, or leave the value open. */
  | 'contradiction'
  /** The target has fallen due, but the figure ends too early or begins too late to answer for it. */
  | 'out-of-time'
  /** The report gives the rate only: its own word is taken, no interval is possible. */
  | 'rate-only'
  /** Counts, amounts and scores are compared as they stand. */
  | 'value'
  /** The interval lies wholly on one side of the target, or does not. */
  | 'interval';

export interface Judgement {
  readonly verdict: Verdict;
  /** Null where there is no figure or no target. */
  readonly stands: Standing | null;
  readonly reason: VerdictReason;
}

type Judged = Pick<Figure, 'value' | 'interval' | 'denominator' | 'contradictions' | 'window' | 'indicator'>;
type Line = Pick<TargetLine, 'comparison' | 'value' | 'due'>;

/** Reports close their books in the middle of a month, so one that ends this near the day may answer for it. */
const CLOSE_TO_DUE = 31;

/** What may be said of `figure` against `target` on the day `asOf`, and why; before its due day a target is only tracked. */
export function judgement(figure: Judged | null, target: Line | null, asOf: IsoDate): Judgement {
  if (target === null) return { verdict: 'no-target', stands: null, reason: 'no-target' };
  if (figure === null || figure.value === null)
    return { verdict: 'no-data', stands: null, reason: 'no-report' };
  const standing = figureStanding(figure, figure.value, target);
  if (target.due > asOf) {
    const isBaseline = figure.window.to.slice(0, 4) < target.due.slice(0, 4);
    return { ...standing, verdict: 'tracking', reason: isBaseline ? 'baseline' : 'not-due' };
  }
  if (!answersFor(figure.window, target.due))
    return { ...standing, verdict: 'undecided', reason: 'out-of-time' };
  const verdicts = { meets: 'met', misses: 'not-met', unclear: 'undecided' } as const;
  return { ...standing, verdict: verdicts[standing.stands] };
}

function figureStanding(
  figure: Judged,
  value: number,
  target: Line,
): { stands: Standing; reason: VerdictReason } {
  const readings = figureReadings(figure);
  if (readings === null) return { stands: 'unclear', reason: 'contradiction' };
  const held = readings.map((reading) => holds(reading, target.comparison, target.value));
  if (new Set(held).size > 1) return { stands: 'unclear', reason: 'contradiction' };
  if (figure.indicator.kind === 'rate' && figure.interval !== null) {
    const few = figure.denominator !== null && figure.denominator < SMALL_DENOMINATOR;
    return { stands: intervalStanding(value, figure.interval, target, few), reason: 'interval' };
  }
  const stands = holds(value, target.comparison, target.value) ? 'meets' : 'misses';
  return { stands, reason: figure.indicator.kind === 'rate' ? 'rate-only' : 'value' };
}

/**
 * Meets when the whole interval does, misses when none of it does. A target of all (100 %) or none (0 %) can never
 * hold a whole interval: there the count itself decides, unless the cases are few.
 */
function intervalStanding(value: number, interval: Interval, target: Line, few: boolean): Standing {
  const { comparison, value: goal } = target;
  if (value === goal && (goal === 0 || goal === 100) && holds(value, comparison, goal))
    return few ? 'unclear' : 'meets';
  if (comparison === '=') return goal < interval.low || goal > interval.high ? 'misses' : 'unclear';
  const low = holds(interval.low, comparison, goal);
  const high = holds(interval.high, comparison, goal);
  if (low && high) return 'meets';
  return low || high ? 'unclear' : 'misses';
}

function holds(value: number, comparison: Comparison, goal: number): boolean {
  switch (comparison) {
    case '>=':
      return value >= goal;
    case '>':
      return value > goal;
    case '=':
      return Math.abs(value - goal) < 1e-9;
    case '<=':
      return value <= goal;
    case '<':
      return value < goal;
  }
}

/** Whether a figure may answer for a target that fell due: it ends in that year and near that day, or covers it. */
function answersFor(window: Judged['window'], due: IsoDate): boolean {
  if (window.to < due) return daysBetween(window.to, due) <= CLOSE_TO_DUE;
  return window.from === null || window.from <= due;
}
