import { textToDate } from './date.ts';
import { type NumberKind, textToNumber } from './number.ts';
import { textToPeriod } from './period.ts';
import { openProblemLog } from './problemLog.ts';
import { readTable } from './readTable.ts';
import type { Column } from './schema/column.ts';
import type { NamedFile } from './schema.ts';
import { type Row, rawCell } from './table.ts';
import { damageOf, hiddenCharacter, isCleanText, suspectOf, textToReading } from './text.ts';

/** How the values of each indicator are read, by its id. */
export type NumberKinds = ReadonlyMap<string, NumberKind>;

/** Problems after which a rewritten file would lack something the first one had. */
const LOSSY = ['row-width', 'unnamed-column', 'unknown-column', 'repeated-column'];

/**
 * The file as the house writes it: UTF-8, commas, the columns of the schema in their order, `2026-04-09`, `94.4`.
 * A cell without exactly one reading stays as it is; null where writing anew would lose anything, or carry on what a
 * spreadsheet takes for a formula. How the column
 * `value` is to be read depends on the indicator: without `kinds` it is a decimal like any other.
 */
export function fileToCanonical(file: NamedFile, kinds: NumberKinds = new Map()): string | null {
  const log = openProblemLog();
  const table = readTable(file, log);
  if (table === null || !table.isWhole || log.problems().some(({ code }) => LOSSY.includes(code)))
    return null;
  const columns = table.kind.columns.filter(({ name, seldom }) => !seldom || table.columns.has(name));
  const rows = table.rows.map((row) => columns.map((column) => cellToCanonical(row, column, kinds)));
  return rows.some((cells) => cells.some(isFormula))
    ? null
    : rowsToText([columns.map(({ name }) => name), ...rows]);
}

/** A sign before a figure is its own, and a lone `=` compares a target. */
function isFormula(cell: string): boolean {
  return cell !== '=' && suspectOf(cell, true) === 'formula';
}

/**
 * CSV with commas and `\n`. Quotes stand where CSV needs them, and around `;` and tab too: LibreOffice ends a
 * cell at these as well unless it is told otherwise.
 */
export function rowsToText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoteCell).join(',')}\n`).join('');
}

function quoteCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

const PROSE = ['text', 'note', 'quote', 'printed'];

function cellToCanonical(row: Row, { name, kind }: Column, kinds: NumberKinds): string {
  const raw = rawCell(row, name);
  if (PROSE.includes(kind)) {
    const reading = textToReading(raw, kind === 'note' || kind === 'quote');
    return 'text' in reading ? reading.text : raw;
  }
  if (!isCleanText(raw) && (damageOf(raw) !== null || hiddenCharacter(raw) !== null || raw.includes('\n')))
    return raw;
  const token = raw.trim().normalize('NFC');
  const indicator = name === 'value' ? kinds.get(rawCell(row, 'indicator').trim()) : undefined;
  if (kind === 'count' || kind === 'decimal') return numberToCanonical(token, indicator ?? kind);
  if (kind === 'date') return dateToCanonical(token);
  if (kind === 'period') return periodToCanonical(token);
  // A task shows its due date as it was typed, so there it stays so.
  const isDay = kind === 'due' && row.table.kind.id === 'targets' && /^[\d/.-]+$/.test(token);
  return isDay ? dateToCanonical(token) : token;
}

function numberToCanonical(token: string, kind: NumberKind): string {
  const reading = token === '' ? null : textToNumber(token, kind);
  return reading === null || 'fault' in reading || reading.note === null
    ? token
    : String(reading.details.read);
}

function dateToCanonical(token: string): string {
  const reading = textToDate(token);
  return 'date' in reading ? reading.date : token;
}

function periodToCanonical(token: string): string {
  const reading = textToPeriod(token);
  return 'period' in reading ? reading.period.name : token;
}
