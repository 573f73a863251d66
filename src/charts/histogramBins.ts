import type { Figure } from '../queries/figure.ts';
import type { Paint } from './paint.ts';
import { spanPaint } from './timelineMarks.ts';
import { isContested, windowDays } from './timelineSpans.ts';
import { dayNumber } from './timeScale.ts';

/** One window of a count: as wide as its days, as high as its cases per day, so that its area is the count. */
export interface Bin {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly perDay: number;
  readonly paint: Paint;
  /** Drawn as an outline, because a shorter window stands inside it. */
  readonly isOutline: boolean;
  /** Drawn as a bracket above the others, because shorter windows fill all of its days: it tells their sum. */
  readonly isSum: boolean;
}

/** Days between two windows that no report covers. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Bins of the figures that count something over days, the longest first so that shorter ones stand before them. */
export function figuresToBins(figures: readonly Figure[]): readonly Bin[] {
  const counted = figures.flatMap((figure) => {
    const { value, window } = figure;
    if (value === null || window.from === null) return [];
    const days = windowDays(figure);
    const length = days.end - days.start;
    return [{ figure, ...days, length, count: value, perDay: value / length }];
  });
  const longestFirst = counted.toSorted(
    (a, b) => b.length - a.length || b.perDay - a.perDay || a.start - b.start,
  );
  return longestFirst.map(({ length, ...bin }, index) => {
    const shorter = longestFirst.slice(index + 1).filter((other) => other.length < length);
    const isSum = isFilled(bin, shorter);
    return {
      ...bin,
      paint: spanPaint({ isContested: isContested(bin.figure) }),
      isSum,
      isOutline:
        !isSum &&
        longestFirst.slice(index + 1).some((other) => other.start < bin.end && bin.start < other.end),
    };
  });
}

/** Whether windows inside `whole` leave none of its days out. */
function isFilled(whole: Gap, windows: readonly Gap[]): boolean {
  const inside = windows.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  return (
    inside.some(({ start }) => start === whole.start) &&
    inside.some(({ end }) => end === whole.end) &&
    binGaps(inside).length === 0
  );
}

/** The days between the first and the last window that lie in none. */
export function binGaps(bins: readonly Pick<Bin, 'start' | 'end'>[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let covered = Number.POSITIVE_INFINITY;
  for (const { start, end } of bins.toSorted((a, b) => a.start - b.start)) {
    if (start > covered) gaps.push({ start: covered, end: start });
    covered = covered === Number.POSITIVE_INFINITY ? end : Math.max(covered, end);
  }
  return gaps;
}

/** The days of windows that say they have no figure. */
export function blankDays(figures: readonly Figure[]): readonly (Gap & { readonly figure: Figure })[] {
  return figures.flatMap((figure) =>
    figure.value === null && figure.window.from !== null
      ? [{ figure, start: dayNumber(figure.window.from), end: dayNumber(figure.window.to) + 1 }]
      : [],
  );
}
