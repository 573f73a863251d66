import { rowsToText } from '../dataset/canonical.ts';
import { textToRows } from '../dataset/csv.ts';
import { compareText } from '../dataset/order.ts';
import type { Period } from '../dataset/period.ts';
import { fileKinds } from '../dataset/schema.ts';
import type { IsoDate } from '../dataset/types.ts';
import { REPORTS } from './measures.ts';

/** A row of a table by the names of its columns; a column that is not there is empty. */
export type TableRow = Readonly<Record<string, string>>;

/** The days a figure really covers: a period not over when it was asked for ends on that day, and is provisional. */
export interface Covered {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isProvisional: boolean;
}

export function periodToCovered({ from, to }: Period, captured: IsoDate): Covered {
  const isProvisional = captured <= to;
  return { from, to: isProvisional ? captured : to, isProvisional };
}

/** The rows of a CSV of the house; none of a text that is empty. */
export function textToTable(text: string): readonly TableRow[] {
  if (text === '') return [];
  const [header, ...rows] = textToRows(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'), ',');
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])),
  );
}

/** The table as the house writes it, the columns of `id` in their order, `unit` among them where `hasUnit`. */
export function tableToText(id: string, rows: readonly TableRow[], hasUnit: boolean): string {
  const kind = fileKinds.find((candidate) => candidate.id === id);
  const names = (kind?.columns ?? []).map(({ name }) => name).filter((name) => name !== 'unit' || hasUnit);
  return rowsToText([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]);
}

const sourceRank = new Map(REPORTS.map(({ slug }, index) => [slug, index]));
const measureRank = new Map(
  REPORTS.flatMap(({ measures }) => measures).map(({ indicator }, index) => [indicator, index]),
);

/** `phu-tho-2026-08-cong-tien-do` */
export function sourceId(province: string, period: string, slug: string): string {
  return `${province}-${period.toLowerCase()}-cong-${slug}`;
}

/** Rows of the imported documents instead of those they had, by report, unit, figure and period. */
export function mergeRows(old: readonly TableRow[], added: readonly TableRow[]): readonly TableRow[] {
  const anew = new Set(added.map(({ source }) => source));
  const kept = old.filter(({ source }) => !anew.has(source));
  const reportOf = ({ source = '' }: TableRow): number =>
    sourceRank.get(source.replace(/^.*-cong-/, '')) ?? sourceRank.size;
  const measureOf = ({ indicator = '' }: TableRow): number => measureRank.get(indicator) ?? measureRank.size;
  return [...kept, ...added].sort(
    (a, b) =>
      reportOf(a) - reportOf(b) ||
      compareText(a.unit ?? '', b.unit ?? '') ||
      measureOf(a) - measureOf(b) ||
      compareText(a.period ?? '', b.period ?? ''),
  );
}

/** The rows of the documents by id, those of the same id replaced. */
export function mergeSources(old: readonly TableRow[], added: readonly TableRow[]): readonly TableRow[] {
  const anew = new Set(added.map(({ id }) => id));
  return [...old.filter(({ id }) => !anew.has(id)), ...added].sort((a, b) =>
    compareText(a.id ?? '', b.id ?? ''),
  );
}
