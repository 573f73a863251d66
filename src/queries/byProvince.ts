import type { Dataset, Unit } from '../dataset/types.ts';
import { nation, type ProvinceEntry } from './nation.ts';

/** A longer list of places or documents is not read, and a page with it grows with the country: then provinces stand in it. */
export const MOST_LISTED = 300;

/** Of a list too long for a page, so many of the newest. */
export const NEWEST_LISTED = 100;

/** What of a list belongs to one province. */
export interface OfProvince<Row> {
  readonly entry: ProvinceEntry;
  /** In the order given. */
  readonly rows: readonly Row[];
}

/** The rows by the province of their unit, provinces A–Z; those without any are left out. */
export function byProvince<Row>(
  dataset: Dataset,
  rows: readonly Row[],
  unitOf: (row: Row) => Unit,
): readonly OfProvince<Row>[] {
  const groups = Map.groupBy(rows, (row) => unitOf(row).province ?? unitOf(row).path);
  return nation(dataset).flatMap((entry) => {
    const own = groups.get(entry.province.path);
    return own === undefined ? [] : [{ entry, rows: own }];
  });
}
