import type { Contradiction, Dataset, Indicator, Service, Source, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit, placeKey } from './figures.ts';
import { oncePerDataset } from './memo.ts';

/** A contradiction with everything needed to show both readings and where they stand. */
export interface ContradictionCase {
  readonly contradiction: Contradiction;
  readonly unit: Unit;
  readonly indicator: Indicator | null;
  readonly service: Service | null;
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
}

/** All acknowledged contradictions, by unit path, then in the order of the checks and ids. */
export const contradictionLedger = oncePerDataset((dataset): readonly ContradictionCase[] =>
  dataset.contradictions
    .flatMap((contradiction) => contradictionToCase(dataset, contradiction))
    .sort((a, b) => compare(a.unit.path, b.unit.path) || compare(a.contradiction.id, b.contradiction.id)),
);

const casesByUnit = oncePerDataset((dataset) =>
  Map.groupBy(contradictionLedger(dataset), (found) => found.unit.path),
);

export function unitContradictions(dataset: Dataset, unit: Unit): readonly ContradictionCase[] {
  return casesByUnit(dataset).get(unit.path) ?? [];
}

function contradictionToCase(dataset: Dataset, contradiction: Contradiction): ContradictionCase[] {
  const unit = dataset.units.get(contradiction.unit);
  if (unit === undefined) return [];
  const places = new Set(contradiction.places.map(placeKey));
  const subject = contradiction.indicator;
  return [
    {
      contradiction,
      unit,
      indicator: subject === null ? null : (dataset.indicators.get(subject) ?? null),
      service: subject === null ? null : (dataset.services.get(subject) ?? null),
      sources: contradiction.sources.flatMap((id) => dataset.sources.get(id) ?? []),
      figures: (figuresByUnit(dataset).get(unit.path) ?? []).filter((figure) =>
        places.has(placeKey(figure.place)),
      ),
    },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
