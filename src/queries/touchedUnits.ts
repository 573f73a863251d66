import type { Dataset, Unit } from '../dataset/types.ts';
import { figureChanges } from './figureChanges.ts';
import { compareUnits } from './order.ts';

/** Units of which two states of the data tell a figure, a service or a target differently, in the order of the pages. */
export function touchedUnits(before: Dataset, after: Dataset): readonly Unit[] {
  const figures = figureChanges(before, after).map(({ unit }) => unit.path);
  const [old, now] = [otherRows(before), otherRows(after)];
  const others = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path) !== now.get(path),
  );
  return [...new Set([...figures, ...others])]
    .sort(compareUnits)
    .flatMap((path) => after.units.get(path) ?? before.units.get(path) ?? []);
}

/** What rows beside the figures say of each unit, wherever in their files they stand. */
function otherRows({ serviceObservations, targets }: Dataset): ReadonlyMap<string, string> {
  const rows = Map.groupBy([...serviceObservations, ...targets], ({ unit }) => unit);
  return new Map([...rows].map(([unit, own]) => [unit, JSON.stringify(own, withoutPlace)]));
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : value;
}
