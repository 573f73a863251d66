import { columnLetter } from '../bytes.ts';
import { rowsToText } from '../canonical.ts';
import { headingsToKinds } from '../guess.ts';
import { countKnown, headingToColumn } from '../header.ts';
import type { CellKind, FileKind } from '../schema/column.ts';
import { type CodeReader, type CodesByName, openCodeReader } from './codes.ts';
import { doubleToText, serialToDate } from './numberFormat.ts';
import type { Cell, Workbook, Worksheet } from './workbook.ts';

/** A sheet as the text of a CSV file, where it lay, and what has to be known of the way it was read. */
export interface SheetText {
  /** Name of the sheet in its workbook. */
  readonly sheet: string;
  readonly text: string;
  /** Rows above the header and columns before the first. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly notes: readonly string[];
}

interface Found {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly kind: FileKind;
}

/** Sheets of our own templates that only explain; a person who is asked about them would wonder. */
export const HELP_SHEET = 'Hướng dẫn';
export const LIST_SHEET = 'Danh mục';

/** Every visible sheet with a header that is known and rows beneath it; with none filled, those that could be. */
export function workbookToTables(book: Workbook, codes: CodesByName = new Map()): readonly SheetText[] {
  const found = book.sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => findHeader(sheet) ?? []);
  const filled = found.filter(({ sheet, row }) => Math.max(...sheet.rows.keys()) > row);
  const read = filled.length > 0 ? filled : found;
  const blank = found.filter((one) => !read.includes(one)).map(({ sheet }) => sheet.name);
  return read.map((one, index) => {
    const { changed, ...table } = sheetToTable(book, one, codes);
    const first = index === 0 ? [...unreadNote(book, found), ...blankNote(blank)] : [];
    return { ...table, notes: [...first, ...notesOf(one), ...changedNote(changed)] };
  });
}

function sheetToTable(
  book: Workbook,
  { sheet, row, kind }: Found,
  codes: CodesByName,
): Omit<SheetText, 'notes'> & Pick<CodeReader, 'changed'> {
  const head = sheet.rows.get(row) ?? new Map<number, Cell>();
  const first = Math.min(...head.keys());
  const last = Math.max(...[...sheet.rows].flatMap(([at, cells]) => (at < row ? [] : [...cells.keys()])));
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const headings = columns.map((column) => cellToText(head.get(column), 'text', book));
  const known = headings.map((heading) => headingToColumn(heading.trim(), kind));
  // Titles in Vietnamese are what a workbook is meant to have; the file written has names.
  const names = headings.map((heading, at) => known[at]?.name ?? heading);
  const { read, changed } = openCodeReader(codes);
  const rows = Array.from({ length: Math.max(...sheet.rows.keys()) - row }, (_, index) => {
    const cells = sheet.rows.get(row + 1 + index);
    return columns.map((column, at) => {
      const wanted = known[at]?.kind ?? 'text';
      return read(cellToText(cells?.get(column), wanted, book), names[at] ?? '', wanted);
    });
  });
  // Only the last can go: the others keep the letters of their columns.
  const isNeeded = (at: number): boolean =>
    known[at]?.seldom !== true || rows.some((cells) => cells[at] !== '');
  const width = columns.findLastIndex((_, at) => isNeeded(at)) + 1;
  const text = rowsToText([names, ...rows].map((cells) => cells.slice(0, width)));
  return { sheet: sheet.name, text, origin: { row, column: first }, changed };
}

/** Reports put a title above their table; it ends within this many rows. */
const ROWS_SEARCHED = 40;

function findHeader(sheet: Worksheet): Found | null {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b).slice(0, ROWS_SEARCHED);
  for (const [row, cells] of rows) {
    const headings = [...cells.values()].map((cell) => ('text' in cell ? cell.text : ''));
    const [kind] = headingsToKinds(() => headings);
    if (kind !== undefined && countKnown(headings, kind) * 2 >= headings.length) return { sheet, row, kind };
  }
  return null;
}

/** What a person sees in the cell, in the form the column wants. */
function cellToText(cell: Cell | undefined, kind: CellKind, { isFrom1904 }: Workbook): string {
  if (cell === undefined) return '';
  if ('text' in cell) return cell.text;
  const { number, shown } = cell;
  if (shown.as === 'padded') return doubleToText(number).padStart(shown.digits, '0');
  if (shown.as === 'percent') {
    const percent = Number((number * 100).toPrecision(14));
    return kind === 'decimal'
      ? doubleToText(percent)
      : `${percent.toFixed(shown.decimals).replace('.', ',')}%`;
  }
  if (shown.as === 'number') return doubleToText(number);
  const date = serialToDate(number, isFrom1904);
  // 4/2026 typed into a cell is kept as the first of April; any other day in a period column is a mistake to be told.
  const isMonth = shown.as === 'month' || (kind === 'period' && date.endsWith('-01'));
  return isMonth ? date.slice(0, 7) : date;
}

/** Sheets that are no table of ours are named once, so that none of them is thought to be sent. */
function unreadNote({ sheets }: Workbook, found: readonly Found[]): readonly string[] {
  const read = found.map(({ sheet }) => sheet);
  const others = sheets.filter(
    (sheet) => !read.includes(sheet) && sheet.rows.size > 0 && ![HELP_SHEET, LIST_SHEET].includes(sheet.name),
  );
  const names = (list: readonly Worksheet[]): string => list.map(({ name }) => `«${name}»`).join(', ');
  return others.length === 0 ? [] : [`Chỉ đọc trang tính ${names(read)}; không đọc ${names(others)}.`];
}

function blankNote(names: readonly string[]): readonly string[] {
  return names.length === 0
    ? []
    : [`Chưa có dòng nào ở trang tính ${names.map((name) => `«${name}»`).join(', ')}.`];
}

const NAMES_TOLD = 5;

function changedNote(changed: CodeReader['changed']): readonly string[] {
  if (changed.size === 0) return [];
  const told = [...changed].slice(0, NAMES_TOLD).map(([name, code]) => `«${name}» thành ${code}`);
  const rest = changed.size > NAMES_TOLD ? ` và ${changed.size - NAMES_TOLD} tên khác` : '';
  return [`Tên được đổi thành mã: ${told.join(', ')}${rest}.`];
}

function notesOf({ sheet, row }: Found): readonly string[] {
  const body = [...sheet.rows].filter(([at]) => at > row).flatMap(([, cells]) => [...cells.values()]);
  const count = (matches: (cell: Cell) => boolean): number => body.filter(matches).length;
  const dates = count((cell) => 'shown' in cell && (cell.shown.as === 'date' || cell.shown.as === 'month'));
  const percents = count((cell) => 'shown' in cell && cell.shown.as === 'percent');
  const formulas = count(({ isFormula }) => isFormula);
  const hidden = sheet.hiddenColumns.filter((column) =>
    [...sheet.rows.values()].some((cells) => cells.has(column)),
  );
  return [
    row === 0 ? '' : `Tiêu đề cột ở hàng ${row + 1}; các hàng phía trên không phải số liệu và được bỏ qua.`,
    hidden.length === 0
      ? ''
      : `Cột ẩn vẫn được đọc: ${hidden.map(columnLetter).join(', ')}. Xóa cột nếu không định gửi.`,
    sheet.hiddenRows === 0 ? '' : `${sheet.hiddenRows} hàng ẩn vẫn được đọc. Xóa hàng nếu không định gửi.`,
    sheet.merged === 0 ? '' : `${sheet.merged} ô gộp: chỉ ô đầu có giá trị, các ô còn lại coi là trống.`,
    dates === 0
      ? ''
      : `${dates} ô ngày được ghi theo kiểu 2026-04-09. Xem lại nếu trước đó Excel đã đổi ngày với tháng.`,
    percents === 0
      ? ''
      : `${percents} ô phần trăm: ở cột số ghi 94.4, ở cột chữ ghi như bảng tính hiện (94,40%); so lại với văn bản.`,
    formulas === 0 ? '' : `${formulas} ô công thức: lấy kết quả đã lưu lần cuối.`,
  ].filter((note) => note !== '');
}
