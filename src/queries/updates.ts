import type { Dataset, IsoDate, Unit } from '../dataset/types.ts';
import { MOST_LISTED, NEWEST_LISTED } from './byProvince.ts';
import { type LifeStep, type PublishedChange, publishedChanges } from './figureLife.ts';
import { oncePerDataset } from './memo.ts';
import { compareText } from './order.ts';
import type { PublishedHistory } from './publishedHistory.ts';
import { numbersTaken, type SourceUse, sourceList, unitSources } from './sourceList.ts';

/** A document by the only day the data knows of it. */
export interface DocumentUpdate {
  readonly use: SourceUse;
  /** Its own date, else the last day it covers; null where it prints neither. */
  readonly day: IsoDate | null;
  readonly numbers: number;
}

/** A published figure that was changed afterwards, with the reason where somebody gave one. */
export interface ChangeUpdate extends LifeStep {
  readonly unit: Unit;
  readonly subject: { readonly id: string; readonly name: string; readonly isService: boolean };
  readonly period: string;
}

/** The documents, newest first by days the data gives, never by the clock; those without any day last. */
export const documentUpdates = oncePerDataset((dataset: Dataset): readonly DocumentUpdate[] =>
  usesToUpdates(sourceList(dataset)),
);

/** What is shown of a long list of news: the newest; of a short one all. */
export function newestOf<Update>(updates: readonly Update[]): readonly Update[] {
  return updates.length > MOST_LISTED ? updates.slice(0, NEWEST_LISTED) : updates;
}

/** The documents of a province and of its communes. */
export function provinceDocuments(dataset: Dataset, province: Unit): readonly DocumentUpdate[] {
  return documentUpdates(dataset).filter(({ use: { unit } }) => isOf(unit, province));
}

/** The same of the documents that carry numbers of one unit, each with its part alone. */
export function unitDocuments(dataset: Dataset, unit: Unit): readonly DocumentUpdate[] {
  return usesToUpdates(unitSources(dataset, unit)).filter(({ numbers }) => numbers > 0);
}

/** Whether documents speak of a commune that its province did not send; else the news of the province are all of its own. */
export function hasOwnNews(dataset: Dataset, unit: Unit): boolean {
  return unitDocuments(dataset, unit).some(({ use: { source } }) => source.unit !== unit.province);
}

function isOf(unit: Unit, province: Unit): boolean {
  return unit.path === province.path || unit.province === province.path;
}

function usesToUpdates(uses: readonly SourceUse[]): readonly DocumentUpdate[] {
  const documents = uses.map((use) => ({
    use,
    day: use.source.date ?? use.source.to,
    numbers: numbersTaken(use),
  }));
  return documents.sort(
    (a, b) => compareText(b.day ?? '', a.day ?? '') || compareText(a.use.source.id, b.use.source.id),
  );
}

/** The changes of published figures, newest first; those of units and subjects that nobody knows are left out. */
export function changeUpdates(dataset: Dataset, history: PublishedHistory): readonly ChangeUpdate[] {
  return nameChanges(publishedChanges(history, dataset), dataset);
}

/** The same of one unit. */
export function unitChanges(
  dataset: Dataset,
  history: PublishedHistory,
  unit: Unit,
): readonly ChangeUpdate[] {
  return nameChanges(publishedChanges(history, dataset, unit.path), dataset);
}

/** The same of a province and all its communes. */
export function provinceChanges(
  dataset: Dataset,
  history: PublishedHistory,
  province: Unit,
): readonly ChangeUpdate[] {
  return changeUpdates(dataset, history).filter(({ unit }) => isOf(unit, province));
}

function nameChanges(changes: readonly PublishedChange[], dataset: Dataset): readonly ChangeUpdate[] {
  const named = changes.flatMap((change) => {
    const unit = dataset.units.get(change.unit);
    const indicator = dataset.indicators.get(change.subject);
    const known = indicator ?? dataset.services.get(change.subject);
    if (unit === undefined || known === undefined) return [];
    const subject = { id: known.id, name: known.name, isService: indicator === undefined };
    return [{ ...change, unit, subject }];
  });
  return named.toReversed();
}
