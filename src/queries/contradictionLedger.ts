import type { Contradiction, Dataset, Source, Unit } from '../dataset/types.ts';
import { figuresByUnit, placeKey } from './figures.ts';
import { oncePerDataset } from './memo.ts';

/** A contradiction with everything needed to show both readings and where they stand. */
export interface ContradictionCase {
  readonly contradiction: Contradiction;
  readonly unit: Unit;
  /** Name of the indicator or service it is about; of a sum, the name of its total; null for the document as a whole. */
  readonly subject: string | null;
  readonly sources: readonly Source[];
  /** The words themselves: of the remark, else of the figures concerned. */
  readonly quotes: readonly string[];
}

/** All acknowledged contradictions, by unit path; numbers that disagree before what a reader noticed, then by id. */
export const contradictionLedger = oncePerDataset((dataset): readonly ContradictionCase[] =>
  dataset.contradictions
    .flatMap((contradiction) => contradictionToCase(dataset, contradiction))
    .sort(
      (a, b) =>
        compare(a.unit.path, b.unit.path) ||
        Number(a.contradiction.check === 'reading') - Number(b.contradiction.check === 'reading') ||
        compare(a.contradiction.id, b.contradiction.id),
    ),
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
  const figures = (figuresByUnit(dataset).get(unit.path) ?? []).filter((figure) =>
    places.has(placeKey(figure.place)),
  );
  const quotes = contradiction.quote === null ? figures.map((figure) => figure.quote) : [contradiction.quote];
  return [
    {
      contradiction,
      unit,
      subject: subjectOf(dataset, contradiction),
      sources: contradiction.sources.flatMap((id) => dataset.sources.get(id) ?? []),
      quotes: [...new Set(quotes)],
    },
  ];
}

function subjectOf(
  { indicators, services, identities }: Dataset,
  { indicator: id }: Contradiction,
): string | null {
  if (id === null) return null;
  const total = identities.find((identity) => identity.id === id)?.total.split('.')[0] ?? id;
  return indicators.get(total)?.name ?? services.get(total)?.name ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
