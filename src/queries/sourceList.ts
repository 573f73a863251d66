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
  readonly services: readonly ServiceObservation[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly contradictions: readonly Contradiction[];
}

/** Every document, newest window first (documents without a window by their own date), then by id. */
export const sourceList = oncePerDataset((dataset): readonly SourceUse[] => {
  const figures = Map.groupBy([...figuresByUnit(dataset).values()].flat(), (figure) => figure.source.id);
  const services = Map.groupBy(dataset.serviceObservations, (row) => row.source);
  const targets = Map.groupBy(dataset.targets, (target) => target.source);
  const tasks = Map.groupBy(dataset.tasks, (task) => task.source);
  return [...dataset.sources.values()]
    .flatMap((source) => {
      const unit = dataset.units.get(source.unit);
      if (unit === undefined) return [];
      return [
        {
          source,
          unit,
          figures: figures.get(source.id) ?? [],
          services: services.get(source.id) ?? [],
          targets: targets.get(source.id) ?? [],
          tasks: tasks.get(source.id) ?? [],
          contradictions: dataset.contradictions.filter((found) => found.sources.includes(source.id)),
        },
      ];
    })
    .sort(
      (a, b) => compareText(lastDay(b.source), lastDay(a.source)) || compareText(a.source.id, b.source.id),
    );
});

export function unitSources(dataset: Dataset, unit: Unit): readonly SourceUse[] {
  return sourceList(dataset).filter((use) => use.unit.path === unit.path);
}

/** Figures, service rows and targets: everything of a document that carries a number. */
export function numbersTaken(use: SourceUse): number {
  return use.figures.length + use.services.length + use.targets.length;
}

function lastDay(source: Source): string {
  return source.to ?? source.date ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
