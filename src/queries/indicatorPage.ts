import type { Dataset, Group, Indicator, IsoDate, Unit } from '../dataset/types.ts';
import { collationKey } from '../format.ts';
import { byProvince, MOST_LISTED, type OfProvince } from './byProvince.ts';
import type { Figure } from './figure.ts';
import { indicatorCoverage, indicatorFigures } from './indicatorUnits.ts';
import { nation, type ProvinceEntry } from './nation.ts';
import { type ProvinceRow, provinceRow } from './provinceRows.ts';
import type { TargetLine } from './series.ts';
import { newestDay } from './wardPage.ts';
import { targetToLine } from './wardSeries.ts';

/** A province many of whose units share a window: one row here, a page of its own there. */
export interface ProvinceStrip {
  readonly entry: ProvinceEntry;
  readonly row: ProvinceRow;
}

/** Everything the page of one indicator shows. */
export interface IndicatorPage {
  readonly indicator: Indicator;
  readonly group: Group;
  /** Of how many figures and places the country tells, and until when; null where of none. */
  readonly told: { readonly figures: number; readonly places: number; readonly newest: IsoDate } | null;
  /** Every figure at hand: units A–Z, windows newest first. */
  readonly all: readonly Figure[];
  /** A–Z. */
  readonly provinces: readonly ProvinceStrip[];
  /** What the provinces themselves and the units of all other provinces tell: units A–Z, windows newest first. */
  readonly figures: readonly Figure[];
  /** Whether each unit has only its newest figure there, because all windows would be too many. */
  readonly isShortened: boolean;
  /** The newest of each unit, units A–Z. */
  readonly newest: readonly Figure[];
  /** Whether one scale can hold the newest: rates always, counts and amounts only of one window. */
  readonly isComparable: boolean;
  /** A–Z; none where they are too many to read. */
  readonly targets: readonly UnitTarget[];
  /** Then how many each province has, A–Z. */
  readonly targetProvinces: readonly OfProvince<UnitTarget>[];
}

interface UnitTarget {
  readonly unit: Unit;
  readonly target: TargetLine;
}

/** More rows than this are no longer read. */
const MOST_FIGURES = 200;

/** The page of indicator `id`; throws for an id that is not in the list. */
export function indicatorPage(dataset: Dataset, id: string): IndicatorPage {
  const indicator = dataset.indicators.get(id);
  const group = dataset.groups.find((candidate) => candidate.id === indicator?.group);
  if (indicator === undefined || group === undefined) throw new Error(`unknown indicator: ${id}`);
  const all = indicatorFigures(dataset, indicator);
  const provinces = provinceStrips(dataset, indicator, all);
  const apart = new Set(provinces.map(({ entry }) => entry.province.path));
  const listed = all.filter(({ unit }) => unit.province === null || !apart.has(unit.province));
  const newest = firstOfEachUnit(listed);
  const windows = new Set(newest.map(({ window }) => `${window.from}/${window.to}`));
  const isShortened = listed.length > MOST_FIGURES;
  const targets = indicatorTargets(dataset, id);
  const isLong = targets.length > MOST_LISTED;
  return {
    indicator,
    group,
    told: toldOf(dataset, indicator, all),
    all,
    provinces,
    figures: isShortened ? newest : listed,
    isShortened,
    newest,
    isComparable: indicator.kind === 'rate' || windows.size === 1,
    targets: isLong ? [] : targets,
    targetProvinces: isLong ? byProvince(dataset, targets, ({ unit }) => unit) : [],
  };
}

function provinceStrips(
  dataset: Dataset,
  indicator: Indicator,
  all: readonly Figure[],
): readonly ProvinceStrip[] {
  const telling = new Set(all.flatMap(({ unit }) => unit.province ?? []));
  return nation(dataset).flatMap((entry): ProvinceStrip[] => {
    const row = telling.has(entry.province.path) ? provinceRow(dataset, entry, indicator) : null;
    return row === null ? [] : [{ entry, row }];
  });
}

function firstOfEachUnit(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ unit }, index) => figures[index - 1]?.unit.path !== unit.path);
}

function toldOf(dataset: Dataset, indicator: Indicator, all: readonly Figure[]): IndicatorPage['told'] {
  const newest = newestDay(all) ?? all.at(0)?.window.to ?? null;
  if (newest === null) return null;
  const { figures, units } = indicatorCoverage(dataset, indicator);
  return { figures, places: units, newest };
}

function indicatorTargets(dataset: Dataset, id: string): readonly UnitTarget[] {
  return dataset.targets
    .filter((target) => target.indicator === id)
    .flatMap((target) => {
      const unit = dataset.units.get(target.unit);
      return unit === undefined
        ? []
        : targetToLine(dataset, target).map((line) => ({ unit, target: line, key: collationKey(unit.name) }));
    })
    .sort((a, b) => (a.key === b.key ? (a.target.due < b.target.due ? -1 : 1) : a.key < b.key ? -1 : 1));
}
