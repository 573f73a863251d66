import type { Series } from '../queries/series.ts';
import { BOUNDARY_TEXT, boundaryAt } from './boundary.ts';
import { markLabel } from './labels.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { clampLines, textWidth, wrapText } from './textWidth.ts';
import { type Blank, laneBlanks, laneJoints, laneSpans, type Span } from './timelineSpans.ts';
import { type TimeScale, timeScale, timeTicks } from './timeScale.ts';
import { type ValueScale, valueScale } from './valueScale.ts';

/** One unit: its spans in a frame of its own, on the scales of all. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  readonly spans: readonly Span[];
  readonly blanks: readonly Blank[];
  readonly joints: ReturnType<typeof laneJoints>;
  /** The newest observation with a value: its dot closes the frame. */
  readonly newest: Span | null;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

export interface MultiplesLayout {
  readonly frames: readonly Frame[];
  readonly ticks: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly Label[];
  /** Where every frame crosses the day communes were formed anew, from its left edge; null where none does. */
  readonly boundary: number | null;
  readonly height: number;
}

/** So many frames between two rows of dates. */
export const GROUP = 12;

const COLUMNS = { 320: 2, 640: 4 } as const;
const PLOT = 46;
const GAP = { across: 18, down: 14, group: 18 } as const;

/** Left and right of the days inside a frame, for half a dot. */
const INSET = 4;

interface Shared {
  readonly time: TimeScale;
  readonly values: ValueScale;
  readonly frameWidth: number;
  readonly columns: number;
}

/** Frames A–Z in rows of two or four, the dates beneath every twelve; null where nobody tells of any day. */
export function multiplesLayout(all: readonly Series[], width: ChartWidth): MultiplesLayout | null {
  const shared = sharedScales(all, width);
  if (shared === null) return null;
  const frames: Frame[] = [];
  const labels: Label[] = scaleNote(shared, width);
  const ticks: { x: number; y: number }[] = [];
  let y = labels.length * LINE_HEIGHT + 10;
  for (let start = 0; start < all.length; start += shared.columns) {
    const row = all.slice(start, start + shared.columns).map((series) => frameWords(series, shared));
    const plotTop = y + Math.max(...row.map(({ names }) => names.length)) * LINE_HEIGHT + 6;
    for (const [column, words] of row.entries()) {
      const frame = placeFrame(words, column * (shared.frameWidth + GAP.across), plotTop, shared);
      frames.push(frame);
      labels.push(...frameLabels(words, frame, y));
    }
    y = plotTop + PLOT;
    const isGroupEnd = (start + shared.columns) % GROUP === 0 || start + shared.columns >= all.length;
    if (isGroupEnd) {
      const dates = columnDates(row.length, y, shared);
      labels.push(...dates.labels);
      ticks.push(...dates.ticks);
      y += 10 + 2 * LINE_HEIGHT + GAP.group;
    } else y += GAP.down;
  }
  return { frames, ticks, labels, boundary: boundaryAt(shared.time), height: Math.ceil(y - GAP.group) };
}

/** What the height of every frame means. */
function scaleNote({ values, time }: Shared, width: ChartWidth): Label[] {
  const [lowest, highest] = [values.ticks[0]?.label ?? '0', values.ticks.at(-1)?.label ?? ''];
  const note = `Mọi khung cùng một thang, từ ${lowest} đến ${highest}, và cùng những ngày.${boundaryAt(time) === null ? '' : ` Vạch đứt là ${BOUNDARY_TEXT}.`}`;
  return wrapText(note, width, TEXT_SIZE).map((text, line) => ({
    x: 0,
    y: line * LINE_HEIGHT + ASCENT,
    text,
    anchor: 'start',
    fill: PAINT.soft,
  }));
}

/** One axis of days and one of values for every frame. */
function sharedScales(all: readonly Series[], width: ChartWidth): Shared | null {
  const figures = all.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.figures));
  const [first] = figures;
  if (first === undefined) return null;
  const columns = COLUMNS[width];
  const frameWidth = (width - (columns - 1) * GAP.across) / columns;
  const starts = figures.map(({ window }) => window.from ?? window.to);
  const ends = figures.map(({ window }) => window.to);
  return {
    columns,
    frameWidth,
    time: timeScale(
      starts.reduce((a, b) => (a < b ? a : b)),
      ends.reduce((a, b) => (a > b ? a : b)),
      [INSET, frameWidth - INSET],
    ),
    values: valueScale(
      figures.flatMap(({ value }) => value ?? []),
      first.indicator,
    ),
  };
}

interface FrameWords {
  readonly series: Series;
  readonly names: readonly string[];
  readonly value: string;
  readonly spans: readonly Span[];
  readonly newest: Span | null;
}

function frameWords(series: Series, { frameWidth }: Shared): FrameWords {
  const spans = series.lanes.flatMap((lane) =>
    laneSpans(lane, ({ value }) => (value === null ? null : [value])),
  );
  const newest = spans.reduce<Span | null>(
    (last, span) => (last === null || span.end >= last.end ? span : last),
    null,
  );
  const value = newest === null ? '' : markLabel(newest.figure, newest.value);
  const room = frameWidth - (value === '' ? 0 : textWidth(value, TEXT_SIZE, true) + 8);
  const names = clampLines(wrapText(series.unit.name, room, TEXT_SIZE), 2, room, TEXT_SIZE);
  return { series, names, value, spans, newest };
}

function placeFrame({ series, spans, newest }: FrameWords, left: number, top: number, shared: Shared): Frame {
  const { time, values, frameWidth } = shared;
  const floor = top + PLOT;
  return {
    left,
    right: left + frameWidth,
    top,
    floor,
    spans,
    blanks: series.lanes.flatMap(laneBlanks),
    joints: series.lanes.flatMap((lane) => {
      const own = new Set(lane.figures);
      return laneJoints(
        spans.filter(({ figure }) => own.has(figure)),
        series.breaks,
      );
    }),
    newest,
    x: (day) => left + time.at(day),
    y: (value) => floor - 3 - (value / values.max) * (PLOT - 6),
  };
}

/** Name and newest value above the frame; in an empty one, that there is none. */
function frameLabels(
  { names, value, newest }: FrameWords,
  { left, right, top, floor }: Frame,
  y: number,
): Label[] {
  const paint = newest?.isContested === true ? PAINT.contradiction : PAINT.ink;
  const written = names.map(
    (text, line): Label => ({ x: left, y: y + line * LINE_HEIGHT + ASCENT, text, anchor: 'start' }),
  );
  if (newest !== null)
    return [...written, { x: right, y: y + ASCENT, text: value, anchor: 'end', bold: true, fill: paint }];
  const middle = (top + floor) / 2 + 4.5;
  return [
    ...written,
    { x: (left + right) / 2, y: middle, text: 'chưa có số liệu', anchor: 'middle', fill: PAINT.soft },
  ];
}

/** The first and the last date that have room, beneath each column. */
function columnDates(
  count: number,
  y: number,
  { time, frameWidth }: Shared,
): { labels: readonly Label[]; ticks: readonly { x: number; y: number }[] } {
  const { days, labels } = timeTicks(time, y, frameWidth);
  const lefts = Array.from({ length: count }, (_, column) => column * (frameWidth + GAP.across));
  return {
    labels: lefts.flatMap((left) =>
      labels.map((label) => ({ ...label, x: left + label.x, fill: PAINT.soft })),
    ),
    ticks: lefts.flatMap((left) => days.map((day) => ({ x: left + time.at(day), y }))),
  };
}
