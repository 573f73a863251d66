import * as Plot from '@observablehq/plot';
import { BOUNDARY_HEAD, boundaryAt, boundaryLabel, boundaryMark } from './boundary.ts';
import { BAND_OPACITY, type ChartWidth, LINE_HEIGHT, PAINT } from './paint.ts';
import { labelToBox, placeLabels } from './placeLabels.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import {
  hasDays,
  MARGIN,
  nameRoom,
  type PlaceWindows,
  type SharedSpan as Span,
  stackLanes,
} from './sharedLanes.ts';
import { type Label, textMarks } from './textMarks.ts';
import { type TimeScale, timeScale, timeTicks } from './timeScale.ts';

export interface SharedWindowsOptions {
  readonly name?: PictureName;
}

const SPAN_HALF = 4;
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
  const boundary = boundaryAt(time);
  const { spans, labels, floor } = stackLanes(places, width, boundary === null ? 0 : BOUNDARY_HEAD);
  const ticks = timeTicks(time, floor, width);
  const named = [
    ...boundaryLabel(boundary, width),
    ...labels,
    ...spanLabels(spans, labels, time, { left, width, floor }),
  ];
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
        boundaryMark(boundary, floor),
        spanMarks(spans),
        textMarks([...named, ...ticks.labels]),
      ],
    },
    options.name ?? { label: 'Các kỳ mỗi nơi báo cáo' },
  );
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
