import type { Period } from '../src/dataset/period.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import type { DataFile, Source, Unit } from '../src/dataset/types.ts';
import { cellsToLine } from '../src/queries/downloads/csv.ts';
import type { LastReport } from '../src/queries/lastReport.ts';
import { windowName } from '../src/wording.ts';

/** The report that is to be entered: its period, the days it really covers, and its document. */
export interface NewReport {
  readonly unit: Unit;
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  /** Id of a document that sources.csv knows already; null to begin one. */
  readonly source: Source | null;
}

type Cells = Readonly<Record<string, string>>;

/**
 * New files with a row for each indicator and service of the last report, every one marked x (not reported) and
 * without a number, and the row of the document. Numbers of the last report are in none of them; its places in the
 * document are, because reports of one kind keep their order.
 */
export function newReportFiles(report: NewReport, last: LastReport): readonly DataFile[] {
  const { unit, period, source } = report;
  const id = source?.id ?? newSourceId(report);
  const folder = `reports/${unit.path}`;
  const name = period.name.toLowerCase();
  const shared = { marker: 'x', source: id };
  const figures = last.figures.map(({ indicator, locator }) => ({
    ...{ indicator: indicator.id, locator, ...shared },
    ...(indicator.timing === 'stock' ? { to: report.to } : windowCells(report)),
  }));
  const services = last.services.map(({ service, locator, window }) => ({
    ...{ service, locator, ...shared },
    ...(window.class === 'stock' ? { to: report.to } : windowCells(report)),
  }));
  return [
    ...(source === null
      ? [table('sources', `${folder}/sources-${name}.csv`, [sourceCells(report, last)])]
      : []),
    table('observations', `${folder}/observations-${name}.csv`, figures),
    ...(services.length === 0
      ? []
      : [table('serviceObservations', `${folder}/services-${name}.csv`, services)]),
  ];
}

/** `hai-an-2026-05-bao-cao`. */
export function newSourceId({ unit, period }: Pick<NewReport, 'unit' | 'period'>): string {
  return `${unit.slug}-${period.name.toLowerCase()}-bao-cao`;
}

function sourceCells(report: NewReport, last: LastReport): Cells {
  const { from, to, period } = report;
  const name = windowName({ period: period.name, from, to });
  return {
    id: newSourceId(report),
    title: `Báo cáo ${name} (chưa điền tên văn bản)`,
    issuer: last.figures[0]?.source.issuer ?? '',
    from,
    to,
    kind: 'report',
  };
}

/** Days are left out where the calendar knows them. */
function windowCells({ period, from, to }: NewReport): Cells {
  const isCalendar = from === period.from && to === period.to;
  return { period: period.name, ...(isCalendar ? {} : { from, to }) };
}

function table(kindId: string, path: string, rows: readonly Cells[]): DataFile {
  const kind = fileKinds.find(({ id }) => id === kindId);
  const columns = (kind?.columns ?? []).map(({ name }) => name).filter((name) => name !== 'unit');
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
  return { path, bytes: new TextEncoder().encode(lines.map(cellsToLine).join('')) };
}
