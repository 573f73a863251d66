import { MOST_BYTES } from '../bytes.ts';
import type { FileKind } from '../schema/column.ts';
import type { DataFile } from '../types.ts';
import { type Cells, cutCells } from './cells.ts';

/**
 * A table in which nothing but single rows can be wrong: the header is that of the schema, in its order, and rows
 * and cells stand where anybody would look for them. Nearly every committed file is one; for those that are not
 * there is the reader that knows what people and programs do to a file.
 */
export interface PlainTable {
  readonly bytes: Uint8Array;
  readonly cells: Cells;
  /** Where each column of the header stands. */
  readonly columns: ReadonlyMap<string, number>;
  /** The cell of a row without the quotes around it; the bytes become text when the first cell is asked for. */
  readonly textOf: (row: number, column: number) => string;
  /** All cells of one row, without need for the text of the others. */
  readonly cellsOf: (row: number) => readonly string[];
}

/** The table of a file, null when it is not plain. */
export function bytesToPlainTable({ bytes }: DataFile, kind: FileKind): PlainTable | null {
  if (bytes.length > MOST_BYTES) return null;
  const header = headersOf(kind).find(({ line }) => line.every((byte, index) => bytes[index] === byte));
  const cells = header === undefined ? null : cutCells(bytes, header.line.length, header.columns.size);
  if (header === undefined || cells === null || cells.rows === 0) return null;
  const cellsOf = (row: number): readonly string[] => rowToCells(bytes, cells, row);
  return { bytes, cells, columns: header.columns, textOf: openText(bytes, cells), cellsOf };
}

interface Header {
  readonly line: Uint8Array;
  readonly columns: ReadonlyMap<string, number>;
}

const headers = new Map<FileKind, readonly Header[]>();

/** The header of a kind with the columns that seldom stand and without them. */
function headersOf(kind: FileKind): readonly Header[] {
  const known = headers.get(kind);
  if (known !== undefined) return known;
  const made = [kind.columns, kind.columns.filter(({ seldom }) => !seldom)].map((columns) => ({
    line: new TextEncoder().encode(`${columns.map(({ name }) => name).join(',')}\n`),
    columns: new Map(columns.map(({ name }, index) => [name, index])),
  }));
  headers.set(kind, made);
  return made;
}

/** Lets go of the bytes as soon as they are text. */
function openText(bytes: Uint8Array, { starts, width }: Cells): PlainTable['textOf'] {
  let source: { readonly bytes: Uint8Array; readonly starts: Int32Array } | null = { bytes, starts };
  let text = '';
  let places = starts;
  return (row, column) => {
    if (source !== null) {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
      places = placesInText(source.bytes, source.starts);
      source = null;
    }
    const index = row * width + column;
    const begin = places[index] ?? 0;
    const end = (places[index + 1] ?? 1) - 1;
    return withoutQuotes(text.slice(begin, end));
  };
}

function withoutQuotes(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  const inner = cell.slice(1, -1);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function rowToCells(bytes: Uint8Array, { starts, width }: Cells, row: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => {
    const index = row * width + column;
    const cell = bytes.subarray(starts[index], (starts[index + 1] ?? 1) - 1);
    return cell.length === 0 ? '' : withoutQuotes(decoder.decode(cell));
  });
}

/** Offsets in bytes as offsets in the text: every letter of a plain table is one unit of it. */
function placesInText(bytes: Uint8Array, places: Int32Array): Int32Array {
  const inText = new Int32Array(places.length);
  let at = 0;
  let surplus = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    for (; at < place; at += 1) if (((bytes[at] as number) & 0xc0) === 0x80) surplus += 1;
    inText[index] = place - surplus;
  }
  return inText;
}
