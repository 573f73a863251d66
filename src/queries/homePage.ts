import type { Dataset, Indicator, IsoDate, Unit } from '../dataset/types.ts';
import { reportingUnits } from './coverage.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { type Freshness, freshness } from './freshness.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import { nation, type ProvinceEntry } from './nation.ts';
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

/** A province in which somebody has figures. */
export interface HomeProvince {
  readonly entry: ProvinceEntry;
  /** Its units with figures, A–Z; empty where there are more than are read at a glance. */
  readonly named: readonly Unit[];
  /** Last day any figure of the province or its units covers. */
  readonly newest: IsoDate | null;
}

/** Everything the front page shows. */
export interface HomePage {
  readonly units: { readonly reporting: number; readonly all: number; readonly provinces: number };
  readonly freshness: Freshness | null;
  /** A–Z. */
  readonly provinces: readonly HomeProvince[];
  /** Units and provinces of the whole country, known by name at least. */
  readonly country: { readonly units: number; readonly provinces: number };
  readonly strips: readonly IndicatorStrip[];
  readonly latest: readonly SourceUse[];
  readonly contradictions: number;
  /** Of these, the ones where numbers disagree. */
  readonly disputes: number;
  readonly numbers: number;
}

/** Rates that a citizen asks about first, in this order. */
const FRONT_INDICATORS = [
  'cong-ty-le-tinh-dung-han',
  'cong-ty-le-thanh-toan-truc-tuyen',
  'cong-ty-le-ket-qua-dien-tu',
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ty-le-thanh-toan-truc-tuyen',
  'muc-do-hai-long',
  'ty-le-vneid',
  'ty-le-so-suc-khoe-dien-tu',
];
const LATEST_SHOWN = 5;

/** More names than this are left to the page of the province. */
const MOST_NAMED = 9;

export function homePage(dataset: Dataset, asOf: IsoDate): HomePage {
  const uses = sourceList(dataset);
  const all = nation(dataset);
  const provinces = all.filter(({ hasFigures }) => hasFigures).map((entry) => homeProvince(dataset, entry));
  const newest = provinces.reduce(
    (last, one) => (one.newest !== null && one.newest > last ? one.newest : last),
    '',
  );
  return {
    units: { ...reportingUnits(dataset, asOf), provinces: dataset.site.provinces.length },
    freshness: newest === '' ? null : freshness(newest, asOf),
    provinces,
    country: { units: all.reduce((sum, { present }) => sum + present, 0), provinces: all.length },
    strips: FRONT_INDICATORS.flatMap((id) => {
      const indicator = dataset.indicators.get(id);
      return indicator === undefined ? [] : indicatorStrip(dataset, indicator);
    }),
    latest: uses.slice(0, LATEST_SHOWN),
    contradictions: dataset.contradictions.length,
    disputes: dataset.contradictions.filter(({ check }) => check !== 'reading').length,
    numbers: uses.reduce((sum, use) => sum + numbersTaken(use), 0),
  };
}

function homeProvince(dataset: Dataset, entry: ProvinceEntry): HomeProvince {
  const told = entry.units.filter(({ entry: found }) => found !== null && found.numbers > 0);
  const days = [entry.province, ...told.map(({ unit }) => unit)].flatMap(
    ({ path }) => newestDay(figuresByUnit(dataset).get(path) ?? []) ?? [],
  );
  return {
    entry,
    named: told.length > MOST_NAMED ? [] : told.map(({ unit }) => unit),
    newest: days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null),
  };
}

function indicatorStrip(dataset: Dataset, indicator: Indicator): readonly IndicatorStrip[] {
  const all = indicatorFigures(dataset, indicator);
  const byUnit = Map.groupBy(all, ({ unit }) => unit.path);
  const figures = [...byUnit.values()].flatMap((own) => own.find((figure) => figure.value !== null) ?? []);
  const shared = sharedWindow(all);
  const together = shared === null ? null : unitStrip(shared);
  return figures.length === 0 ? [] : [{ indicator, figures, together }];
}
