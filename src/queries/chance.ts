import type { Change, Compared, Direction } from './change.ts';
import { SMALL_DENOMINATOR } from './figures.ts';
import { differenceInterval, wilson } from './interval.ts';

/** A difference whose whole interval lies within this many points is called unchanged (policy of this site). */
const FLAT_WITHIN_POINTS = 3;
/** A count that chance may have moved, and by no more than this share, is called unchanged (policy of this site). */
const FLAT_WITHIN_SHARE = 0.05;

type Weight = Pick<Change, 'direction' | 'interval' | 'reason'>;

const SAME: Weight = { direction: 'flat', interval: null, reason: null };

/** Whether `difference` is a rise or a fall, by what chance could do to figures of this kind. */
export function weigh(current: Compared, previous: Compared, difference: number): Weight {
  const { kind, timing } = current.indicator;
  if (kind === 'rate') return weighRates(current, previous);
  if (kind === 'score')
    return difference === 0 ? SAME : { direction: 'undecided', interval: null, reason: 'no-counts' };
  if (kind === 'count' && timing === 'flow') return weighCounts(current, previous, difference);
  return { direction: sign(difference), interval: null, reason: null };
}

function weighRates(current: Compared, previous: Compared): Weight {
  const isSame = current.value === previous.value;
  const now = countsOf(current);
  const then = countsOf(previous);
  if (now === null || then === null)
    return isSame ? SAME : { direction: 'undecided', interval: null, reason: 'no-counts' };
  const interval = differenceInterval(now, then);
  if (interval === null) return { direction: 'undecided', interval: null, reason: 'no-counts' };
  if (now.denominator < SMALL_DENOMINATOR || then.denominator < SMALL_DENOMINATOR)
    return { direction: 'undecided', interval, reason: 'few-cases' };
  if (isSame) return { direction: 'flat', interval, reason: null };
  if (interval.low > 0) return { direction: 'up', interval, reason: null };
  if (interval.high < 0) return { direction: 'down', interval, reason: null };
  const isNarrow = Math.max(-interval.low, interval.high) <= FLAT_WITHIN_POINTS;
  return isNarrow
    ? { direction: 'flat', interval, reason: null }
    : { direction: 'undecided', interval, reason: 'chance' };
}

/**
 * Two counts of a flow, by chance as two Poisson counts: given their sum, the current one is binomial with the
 * share of its days (J. Przyborowski, H. Wilenski, Biometrika 31, 1940, 313–323), whose interval is Wilson's.
 */
function weighCounts(current: Compared, previous: Compared, difference: number): Weight {
  const now = current.value ?? 0;
  const then = previous.value ?? 0;
  const days = current.window.days ?? 1;
  const share = wilson(now, now + then);
  if (share === null) return SAME;
  const expected = (100 * days) / (days + (previous.window.days ?? 1));
  const moved = share.low > expected ? 'up' : share.high < expected ? 'down' : null;
  if (moved !== null && moved === sign(difference)) return { direction: moved, interval: null, reason: null };
  if (moved !== null) return { direction: 'undecided', interval: null, reason: 'other-length' };
  if (now + then < SMALL_DENOMINATOR) return { direction: 'undecided', interval: null, reason: 'few-cases' };
  const isSlight = Math.abs(difference) <= FLAT_WITHIN_SHARE * Math.max(now, then);
  return isSlight ? SAME : { direction: 'undecided', interval: null, reason: 'chance' };
}

function countsOf(figure: Compared): { numerator: number; denominator: number } | null {
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function sign(difference: number): Direction {
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat';
}
