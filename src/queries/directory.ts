import type { Dataset, Unit } from '../dataset/types.ts';
import { oncePerDataset } from './memo.ts';
import { publishedUnits } from './publishedUnits.ts';
import { numbersTaken, usesByUnit } from './sourceList.ts';

/** A unit as lists and the search show it. */
export interface DirectoryEntry {
  readonly unit: Unit;
  readonly province: Unit;
  /** Documents that speak of it, and its numbers in them. */
  readonly documents: number;
  readonly numbers: number;
}

/** Every unit that has a page, by path. */
export const directory = oncePerDataset((dataset): readonly DirectoryEntry[] => {
  const uses = usesByUnit(dataset);
  return publishedUnits(dataset).flatMap((unit) => {
    const province = unit.province === null ? undefined : dataset.units.get(unit.province);
    if (province === undefined) return [];
    const own = uses.get(unit.path) ?? [];
    return [
      {
        unit,
        province,
        documents: own.length,
        numbers: own.reduce((sum, use) => sum + numbersTaken(use), 0),
      },
    ];
  });
});

/** The entries some document speaks of, by path. */
export function reportingEntries(dataset: Dataset): readonly DirectoryEntry[] {
  return directory(dataset).filter((entry) => entry.documents > 0);
}
