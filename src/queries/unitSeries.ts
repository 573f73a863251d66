import type { Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import type { Series } from './series.ts';
import { figuresToLanes } from './wardSeries.ts';

/** From so many communes with so many windows on, frames side by side say more than a list (policy of this site). */
const ENOUGH = { units: 2, windows: 2 };

/**
 * What each of these units tells of `indicator`, in the order given; null where fewer than two tell of two windows, or
 * where one scale cannot hold them: counts and amounts grow with the commune. `figures` are windows newest first.
 */
export function unitSeries(indicator: Indicator, figures: readonly Figure[]): readonly Series[] | null {
  if (!['rate', 'score'].includes(indicator.kind)) return null;
  const communes = figures.filter(({ unit }) => unit.province !== null);
  const told = [...Map.groupBy(communes, ({ unit }) => unit.path).values()];
  if (told.filter((own) => windowsTold(own) >= ENOUGH.windows).length < ENOUGH.units) return null;
  return told.flatMap((own): Series[] => {
    const [first] = own;
    if (first === undefined) return [];
    const lanes = figuresToLanes(own.toReversed());
    return [{ unit: first.unit, indicator, lanes, targets: [], breaks: [] }];
  });
}

function windowsTold(figures: readonly Figure[]): number {
  const told = figures.filter(({ value }) => value !== null);
  return new Set(told.map(({ window }) => `${window.from}/${window.to}`)).size;
}
