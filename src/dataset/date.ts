import type { ProblemCode } from './catalogue.ts';
import type { Details } from './problem.ts';
import type { IsoDate } from './types.ts';

/** A day and what was done to read it, or the reason why there is none. */
export type DateReading =
  | { readonly date: IsoDate; readonly note: ProblemCode | null }
  | { readonly fault: ProblemCode; readonly details: Details };

/** Days from 1970-01-01, by the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
export function dateToDayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The day with that number, the inverse of `dateToDayNumber` (H. Hinnant, civil_from_days). */
export function dayNumberToDate(day: number): IsoDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day after. */
export function nextDay(date: IsoDate): IsoDate {
  return dayNumberToDate(dateToDayNumber(date) + 1);
}

/** Last day of a month. */
export function lastOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** `2026-04-09`. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `09/04/2026`, as people write it. */
export function dateToVietnamese(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isReal(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

const INVALID: DateReading = { fault: 'invalid-date', details: {} };

/** Only `2026-04-09` is a date without a word; other ways are read where one reading exists. */
export function textToDate(text: string): DateReading {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[3]), Number(iso[4])];
    if (!isReal(year, month, day)) return INVALID;
    const date = isoDate(year, month, day);
    return { date, note: date === text ? null : 'date-normalised' };
  }
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (slashed !== null) return slashedToDate(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/.exec(text);
  if (short !== null) return shortToFault(Number(short[1]), Number(short[2]), 2000 + Number(short[3]));
  if (/^[3-6]\d{4}$/.test(text)) {
    // Excel counts the days from 30 December 1899.
    const suggestion = `, có lẽ ${dayNumberToDate(Number(text) - 25_569)}`;
    return {
      fault: 'excel-date',
      details: { wanted: 'ngày viết theo kiểu năm-tháng-ngày: 2026-04-09', suggestion },
    };
  }
  return INVALID;
}

/** LibreOffice in Vietnamese saves a day as `16/05/26`, which may as well be of 2016. */
function shortToFault(day: number, month: number, year: number): DateReading {
  const suggestion = isReal(year, month, day) ? `, có lẽ ${isoDate(year, month, day)}` : '';
  return { fault: 'short-year', details: { suggestion } };
}

function slashedToDate(first: number, second: number, year: number): DateReading {
  const dayFirst = isReal(year, second, first) ? isoDate(year, second, first) : null;
  const monthFirst = isReal(year, first, second) ? isoDate(year, first, second) : null;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { fault: 'ambiguous-date', details: { dayFirst, monthFirst } };
  }
  const date = dayFirst ?? monthFirst;
  if (date === null) return INVALID;
  return { date, note: first === second ? 'date-normalised' : 'slashed-date' };
}
