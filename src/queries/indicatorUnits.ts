import type { Dataset, Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows, figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';

/** Figures of each indicator over all units. */
const figuresByIndicator = oncePerDataset((dataset) =>
  Map.groupBy([...figuresByUnit(dataset).values()].flat(), (figure) => figure.indicator.id),
);

/** Every figure of `indicator`: units in the order of `compareNames`, windows newest first. Never ordered by value. */
export function indicatorFigures(
  dataset: Dataset,
  indicator: Indicator,
  compareNames: (a: string, b: string) => number,
): readonly Figure[] {
  return [...(figuresByIndicator(dataset).get(indicator.id) ?? [])].sort(
    (a, b) =>
      compareNames(a.unit.name, b.unit.name) ||
      (a.unit.path < b.unit.path ? -1 : a.unit.path > b.unit.path ? 1 : 0) ||
      compareWindows(b.window, a.window),
  );
}

/** How many units report `indicator`, and how many figures there are. */
export function indicatorCoverage(
  dataset: Dataset,
  indicator: Indicator,
): { units: number; figures: number } {
  const figures = figuresByIndicator(dataset).get(indicator.id) ?? [];
  const omitted = dataset.omitted?.byIndicator[indicator.id] ?? 0;
  return {
    units: new Set(figures.map((figure) => figure.unit.path)).size,
    figures: figures.length + omitted,
  };
}
