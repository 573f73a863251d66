import type { Dataset, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';
import { provinceEntry } from './nation.ts';

type ByIndicator = ReadonlyMap<string, readonly Figure[]>;

const known = oncePerDataset(() => new Map<string, ByIndicator>());

/**
 * What the units of `province` tell, by indicator: units A–Z, windows newest first. Asks of no other province, so that
 * a nation can be built one province at a time.
 */
export function provinceFigures(dataset: Dataset, province: Unit): ByIndicator {
  const answers = known(dataset);
  const answer = answers.get(province.path) ?? groupFigures(dataset, province);
  answers.set(province.path, answer);
  return answer;
}

function groupFigures(dataset: Dataset, province: Unit): ByIndicator {
  const byUnit = figuresByUnit(dataset);
  const figures = provinceEntry(dataset, province.path).units.flatMap(({ unit }) =>
    (byUnit.get(unit.path) ?? []).toReversed(),
  );
  return Map.groupBy(figures, ({ indicator }) => indicator.id);
}
