import type { Dataset, Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import type { Series } from './series.ts';
import { figuresToLanes } from './wardSeries.ts';

/** From so many communes with so many windows on, frames side by side say more than a list (policy of this site). */
const ENOUGH = { units: 2, windows: 2 };

/**
 * What each reporting commune tells of `indicator`, A–Z, those that tell nothing of it included; null where fewer than
 * two tell of two windows, or where one scale cannot hold them: counts and amounts grow with the commune.
 */
export function unitSeries(
  dataset: Dataset,
  indicator: Indicator,
  compareNames: (a: string, b: string) => number,
): readonly Series[] | null {
  if (!['rate', 'score'].includes(indicator.kind)) return null;
  const newestFirst = indicatorFigures(dataset, indicator, compareNames);
  const told = Map.groupBy(newestFirst.toReversed(), ({ unit }) => unit.path);
  const long = [...told.values()].filter(
    (figures) => figures[0]?.unit.province !== null && windowsTold(figures) >= ENOUGH.windows,
  );
  if (long.length < ENOUGH.units) return null;
  return [...figuresByUnit(dataset).keys()]
    .flatMap((path): Series[] => {
      const unit = dataset.units.get(path);
      if (unit === undefined || unit.province === null) return [];
      return [{ unit, indicator, lanes: figuresToLanes(told.get(path) ?? []), targets: [], breaks: [] }];
    })
    .sort((a, b) => compareNames(a.unit.name, b.unit.name) || (a.unit.path < b.unit.path ? -1 : 1));
}

function windowsTold(figures: readonly Figure[]): number {
  const told = figures.filter(({ value }) => value !== null);
  return new Set(told.map(({ window }) => `${window.from}/${window.to}`)).size;
}
