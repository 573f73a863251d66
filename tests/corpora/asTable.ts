/** Files nobody here wrote, read as the files of a ward are. */
import { parse } from 'csv-parse/sync';
import { openProblemLog } from '../../src/dataset/problemLog.ts';
import { readTable } from '../../src/dataset/readTable.ts';
import { column, type FileKind } from '../../src/dataset/schema/column.ts';

/** The rows of a file that are not blank, and the codes of what was told of it. */
export interface ReadFile {
  readonly rows: readonly (readonly string[])[];
  readonly codes: readonly string[];
}

/** A kind of file with these columns, all of them free text. */
function kindOf(names: readonly string[]): FileKind {
  const columns = names.map((name) => column(name, 'text', 'optional', name, ''));
  return { id: 'corpus', stem: 'corpus', folder: 'data', title: '', columns };
}

/** What the reader makes of the bytes of a file with the given header. */
export function readAsTable(bytes: Uint8Array, names: readonly string[]): ReadFile {
  const log = openProblemLog();
  const file = { path: 'corpus.csv', bytes };
  const table = readTable({ file, name: { kind: kindOf(names), folder: '' } }, log);
  const codes = [...new Set(log.problems().map(({ code }) => code))];
  return { rows: (table?.rows ?? []).map(({ cells }) => cells), codes };
}

/** What the reader makes of a text without a header, under one of `width` columns. */
export function readBelowHeader(text: string, width: number, delimiter: string): ReadFile {
  const names = Array.from({ length: width }, (_, index) => `c-${index}`);
  const [end] = /\r\n|\r|\n/.exec(text) ?? ['\n'];
  const body = text.replace(/^\uFEFF/, '');
  const mark = body === text ? '' : '\uFEFF';
  return readAsTable(new TextEncoder().encode(`${mark}${names.join(delimiter)}${end}${body}`), names);
}

/** What csv-parse makes of the same text, blank rows left out; null where it finds a stray quote. */
export function oracleRows(text: string, delimiter: string): readonly (readonly string[])[] | null {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  try {
    const rows: string[][] = parse(body, { delimiter, relaxColumnCount: true, recordDelimiter: '\n' });
    return withoutBlanks(rows);
  } catch {
    return null;
  }
}

export function withoutBlanks(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}
