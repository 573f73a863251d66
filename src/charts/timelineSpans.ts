import type { Figure } from '../queries/figure.ts';
import type { Break, Lane } from '../queries/series.ts';
import { shortValue } from './labels.ts';
import { dayNumber } from './timeScale.ts';

/** Below this many cases a dot is hollow (policy of this site). */
const FEW_CASES = 30;

/** Every value the documents give for a figure; more than one where they contradict each other. */
export type Readings = (figure: Figure) => readonly number[] | null;

/** One observation with a value, over the days it covers; a stock begins where it ends. */
export interface Span {
  readonly figure: Figure;
  /** Day its first day begins, and day after its last: numbers since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The other values the documents give for the same figure. */
  readonly rivals: readonly number[];
  readonly isStock: boolean;
  readonly isContested: boolean;
  readonly isHollow: boolean;
}

/** One observation without a value. */
export interface Blank {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** Two spans of which the second begins the day after the first ends. */
export interface Joint {
  readonly day: number;
  readonly before: Span;
  readonly after: Span;
}

/** Whether a mark is drawn hollow: its rate rests on fewer than 30 cases. */
export function isHollow({ denominator }: Pick<Figure, 'denominator'>): boolean {
  return denominator !== null && denominator < FEW_CASES;
}

/** Whether the documents disagree about the figure; a reader's remark on a word beside it is not that. */
export function isContested({ markers }: Pick<Figure, 'markers'>): boolean {
  return markers.includes('m');
}

/** The lane's observations that have a value. */
export function laneSpans(lane: Lane, readings: Readings): readonly Span[] {
  return lane.figures.flatMap((figure) => {
    const { value, window } = figure;
    if (value === null) return [];
    const twins = lane.figures.filter(
      (other) => other.window.from === window.from && other.window.to === window.to,
    );
    return [
      {
        ...windowDays(figure),
        figure,
        value,
        rivals: rivalsOf(figure, readings, twins),
        isStock: window.from === null,
        isContested: isContested(figure),
        isHollow: isHollow(figure),
      },
    ];
  });
}

/** Other values the documents give for the figure, each once: what is printed alike (99%, 99,0%) is one value. */
function rivalsOf(figure: Figure, readings: Readings, twins: readonly Figure[]): readonly number[] {
  const printed = (value: number): string => shortValue(value, figure.indicator).replace(/,0+(?=%)/, '');
  const known = new Set(twins.flatMap(({ value }) => (value === null ? [] : [printed(value)])));
  return (readings(figure) ?? []).filter((value) => !known.has(printed(value)) && known.add(printed(value)));
}

/** Spans of one and the same window: more than one where two documents tell of it. */
export function spanGroups(spans: readonly Span[]): readonly (readonly Span[])[] {
  return [...Map.groupBy(spans, ({ start, end }) => `${start} ${end}`).values()];
}

/** The lane's observations that say why there is no value. */
export function laneBlanks(lane: Lane): readonly Blank[] {
  return lane.figures.flatMap((figure) => (figure.value === null ? [{ ...windowDays(figure), figure }] : []));
}

/** Days covered, from the beginning of the first to the end of the last. */
export function windowDays({ window }: Pick<Figure, 'window'>): { start: number; end: number } {
  const end = dayNumber(window.to) + 1;
  return { start: window.from === null ? end : dayNumber(window.from), end };
}

/** Where one window passes into the next: never over a gap, a break, a rival or from one date to another. */
export function laneJoints(spans: readonly Span[], breaks: readonly Break[]): readonly Joint[] {
  const breakDays = new Set(breaks.map(({ date }) => dayNumber(date)));
  const byStart = Map.groupBy(
    spans.filter(({ isStock }) => !isStock),
    ({ start }) => start,
  );
  return spans.flatMap((before) => {
    const next = byStart.get(before.end) ?? [];
    const [after] = next;
    const isForked = next.length !== 1 || spans.filter(({ end }) => end === before.end).length !== 1;
    if (before.isStock || after === undefined || isForked) return [];
    if (breakDays.has(before.end) || after.figure.markers.includes('b')) return [];
    return [{ day: before.end, before, after }];
  });
}
