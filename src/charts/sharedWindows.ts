import * as Plot from '@observablehq/plot';
import type { Figure } from '../queries/figure.ts';
import { windowShort } from '../wording.ts';
import { LANE_NAMES } from './labels.ts';
import { ASCENT, BAND_OPACITY, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { labelToBox, placeLabels } from './placeLabels.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { dayNumber, type TimeScale, timeScale, timeTicks } from './timeScale.ts';

type Window = Figure['window'];

/** A place and the windows it reports; dates at which something is counted have no length and are not drawn. */
export interface PlaceWindows {
  readonly label: string;
  readonly windows: readonly Window[];
}

export interface SharedWindowsOptions {
  readonly name?: PictureName;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly isShared: boolean;
  readonly text: string;
}

interface Lanes {
  readonly spans: readonly Span[];
  readonly labels: readonly Label[];
  readonly floor: number;
}

const SPAN_HALF = 4;
const GAP = 12;
const MARGIN = { 320: 6, 640: 16 } as const;
const WIDEST_NAME = 180;
/** A lane with more windows than this names none of them. */
const MOST_NAMED = 4;

/**
 * The windows of each place on one axis of time, a lane for each class. Those that two places share day for day are
 * in colour and run as a pale band through the whole picture; all others are grey. Empty without a window.
 */
export function sharedWindows(
  places: readonly PlaceWindows[],
  width: ChartWidth,
  options: SharedWindowsOptions = {},
): string {
  const flows = places.flatMap(({ windows }) => windows.filter(hasDays));
  const [first] = flows;
  if (first === undefined) return '';
  const left = nameRoom(places, width);
  const time = timeScale(
    flows.reduce((day, { from }) => (from < day ? from : day), first.from),
    flows.reduce((day, { to }) => (to > day ? to : day), first.to),
    [left, width - MARGIN[width]],
  );
  const { spans, labels, floor } = stackLanes(places, width);
  const ticks = timeTicks(time, floor, width);
  const named = [...labels, ...spanLabels(spans, labels, time, { left, width, floor })];
  return renderSvg(
    {
      width,
      height: Math.ceil(floor + 10 + 2 * LINE_HEIGHT),
      x: time,
      marks: [
        Plot.ruleX(ticks.days, { y1: () => 0, y2: () => floor + 5, stroke: PAINT.hair }),
        bandMarks(spans, floor),
        Plot.ruleY([floor + 0.5], {
          x1: { value: () => left - 5, scale: null },
          x2: { value: () => width, scale: null },
          stroke: PAINT.faint,
        }),
        spanMarks(spans),
        textMarks([...named, ...ticks.labels]),
      ],
    },
    options.name ?? { label: 'Các kỳ mỗi nơi báo cáo' },
  );
}

function hasDays(window: Window): window is Window & { readonly from: string } {
  return window.from !== null;
}

/** Names stand to the left on the wide picture, above their lanes on the narrow one. */
function nameRoom(places: readonly PlaceWindows[], width: ChartWidth): number {
  if (width === 320) return Math.max(...Object.values(LANE_NAMES).map((name) => textWidth(name, TEXT_SIZE)));
  const names = Math.max(...places.map(({ label }) => textWidth(label, TEXT_SIZE, true)));
  return Math.min(WIDEST_NAME, Math.max(names, textWidth(LANE_NAMES.stock, TEXT_SIZE))) + GAP + MARGIN[width];
}

function stackLanes(places: readonly PlaceWindows[], width: ChartWidth): Lanes {
  const shared = sharedDays(places);
  const spans: Span[] = [];
  const labels: Label[] = [];
  let y = 0;
  for (const { label, windows } of places) {
    const names = wrapText(label, width === 640 ? WIDEST_NAME : width, TEXT_SIZE, true);
    labels.push(...lines(names, y, true));
    y += names.length * LINE_HEIGHT;
    const classes = Map.groupBy(windows.filter(hasDays), ({ class: windowClass }) => windowClass);
    for (const [windowClass, own] of classes) {
      labels.push(...lines([LANE_NAMES[windowClass]], y, false));
      const middle = y + LINE_HEIGHT / 2;
      spans.push(...own.map((window) => windowToSpan(window, middle, shared.has(daysKey(window)))));
      y += LINE_HEIGHT + 4;
    }
    y += 8;
  }
  return { spans, labels, floor: y };
}

function lines(texts: readonly string[], y: number, bold: boolean): readonly Label[] {
  return texts.map((text, index) => ({
    x: 0,
    y: y + index * LINE_HEIGHT + ASCENT,
    text,
    anchor: 'start',
    ...(bold ? { bold } : { fill: PAINT.soft }),
  }));
}

function daysKey({ from, to }: Window): string {
  return `${from}/${to}`;
}

/** The days that two places at least report. */
function sharedDays(places: readonly PlaceWindows[]): ReadonlySet<string> {
  const keys = places.flatMap(({ windows }) => [...new Set(windows.map(daysKey))]);
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

function windowToSpan(window: Window & { readonly from: string }, y: number, isShared: boolean): Span {
  return {
    start: dayNumber(window.from),
    end: dayNumber(window.to) + 1,
    y,
    isShared,
    text: windowShort(window),
  };
}

function bandMarks(spans: readonly Span[], floor: number): Plot.Markish {
  const shared = new Map(spans.filter(({ isShared }) => isShared).map((span) => [span.text, span]));
  return Plot.rect([...shared.values()], {
    x1: 'start',
    x2: 'end',
    y1: () => 0,
    y2: () => floor,
    fill: PAINT.accent,
    fillOpacity: BAND_OPACITY / 2,
  });
}

function spanMarks(spans: readonly Span[]): Plot.Markish {
  return Plot.rect(spans, {
    x1: 'start',
    x2: 'end',
    y1: ({ y }: Span) => y - SPAN_HALF,
    y2: ({ y }: Span) => y + SPAN_HALF,
    fill: ({ isShared }: Span) => (isShared ? PAINT.accent : PAINT.soft),
    stroke: PAINT.paper,
    strokeWidth: 1,
  });
}

/** The days of each span beside it, where there is room; in a crowded lane the axis has to do. */
function spanLabels(
  spans: readonly Span[],
  labels: readonly Label[],
  time: TimeScale,
  { left, width, floor }: { left: number; width: number; floor: number },
): readonly Label[] {
  const boxes = spans.map(({ start, end, y }) => ({
    left: time.at(start),
    right: time.at(end),
    top: y - SPAN_HALF,
    bottom: y + SPAN_HALF,
  }));
  const crowds = Map.groupBy(spans, ({ y }) => y);
  const sparse = spans.filter(({ y }) => (crowds.get(y)?.length ?? 0) <= MOST_NAMED);
  const wishes = sparse.map(({ start, end, y, text, isShared }) => ({
    wordings: [[{ text, fill: isShared ? PAINT.ink : PAINT.soft }]],
    spots: [
      { x: time.at(end) + 7, y, side: 'right' as const },
      { x: time.at(start) - 7, y, side: 'left' as const },
      { x: (time.at(start) + time.at(end)) / 2, y: y - SPAN_HALF, side: 'above' as const },
    ],
  }));
  const bounds = { left, right: width, top: 0, bottom: floor };
  return placeLabels(wishes, [...labels.map(labelToBox), ...boxes], bounds).labels;
}
