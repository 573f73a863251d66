import { dateToDayNumber, dateToVietnamese } from './date.ts';
import type { Period } from './period.ts';
import { type Row, rawCell, tellCell } from './table.ts';
import { isSpoilt, readDate, readPeriod } from './times.ts';
import type { IsoDate, Window, WindowClass } from './types.ts';

/** Lengths in days that name a class of window where the report names no period. */
const spans: readonly (readonly [shortest: number, longest: number, kind: WindowClass])[] = [
  [7, 7, 'week'],
  [28, 31, 'month'],
  [88, 93, 'quarter'],
  [180, 185, 'half'],
  [364, 366, 'year'],
];

/** Today, and the windows met without a word, so that a million rows of one month share one object. */
export interface Calendar {
  readonly today: IsoDate;
  readonly windows: Map<string, Window>;
}

/** The window a row's `period`, `from` and `to` mean; null when they mean none, which is told. */
export function readWindow(row: Row, timing: 'flow' | 'stock', calendar: Calendar): Window | null {
  const texts = [rawCell(row, 'period'), rawCell(row, 'from'), rawCell(row, 'to')];
  const key = `${timing} ${texts.join(' ')}`;
  const known = calendar.windows.get(key);
  if (known !== undefined) return known;
  const period = readPeriod(row, 'period');
  const from = readDate(row, 'from');
  const to = readDate(row, 'to');
  if (isSpoilt(row, 'period', period) || isSpoilt(row, 'from', from) || isSpoilt(row, 'to', to)) return null;
  const window = timing === 'stock' ? stockWindow(row, period, from, to) : flowWindow(row, period, from, to);
  if (window === null || !hasBegun(row, window, calendar.today)) return null;
  const isUsual = period === null || touchesPeriod(row, window, period);
  const isCanonical =
    texts[0] === (period?.name ?? '') && texts[1] === (from ?? '') && texts[2] === (to ?? '');
  if (isUsual && isCanonical && window.to <= calendar.today) calendar.windows.set(key, window);
  return window;
}

/** A stock is counted at the end of a day: `to`, or the last day of the period it is reported for. */
function stockWindow(
  row: Row,
  period: Period | null,
  from: IsoDate | null,
  to: IsoDate | null,
): Window | null {
  if (from !== null) {
    tellCell(row, 'from', 'stock-with-from', from);
    return null;
  }
  const day = to ?? period?.to;
  if (day !== undefined)
    return { period: period?.name ?? null, from: null, to: day, class: 'stock', days: null };
  tellCell(row, 'period', 'missing-window', '');
  return null;
}

function flowWindow(
  row: Row,
  period: Period | null,
  from: IsoDate | null,
  to: IsoDate | null,
): Window | null {
  if (from === null && to === null) {
    if (period !== null) return spanToWindow(period, period.from, period.to);
    tellCell(row, 'period', 'missing-window', '');
    return null;
  }
  if (from === null || to === null) {
    tellCell(row, from === null ? 'from' : 'to', 'half-window', '');
    return null;
  }
  if (from <= to) return spanToWindow(period, from, to);
  tellCell(row, 'from', 'reversed-window', `${from} … ${to}`);
  return null;
}

function spanToWindow(period: Period | null, from: IsoDate, to: IsoDate): Window {
  const days = dateToDayNumber(to) - dateToDayNumber(from) + 1;
  const span = spans.find(([shortest, longest]) => days >= shortest && days <= longest);
  return { period: period?.name ?? null, from, to, class: period?.class ?? span?.[2] ?? 'other', days };
}

function hasBegun(row: Row, window: Window, today: IsoDate): boolean {
  const field =
    rawCell(row, 'to') === '' ? 'period' : window.from !== null && window.from > today ? 'from' : 'to';
  const details = { today: dateToVietnamese(today) };
  if ((window.from ?? window.to) > today) {
    tellCell(row, field, 'future-window', rawCell(row, field), details);
    return false;
  }
  if (window.to > today && rawCell(row, 'marker') !== 'p') {
    tellCell(row, field, 'running-window', rawCell(row, field), details);
  }
  return true;
}

/** A report may close its month early or late, but a window with no day of its period has a wrong year or name. */
function touchesPeriod(row: Row, window: Window, period: Period): boolean {
  const from = window.from ?? period.from;
  if (from <= period.to && window.to >= period.from) return true;
  tellCell(row, 'to', 'window-outside-period', windowToText(window), { period: period.name });
  return false;
}

/** `01/04/2026–30/04/2026`, or the one day of a stock. */
export function windowToText(window: Window): string {
  const to = dateToVietnamese(window.to);
  return window.from === null ? to : `${dateToVietnamese(window.from)}–${to}`;
}
