import type { IsoDate, Unit } from '../dataset/types.ts';
import { type Choice, type Comparison, comparison } from './comparison.ts';
import { jsonToFigures, type UnitPageJson } from './downloads/jsonToFigures.ts';
import { intervalColumns, observationColumns } from './downloads/observations.ts';
import { type Column, rowsToCsv } from './downloads/table.ts';
import type { Figure } from './figure.ts';
import { type Freshness, freshness } from './freshness.ts';

/** The comparison of units from the files beside their pages: what the build would say of them. */
export function filesToComparison(files: readonly UnitPageJson[], choice: Choice): Comparison {
  return comparison(files.map(jsonToFigures), choice);
}

/** How old the newest figures of a place are. */
export interface PlaceAge {
  readonly unit: Unit;
  readonly age: Freshness;
}

/** The age of what each place tells of the indicators shown, on the day `asOf`; places that tell nothing are left out. */
export function placeAges({ places }: Pick<Comparison, 'places'>, asOf: IsoDate): readonly PlaceAge[] {
  return places.flatMap(({ unit, windows }) => {
    const newest = windows
      .map(({ to }) => to)
      .sort()
      .at(-1);
    return newest === undefined ? [] : [{ unit, age: freshness(newest, asOf) }];
  });
}

const columns: readonly Column<Figure>[] = [...observationColumns, ...intervalColumns];

/** The figures a comparison shows, earlier windows among them, as CSV: the columns of `observations.csv` and the intervals. */
export function comparisonCsv({ shown }: Pick<Comparison, 'shown'>): string {
  const figures = shown.flatMap(({ sides }) =>
    sides.flatMap(({ previous, figure, akin }) => [previous, figure, akin]),
  );
  return rowsToCsv(
    columns,
    figures.flatMap((figure) => figure ?? []),
  );
}
