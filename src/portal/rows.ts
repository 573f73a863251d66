import { isRounded } from '../dataset/checks/rate.ts';
import { nameToPeriod, type Period } from '../dataset/period.ts';
import type { IsoDate, Unit } from '../dataset/types.ts';
import { fragment, numberAt, type PortalFigure, unitToFigures } from './figures.ts';
import type { PortalReport } from './readReport.ts';
import { type Covered, periodToCovered, sourceId, type TableRow } from './tables.ts';
import type { Matching } from './units.ts';

/** What the person says of the files, which do not say it themselves. */
export interface Asked {
  readonly period: Period;
  readonly captured: IsoDate;
}

/** Every figure of a report as rows of the province's table. */
export function reportToRows(
  told: PortalReport,
  matching: Matching,
  province: Unit,
  asked: Asked,
): readonly TableRow[] {
  const { report } = told;
  const source = sourceId(province.slug, asked.period.name, report.slug);
  const covered = periodToCovered(asked.period, asked.captured);
  return [told.province, ...told.units].flatMap((unit) => {
    const official = matching.units.get(unit.departmentId);
    if (official === undefined) return [];
    const code = matching.codes.get(unit.departmentId) ?? '';
    return unitToFigures(report, unit).map((figure) => ({
      unit: official.path === province.path ? '' : official.slug,
      ...windowCells(asked.period, covered),
      ...figureCells(figure, covered),
      source,
      locator: `${report.id}/${code}/${figure.place}`,
    }));
  });
}

function windowCells({ name, from, to }: Period, covered: Covered): TableRow {
  const isUsual = covered.from === from && covered.to === to;
  return { period: name, from: isUsual ? '' : covered.from, to: isUsual ? '' : covered.to };
}

function figureCells(figure: PortalFigure, { isProvisional }: Covered): TableRow {
  const { measure, numerator, denominator, value, ratio, marker, quote, flag } = figure;
  const isScore = 'value' in measure.keys;
  return {
    indicator: measure.indicator,
    numerator: cell(numerator),
    denominator: cell(denominator),
    value: cell(value),
    printed: isScore ? cell(value) : cell(ratio),
    marker: marker ?? (isProvisional ? 'p' : ''),
    quote,
    note: flag === null ? '' : flag,
  };
}

/** A number as JSON writes it; null is empty, 0 is 0. */
function cell(number: number | null): string {
  return number === null ? '' : String(number);
}

/**
 * The months of a year as its chart gives them for the province; months that had not begun are drawn as 0 there, and
 * the charts of shorter periods say nothing else.
 */
export function chartToRows(
  { report, province: told, chart }: PortalReport,
  matching: Matching,
  province: Unit,
  { period, captured }: Asked,
): readonly TableRow[] {
  const keys = report.chart;
  if (keys === null || period.class !== 'year') return [];
  const code = matching.codes.get(told.departmentId) ?? '';
  return chart.flatMap((point) => {
    const month = nameToPeriod(`${period.name}-${String(point[keys.month])}`);
    const value = numberAt(point, keys.value);
    if (month === null || value === null || month.from > captured) return [];
    const covered = periodToCovered(month, captured);
    return [
      {
        unit: '',
        indicator: keys.indicator,
        ...windowCells(month, covered),
        value: cell(value),
        printed: cell(value),
        marker: covered.isProvisional ? 'p' : '',
        source: sourceId(province.slug, period.name, report.slug),
        locator: `${report.id}/${code}/monthlyChart`,
        quote: fragment(point, Object.keys(point)),
      },
    ];
  });
}

/** Whether the counts of the month's own table give the value of the chart, so that it says nothing new. */
export function isEcho(chart: TableRow, month: readonly TableRow[]): boolean {
  const own = month.find(({ unit, indicator }) => unit === '' && indicator === chart.indicator);
  const [numerator, denominator] = [Number(own?.numerator), Number(own?.denominator)];
  if (!own?.numerator || !own.denominator || denominator === 0) return false;
  const digits = BigInt(Math.round(Number(chart.value) * 100));
  return isRounded({ digits, decimals: 2 }, numerator, denominator);
}
