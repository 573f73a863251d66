import { readBytes } from '../dataset/bytes.ts';
import { textToRows } from '../dataset/csv.ts';
import { readLayout } from '../dataset/layout.ts';
import { openProblemLog } from '../dataset/problemLog.ts';
import type { NamedFile } from '../dataset/schema.ts';
import type { Problem } from '../dataset/types.ts';
import type { SheetPage, SheetRow } from './messages.ts';

interface Line {
  /** Physical line of the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows above the header and columns before the first, in the workbook the file came from. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** A file as rows to look at, also where the reader had to give it up. */
export interface Sheet {
  readonly header: Line | null;
  readonly rows: readonly Line[];
  readonly problems: readonly Problem[];
  readonly origin: Origin | null;
}

/** The rows of a file with the problems told of it; what cannot be cut into cells stands as whole lines. */
export function fileToSheet(named: NamedFile, problems: readonly Problem[], origin: Origin | null): Sheet {
  const { file, name } = named;
  const own = problems.filter((problem) => problem.file === file.path);
  const source = readBytes(file, openProblemLog());
  const layout = source === null ? null : readLayout(file.path, name.kind, source, openProblemLog());
  if (source === null || layout === null) {
    const text = source ?? (isText(file.bytes) ? new TextDecoder().decode(file.bytes) : '');
    return { header: null, rows: linesFrom(text, 1), problems: own, origin };
  }
  const first = layout.header.line;
  const [header, ...body] = textToRows(layout.text, layout.delimiter).map(({ line, cells }) => ({
    line: line + first - 1,
    cells,
  }));
  const readLines = first + layout.text.split('\n').length - 1;
  const lost = layout.lost === 0 ? [] : linesFrom(source, readLines);
  return { header: header ?? null, rows: [...body, ...lost], problems: own, origin };
}

/** A workbook or picture is no text to look at. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0x50;
}

function linesFrom(text: string, from: number): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.slice(from - 1).map((cell, index) => ({ line: from + index, cells: [cell.slice(0, 2000)] }));
}

/** Index of the row that holds a physical line, null where the sheet has none. */
export function lineToRow({ rows }: Sheet, line: number): number | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

/** A page of the sheet with what is wrong marked in it; rows bear the numbers of the workbook they came from. */
export function sheetToPage(sheet: Sheet, from: number, count: number): SheetPage {
  const marks = marksByRow(sheet);
  const shown = sheet.rows.slice(from, from + count);
  const toRow = ({ cells }: Line, index: number): SheetRow => ({
    number: index + 2,
    cells,
    marks: marks.get(index) ?? [],
  });
  const header = sheet.header === null ? null : { ...toRow(sheet.header, -1), marks: marks.get(-1) ?? [] };
  return {
    header,
    from,
    all: sheet.rows.length,
    rows: shown.map((line, index) => ({
      ...toRow(line, from + index),
      number: sheet.header === null ? line.line : from + index + 2 + (sheet.origin?.row ?? 0),
    })),
  };
}

/** The marks of each row; the header is row -1. */
function marksByRow(sheet: Sheet): ReadonlyMap<number, SheetRow['marks']> {
  const marks = new Map<number, SheetRow['marks'][number][]>();
  for (const { lines, cell, severity, says } of sheet.problems) {
    const column = cell === null || sheet.header === null ? null : cellToColumn(cell);
    for (const line of lines) {
      const row = line === sheet.header?.line ? -1 : lineToRow(sheet, line);
      if (row === null) continue;
      marks.set(row, [...(marks.get(row) ?? []), { column, severity, says }]);
    }
  }
  return marks;
}

/** `A17` → 0, `AA3` → 26. */
export function cellToColumn(cell: string): number {
  const letters = cell.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
