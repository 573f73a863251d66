import type { Dataset, Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { isOver } from './mainWindow.ts';
import { oncePerDataset } from './memo.ts';
import type { ProvinceEntry } from './nation.ts';
import { provinceFigures } from './provinceFigures.ts';
import { type SharedWindow, sharedWindow } from './sharedWindow.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';
import { type TotalLine, unitsTotal } from './unitsTotal.ts';

/** One indicator over the units of a province, in the newest window many of them share. */
export interface ProvinceRow {
  readonly indicator: Indicator;
  readonly shared: SharedWindow;
  /** All of them on one scale; null for counts and amounts, which grow with the unit. */
  readonly strip: UnitStrip | null;
  /** The province's own figure of the same window. */
  readonly own: Figure | null;
  /** The counts of the units together beside the province's; empty where they do not add up. */
  readonly totals: readonly TotalLine[];
}

const known = oncePerDataset(() => new Map<string, ProvinceRow | null>());

/** The indicators of which many units tell of one window, in display order. Asks of no other province. */
export function provinceRows(dataset: Dataset, entry: ProvinceEntry): readonly ProvinceRow[] {
  return [...dataset.indicators.values()].flatMap(
    (indicator) => provinceRow(dataset, entry, indicator) ?? [],
  );
}

/** One indicator over the units of a province; null where fewer than ten share a window. */
export function provinceRow(
  dataset: Dataset,
  { province }: ProvinceEntry,
  indicator: Indicator,
): ProvinceRow | null {
  const answers = known(dataset);
  const key = `${province.path} ${indicator.id}`;
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  const shared = sharedWindow(provinceFigures(dataset, province).get(indicator.id) ?? []);
  const row = shared === null ? null : sharedToRow(dataset, province.path, indicator, shared);
  answers.set(key, row);
  return row;
}

function sharedToRow(
  dataset: Dataset,
  path: string,
  indicator: Indicator,
  shared: SharedWindow,
): ProvinceRow {
  const figures = figuresByUnit(dataset).get(path) ?? [];
  const own =
    figures.find((figure) => figure.indicator.id === indicator.id && isOver(figure, shared.window)) ?? null;
  const totals = unitsTotal(indicator, shared.figures, own);
  return { indicator, shared, strip: unitStrip(shared), own, totals };
}
