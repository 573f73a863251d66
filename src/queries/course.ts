import type { WindowClass } from '../dataset/types.ts';
import { change } from './change.ts';
import type { Figure } from './figure.ts';
import type { Series } from './series.ts';

/** So many windows in a row that will not come from chance alone. */
export interface Signal {
  readonly kind: 'above' | 'below' | 'rising' | 'falling';
  readonly figures: readonly Figure[];
}

/** The windows of one class that may be compared with each other, when they are enough to be judged by their median. */
export interface Course {
  readonly class: WindowClass;
  /** Oldest first. */
  readonly figures: readonly Figure[];
  /** In the unit of the indicator. */
  readonly median: number;
  /** The newest signal, null where nothing points to more than chance. */
  readonly signal: Signal | null;
}

/**
 * Rules of run charts: at least twelve points; six in a row on one side of the median, or five in a row that all rise
 * or all fall, points on the median or alike passed over (R. J. Perla, L. P. Provost and S. K. Murray, BMJ Qual. Saf.
 * 20, 2011, 46–51).
 */
const LEAST = 12;
const SIDE = 6;
const SLOPE = 5;

/**
 * The course of the longest lane, up to its newest figure and from the last change of boundary on; null where fewer
 * than twelve windows can be compared.
 */
export function seriesCourse({ lanes, breaks }: Pick<Series, 'lanes' | 'breaks'>): Course | null {
  const since = breaks.reduce((last, { date }) => (date > last ? date : last), '');
  const courses = lanes.map((lane) => ({
    class: lane.class,
    figures: comparable(lane.figures.filter(({ window }) => (window.from ?? window.to) >= since)),
  }));
  const [longest] = courses.toSorted((a, b) => b.figures.length - a.figures.length);
  if (longest === undefined || longest.figures.length < LEAST) return null;
  const median = middle(longest.figures.map(levelOf));
  return { ...longest, median, signal: newestSignal(longest.figures, median) };
}

const levelOf = ({ value }: Figure): number => value ?? 0;

/** The newest windows of a lane each of which may be compared with the one before; small denominators swing too far. */
function comparable(figures: readonly Figure[]): readonly Figure[] {
  const told = figures.filter(({ value, markers }) => value !== null && !markers.includes('u'));
  const breaks = told.findLastIndex((figure, index) => {
    const previous = told[index - 1];
    return previous !== undefined && change(figure, previous).direction === 'not-comparable';
  });
  return told.slice(Math.max(breaks, 0));
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function newestSignal(figures: readonly Figure[], median: number): Signal | null {
  const apart = figures.filter((figure) => levelOf(figure) !== median);
  const moving = figures.filter((figure, index) => figure.value !== figures[index - 1]?.value);
  const signals = [
    ...runs(apart, (figure) => levelOf(figure) > median)
      .filter((run) => run.length >= SIDE)
      .map((run): Signal => ({ kind: levelOf(run[0] as Figure) > median ? 'above' : 'below', figures: run })),
    ...slopes(moving)
      .filter((run) => run.length >= SLOPE)
      .map(
        (run): Signal => ({
          kind: levelOf(run[1] as Figure) > levelOf(run[0] as Figure) ? 'rising' : 'falling',
          figures: run,
        }),
      ),
  ];
  const end = ({ figures: run }: Signal): number => figures.indexOf(run.at(-1) as Figure);
  return signals.toSorted((a, b) => end(b) - end(a) || b.figures.length - a.figures.length)[0] ?? null;
}

/** Neighbours that answer alike, together. */
function runs<Item>(items: readonly Item[], answer: (item: Item) => boolean): readonly (readonly Item[])[] {
  return items.reduce<Item[][]>((found, item) => {
    const last = found.at(-1);
    if (last?.[0] !== undefined && answer(last[0]) === answer(item)) last.push(item);
    else found.push([item]);
    return found;
  }, []);
}

/** Stretches in which every figure lies on the same side of the one before; no two neighbours are alike. */
function slopes(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const steps = figures.slice(1).map((figure, index) => ({ figure, from: figures[index] as Figure }));
  return runs(steps, ({ figure, from }) => levelOf(figure) > levelOf(from)).flatMap((run) => {
    const [start] = run;
    return start === undefined ? [] : [[start.from, ...run.map(({ figure }) => figure)]];
  });
}
