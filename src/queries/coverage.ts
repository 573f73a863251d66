import type { Dataset, IsoDate, Source, Unit } from '../dataset/types.ts';
import { oncePerDataset } from './memo.ts';
import { numbersTaken, sourceList } from './sourceList.ts';

/** What of a month the documents of a unit cover: all of its days, some, or none we have received. */
export type Presence = 'whole' | 'part' | 'none';

export interface CoverageRow {
  readonly unit: Unit;
  readonly presence: readonly Presence[];
}

/** Units that sent at least one report × the months their reports cover. */
export interface Coverage {
  /** `2026-04`, oldest first, without gaps between first and last. */
  readonly months: readonly string[];
  readonly rows: readonly CoverageRow[];
}

/** Which months of which year were reported; plans and documents without a window cover nothing. */
export const coverage = oncePerDataset((dataset): Coverage => {
  const reports = sourceList(dataset).filter((use) => numbersTaken(use) > 0 && use.source.kind !== 'plan');
  const windows = reports.flatMap((use) => (use.source.from !== null && use.source.to !== null ? [use] : []));
  const covered = windows.flatMap(({ source }) => monthsOf(source));
  const first = covered.reduce((least, month) => (month < least ? month : least), covered[0] ?? '');
  const last = covered.reduce((most, month) => (month > most ? month : most), covered[0] ?? '');
  const months = first === '' ? [] : monthsBetween(first, last);
  const byUnit = Map.groupBy(windows, (use) => use.unit);
  return {
    months,
    rows: [...byUnit].map(([unit, uses]) => ({
      unit,
      presence: months.map((month) =>
        presenceIn(
          month,
          uses.map((use) => use.source),
        ),
      ),
    })),
  };
});

/** How many communes of the provinces in scope there are today, and how many of them have sent a document. */
export function reportingUnits(dataset: Dataset, asOf: IsoDate): { reporting: number; all: number } {
  const present = [...dataset.units.values()].filter(
    (unit) =>
      unit.province !== null &&
      dataset.site.provinces.includes(unit.province) &&
      unit.validFrom <= asOf &&
      (unit.validTo === null || unit.validTo >= asOf),
  );
  const sending = new Set(sourceList(dataset).map((use) => use.unit.path));
  return { reporting: present.filter((unit) => sending.has(unit.path)).length, all: present.length };
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

function monthsOf(source: Source): string[] {
  if (source.from === null || source.to === null) return [];
  return monthsBetween(source.from.slice(0, 7), source.to.slice(0, 7));
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function daysIn(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
