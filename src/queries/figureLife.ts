import type { Dataset, Indicator, IsoDate, Revision } from '../dataset/types.ts';
import { placeKey } from './figures.ts';
import { figureHistory, type RevisedSubject } from './history.ts';
import { compareText } from './order.ts';
import { eventPeriod, type FigureEvent, type PublishedHistory } from './publishedHistory.ts';
import type { Claimed } from './revisionCheck.ts';
import type { SourceUse } from './sourceList.ts';

/** One thing that happened to a figure. Where revisions.csv alone tells of it, both claims are null. */
export interface LifeStep {
  readonly day: IsoDate;
  readonly kind: Indicator['kind'] | 'service';
  readonly before: Claimed | null;
  readonly after: Claimed | null;
  readonly revision: Revision | null;
}

/** The life of a figure since the first publication, oldest first: what git knows, and what revisions.csv adds. */
export function figureLife(
  history: PublishedHistory,
  dataset: Dataset,
  subject: RevisedSubject & { readonly source: string },
): readonly LifeStep[] {
  const events = (history.byUnit.get(subject.unit) ?? []).filter((event) => isAbout(event, subject));
  return withUnmet(events, figureHistory(dataset, subject), dataset);
}

/** A change of a published figure, by the ids of whose and of what it is. */
export interface PublishedChange extends LifeStep {
  readonly unit: string;
  readonly subject: string;
  readonly period: string;
}

/** Every change of a published figure, of one unit or of all, oldest first; a figure that is new changes nothing. */
export function publishedChanges(
  history: PublishedHistory,
  dataset: Dataset,
  unit?: string,
): readonly PublishedChange[] {
  const all = unit === undefined ? [...history.byUnit.values()].flat() : (history.byUnit.get(unit) ?? []);
  const events = all
    .filter(({ before }) => before !== null)
    .map((event) => ({ ...event, period: eventPeriod(event) }));
  const told = revisionPlaces(events);
  const rest = dataset.revisions
    .filter((revision) => (unit ?? revision.unit) === revision.unit && !told.has(placeKey(revision.place)))
    .map((revision) => ({
      ...revisionToStep(revision, dataset),
      ...{ unit: revision.unit, subject: revision.indicator, period: revision.period },
    }));
  return [...events, ...rest].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.unit, b.unit) || compareText(a.subject, b.subject),
  );
}

/** Since when the numbers of a document are published, and how many of them were changed or taken away since. */
export interface SourceLife {
  /** Null where some were there before the history begins. */
  readonly day: IsoDate | null;
  readonly changes: number;
}

export function sourceLife(history: PublishedHistory, { source, figures, services }: SourceUse): SourceLife {
  const own = history.bySource.get(source.id) ?? [];
  const come = own.filter(({ before }) => before === null);
  const since = [
    ...figures
      .filter(({ value }) => value !== null)
      .map((row) => ({ ...row, of: row.indicator.id, unit: row.unit.path })),
    ...services
      .filter(({ total, online }) => total !== null || online !== null)
      .map((row) => ({ ...row, of: row.service })),
  ].map(
    ({ unit, of, window }) =>
      come.find((event) => isAbout(event, { unit, subject: of, window, source: source.id }))?.day,
  );
  const days = since.filter((day) => day !== undefined);
  const isNew = days.length > 0 && days.length === since.length;
  return { day: isNew ? (days.toSorted(compareText)[0] ?? null) : null, changes: own.length - come.length };
}

function isAbout(
  event: FigureEvent,
  { unit, subject, window, source }: RevisedSubject & { readonly source: string },
): boolean {
  if (event.unit !== unit || event.subject !== subject || event.source !== source) return false;
  return eventPeriod(event) === (window.period ?? window.to);
}

function withUnmet(
  events: readonly LifeStep[],
  revisions: readonly Revision[],
  dataset: Dataset,
): readonly LifeStep[] {
  const told = revisionPlaces(events);
  const rest = revisions.filter(({ place }) => !told.has(placeKey(place)));
  return [...events, ...rest.map((revision) => revisionToStep(revision, dataset))].sort((a, b) =>
    compareText(a.day, b.day),
  );
}

/** Revisions are told apart by their lines: the events come from another reading of the same file. */
function revisionPlaces(steps: readonly LifeStep[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ revision }) => (revision === null ? [] : [placeKey(revision.place)])));
}

function revisionToStep(revision: Revision, { indicators }: Dataset): LifeStep {
  const kind = indicators.get(revision.indicator)?.kind ?? 'service';
  return { day: revision.date, kind, before: null, after: null, revision };
}
