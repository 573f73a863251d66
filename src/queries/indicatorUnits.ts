import type { Dataset, Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';
import { unitRanks } from './nation.ts';

/** Figures of each indicator over all units: units A–Z, windows newest first. */
const figuresByIndicator = oncePerDataset((dataset) => {
  const ranks = unitRanks(dataset);
  const rankOf = (path: string): number => ranks.get(path) ?? ranks.size;
  const units = [...figuresByUnit(dataset)].sort(([a], [b]) => rankOf(a) - rankOf(b));
  return Map.groupBy(
    units.flatMap(([, figures]) => figures.toReversed()),
    (figure) => figure.indicator.id,
  );
});

/** Every figure of `indicator`: units A–Z, windows newest first. Never ordered by value. */
export function indicatorFigures(dataset: Dataset, indicator: Indicator): readonly Figure[] {
  return figuresByIndicator(dataset).get(indicator.id) ?? [];
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
