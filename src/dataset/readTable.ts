import { columnLetter, countRows, readBytes } from './bytes.ts';
import { type RawRow, textToRows } from './csv.ts';
import { delimiterName } from './delimiter.ts';
import { hasRequired, readHeader, tellLeftOut, tellMissing } from './header.ts';
import { type Layout, readLayout } from './layout.ts';
import { bytesToPlainTable } from './plain/plainTable.ts';
import type { ProblemLog } from './problemLog.ts';
import type { NamedFile } from './schema.ts';
import { plainToRows, type Row, type Table, tellRow } from './table.ts';

/** Rows of a sheet of .xls and of .xlsx: a file that has just so many has more often been cut than not. */
const EXCEL_ROWS = [65_536, 1_048_576];

/** Reads one CSV file down to cells, null when no row of it can be read, which is told once. */
export function readTable({ file, name }: NamedFile, log: ProblemLog): Table | null {
  // Asked for once: on disk they would be read again each time.
  const named = { file: { path: file.path, bytes: file.bytes }, name };
  return readPlainTable(named, log) ?? readAnyTable(named, log);
}

/** A file of which only single rows can be wrong; null when somebody has to look at it more closely. */
function readPlainTable({ file, name }: NamedFile, log: ProblemLog): Table | null {
  const plain = bytesToPlainTable(file, name.kind);
  if (plain === null || EXCEL_ROWS.includes(plain.cells.rows + 1)) return null;
  let rows: readonly Row[] | null = null;
  const table: Table = {
    ...{ file: file.path, kind: name.kind, folder: name.folder, columns: plain.columns },
    ...{ isWhole: true, plain, log },
    get rows() {
      rows ??= plainToRows(table, plain);
      return rows;
    },
  };
  log.meetRows(plain.cells.rows);
  log.sheets.keep(table, []);
  return table;
}

/** A file in any state in which people and programs leave it. */
function readAnyTable({ file, name }: NamedFile, log: ProblemLog): Table | null {
  const source = readBytes(file, log);
  const layout = source === null ? null : readLayout(file.path, name.kind, source, log);
  if (layout === null) return null;
  const [header, ...body] = textToRows(layout.text, layout.delimiter);
  const headings = header?.cells ?? [];
  const columns = readHeader(headings, name.kind, layout.header, log);
  if (!hasRequired(columns, name.kind)) {
    tellMissing(columns, name.kind, layout.header, countRows(layout.text), log);
    return null;
  }
  tellLeftOut(columns, name.kind, layout.header, log);
  const rows: Row[] = [];
  const isWhole = layout.lost === 0;
  const table: Table = {
    file: file.path,
    kind: name.kind,
    folder: name.folder,
    columns,
    rows,
    isWhole,
    plain: null,
    log,
  };
  const blank: Row[] = [];
  body.forEach(({ line, cells }, index) => {
    const row = { table, line: line + layout.header.line - 1, sheetRow: index + 2, cells, isClean: false };
    (cells.every((cell) => cell.trim() === '') ? blank : rows).push(row);
  });
  log.meetRows(rows.length);
  tellIfCut(body, table, layout);
  log.sheets.keep(table, rows);
  tellBlankRows(blank, rows.at(-1)?.line ?? 0);
  checkWidths(rows, headings, layout);
  return table;
}

function tellIfCut(body: readonly RawRow[], { file, log }: Table, { header }: Layout): void {
  const rows = body.length + 1;
  if (!EXCEL_ROWS.includes(rows)) return;
  const line = (body.at(-1)?.line ?? 1) + header.line - 1;
  log.tell('row-limit', { file, line, cell: null, field: null }, '', { rows });
}

function tellBlankRows(blank: readonly Row[], lastLine: number): void {
  const atEnd = blank.filter((row) => row.line > lastLine);
  for (const row of blank) {
    if (row.line < lastLine) tellRow(row, 'blank-row', '');
  }
  const [first] = atEnd;
  if (first !== undefined) tellRow(first, 'blank-rows-at-end', '', { rows: atEnd.length });
}

/** Every row must have the cells its header has; columns without a name must be empty in every row. */
function checkWidths(rows: readonly Row[], headings: readonly string[], layout: Layout): void {
  const named = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  const unnamed = headings.flatMap((heading, index) => (heading.trim() === '' ? [index] : []));
  let hasStray = false;
  for (const row of rows) {
    if (row.cells.length < named || row.cells.length > headings.length) tellWidth(row, named, layout);
    const filled = unnamed.find((index) => (row.cells[index] ?? '').trim() !== '');
    if (filled === undefined) continue;
    hasStray = true;
    tellUnnamed(row, filled);
  }
  const [first] = rows;
  if (headings.length > named && !hasStray && first !== undefined) {
    const spot = {
      file: first.table.file,
      line: layout.header.line,
      cell: `${columnLetter(named)}1`,
      field: null,
    };
    first.table.log.tell('empty-columns', spot, '', { columns: headings.length - named });
  }
}

function tellUnnamed(row: Row, index: number): void {
  const cell = `${columnLetter(index)}${row.sheetRow}`;
  const spot = { file: row.table.file, line: row.line, cell, field: null };
  row.table.log.tell('unnamed-column', spot, row.cells[index] ?? '');
  row.table.log.rejectRow(spot.file, spot.line);
}

function tellWidth(row: Row, columns: number, { delimiter }: Layout): void {
  const text = row.cells.join(delimiter);
  const other = [';', '\t', '|', ','].find(
    (sign) => sign !== delimiter && text.split(sign).length === columns,
  );
  const cells = row.cells.length;
  if (other !== undefined) {
    const why = `có vẻ dòng này được ngăn bằng ${delimiterName(other)} chứ không phải ${delimiterName(delimiter)}`;
    const how = `Đổi dấu ngăn cột của dòng này thành ${delimiterName(delimiter)}.`;
    tellRow(row, 'row-width', text, { cells, columns, why, how });
  } else if (/[“”]/.test(text) || / "/.test(text)) {
    const why = 'có vẻ ngoặc kép quanh ô không phải dấu " thẳng đứng ngay sau dấu ngăn cột';
    const how = 'Đặt ô có dấu phẩy trong hai dấu " thẳng, không có khoảng trắng phía trước.';
    tellRow(row, 'row-width', text, { cells, columns, why, how });
  } else if (cells > columns) {
    const why = `có vẻ một ô chứa ${delimiterName(delimiter)} mà không nằm trong ngoặc kép`;
    const how = 'Đặt ô đó trong hai dấu ", ví dụ "một, hai"; số thập phân dùng dấu chấm.';
    tellRow(row, 'row-width', text, { cells, columns, why, how });
  } else {
    const why = 'có vẻ thiếu ô hoặc dòng bị cắt đôi';
    const how = 'Thêm các ô còn thiếu (để trống vẫn cần dấu ngăn cột), hoặc nối lại dòng bị cắt.';
    tellRow(row, 'row-width', text, { cells, columns, why, how });
  }
}
