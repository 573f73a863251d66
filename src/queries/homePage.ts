import type { Dataset, Indicator, IsoDate } from '../dataset/types.ts';
import { reportingUnits } from './coverage.ts';
import { type DirectoryEntry, reportingEntries } from './directory.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { type Freshness, freshness } from './freshness.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import { sharedWindow } from './sharedWindow.ts';
import { numbersTaken, type SourceUse, sourceList } from './sourceList.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';
import { newestDay } from './wardPage.ts';

/** One indicator over the units that report it: the newest figure of each, units A–Z. */
export interface IndicatorStrip {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  /** All of them on one scale, from ten communes in one window on; then there is no list. */
  readonly together: UnitStrip | null;
}

export interface ReportingPlace extends DirectoryEntry {
  /** Last day any figure of the unit covers; null for one with only targets. */
  readonly newest: IsoDate | null;
}

/** Everything the front page shows. */
export interface HomePage {
  readonly units: { readonly reporting: number; readonly all: number };
  readonly freshness: Freshness | null;
  readonly reporting: readonly ReportingPlace[];
  readonly strips: readonly IndicatorStrip[];
  readonly latest: readonly SourceUse[];
  readonly contradictions: number;
  /** Of these, the ones where numbers disagree. */
  readonly disputes: number;
  readonly numbers: number;
}

/** Rates that a citizen asks about first, in this order. */
const FRONT_INDICATORS = [
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ty-le-thanh-toan-truc-tuyen',
  'muc-do-hai-long',
  'ty-le-vneid',
  'ty-le-so-suc-khoe-dien-tu',
];
const LATEST_SHOWN = 5;

export function homePage(
  dataset: Dataset,
  asOf: IsoDate,
  compareNames: (a: string, b: string) => number,
): HomePage {
  const uses = sourceList(dataset);
  const places = reportingEntries(dataset)
    .map((entry) => ({ ...entry, newest: newestDay(figuresByUnit(dataset).get(entry.unit.path) ?? []) }))
    .sort((a, b) => compareNames(a.unit.name, b.unit.name));
  const newest = places.reduce(
    (last, place) => (place.newest !== null && place.newest > last ? place.newest : last),
    '',
  );
  return {
    units: reportingUnits(dataset, asOf),
    freshness: newest === '' ? null : freshness(newest, asOf),
    reporting: places,
    strips: FRONT_INDICATORS.flatMap((id) => {
      const indicator = dataset.indicators.get(id);
      if (indicator === undefined) return [];
      const all = indicatorFigures(dataset, indicator, compareNames);
      const byUnit = Map.groupBy(all, ({ unit }) => unit.path);
      const figures = [...byUnit.values()].flatMap(
        (own) => own.find((figure) => figure.value !== null) ?? [],
      );
      const shared = sharedWindow(all);
      const together = shared === null ? null : unitStrip(shared);
      return figures.length === 0 ? [] : [{ indicator, figures, together }];
    }),
    latest: uses.slice(0, LATEST_SHOWN),
    contradictions: dataset.contradictions.length,
    disputes: dataset.contradictions.filter(({ check }) => check !== 'reading').length,
    numbers: uses.reduce((sum, use) => sum + numbersTaken(use), 0),
  };
}
