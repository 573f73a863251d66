import { FIRST_DAY } from './scale.ts';

/** A calendar month: `2025-07`, its first and its last day. */
export interface CalendarMonth {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** `7/2025` */
  readonly spoken: string;
  /** The day its report is signed: the fifth of the next month. */
  readonly signed: string;
}

/** So many months from the first day a commune is as it is. */
export function monthsFrom(count: number): readonly CalendarMonth[] {
  const [year = 0, month = 0] = FIRST_DAY.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => calendarMonth(year, month + index));
}

/** The day a site of so many months is built for: ten days after the last report. */
export function dayOfBuild(months: number): string {
  return (monthsFrom(months).at(-1)?.signed ?? FIRST_DAY).replace(/05$/, '15');
}

function calendarMonth(year: number, month: number): CalendarMonth {
  const day = (months: number, days: number): string =>
    new Date(Date.UTC(year, months, days)).toISOString().slice(0, 10);
  const from = day(month - 1, 1);
  const [ownYear = '', ownMonth = ''] = from.split('-');
  return {
    period: `${ownYear}-${ownMonth}`,
    from,
    to: day(month, 0),
    spoken: `${Number(ownMonth)}/${ownYear}`,
    signed: day(month, 5),
  };
}
