import type { Dataset, IsoDate, Source, Task, Unit } from '../dataset/types.ts';
import { type ContradictionCase, unitContradictions } from './contradictionLedger.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { type Freshness, freshness } from './freshness.ts';
import { oncePerDataset } from './memo.ts';
import { type ServiceTable, serviceTables } from './serviceTable.ts';
import { numbersTaken, type SourceUse, unitSources } from './sourceList.ts';
import { type LedgerGroup, wardLedger } from './wardLedger.ts';
import { type Picture, rowPicture } from './wardPictures.ts';
import { type TargetRow, wardTargets } from './wardTargets.ts';

export interface WardGroup extends LedgerGroup {
  readonly pictures: readonly Picture[];
}

export interface TaskList {
  readonly source: Source;
  readonly tasks: readonly Task[];
}

/** Everything the page of one ward shows. */
export interface WardPage {
  readonly unit: Unit;
  readonly province: Unit;
  readonly successors: readonly Unit[];
  readonly predecessors: readonly Unit[];
  readonly figures: readonly Figure[];
  readonly groups: readonly WardGroup[];
  readonly services: readonly ServiceTable[];
  readonly targets: readonly TargetRow[];
  readonly tasks: readonly TaskList[];
  readonly cases: readonly ContradictionCase[];
  readonly sources: readonly SourceUse[];
  /** Of the newest figure; null without any. */
  readonly freshness: Freshness | null;
  /** How many numbers the page carries: figures, service rows and targets. */
  readonly numbers: number;
}

const predecessorsOf = oncePerDataset((dataset) => {
  const former = [...dataset.units.values()].filter((unit) => unit.successors.length > 0);
  return Map.groupBy(
    former.flatMap((unit) => unit.successors.map((successor) => ({ unit, successor }))),
    ({ successor }) => successor,
  );
});

/** The page of the unit at `path`, seen on the day `asOf`; throws for a path that names no commune. */
export function wardPage(dataset: Dataset, path: string, asOf: IsoDate): WardPage {
  const unit = dataset.units.get(path);
  const province =
    unit === undefined || unit.province === null ? undefined : dataset.units.get(unit.province);
  if (unit === undefined || province === undefined) throw new Error(`unknown commune: ${path}`);
  const figures = figuresByUnit(dataset).get(path) ?? [];
  const sources = unitSources(dataset, unit);
  const newest = figures.reduce((last, { window }) => (window.to > last ? window.to : last), '');
  return {
    unit,
    province,
    successors: unit.successors.flatMap((successor) => dataset.units.get(successor) ?? []),
    predecessors: (predecessorsOf(dataset).get(path) ?? []).map(({ unit: former }) => former),
    figures,
    groups: wardLedger(dataset, unit, asOf).map(({ group, rows }) => ({
      group,
      rows,
      pictures: rows.flatMap((row) => rowPicture(row) ?? []),
    })),
    services: serviceTables(dataset, unit),
    targets: wardTargets(dataset, unit, asOf),
    tasks: taskLists(sources),
    cases: unitContradictions(dataset, unit),
    sources,
    freshness: newest === '' ? null : freshness(newest, asOf),
    numbers: sources.reduce((sum, use) => sum + numbersTaken(use), 0),
  };
}

function taskLists(sources: readonly SourceUse[]): readonly TaskList[] {
  return sources.filter((use) => use.tasks.length > 0).map(({ source, tasks }) => ({ source, tasks }));
}
