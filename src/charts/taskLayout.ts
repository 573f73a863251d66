import { daysBetween, formatDate } from '../format.ts';
import type { TaskLane, TaskYear } from '../queries/taskOverview.ts';
import { laneName, standingText } from '../wording/tasks.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { MARKS, type PlacedMark, taskKey } from './taskKey.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';

const SPACE = 2;

/** Squares shrink where a month would pile up higher than this. */
const DEEPEST = 24;
const SMALLER = [6, 4];

const NAMES = 44;
const ROW_GAP = 10;
const LANE_GAP = 14;

/** Room above the squares of a row, in px. */
const HEAD_ROOM = 6;

export interface CalendarRow {
  readonly top: number;
  readonly bottom: number;
}

export interface CalendarLayout {
  readonly rows: readonly CalendarRow[];
  /** Where the months begin, and where the last one ends. */
  readonly months: readonly number[];
  /** The key's squares among them. */
  readonly marks: readonly PlacedMark[];
  /** The day asked about, in each row of its year. */
  readonly today: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Where rows, squares and words of the calendar stand. */
export function calendarLayout(lanes: readonly TaskLane[], asOf: string, width: ChartWidth): CalendarLayout {
  const month = (width - NAMES - 1) / 12;
  const months = Array.from({ length: 13 }, (_, index) => NAMES + index * month);
  const key = taskKey(lanes, width);
  const labels: Label[] = [...key.labels, ...monthNames(months, key.bottom)];
  const marks: PlacedMark[] = [...key.marks];
  const rows: CalendarRow[] = [];
  const today: { x: number; top: number; bottom: number }[] = [];
  const side = sideOf(lanes, month, MARKS[width]);
  let bottom = key.bottom + LINE_HEIGHT + 8 - LANE_GAP;
  for (const lane of lanes) {
    const heading = laneHeading(lane, width, bottom + LANE_GAP);
    labels.push(...heading.labels);
    bottom = heading.bottom + 4 - ROW_GAP;
    for (const year of lane.years) {
      const y = bottom + ROW_GAP;
      const isNow = asOf.startsWith(String(year.year));
      const row = placeRow(year, months, side, isNow && today.length === 0 ? y + LINE_HEIGHT : y);
      const now = NAMES + yearShare(asOf) * 12 * month;
      if (isNow && today.length === 0) labels.push(todayLabel(asOf, now, y, width));
      if (isNow) today.push({ x: now, top: row.top, bottom: row.bottom });
      rows.push(row);
      marks.push(...row.marks);
      labels.push({ x: 0, y: row.bottom - 3, text: String(year.year), anchor: 'start' });
      bottom = row.bottom;
    }
    if (lane.years.length === 0) bottom = heading.bottom;
  }
  return { rows, months, marks, today, labels, height: Math.ceil(bottom + 4) };
}

/** The side of a square, so that the fullest month keeps to the depth where it can. */
function sideOf(lanes: readonly TaskLane[], month: number, largest: number): number {
  const fullest = Math.max(
    ...lanes.flatMap(({ years }) => years.flatMap(({ months }) => months.map(({ length }) => length))),
  );
  const sides = [largest, ...SMALLER];
  return sides.find((side) => fullest <= DEEPEST * acrossOf(month, side)) ?? sides.at(-1) ?? largest;
}

/** How many squares stand beside each other in a month. */
function acrossOf(month: number, side: number): number {
  return Math.max(1, Math.floor((month - 1) / (side + SPACE)));
}

/** What part of its year has passed at the beginning of `day`. */
function yearShare(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = `${year}-01-01`;
  return daysBetween(start, day) / daysBetween(start, `${year + 1}-01-01`);
}

function todayLabel(asOf: string, x: number, top: number, width: ChartWidth): Label {
  const text = formatDate(asOf);
  const half = textWidth(text, TEXT_SIZE) / 2;
  const middle = Math.max(NAMES + half, Math.min(x, width - half));
  return { x: middle, y: top + ASCENT, text, anchor: 'middle', fill: PAINT.soft };
}

function monthNames(months: readonly number[], top: number): readonly Label[] {
  const y = top + ASCENT;
  const middles = months.slice(1).map((end, index) => (end + (months[index] ?? 0)) / 2);
  return [
    { x: 0, y, text: 'Tháng', anchor: 'start', fill: PAINT.soft },
    ...middles.map(
      (x, index): Label => ({ x, y, text: String(index + 1), anchor: 'middle', fill: PAINT.soft }),
    ),
  ];
}

/** Name of the lane, and its standing tasks behind it or, where there is no room, beneath. */
function laneHeading(
  lane: TaskLane,
  width: ChartWidth,
  top: number,
): { labels: readonly Label[]; bottom: number } {
  const names = wrapText(laneName(lane), width, TEXT_SIZE, true);
  const standing = standingText(lane);
  const lines = names.map(
    (text, index): Label => ({
      x: 0,
      y: top + index * LINE_HEIGHT + ASCENT,
      text,
      anchor: 'start',
      bold: true,
    }),
  );
  const last = top + (names.length - 1) * LINE_HEIGHT;
  const behind = textWidth(names.at(-1) ?? '', TEXT_SIZE, true) + 10;
  const fits = behind + textWidth(standing, TEXT_SIZE) <= width;
  const y = fits ? last : last + LINE_HEIGHT;
  if (standing === '') return { labels: lines, bottom: last + LINE_HEIGHT };
  const words: Label = {
    x: fits ? behind : 0,
    y: y + ASCENT,
    text: standing,
    anchor: 'start',
    fill: PAINT.soft,
  };
  return { labels: [...lines, words], bottom: y + LINE_HEIGHT };
}

/** The squares of one year, each month filled from its lower left. */
function placeRow(
  { months: tasks }: TaskYear,
  months: readonly number[],
  side: number,
  top: number,
): CalendarRow & { readonly marks: readonly PlacedMark[] } {
  const pitch = side + SPACE;
  const room = (months[1] ?? 0) - (months[0] ?? 0);
  const across = acrossOf(room, side);
  const deep = Math.max(1, ...tasks.map((states) => Math.ceil(states.length / across)));
  const bottom = top + HEAD_ROOM + deep * pitch + 1;
  const marks = tasks.flatMap((states, month) =>
    states
      .filter((state) => state !== 'standing')
      .map((state, index): PlacedMark => {
        const wide = Math.min(across, states.length);
        const left = ((months[month] ?? 0) + (months[month + 1] ?? 0)) / 2 - (wide * pitch - SPACE) / 2;
        return {
          x: left + (index % across) * pitch,
          y: bottom - 3 - side - Math.floor(index / across) * pitch,
          side,
          state,
        };
      }),
  );
  return { top, bottom, marks };
}
