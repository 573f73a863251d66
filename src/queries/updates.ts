import type { Dataset, Indicator, IsoDate, Revision, Unit } from '../dataset/types.ts';
import { oncePerDataset } from './memo.ts';
import { compareText } from './order.ts';
import { numbersTaken, type SourceUse, sourceList } from './sourceList.ts';

/** A document by the only day the data knows of it. */
export interface DocumentUpdate {
  readonly use: SourceUse;
  /** Its own date, else the last day it covers; null where it prints neither. When we took it up is not recorded. */
  readonly day: IsoDate | null;
  readonly numbers: number;
}

/** A published figure that was changed afterwards. */
export interface RevisionUpdate {
  readonly revision: Revision;
  readonly unit: Unit;
  readonly indicator: Indicator;
}

export interface Updates {
  /** Newest first; those without any day last. */
  readonly documents: readonly DocumentUpdate[];
  readonly revisions: readonly RevisionUpdate[];
}

/** What was published and what was changed, by days the data gives: never by the clock. */
export const updates = oncePerDataset((dataset: Dataset): Updates => {
  const documents = sourceList(dataset).map((use) => ({
    use,
    day: use.source.date ?? use.source.to,
    numbers: numbersTaken(use),
  }));
  const revisions = dataset.revisions.flatMap((revision) => {
    const unit = dataset.units.get(revision.unit);
    const indicator = dataset.indicators.get(revision.indicator);
    return unit === undefined || indicator === undefined ? [] : [{ revision, unit, indicator }];
  });
  return {
    documents: documents.sort(
      (a, b) => compareText(b.day ?? '', a.day ?? '') || compareText(a.use.source.id, b.use.source.id),
    ),
    revisions: revisions.sort(
      (a, b) =>
        compareText(b.revision.date, a.revision.date) ||
        compareText(a.unit.path, b.unit.path) ||
        a.revision.place.line - b.revision.place.line,
    ),
  };
});
