import { readToken } from './cells.ts';
import { textToDate } from './date.ts';
import { type Period, textToPeriod } from './period.ts';
import { type Row, rawCell, tellCell } from './table.ts';
import type { IsoDate } from './types.ts';

/** The day in a cell, null when it is empty or none, which is told. */
export function readDate(row: Row, name: string): IsoDate | null {
  const token = readToken(row, name);
  if (token === '') return null;
  const reading = textToDate(token);
  if ('fault' in reading) {
    tellCell(row, name, reading.fault, token, reading.details);
    return null;
  }
  if (reading.note !== null) tellCell(row, name, reading.note, token, { read: reading.date });
  return reading.date;
}

/** The period in a cell, null when it is empty or none, which is told. */
export function readPeriod(row: Row, name: string): Period | null {
  const token = readToken(row, name);
  if (token === '') return null;
  const reading = textToPeriod(token);
  if ('fault' in reading) {
    tellCell(row, name, reading.fault, token, reading.details);
    return null;
  }
  if (reading.note !== null) tellCell(row, name, reading.note, token, { read: reading.period.name });
  return reading.period;
}

/** When something is due, as given and as its last day; `day` is null for a standing task. */
export interface Due {
  readonly printed: string;
  readonly day: IsoDate | null;
}

/** A due date: a day, a period (its last day is meant) or `thường xuyên`; null when it is none, which is told. */
export function readDue(row: Row, name: string): Due | null {
  const token = readToken(row, name);
  if (token === '') return null;
  if (/^thường xuyên$/i.test(token)) return { printed: token, day: null };
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(token)) {
    const day = readDate(row, name);
    return day === null ? null : { printed: token, day };
  }
  const reading = textToPeriod(token);
  if (!('fault' in reading)) return { printed: token, day: reading.period.to };
  tellCell(row, name, reading.fault, token, reading.details);
  return null;
}

/** A cell had something in it that could not be read. */
export function isSpoilt(row: Row, name: string, value: unknown): boolean {
  return value === null && rawCell(row, name).trim() !== '';
}
