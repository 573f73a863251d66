import { columnLetter } from './bytes.ts';
import { nameToPeriod } from './period.ts';
import type { CellKind, Column } from './schema/column.ts';
import { type Row, tellRow } from './table.ts';

/** What a cell of a kind looks like; a kind that is not here takes any text. */
const shapes: Partial<Readonly<Record<CellKind, (cell: string) => boolean>>> = {
  id: (cell) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(cell),
  count: (cell) => /^\d[\d.,]*$/.test(cell),
  decimal: (cell) => /^[−-]?\d[\d.,]*\s?%?$/.test(cell),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  period: (cell) => nameToPeriod(cell) !== null,
  url: (cell) => /^https?:/.test(cell),
};

/** Tells a row whose cells do not fit their columns, but would if one cell were taken out or put in. */
export function tellIfShifted(row: Row): void {
  const { columns, kind } = row.table;
  const order = [...columns]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([name]) => kind.columns.find((column) => column.name === name) ?? []);
  const { cells } = row;
  if (cells.length !== order.length || countMisfits(cells, order) === 0) return;
  const at = order.findIndex((_, index) => countMisfits(withoutCell(cells, index), order) === 0);
  const gap = order.findIndex((_, index) => countMisfits(withCell(cells, index), order) === 0);
  if (at === -1 && gap === -1) return;
  const cell = `${columnLetter(at === -1 ? gap : at)}${row.sheetRow}`;
  const how =
    at === -1 ? 'chèn một ô trống (Insert, Shift cells right)' : 'xóa ô thừa (Delete, Shift cells left)';
  tellRow(row, 'row-shifted', cells.join(','), { side: at === -1 ? 'trái' : 'phải', cell, how });
}

function countMisfits(cells: readonly string[], columns: readonly Column[]): number {
  return columns.filter((column, index) => !fits((cells[index] ?? '').trim(), column)).length;
}

function fits(cell: string, { kind, required, choices }: Column): boolean {
  if (cell === '') return !required;
  return kind === 'choice' ? choices.includes(cell) : (shapes[kind]?.(cell) ?? true);
}

/** Only an empty cell is taken out: what was pushed in is empty, and nothing may be lost by the advice. */
function withoutCell(cells: readonly string[], index: number): readonly string[] {
  return (cells[index] ?? '').trim() === '' ? cells.toSpliced(index, 1) : cells;
}

function withCell(cells: readonly string[], index: number): readonly string[] {
  return (cells.at(-1) ?? '').trim() === '' ? cells.toSpliced(index, 0, '') : cells;
}
