import type { Dataset, IsoDate, Source, SourceKind, Unit } from '../dataset/types.ts';
import { compareUnits } from './order.ts';
import { numbersTaken, usesByUnit } from './sourceList.ts';

/** Documents that count what was done in their days; a newspaper tells a number or two of them. */
const COUNTING: readonly SourceKind[] = ['report', 'portal'];

/** What of a month the documents of a unit cover: all of its days, some, or none we have received. */
export type Presence = 'whole' | 'part' | 'none';

/**
 * One unit in one year, January first, null for months that have not begun; or many communes of one province
 * whose months are all alike.
 */
export interface CoverageRow {
  /** The unit, or the province of many. */
  readonly unit: Unit;
  /** How many communes of the province the row stands for; 0 where it stands for the unit itself. */
  readonly communes: number;
  readonly year: number;
  readonly presence: readonly (Presence | null)[];
}

/** As many communes of one province, or more, with the same months are told in one row. */
const MANY = 6;

/** The years somebody reported of, newest first, and the units that did. */
export interface Coverage {
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
}

/** Which months the reports of each unit cover, seen on the day `asOf`; plans, newspapers and documents without a window cover nothing. */
export function coverage(dataset: Dataset, asOf: IsoDate): Coverage {
  const rows = [...usesByUnit(dataset).values()].flatMap((uses) => {
    const counting = uses.filter((use) => numbersTaken(use) > 0 && COUNTING.includes(use.source.kind));
    const [first] = counting;
    if (first === undefined) return [];
    const { unit } = first;
    const sources = counting.map((use) => use.source);
    return yearsOf(sources).map((year) => ({
      unit,
      communes: 0,
      year,
      presence: monthsOf(year).map((month) => (`${month}-01` > asOf ? null : presenceIn(month, sources))),
    }));
  });
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a);
  return { years, rows: foldAlike(dataset, rows).sort((a, b) => compareUnits(a.unit.path, b.unit.path)) };
}

/** One row in the place of many that say the same of communes of one province. */
function foldAlike(dataset: Dataset, rows: readonly CoverageRow[]): CoverageRow[] {
  const alike = Map.groupBy(rows, ({ unit, year, presence }) => [unit.province, year, ...presence].join(' '));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const province = dataset.units.get(first?.unit.province ?? '');
    if (first === undefined || province === undefined || group.length < MANY) return group;
    return [{ ...first, unit: province, communes: group.length }];
  });
}

/** How many communes of the provinces in scope there are today, and how many of them have a number of any document. */
export function reportingUnits(dataset: Dataset, asOf: IsoDate): { reporting: number; all: number } {
  const present = [...dataset.units.values()].filter(
    (unit) =>
      unit.province !== null &&
      dataset.site.provinces.includes(unit.province) &&
      unit.validFrom <= asOf &&
      (unit.validTo === null || unit.validTo >= asOf),
  );
  const uses = usesByUnit(dataset);
  const reporting = present.filter((unit) =>
    (uses.get(unit.path) ?? []).some((use) => numbersTaken(use) > 0),
  );
  return { reporting: reporting.length, all: present.length };
}

function presenceIn(month: string, sources: readonly Source[]): Presence {
  const days = daysIn(month);
  const seen = new Set<number>();
  for (const { from, to } of sources) {
    if (from === null || to === null) continue;
    for (let day = 1; day <= days; day++) {
      const date = `${month}-${String(day).padStart(2, '0')}`;
      if (from <= date && date <= to) seen.add(day);
    }
  }
  return seen.size === days ? 'whole' : seen.size > 0 ? 'part' : 'none';
}

function yearsOf(sources: readonly Source[]): number[] {
  const years = new Set<number>();
  for (const { from, to } of sources) {
    if (from === null || to === null) continue;
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) years.add(year);
  }
  return [...years];
}

/** `2026-01` … `2026-12` */
function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

function daysIn(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
