import { readToken, tellIfEmpty } from './cells.ts';
import { type NumberKind, textToNumber } from './number.ts';
import { type Row, tellCell } from './table.ts';

const wanted: Readonly<Record<NumberKind, string>> = {
  count: 'một số nguyên không âm',
  decimal: 'một số, có thể có phần lẻ sau dấu chấm',
  percent: 'một số phần trăm, có thể có phần lẻ sau dấu chấm',
};

/** The number in a cell, null when it is empty or none, which is told. */
export function readNumber(row: Row, name: string, kind: NumberKind): number | null {
  const token = readToken(row, name);
  if (token === '') return null;
  const reading = textToNumber(token, kind);
  if ('fault' in reading) {
    tellCell(row, name, reading.fault, token, { ...reading.details, expectedNumber: wanted[kind] });
    return null;
  }
  if (reading.note !== null) tellCell(row, name, reading.note, token, reading.details);
  return reading.value;
}

/** A count that must be there; 0 when it is not, which is told. */
export function readRequiredCount(row: Row, name: string): number {
  const count = readNumber(row, name, 'count');
  if (count === null) tellIfEmpty(row, name);
  return count ?? 0;
}
