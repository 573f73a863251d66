/** Answers in the shape of the national portal, made of the committed tables; every key in the order the portal has. */

import type { ReportId } from '../../src/portal/measure.ts';
import { REPORTS } from '../../src/portal/measures.ts';
import { type TableRow, textToTable } from '../../src/portal/tables.ts';
import { filesOfData } from './committed.ts';

type Json = Record<string, unknown>;

/** One unit of an answer, as the committed rows of one report give it. */
export function rowsOf(period: string, report: ReportId, unit: string): readonly TableRow[] {
  const slug = REPORTS.find(({ id }) => id === report)?.slug ?? '';
  const source = `phu-tho-${period.toLowerCase()}-cong-${slug}`;
  return tableOf(period).filter((row) => row.source === source && row.unit === unit);
}

const tables = new Map<string, readonly TableRow[]>();

export function tableOf(period: string): readonly TableRow[] {
  const known =
    tables.get(period) ??
    textToTable(filesOfData(`reports/phu-tho/observations-${period.toLowerCase()}.csv`));
  tables.set(period, known);
  return known;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** The province and its communes by the committed table of codes; `unit` is empty for the province. */
export function entries(): readonly Entry[] {
  const slugs = new Map(
    textToTable(filesOfData('units.csv'))
      .filter(({ province, valid_to }) => province === '25' && valid_to === '')
      .map(({ code = '', slug = '' }) => [code, slug]),
  );
  return textToTable(filesOfData('portal.csv'))
    .filter(({ id }) => id === 'H44' || id?.startsWith('H44.'))
    .map(({ id = '', name = '', unit = '' }) => ({ id, name, unit: slugs.get(unit) ?? '' }));
}

/** The keys and numbers a quote shows. */
function shown(quote: string): Json {
  return JSON.parse(`{${quote}}`) as Json;
}

/** The whole answer to one report of one period, as text. */
export function answer(period: string, report: ReportId): string {
  const told = entries().flatMap((entry) => {
    const rows = rowsOf(period, report, entry.unit);
    return rows.length === 0 ? [] : [unitOf(entry, report, rows)];
  });
  const [head, ...units] = told;
  const isTree = report.endsWith('-tree');
  const chart = chartOf(period, report);
  const data = isTree
    ? { parent: head, children: units, ...(chart === null ? {} : { monthlyChart: chart }) }
    : {
        overview: head,
        evaluation: units,
        pagination: { total: units.length, currentPage: 1, pageSize: 200, totalPages: 1 },
      };
  return JSON.stringify({ code: 'OK', data, message: 'OK' });
}

function unitOf({ id, name }: Entry, report: ReportId, rows: readonly TableRow[]): Json {
  const isProvince = id === 'H44';
  const isCoded = report.endsWith('-tree') || report === 'dossier-digitized';
  const own = rows.filter(({ locator = '' }) => !/\/[A-Z][A-Z_]+$|monthlyChart$/.test(locator));
  const metrics = Map.groupBy(
    rows.filter(({ locator = '' }) => /\/[A-Z][A-Z_]+$/.test(locator)),
    ({ locator = '' }) => locator.split('/')[2] ?? '',
  );
  const inOrder = own.toSorted((a, b) => (b.quote ?? '').length - (a.quote ?? '').length);
  return {
    departmentId: `khoa-${id}`,
    departmentName: name,
    ...(isCoded ? { departmentCode: id } : {}),
    ...(report.endsWith('-tree')
      ? { level: isProvince ? 'PROVINCE' : 'COMMUNE' }
      : { departmentLevel: isProvince ? 'PROVINCE' : 'COMMUNE' }),
    ...Object.assign({}, ...inOrder.map(({ quote = '' }) => shown(quote))),
    ...(metrics.size === 0 ? {} : { metrics: [...metrics].map(([code, told]) => metricOf(code, told)) }),
    scoreDelta: null,
  };
}

/** Counts, then points, as the portal orders them; the flag of a temporary denominator with it. */
function metricOf(code: string, rows: readonly TableRow[]): Json {
  const counts = rows.find(({ quote }) => quote?.includes('"denominator"'))?.quote ?? '';
  const score = rows.find(({ quote }) => quote?.includes('"maxScore"'))?.quote ?? '"score":null,"maxScore":0';
  const flag = /^Cổng ghi cờ (\w+): “(.*)”$/.exec(rows[0]?.note ?? '');
  return {
    code,
    name: code,
    ...shown(counts),
    ...shown(score),
    ...(flag === null ? {} : { dataQualityStatus: flag[1], dataQualityMessage: flag[2] }),
  };
}

function chartOf(period: string, report: ReportId): readonly Json[] | null {
  const keys = REPORTS.find(({ id }) => id === report)?.chart ?? null;
  if (keys === null) return null;
  const points = rowsOf(period, report, '').filter(({ locator }) => locator?.endsWith('monthlyChart'));
  const told = new Map(points.map(({ quote = '' }) => [String(shown(quote)[keys.month]), shown(quote)]));
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    // A month whose own table says the same is not told twice, so its row stands there alone.
    const own = month === '08' ? tableOf('2026-08') : [];
    const ratio =
      own.find(({ unit, indicator }) => unit === '' && indicator === keys.indicator)?.printed ?? '';
    return told.get(month) ?? { [keys.month]: month, [keys.value]: Number(ratio) };
  });
}
