import { columnLetter } from './bytes.ts';
import { catalogue, type ProblemCode } from './catalogue.ts';
import type { PlainTable } from './plain/plainTable.ts';
import type { Details, Spot } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import type { FileKind } from './schema/column.ts';
import { columnOf } from './schema.ts';
import type { Place } from './types.ts';

/** The rows of one file under a header that is understood; nothing in a cell has been interpreted. */
export interface Table {
  readonly file: string;
  readonly kind: FileKind;
  /** `hai-phong/hai-an` for a file in that folder of `reports/`. */
  readonly folder: string;
  /** Where each known column stands; a column left out is not here. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
  /** False when rows after a stray quote had to be given up. */
  readonly isWhole: boolean;
  /** The same rows as bytes, where only single rows can be wrong. */
  readonly plain: PlainTable | null;
  readonly log: ProblemLog;
}

export interface Row {
  readonly table: Table;
  /** Physical line of the file on which the row begins. */
  readonly line: number;
  /** The row's number in a spreadsheet, where a line break inside a cell makes no row. */
  readonly sheetRow: number;
  readonly cells: readonly string[];
  /** Every cell is text that needs no second look. */
  readonly isClean: boolean;
}

/** All rows of a plain table, like any other rows. */
export function plainToRows(table: Table, plain: PlainTable): readonly Row[] {
  const { rows, width } = plain.cells;
  return Array.from({ length: rows }, (_, index) => {
    const cells = Array.from({ length: width }, (_, column) => plain.textOf(index, column));
    return cellsToRow(table, plain, index, cells);
  });
}

/** One row of a plain table; the text of the others is not made for it. */
export function plainToRow(table: Table, plain: PlainTable, index: number): Row {
  return cellsToRow(table, plain, index, plain.cellsOf(index));
}

function cellsToRow(table: Table, plain: PlainTable, index: number, cells: readonly string[]): Row {
  // The header is line 1, and no cell of a plain table has a line break.
  const line = index + 2;
  return { table, line, sheetRow: line, cells, isClean: !plain.cells.doubts.has(index) };
}

/** The cell as it stands in the file; a column left out is an empty cell. */
export function rawCell(row: Row, name: string): string {
  const index = row.table.columns.get(name);
  return index === undefined ? '' : (row.cells[index] ?? '');
}

/** Where a cell is; the row as a whole when the column was left out. */
export function cellSpot(row: Row, name: string): Spot {
  const index = row.table.columns.get(name);
  const cell = index === undefined ? null : `${columnLetter(index)}${row.sheetRow}`;
  return { file: row.table.file, line: row.line, cell, field: name };
}

/** Tells a problem of one cell; an error turns the row away. */
export function tellCell(
  row: Row,
  name: string,
  code: ProblemCode,
  found: string,
  details: Details = {},
): void {
  tellAt(row, cellSpot(row, name), code, found, details);
}

/** Tells a problem of a row as a whole; an error turns the row away. */
export function tellRow(row: Row, code: ProblemCode, found: string, details: Details = {}): void {
  tellAt(row, { file: row.table.file, line: row.line, cell: null, field: null }, code, found, details);
}

function tellAt(row: Row, spot: Spot, code: ProblemCode, found: string, details: Details): void {
  row.table.log.tell(code, spot, found, details);
  if (catalogue[code].severity === 'error') row.table.log.rejectRow(spot.file, spot.line);
}

/** Nothing wrong has been heard of the row so far. */
export function isAccepted(row: Row): boolean {
  return !row.table.log.isRejected(row.table.file, row.line);
}

export function rowToPlace(row: Row): Place {
  return { file: row.table.file, line: row.line };
}

/** What the cell should hold, for a message. */
export function cellHelp(row: Row, name: string): string {
  return columnOf(row.table.kind, name).help;
}
