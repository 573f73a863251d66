import type { Dataset, Unit } from '../dataset/types.ts';
import { collationKey } from '../format.ts';
import { type DirectoryEntry, directory } from './directory.ts';
import { oncePerDataset } from './memo.ts';

/** A unit in the list of its province. */
export interface ListedUnit {
  readonly unit: Unit;
  /** Null for a unit without a page: nothing is collected of it yet. */
  readonly entry: DirectoryEntry | null;
}

/** A province with every unit it has, present and former. */
export interface ProvinceEntry {
  readonly province: Unit;
  /** By name, A–Z. */
  readonly units: readonly ListedUnit[];
  /** Units of today, and how many of them sent a document. */
  readonly present: number;
  readonly reporting: number;
  /** Whether there is a page of its figures: it or one of its units, former ones too, sent a document. */
  readonly hasFigures: boolean;
}

/** Every province of units.csv, A–Z, whether or not anything is known of it. */
export const nation = oncePerDataset((dataset): readonly ProvinceEntry[] => {
  const entries = new Map(directory(dataset).map((entry) => [entry.unit.path, entry]));
  const byProvince = Map.groupBy(dataset.units.values(), ({ province }) => province);
  const senders = new Set([...dataset.sources.values()].map(({ unit }) => unit));
  return sortByName(byProvince.get(null) ?? [], (province) => province).map((province) => {
    const units = sortByName(
      (byProvince.get(province.path) ?? []).map((unit) => ({ unit, entry: entries.get(unit.path) ?? null })),
      ({ unit }) => unit,
    );
    const present = units.filter(({ unit }) => unit.validTo === null);
    return {
      province,
      units,
      present: present.length,
      reporting: present.filter(({ entry }) => entry !== null && entry.documents > 0).length,
      hasFigures:
        senders.has(province.path) || units.some(({ entry }) => entry !== null && entry.documents > 0),
    };
  });
});

/** The provinces with a page of their figures, A–Z. */
export function publishedProvinces(dataset: Dataset): readonly Unit[] {
  return nation(dataset).flatMap(({ province, hasFigures }) => (hasFigures ? [province] : []));
}

/** The place of every unit in the lists of the country, by path: by name, A–Z, homonyms by path. */
export const unitRanks = oncePerDataset(
  (dataset): ReadonlyMap<string, number> =>
    new Map(sortByName([...dataset.units.values()], (unit) => unit).map((unit, rank) => [unit.path, rank])),
);

/** The entry of the province at `path`; throws for a path that names none. */
export function provinceEntry(dataset: Dataset, path: string): ProvinceEntry {
  const found = nation(dataset).find(({ province }) => province.path === path);
  if (found === undefined) throw new Error(`unknown province: ${path}`);
  return found;
}

/** A–Z, homonyms by path; each name is spelt out for comparison once. */
function sortByName<Row>(rows: readonly Row[], unitOf: (row: Row) => Unit): readonly Row[] {
  return rows
    .map((row) => ({ row, key: `${collationKey(unitOf(row).name)}\u0000${unitOf(row).path}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
