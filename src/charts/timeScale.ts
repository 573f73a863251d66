import { addDays, daysBetween, formatDate } from '../format.ts';
import { ASCENT, LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** The time axis: days since 1970-01-01, a day beginning at its number and ending at the next. */
export interface TimeScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Where a day begins, in px. */
  readonly at: (day: number) => number;
}

export interface TimeTicks {
  readonly days: readonly number[];
  readonly labels: readonly Label[];
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120];
const GAP = 8;
const DATE_WIDTH = textWidth('00/00', TEXT_SIZE);

/** The number of a day; `to` + 1 is where a window that includes `to` ends. */
export function dayNumber(iso: string): number {
  return daysBetween('1970-01-01', iso);
}

function isoOfDay(day: number): string {
  return addDays('1970-01-01', day);
}

/** A scale of whole months around `first`–`last` (ISO dates, both included). */
export function timeScale(first: string, last: string, range: readonly [number, number]): TimeScale {
  const start = dayNumber(firstOfMonth(first, 0));
  const end = dayNumber(firstOfMonth(last, 1));
  const perDay = (range[1] - range[0]) / (end - start);
  return { domain: [start, end], range, at: (day) => range[0] + (day - start) * perDay };
}

/** The first day of the month `months` after that of `iso`. */
function firstOfMonth(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** Days where months (quarters, years) begin, as many as can be named in the room, with their names below `top`. */
export function timeTicks(scale: TimeScale, top: number, width: number): TimeTicks {
  const first = isoOfDay(scale.domain[0]);
  const centre = (day: number): number => clampDate(scale.at(day), width);
  const step = MONTH_STEPS.find((months) => isRoomy(ticksOf(scale, first, months).map(centre)));
  const days = ticksOf(scale, first, step ?? 120);
  const baseline = top + ASCENT + 9;
  if (step !== undefined && step < 12) return { days, labels: monthLabels(scale, days, baseline, width) };
  return { days, labels: yearLabels(scale, days, baseline) };
}

function ticksOf(scale: TimeScale, first: string, months: number): readonly number[] {
  const days: number[] = [];
  const skip = (Number(first.slice(5, 7)) - 1) % months;
  for (let index = skip === 0 ? 0 : -skip; ; index += months) {
    const day = dayNumber(firstOfMonth(first, index));
    if (day > scale.domain[1]) return days;
    if (day >= scale.domain[0]) days.push(day);
  }
}

/** The middle of a date of five signs, inside the picture at both ends. */
function clampDate(x: number, width: number): number {
  return Math.max(DATE_WIDTH / 2, Math.min(x, width - DATE_WIDTH / 2));
}

function isRoomy(centres: readonly number[]): boolean {
  return centres.every((x, index) => x - (centres[index - 1] ?? -DATE_WIDTH) >= DATE_WIDTH + GAP);
}

/** `01/04` under each tick, and the year under the first of each year. */
function monthLabels(scale: TimeScale, days: readonly number[], y: number, width: number): Label[] {
  let year = '';
  return days.flatMap((day): Label[] => {
    const iso = isoOfDay(day);
    const x = clampDate(scale.at(day), width);
    const date: Label = { x, y, text: formatDate(iso).slice(0, 5), anchor: 'middle' };
    if (iso.slice(0, 4) === year) return [date];
    year = iso.slice(0, 4);
    return [date, { x, y: y + LINE_HEIGHT, text: year, anchor: 'middle', bold: true }];
  });
}

/** The year in the middle of its stretch, or under its tick where the stretch is longer than a year. */
function yearLabels(scale: TimeScale, days: readonly number[], y: number): Label[] {
  const starts = days[0] === scale.domain[0] ? days : [scale.domain[0], ...days];
  return starts.flatMap((day): Label[] => {
    const year = isoOfDay(day).slice(0, 4);
    const end = Math.min(dayNumber(`${Number(year) + 1}-01-01`), scale.domain[1]);
    const middle = (scale.at(day) + scale.at(end)) / 2;
    const isNarrow = scale.at(end) - scale.at(day) < textWidth(year, TEXT_SIZE, true) + 2;
    return isNarrow ? [] : [{ x: middle, y, text: year, anchor: 'middle', bold: true }];
  });
}
