import { addDays } from '../format.ts';
import type { Break, Lane, Series } from '../queries/series.ts';
import { nothingMarker } from './labels.ts';
import { type ChartWidth, LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import { textWidth } from './textWidth.ts';
import {
  type Blank,
  type Joint,
  laneBlanks,
  laneJoints,
  laneSpans,
  type Readings,
  type Span,
} from './timelineSpans.ts';
import { type TargetSpan, targetSpans } from './timelineTargets.ts';
import { dayNumber, type TimeScale, timeScale } from './timeScale.ts';
import { type ValueScale, valueScale } from './valueScale.ts';

/** One band of the timeline: the windows of one class, with their own zero line. */
export interface TimelineLane {
  readonly class: Lane['class'];
  readonly spans: readonly Span[];
  readonly blanks: readonly Blank[];
  readonly joints: readonly Joint[];
  /** Where the band begins, with its name; where its scale begins and ends, in px. */
  readonly top: number;
  readonly ceiling: number;
  readonly floor: number;
  readonly at: (value: number) => number;
}

export interface TimelineLayout {
  readonly series: Series;
  readonly width: ChartWidth;
  /** Where the lines of the scale begin: right of its numbers on the wide picture. */
  readonly left: number;
  readonly time: TimeScale;
  readonly values: ValueScale;
  readonly lanes: readonly TimelineLane[];
  readonly targets: readonly TargetSpan[];
  /** Breaks inside the picture; their labels stand above the first lane. */
  readonly breaks: readonly Break[];
  readonly floor: number;
}

/** Left and right of the scale room for half a dot and a bracket; on the wide picture its numbers stand to the left. */
const MARGIN = { left: 5, right: { 320: 12, 640: 20 }, lastValue: 52 } as const;

/** Up to so many windows in a lane every value is named; above, only those that stand out, the last beside its dot. */
const NAMED = { 320: 7, 640: 13 } as const;

/** Height of a scale with one or two windows, a few, or as many as make a course, in one lane, two, or more. */
const SCALE_HEIGHT = {
  320: { sparse: [72, 60, 60], few: [140, 110, 92], many: [180, 130, 104] },
  640: { sparse: [64, 54, 54], few: [120, 96, 84], many: [150, 112, 92] },
} as const;

/** From so many windows in a lane on, their course is what is asked; a scale may then be cut to show it. */
const COURSE = 4;

const LANE_GAP = 14;

/** Room above a scale: the lane's name, and on the narrow picture the name of its highest tick. */
const HEAD = { 320: 2 * LINE_HEIGHT + 4, 640: LINE_HEIGHT + 10 } as const;

/** How far a target may lengthen the picture beyond the last observation, in days. */
const LOOK_AHEAD = 366;

/**
 * Where everything of a timeline stands; null where the unit reported nothing of this indicator. `others` are further
 * states of the same series: the scales hold them too, so that two pictures can be compared.
 */
export function timelineLayout(
  series: Series,
  width: ChartWidth,
  readings: Readings,
  others: readonly Series[] = [],
): TimelineLayout | null {
  const all = [series, ...others];
  const figures = all.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.figures));
  if (series.lanes.every((lane) => lane.figures.length === 0)) return null;
  const first = figures.map(({ window }) => window.from ?? window.to).reduce((a, b) => (a < b ? a : b));
  const last = figures.map(({ window }) => window.to).reduce((a, b) => (a > b ? a : b));
  const values = valueScale(
    all.flatMap((one) => valuesOf(one, readings)),
    series.indicator,
    all.every(mayCut),
  );
  const left = scaleLeft(values, width);
  const crowded = all.some(({ lanes }) => lanes.some((lane) => isCrowded(lane.figures.length, width)));
  const right = width - (crowded ? MARGIN.lastValue : MARGIN.right[width]);
  const time = timeScale(first, lastDay(all, last), [left + MARGIN.left, right]);
  const targets = targetSpans(series.targets, time);
  const breaks = series.breaks.filter(({ date }) => isWithin(dayNumber(date), time));
  const lanes = stackLanes(all, width, values, readings, breaks.length * (2 * LINE_HEIGHT + 4));
  return { series, width, left, time, values, lanes, targets, breaks, floor: lanes.at(-1)?.floor ?? 0 };
}

/** Whether a lane has more windows than can all be named. */
export function isCrowded(windows: number, width: ChartWidth): boolean {
  return windows > NAMED[width];
}

/** The last day shown: where a target is due soon, that day. */
function lastDay(all: readonly Series[], last: string): string {
  const limit = addDays(last, LOOK_AHEAD);
  const targets = all.flatMap((series) => series.targets);
  return targets.reduce((day, { due }) => (due > day && due <= limit ? due : day), last);
}

function isWithin(day: number, { domain }: TimeScale): boolean {
  return day > domain[0] && day < domain[1];
}

/** Whether there is a course to look at, and no window that would have to stand on 0. */
function mayCut({ lanes }: Series): boolean {
  const figures = lanes.flatMap((lane) => lane.figures);
  const isCourse = lanes.some((lane) => lane.figures.filter(({ value }) => value !== null).length >= COURSE);
  return isCourse && figures.every((figure) => figure.value !== null || nothingMarker(figure) !== 'n');
}

/** Every value the scale must hold. */
function valuesOf(series: Series, readings: Readings): readonly number[] {
  const reported = series.lanes.flatMap((lane) =>
    laneSpans(lane, readings).flatMap(({ figure: { interval }, value, rivals }) => [
      value,
      ...rivals,
      ...(interval === null ? [] : [interval.low]),
    ]),
  );
  return [...reported, ...series.targets.map((target) => target.value)];
}

function scaleLeft({ ticks }: ValueScale, width: ChartWidth): number {
  return width === 320
    ? 0
    : Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, TEXT_SIZE)))) + 8;
}

/** The lanes of the first series one above the other, all on one scale. */
function stackLanes(
  all: readonly Series[],
  width: ChartWidth,
  { min, max }: ValueScale,
  readings: Readings,
  head: number,
): readonly TimelineLane[] {
  const [series] = all;
  const most = Math.max(...all.map(({ lanes }) => lanes.length));
  let top = head;
  return (series?.lanes ?? []).map((lane, index) => {
    if (index > 0) top += LANE_GAP;
    const height = scaleHeight(lane.class, all, most, width);
    const ceiling = top + HEAD[width];
    const floor = ceiling + height;
    const spans = laneSpans(lane, readings);
    const placed = {
      class: lane.class,
      spans,
      blanks: laneBlanks(lane),
      joints: laneJoints(spans, series?.breaks ?? []),
      top,
      ceiling,
      floor,
      at: (value: number) => floor - ((value - min) / (max - min)) * height,
    };
    top = floor;
    return placed;
  });
}

/** A lane takes the room its windows need: two of them are read off their labels. */
function scaleHeight(kind: Lane['class'], all: readonly Series[], lanes: number, width: ChartWidth): number {
  const same = all.flatMap((series) => series.lanes.filter((lane) => lane.class === kind));
  const windows = Math.max(
    ...same.map(({ figures }) => new Set(figures.map(({ window }) => `${window.from}/${window.to}`)).size),
  );
  const heights = SCALE_HEIGHT[width][windows <= 2 ? 'sparse' : windows <= 4 ? 'few' : 'many'];
  return heights[Math.min(lanes, 3) - 1] ?? heights[0];
}
