import { weigh } from './chance.ts';
import type { Figure, Interval } from './figure.ts';
import { figureReadings } from './readings.ts';

/** `flat` is "gần như không đổi": chance alone explains the difference, and no large one can hide behind it. */
export type Direction = 'up' | 'down' | 'flat' | 'undecided' | 'not-comparable';

/** Why nothing is said of a change; each has a sentence in the wording. */
export type ChangeReason =
  | 'no-previous'
  | 'other-unit'
  | 'other-indicator'
  | 'other-window-class'
  | 'overlap'
  | 'other-length'
  | 'break'
  | 'no-value'
  /** The documents disagree about one of the two by more than the two differ. */
  | 'contradiction'
  /** The reports give rates without counts: the difference is known, its weight is not. */
  | 'no-counts'
  /** Fewer than ten cases in one of the two windows. */
  | 'few-cases'
  /** Chance alone could have moved it so far up or down. */
  | 'chance';

export interface Change {
  readonly direction: Direction;
  /** Current − previous: percentage points for a rate, the indicator's unit otherwise; null where not comparable. */
  readonly difference: number | null;
  /** Bounds of the difference in percentage points (95 %); null unless both are rates with counts. */
  readonly interval: Interval | null;
  readonly reason: ChangeReason | null;
  readonly previous: Compared | null;
}

export type Compared = Pick<
  Figure,
  'unit' | 'indicator' | 'window' | 'numerator' | 'denominator' | 'value' | 'markers' | 'contradictions'
>;

/** Readings of one rate this near each other are the same figure rounded differently. */
const SAME_WITHIN_POINTS = 0.5;
/** Windows of one class whose lengths differ more than this are not compared: a half year cut short, say. */
export const LENGTH_TOLERANCE = 0.15;

/** How `current` differs from `previous`, the last earlier figure of its lane, where the two may be compared at all. */
export function change(current: Compared, previous: Compared | null): Change {
  const refusal = refusalToCompare(current, previous);
  if (previous === null || current.value === null || previous.value === null || refusal !== null)
    return { direction: 'not-comparable', difference: null, interval: null, reason: refusal, previous };
  const difference = current.value - previous.value;
  const tolerance = current.indicator.kind === 'rate' ? SAME_WITHIN_POINTS : 0;
  if (disagreement(current) + disagreement(previous) > Math.max(Math.abs(difference), tolerance))
    return {
      direction: 'not-comparable',
      difference: null,
      interval: null,
      reason: 'contradiction',
      previous,
    };
  const { direction, interval, reason } = weigh(current, previous, difference);
  return { direction, difference, interval, reason, previous };
}

function refusalToCompare(current: Compared, previous: Compared | null): ChangeReason | null {
  if (previous === null) return 'no-previous';
  if (current.unit.path !== previous.unit.path) return 'other-unit';
  if (current.indicator.id !== previous.indicator.id) return 'other-indicator';
  if (current.window.class !== previous.window.class) return 'other-window-class';
  if (previous.window.to >= (current.window.from ?? current.window.to)) return 'overlap';
  if (current.markers.includes('b')) return 'break';
  if (current.value === null || previous.value === null) return 'no-value';
  if (lengthsDiffer(current, previous)) return 'other-length';
  return figureReadings(current) === null || figureReadings(previous) === null ? 'contradiction' : null;
}

/** A rate of a week cut short is still a rate; a count of it is not the count of a week. */
function lengthsDiffer(current: Compared, previous: Compared): boolean {
  const { days, class: windowClass } = current.window;
  const before = previous.window.days;
  if (days === null || before === null) return false;
  if (current.indicator.kind === 'rate' && windowClass !== 'other') return false;
  return Math.abs(days - before) > LENGTH_TOLERANCE * Math.max(days, before);
}

/** How far apart the readings of one figure lie, in its own unit. */
function disagreement(figure: Compared): number {
  const readings = figureReadings(figure) ?? [];
  return readings.length < 2 ? 0 : Math.max(...readings) - Math.min(...readings);
}
