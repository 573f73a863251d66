import type { ProblemLog } from './problemLog.ts';
import type { DataFile } from './types.ts';

/** A larger file is not read at all: nobody could find a mistake in it, and no editor shows it. */
export const MOST_BYTES = 5 * 1024 * 1024;

const BOM = '\uFEFF';

/** Beginnings of files that only carry the name of a CSV. */
const disguises: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'tệp nén, thường là Excel (.xlsx) hoặc OpenDocument (.ods)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'tệp Excel kiểu cũ (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'tệp PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'tệp RTF'],
  [[0x1f, 0x8b], 'tệp nén gzip'],
];

/** The text of a file without its byte order mark, null when it is no UTF-8 (or marked UTF-16) text. */
export function readBytes(file: DataFile, log: ProblemLog): string | null {
  const { path, bytes } = file;
  const spot = { file: path, line: 1, cell: null, field: null };
  if (bytes.length > MOST_BYTES) {
    log.tell('file-too-large', spot, 'hơn 5 MB');
    return null;
  }
  const format = bytesToDisguise(bytes);
  if (format !== null) {
    log.tell('not-csv', spot, new TextDecoder('latin1').decode(bytes.subarray(0, 8)), { format });
    return null;
  }
  const marked = bytesToMarkedUtf16(bytes);
  if (marked !== null) log.tell('utf-16', spot, 'UTF-16');
  const text = marked ?? bytesToUtf8(bytes);
  if (text === null) return tellEncoding(file, log);
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  if (!body.startsWith(BOM)) return body;
  const rows = countFileRows(path, body);
  log.tell('repeated-bom', spot, body.slice(0, 20), {}, Math.max(1, rows));
  log.loseRows(rows);
  return null;
}

/** Only CSV files have rows; site.json has none to lose. */
function countFileRows(path: string, text: string): number {
  return path.endsWith('.csv') ? countRows(text) : 0;
}

/** Data rows of a text nobody can parse: its lines that are not blank, without the header. */
export function countRows(text: string): number {
  return Math.max(0, text.split(/\r\n|\r|\n/).filter((line) => /[^\s,;]/.test(line)).length - 1);
}

function bytesToDisguise(bytes: Uint8Array): string | null {
  for (const [start, format] of disguises) {
    if (start.every((byte, index) => bytes[index] === byte)) return format;
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '').trimStart();
  return /^<(?:!doctype|html|head|body|table|\?xml)/i.test(start) ? 'trang HTML hoặc XML' : null;
}

function bytesToMarkedUtf16(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const label = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : null;
  if (label === null || bytes.length % 2 === 1) return null;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bytesToUtf8(bytes: Uint8Array): string | null {
  if (hasManyNulls(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a NUL in every other byte; a single one is a damaged cell and told as such. */
function hasManyNulls(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return start.filter((byte) => byte === 0).length * 10 > start.length;
}

/** Tells the first line and cell that is no UTF-8, and what the bytes look like instead. */
function tellEncoding({ path, bytes }: DataFile, log: ProblemLog): null {
  const rows = countFileRows(path, new TextDecoder('latin1').decode(bytes));
  log.loseRows(rows);
  if (hasManyNulls(bytes)) {
    const encoding = 'UTF-16 không có dấu BOM, hoặc một tệp không phải văn bản';
    const spot = { file: path, line: 1, cell: null, field: null };
    log.tell('not-utf-8', spot, '‹U+0000›', { encoding, guess: '…' }, Math.max(1, rows));
    return null;
  }
  const { line, cell, piece } = firstBadCell(bytes);
  const guess = new TextDecoder('windows-1258').decode(piece).normalize('NFC');
  const encoding = /[\u0080-\u009F]/.test(guess) ? 'một bảng mã khác' : 'Windows-1258';
  const found = new TextDecoder('utf-8').decode(piece);
  const spot = { file: path, line, cell, field: null };
  log.tell('not-utf-8', spot, found, { encoding, guess }, Math.max(1, rows));
  return null;
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const DELIMITERS = [0x2c, 0x3b, 0x09];

/** A byte above 127 never contains a line feed or a delimiter, so lines and cells can be cut before decoding. */
function firstBadCell(bytes: Uint8Array): { line: number; cell: string; piece: Uint8Array } {
  let line = 1;
  let column = 0;
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? LINE_FEED;
    if (byte === QUOTE) isQuoted = !isQuoted;
    const ends = byte === LINE_FEED || (!isQuoted && DELIMITERS.includes(byte));
    if (!ends) continue;
    const piece = bytes.subarray(start, at);
    if (bytesToUtf8(piece) === null) return { line, cell: `${columnLetter(column)}${line}`, piece };
    start = at + 1;
    if (byte === LINE_FEED) line += 1;
    column = byte === LINE_FEED ? 0 : column + 1;
  }
  return { line: 1, cell: 'A1', piece: bytes.subarray(0, 80) };
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`: the column's name in a spreadsheet. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
