import type { Change } from './change.ts';
import { type Course, seriesCourse } from './course.ts';
import type { Figure } from './figure.ts';
import { figureReadings } from './readings.ts';
import type { Series } from './series.ts';
import type { LedgerRow } from './wardLedger.ts';
import { seriesFigures } from './wardSeries.ts';

/** A picture worth drawing: two windows or more; a single figure is a sentence. */
export interface Picture {
  readonly kind: 'histogram' | 'timeline';
  readonly series: Series;
  /** Oldest first within a class of window. */
  readonly figures: readonly Figure[];
  /** The newest figure, and how it moved against the last comparable one. */
  readonly newest: Figure;
  readonly change: Change;
  /** Enough windows to be judged by their median, where the picture is a timeline of them. */
  readonly course: Course | null;
  /** Every value the documents give for a figure; null where they leave it open. */
  readonly readings: (figure: Figure) => readonly number[] | null;
}

/** Files are counted over windows of any length, so their picture shows files per day. */
const COUNTED_PER_DAY = 'hồ sơ';

/** The picture of a row of the ledger, or null where a sentence says as much. */
export function rowPicture({ series, lines }: LedgerRow): Picture | null {
  const { kind, timing, unit } = series.indicator;
  const figures = seriesFigures(series);
  const told = figures.filter((figure) => figure.value !== null);
  const newest = lines[0];
  if (newest === undefined || new Set(told.map(({ window }) => `${window.from}/${window.to}`)).size < 2)
    return null;
  if (!told.some((figure) => told.some((other) => isAfter(other, figure)))) return null;
  const isCountedFlow = kind === 'count' && timing === 'flow';
  if (isCountedFlow ? unit !== COUNTED_PER_DAY : isOneValueTwice(told)) return null;
  return {
    kind: isCountedFlow ? 'histogram' : 'timeline',
    series,
    figures,
    newest: newest.figure,
    change: newest.change,
    course: isCountedFlow ? null : seriesCourse(series),
    readings: figureReadings,
  };
}

/** A month, its quarter and its year are one stretch of time: with no window after another there is no course to draw. */
function isAfter({ window }: Figure, { window: earlier }: Figure): boolean {
  return (window.from ?? window.to) > earlier.to;
}

/** Two windows of one value are a sentence, unless their documents disagree. */
function isOneValueTwice(told: readonly Figure[]): boolean {
  const [first] = told;
  return (
    told.length === 2 && told.every(({ value, markers }) => value === first?.value && !markers.includes('m'))
  );
}
