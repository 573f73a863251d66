import type { Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import type { Series } from './series.ts';
import { figuresToLanes } from './wardSeries.ts';

/** From so many communes with so many windows in a row on, frames side by side say more than a list (policy of this site). */
const ENOUGH = { units: 2, windows: 2 };

/**
 * What each of these units tells of `indicator`, in the order given; null where fewer than two tell of two windows of
 * one length, one after the other, or where one scale cannot hold them: counts and amounts grow with the commune.
 * `figures` are windows newest first.
 */
export function unitSeries(indicator: Indicator, figures: readonly Figure[]): readonly Series[] | null {
  if (!['rate', 'score'].includes(indicator.kind)) return null;
  const communes = figures.filter(({ unit }) => unit.province !== null);
  const told = [...Map.groupBy(communes, ({ unit }) => unit.path).values()];
  if (told.filter((own) => windowsInARow(own) >= ENOUGH.windows).length < ENOUGH.units) return null;
  return told.flatMap((own): Series[] => {
    const [first] = own;
    if (first === undefined) return [];
    const lanes = figuresToLanes(own.toReversed());
    return [{ unit: first.unit, indicator, lanes, targets: [], breaks: [] }];
  });
}

/** The most windows of one class that follow each other: of those that overlap only one counts. */
function windowsInARow(figures: readonly Figure[]): number {
  const told = figures.filter(({ value }) => value !== null);
  const classes = [...Map.groupBy(told, ({ window }) => window.class).values()];
  return Math.max(0, ...classes.map(countApart));
}

function countApart(figures: readonly Figure[]): number {
  const byEnd = figures.map(({ window }) => window).sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  let [count, last] = [0, ''];
  for (const { from, to } of byEnd) {
    if ((from ?? to) <= last) continue;
    count += 1;
    last = to;
  }
  return count;
}
