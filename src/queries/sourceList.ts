import type {
  Contradiction,
  Dataset,
  ServiceObservation,
  Source,
  Target,
  Task,
  Unit,
} from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';

/** A document with everything that was taken from it. */
export interface SourceUse {
  readonly source: Source;
  readonly unit: Unit;
  readonly figures: readonly Figure[];
  /** Older figures that this dataset only counts. */
  readonly omitted: number;
  readonly services: readonly ServiceObservation[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly contradictions: readonly Contradiction[];
}

/** Every document, newest window first (documents without a window by their own date), then by id. */
export const sourceList = oncePerDataset((dataset): readonly SourceUse[] => {
  const figures = Map.groupBy([...figuresByUnit(dataset).values()].flat(), (figure) => figure.source.id);
  const omitted = omittedByDocument(dataset);
  const services = Map.groupBy(dataset.serviceObservations, (row) => row.source);
  const targets = Map.groupBy(dataset.targets, (target) => target.source);
  const tasks = Map.groupBy(dataset.tasks, (task) => task.source);
  const contradictions = Map.groupBy(
    dataset.contradictions.flatMap((found) => found.sources.map((id) => ({ id, found }))),
    ({ id }) => id,
  );
  return [...dataset.sources.values()]
    .flatMap((source) => {
      const unit = dataset.units.get(source.unit);
      if (unit === undefined) return [];
      return [
        {
          source,
          unit,
          figures: figures.get(source.id) ?? [],
          omitted: countFigures(omitted.get(source.id) ?? []),
          services: services.get(source.id) ?? [],
          targets: targets.get(source.id) ?? [],
          tasks: tasks.get(source.id) ?? [],
          contradictions: (contradictions.get(source.id) ?? []).map(({ found }) => found),
        },
      ];
    })
    .sort(
      (a, b) => compareText(lastDay(b.source), lastDay(a.source)) || compareText(a.source.id, b.source.id),
    );
});

const omittedByDocument = oncePerDataset(({ omitted }) =>
  Map.groupBy(omitted?.byDocument ?? [], ({ source }) => source),
);

function countFigures(counts: readonly { readonly figures: number }[]): number {
  return counts.reduce((sum, { figures }) => sum + figures, 0);
}

/**
 * By path of unit, the documents that speak of it: its own, and those of others that carry its numbers (a
 * province's table, a newspaper), each with this unit's part alone.
 */
export const usesByUnit = oncePerDataset((dataset): ReadonlyMap<string, readonly SourceUse[]> => {
  const byUnit = new Map<string, SourceUse[]>();
  for (const use of sourceList(dataset)) {
    for (const part of useToParts(use, dataset)) {
      const known = byUnit.get(part.unit.path);
      if (known === undefined) byUnit.set(part.unit.path, [part]);
      else known.push(part);
    }
  }
  return byUnit;
});

export function unitSources(dataset: Dataset, unit: Unit): readonly SourceUse[] {
  return usesByUnit(dataset).get(unit.path) ?? [];
}

function useToParts(use: SourceUse, dataset: Dataset): readonly SourceUse[] {
  const figures = Map.groupBy(use.figures, ({ unit }) => unit.path);
  const omitted = Map.groupBy(omittedByDocument(dataset).get(use.source.id) ?? [], ({ unit }) => unit);
  const services = Map.groupBy(use.services, ({ unit }) => unit);
  const targets = Map.groupBy(use.targets, ({ unit }) => unit);
  const tasks = Map.groupBy(use.tasks, ({ unit }) => unit);
  const contradictions = Map.groupBy(use.contradictions, ({ unit }) => unit);
  const spokenOf = new Set([
    use.unit.path,
    ...[figures, omitted, services, targets, tasks, contradictions].flatMap((rows) => [...rows.keys()]),
  ]);
  return [...spokenOf].flatMap((path) => {
    const unit = dataset.units.get(path);
    if (unit === undefined) return [];
    return [
      {
        source: use.source,
        unit,
        figures: figures.get(path) ?? [],
        omitted: countFigures(omitted.get(path) ?? []),
        services: services.get(path) ?? [],
        targets: targets.get(path) ?? [],
        tasks: tasks.get(path) ?? [],
        contradictions: contradictions.get(path) ?? [],
      },
    ];
  });
}

/** Figures, service rows and targets: everything of a document that carries a number. */
export function numbersTaken(use: SourceUse): number {
  return use.figures.length + use.omitted + use.services.length + use.targets.length;
}

function lastDay(source: Source): string {
  return source.to ?? source.date ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
