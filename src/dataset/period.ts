import type { ProblemCode } from './catalogue.ts';
import { dateToDayNumber, dayNumberToDate, isoDate, lastOfMonth } from './date.ts';
import type { Details } from './problem.ts';
import type { IsoDate, WindowClass } from './types.ts';

/** A period by its canonical name (`2026-Q1`) with the days the calendar gives it. */
export interface Period {
  readonly name: string;
  readonly class: WindowClass;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A period and whether it was written another way, or the reason why there is none. */
export type PeriodReading =
  | { readonly period: Period; readonly note: ProblemCode | null }
  | { readonly fault: ProblemCode; readonly details: Details };

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Ways people write periods; each is read only if the whole text fits. */
const habits: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(?:tháng |t)?0?(\d{1,2})(?: năm |[/-])(\d{4})$/, (m) => `${m[2]}-${pad(m[1])}`],
  [/^(\d{4})[/.](\d{1,2})$/, (m) => `${m[1]}-${pad(m[2])}`],
  [/^(?:quý |q)(iv|i{1,3}|[1-4])(?: năm |[/-])(\d{4})$/, (m) => `${m[2]}-Q${ROMAN[m[1] ?? ''] ?? m[1]}`],
  [/^(\d{4})-?(?:q|quý )([1-4])$/, (m) => `${m[1]}-Q${m[2]}`],
  [/^6 tháng (đầu|cuối)(?: năm |[/-]| )(\d{4})$/, (m) => `${m[2]}-H${m[1] === 'đầu' ? 1 : 2}`],
  [/^(?:tuần |w)(\d{1,2})(?: năm |[/-])(\d{4})$/, (m) => `${m[2]}-W${pad(m[1])}`],
  [/^năm (\d{4})$/, (m) => `${m[1]}`],
];

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** `2026-04` as it is; `tháng 4/2026`, `T4/2026`, `Quý I/2026` by a closed list; what Excel made of one is refused. */
export function textToPeriod(text: string): PeriodReading {
  const period = nameToPeriod(text);
  if (period !== null) return { period, note: null };
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1');
  for (const [pattern, toName] of habits) {
    const match = pattern.exec(plain);
    const read = match === null ? null : nameToPeriod(toName(match));
    if (read !== null) return { period: read, note: 'period-normalised' };
  }
  const wanted = '2026-04, 2026-Q1, 2026-H1, 2026-W04 hoặc 2026';
  const excel = /^(?:thg ?(\d{1,2})|[a-z]{3})-(\d{2})$/.exec(plain);
  if (excel !== null) {
    const suggestion = excel[1] === undefined ? '' : `, có lẽ 20${excel[2]}-${pad(excel[1])}`;
    return { fault: 'excel-date', details: { wanted, suggestion } };
  }
  if (/^[3-6]\d{4}$/.test(plain)) {
    const suggestion = `, có lẽ ${dayNumberToDate(Number(plain) - 25_569).slice(0, 7)}`;
    return { fault: 'excel-date', details: { wanted, suggestion } };
  }
  return { fault: 'invalid-period', details: {} };
}

/** The period of a canonical name, null for any other text. */
export function nameToPeriod(name: string): Period | null {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|W(\d\d)))?$/.exec(name);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < 1900 || year >= 2200) return null;
  const [, , month, quarter, half, week] = match;
  if (month !== undefined) return months(name, 'month', year, Number(month), 1);
  if (quarter !== undefined) return months(name, 'quarter', year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(name, 'half', year, Number(half) * 6 - 5, 6);
  if (week !== undefined) return isoWeek(name, year, Number(week));
  return months(name, 'year', year, 1, 12);
}

function months(name: string, kind: WindowClass, year: number, first: number, count: number): Period {
  return { name, class: kind, from: isoDate(year, first, 1), to: lastOfMonth(year, first + count - 1) };
}

/** ISO 8601: weeks begin on Monday and the first one holds 4 January. */
function isoWeek(name: string, year: number, week: number): Period | null {
  const monday = mondayOfFirstWeek(year) + (week - 1) * 7;
  if (week < 1 || monday >= mondayOfFirstWeek(year + 1)) return null;
  return { name, class: 'week', from: dayNumberToDate(monday), to: dayNumberToDate(monday + 6) };
}

function mondayOfFirstWeek(year: number): number {
  const fourth = dateToDayNumber(isoDate(year, 1, 4));
  // 1970-01-01 was a Thursday.
  return fourth - ((fourth + 3) % 7);
}
