import type { Dataset, Target, Unit, WindowClass } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { oncePerDataset } from './memo.ts';
import { recentByUnit } from './recent.ts';
import type { Lane, Series, TargetLine } from './series.ts';

const CLASS_ORDER: readonly WindowClass[] = ['week', 'month', 'quarter', 'half', 'year', 'stock', 'other'];

/** Everything `unit` reported, one series per indicator in display order; indicators with only a target have no lanes. */
export function wardSeries(dataset: Dataset, unit: Unit): readonly Series[] {
  const figures = Map.groupBy(recentByUnit(dataset).get(unit.path) ?? [], (figure) => figure.indicator.id);
  const targets = Map.groupBy(targetsByUnit(dataset).get(unit.path) ?? [], (target) => target.indicator);
  const series: Series[] = [];
  for (const indicator of dataset.indicators.values()) {
    const own = figures.get(indicator.id) ?? [];
    const lines = targets.get(indicator.id) ?? [];
    if (own.length === 0 && lines.length === 0) continue;
    series.push({
      unit,
      indicator,
      lanes: figuresToLanes(own),
      targets: lines.flatMap((target) => targetToLine(dataset, target)),
      // A series belongs to one unit, and a unit ends where its boundary changes: nothing to break within it.
      breaks: [],
    });
  }
  return series;
}

/** Figures of each class of window apart, shortest windows first; inside a lane oldest first. */
export function figuresToLanes(figures: readonly Figure[]): readonly Lane[] {
  const byClass = Map.groupBy(figures, (figure) => figure.window.class);
  return CLASS_ORDER.flatMap((windowClass) => {
    const own = byClass.get(windowClass);
    return own === undefined ? [] : [{ class: windowClass, figures: own }];
  });
}

/** All figures of a series, oldest first. */
export function seriesFigures(series: Series): readonly Figure[] {
  return series.lanes.flatMap((lane) => lane.figures);
}

export const targetsByUnit = oncePerDataset((dataset) =>
  Map.groupBy(dataset.targets, (target) => target.unit),
);

/** A target as pictures and tables show it; empty where its document is unknown. */
export function targetToLine(dataset: Dataset, target: Target): TargetLine[] {
  const source = dataset.sources.get(target.source);
  if (source === undefined) return [];
  const { comparison, value, due, scope, locator, quote } = target;
  return [{ comparison, value, due, scope, source, locator, quote }];
}
