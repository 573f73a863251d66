import type { Dataset, Indicator, IsoDate, Unit } from '../../dataset/types.ts';
import type { Figure } from '../figure.ts';
import { figuresByUnit } from '../figures.ts';
import { oncePerDataset } from '../memo.ts';
import { nation } from '../nation.ts';
import { provinceRow } from '../provinceRows.ts';
import { recentByUnit, recentFigures } from '../recent.ts';
import { targetsByUnit } from '../wardSeries.ts';
import { sortedContradictions } from './contradictions.ts';
import {
  contradictionToJson,
  figureToJson,
  indicatorToJson,
  jsonToText,
  rowToJson,
  serviceToJson,
  sourcesToJson,
  targetToJson,
  unitToJson,
} from './figureJson.ts';
import { indicatorColumns } from './indicators.ts';
import { pageFileColumns, publishedFiguresByIndicator } from './observations.ts';
import { serviceFigures } from './services.ts';
import { rowsToCsv } from './table.ts';
import { sortedTargets } from './targets.ts';

const targetsByIndicator = oncePerDataset((dataset) =>
  Map.groupBy(dataset.targets, (target) => target.indicator),
);

const contradictionsByUnit = oncePerDataset((dataset) =>
  Map.groupBy(sortedContradictions(dataset.contradictions), (found) => found.unit),
);

const contradictionsByIndicator = oncePerDataset((dataset) =>
  Map.groupBy(sortedContradictions(dataset.contradictions), (found) => found.indicator),
);

/**
 * `so-lieu.csv` beside the page of `unit`: its rows of `observations.csv`, the header alone where it has none; of long
 * series the newest windows, as the page shows them.
 */
export function unitCsv(dataset: Dataset, unit: Unit): string {
  return rowsToCsv(pageFileColumns, recentByUnit(dataset).get(unit.path) ?? []);
}

/** `so-lieu.csv` beside the page of `indicator`: its rows of `observations.csv`, or what of them no province has. */
export function indicatorCsv(dataset: Dataset, indicator: Indicator): string {
  return rowsToCsv(pageFileColumns, indicatorFile(dataset, indicator).figures);
}

/** More figures, or more targets, of one indicator than this are left to the provinces: its files do not grow with the country. */
const MOST_ROWS = 2_000;

/** The indicators anybody tells a figure of: the others have no files, for nothing would stand in them. */
export const indicatorsWithFiles = oncePerDataset((dataset): readonly Indicator[] =>
  [...dataset.indicators.values()].filter(({ id }) => publishedFiguresByIndicator(dataset).has(id)),
);

/** What the files of an indicator hold, and the provinces whose figures stand beside their own pages instead. */
export function indicatorFile(
  dataset: Dataset,
  indicator: Indicator,
  most = MOST_ROWS,
): { readonly figures: readonly Figure[]; readonly provinces: readonly Unit[] } {
  const figures = publishedFiguresByIndicator(dataset).get(indicator.id) ?? [];
  if (figures.length <= most) return { figures, provinces: [] };
  const provinces = nation(dataset)
    .filter((entry) => provinceRow(dataset, entry, indicator) !== null)
    .map(({ province }) => province);
  const apart = new Set(provinces.map(({ path }) => path));
  return {
    figures: figures.filter(({ unit }) => unit.province === null || !apart.has(unit.province)),
    provinces,
  };
}

/** Of a long series `index.json` has so many of the newest windows. */
const NEWEST = 2;

/** `index.json` beside the page of `unit`; `date` is the day the site is built for. */
export function unitJson(dataset: Dataset, unit: Unit, date: IsoDate): string {
  const all = figuresByUnit(dataset).get(unit.path) ?? [];
  const figures = recentFigures(all, NEWEST);
  const targets = sortedTargets(dataset, targetsByUnit(dataset).get(unit.path) ?? []);
  const contradictions = contradictionsByUnit(dataset).get(unit.path) ?? [];
  return jsonToText({
    unit: unitToJson(dataset, unit),
    build_date: date,
    licence: dataset.site.licence,
    indicators: indicatorsOf(figures).map(indicatorToJson),
    // Older windows of long series, which stand in the downloads.
    omitted: all.length - figures.length,
    sources: sourcesToJson(figures),
    figures: figures.map(figureToJson),
    services: serviceFigures(dataset, unit).map(serviceToJson),
    targets: targets.map((target) => targetToJson(dataset, target)),
    contradictions: contradictions.map((found) => contradictionToJson(dataset, found)),
  });
}

/** The indicators of `figures`, each once. */
function indicatorsOf(figures: readonly Figure[]): readonly Indicator[] {
  return [...new Map(figures.map(({ indicator }) => [indicator.id, indicator])).values()];
}

/** `index.json` beside the page of `indicator`; `date` is the day the site is built for. */
export function indicatorJson(dataset: Dataset, indicator: Indicator, date: IsoDate): string {
  const { figures, provinces } = indicatorFile(dataset, indicator);
  const own = targetsByIndicator(dataset).get(indicator.id) ?? [];
  const targets = own.length > MOST_ROWS ? [] : sortedTargets(dataset, own);
  const all = contradictionsByIndicator(dataset).get(indicator.id) ?? [];
  const contradictions = all.length > MOST_ROWS ? [] : all;
  return jsonToText({
    indicator: rowToJson(indicatorColumns, indicator),
    build_date: date,
    licence: dataset.site.licence,
    sources: sourcesToJson(figures),
    figures: figures.map(figureToJson),
    // Where the rest of the figures are, from this file on; only where there are too many for one.
    ...(provinces.length === 0
      ? {}
      : { parts: provinces.map(({ path }) => `../../tinh/${path}/${indicator.id}/so-lieu.csv`) }),
    // Too many to stand here: they stand in the downloads.
    ...(own.length + all.length === targets.length + contradictions.length
      ? {}
      : {
          omitted: {
            targets: own.length - targets.length,
            contradictions: all.length - contradictions.length,
          },
        }),
    targets: targets.map((target) => targetToJson(dataset, target)),
    contradictions: contradictions.map((found) => contradictionToJson(dataset, found)),
  });
}
