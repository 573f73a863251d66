import type { Dataset, Group, Indicator, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import type { TargetLine } from './series.ts';
import { targetToLine } from './wardSeries.ts';

/** Everything the page of one indicator shows. */
export interface IndicatorPage {
  readonly indicator: Indicator;
  readonly group: Group;
  /** Units A–Z, windows newest first. */
  readonly figures: readonly Figure[];
  /** The newest of each unit, units A–Z. */
  readonly newest: readonly Figure[];
  /** Whether one scale can hold the newest: rates always, counts and amounts only of one window. */
  readonly isComparable: boolean;
  readonly targets: readonly { readonly unit: Unit; readonly target: TargetLine }[];
}

/** The page of indicator `id`; throws for an id that is not in the list. */
export function indicatorPage(
  dataset: Dataset,
  id: string,
  compareNames: (a: string, b: string) => number,
): IndicatorPage {
  const indicator = dataset.indicators.get(id);
  const group = dataset.groups.find((candidate) => candidate.id === indicator?.group);
  if (indicator === undefined || group === undefined) throw new Error(`unknown indicator: ${id}`);
  const figures = indicatorFigures(dataset, indicator, compareNames);
  const byUnit = Map.groupBy(figures, (figure) => figure.unit.path);
  const newest = [...byUnit.values()].flatMap((own) => own.slice(0, 1));
  const windows = new Set(newest.map(({ window }) => `${window.from}/${window.to}`));
  return {
    indicator,
    group,
    figures,
    newest,
    isComparable: indicator.kind === 'rate' || windows.size === 1,
    targets: dataset.targets
      .filter((target) => target.indicator === id)
      .flatMap((target) => {
        const unit = dataset.units.get(target.unit);
        return unit === undefined
          ? []
          : targetToLine(dataset, target).map((line) => ({ unit, target: line }));
      })
      .sort((a, b) => compareNames(a.unit.name, b.unit.name) || (a.target.due < b.target.due ? -1 : 1)),
  };
}
