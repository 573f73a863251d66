import type { Dataset, Indicator, Unit } from '../../dataset/types.ts';
import { figuresByUnit } from '../figures.ts';
import { isOver } from '../mainWindow.ts';
import { oncePerDataset } from '../memo.ts';
import { provinceEntry } from '../nation.ts';
import { provinceFigures } from '../provinceFigures.ts';
import { provinceRow } from '../provinceRows.ts';
import { currentWindows } from '../sharedWindow.ts';
import { pageFileColumns } from './observations.ts';
import { rowsToCsv } from './table.ts';

const known = oncePerDataset(() => new Map<string, string>());

/**
 * `so-lieu.csv` beside the page of `indicator` in `province`: rows of `observations.csv`, of each length of window the
 * newest that many units share, the province's own first, then its units A–Z.
 */
export function provinceIndicatorCsv(dataset: Dataset, province: Unit, indicator: Indicator): string {
  const answers = known(dataset);
  const key = `${province.path} ${indicator.id}`;
  const answer = answers.get(key) ?? makeCsv(dataset, province, indicator);
  answers.set(key, answer);
  return answer;
}

function makeCsv(dataset: Dataset, province: Unit, indicator: Indicator): string {
  const all = provinceFigures(dataset, province).get(indicator.id) ?? [];
  const row = provinceRow(dataset, provinceEntry(dataset, province.path), indicator);
  const shown = row === null ? [] : currentWindows(all, row.shared).map(({ window }) => window);
  const own = (figuresByUnit(dataset).get(province.path) ?? []).filter(
    (figure) => figure.indicator.id === indicator.id,
  );
  return rowsToCsv(
    pageFileColumns,
    [...own, ...all].filter((figure) => shown.some((window) => isOver(figure, window))),
  );
}
