import type { TargetLine } from '../queries/series.ts';
import { dayNumber, type TimeScale } from './timeScale.ts';

/** A target over the days for which it is set, as far as the picture shows them. */
export interface TargetSpan {
  readonly target: TargetLine;
  readonly start: number;
  readonly end: number;
  /** Whether the day it is due lies in the picture. */
  readonly endsHere: boolean;
}

/** Each target from the day its document sets it, or the day after an earlier one is due, until its own due day. */
export function targetSpans(targets: readonly TargetLine[], { domain }: TimeScale): readonly TargetSpan[] {
  const byDue = [...targets].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.value - b.value));
  return byDue.flatMap((target) => {
    const { source, due } = target;
    const set = source.from ?? source.date;
    const earlier = byDue.filter((other) => other.due < due).at(-1);
    const start = Math.max(
      domain[0],
      set === null ? domain[0] : dayNumber(set),
      earlier === undefined ? domain[0] : dayNumber(earlier.due) + 1,
    );
    const end = Math.min(domain[1], dayNumber(due) + 1);
    return start < end ? [{ target, start, end, endsHere: dayNumber(due) < domain[1] }] : [];
  });
}
