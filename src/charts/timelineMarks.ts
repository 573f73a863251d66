import * as Plot from '@observablehq/plot';
import { nothingMarker } from './labels.ts';
import { BAND_OPACITY, PAINT, type Paint } from './paint.ts';
import { levelsToPath, pathMark } from './pathMark.ts';
import { px } from './renderSvg.ts';
import { blankRoom } from './timelineBoxes.ts';
import type { TimelineLane, TimelineLayout } from './timelineLayout.ts';
import { type Span, spanGroups } from './timelineSpans.ts';
import { dayNumber } from './timeScale.ts';

/** Half the width of the band of a stock, which has no days to be wide for, in px. */
const STOCK_HALF = 4;

export function spanPaint({ isContested }: Pick<Span, 'isContested'>): Paint {
  return isContested ? PAINT.contradiction : PAINT.accent;
}

/** Lines of the scale in every lane; the one the lane stands on is the stronger. */
export function gridMarks({ lanes, values, width, left }: TimelineLayout): Plot.Markish[] {
  const lines = lanes.flatMap((lane) =>
    values.ticks.map(({ value }) => ({ y: crisp(lane.at(value)), ground: value === values.min })),
  );
  const rule = (ground: boolean, stroke: Paint): Plot.Markish =>
    Plot.ruleY(
      lines.filter((line) => line.ground === ground),
      {
        x1: { value: () => left, scale: null },
        x2: { value: () => width, scale: null },
        y: 'y',
        stroke,
      },
    );
  return [rule(false, PAINT.hair), rule(true, PAINT.faint)];
}

/** A one-pixel line is sharp where its middle lies. */
export function crisp(y: number): number {
  return Math.floor(y) + 0.5;
}

/** Intervals as pale bands over the days they belong to, with edges, for the band alone is too faint to be relied on. */
export function bandMarks({ lanes, time }: TimelineLayout): Plot.Markish[] {
  const bands = lanes.flatMap((lane) =>
    lane.spans.flatMap((span) => {
      const { interval } = span.figure;
      if (interval === null) return [];
      const half = span.isStock ? STOCK_HALF : 0;
      return [
        {
          left: time.at(span.start) - half,
          right: time.at(span.end) + half,
          low: lane.at(interval.low),
          high: lane.at(interval.high),
          middle: lane.at(span.value),
          fill: spanPaint(span),
        },
      ];
    }),
  );
  // An edge beneath the stroke of its own value would only thicken it.
  const edges = bands.flatMap(({ left, right, low, high, middle }) =>
    [low, high].filter((y) => Math.abs(y - middle) > 3).map((y) => ({ x1: left, x2: right, y: crisp(y) })),
  );
  return [
    Plot.rect(bands, {
      x1: px('left'),
      x2: px('right'),
      y1: 'low',
      y2: 'high',
      fill: 'fill',
      fillOpacity: BAND_OPACITY,
    }),
    pathMark(levelsToPath(edges), { stroke: PAINT.faint }),
  ];
}

/** The observations: a stroke from the first to the last day, a dot where the window ends, thin lines at joints. */
export function spanMarks(layout: TimelineLayout, radius: number): Plot.Markish[] {
  const { lanes } = layout;
  const joints = lanes.flatMap((lane) =>
    lane.joints.map(({ day, before, after }) => ({
      day,
      y1: lane.at(before.value),
      y2: lane.at(after.value),
    })),
  );
  const spans = lanes.flatMap((lane) =>
    lane.spans.flatMap((span) =>
      [span.value, ...span.rivals].map((value) => ({ ...span, y: lane.at(value), paint: spanPaint(span) })),
    ),
  );
  return [
    Plot.ruleX(joints, { x: 'day', y1: 'y1', y2: 'y2', stroke: PAINT.accent }),
    Plot.ruleY(
      spans.filter(({ isStock }) => !isStock),
      { x1: 'start', x2: 'end', y: 'y', stroke: 'paint', strokeWidth: radius > 3 ? 4 : 3 },
    ),
    Plot.dot(
      spans.filter((span) => !span.isHollow),
      { x: 'end', y: 'y', r: radius, fill: 'paint' },
    ),
    Plot.dot(
      spans.filter((span) => span.isHollow),
      { x: 'end', y: 'y', r: radius - 0.5, fill: PAINT.paper, stroke: 'paint', strokeWidth: 2 },
    ),
  ];
}

/** A thin bracket between the values the documents give for one window. */
export function bracketMarks({ lanes, time }: TimelineLayout): Plot.Markish {
  const ends = lanes.flatMap((lane, index) =>
    spanGroups(lane.spans).flatMap((rivals, group) => {
      const heights = rivals.flatMap(({ value, rivals: others }) => [value, ...others].map(lane.at));
      const top = Math.min(...heights);
      const bottom = Math.max(...heights);
      if (bottom - top < 3) return [];
      const x = time.at(rivals[0]?.end ?? 0) + 6;
      const z = `${index} ${group}`;
      return [
        { x, y: top, z },
        { x: x + 4, y: top, z },
        { x: x + 4, y: bottom, z },
        { x, y: bottom, z },
      ];
    }),
  );
  return Plot.line(ends, { x: px('x'), y: 'y', z: 'z', stroke: PAINT.contradiction, strokeWidth: 1 });
}

/** Targets over the days they are set for, with a tick on the day they are due. */
export function targetMarks({ lanes, targets }: TimelineLayout): Plot.Markish[] {
  const lines = lanes.flatMap((lane) =>
    targets.map(({ target, start, end, endsHere }) => ({
      start,
      end,
      endsHere,
      y: crisp(lane.at(target.value)),
    })),
  );
  return [
    Plot.ruleY(lines, { x1: 'start', x2: 'end', y: 'y', stroke: PAINT.ink }),
    Plot.ruleX(
      lines.filter(({ endsHere }) => endsHere),
      { x: 'end', y1: ({ y }) => y - 5, y2: ({ y }) => y + 5, stroke: PAINT.ink, strokeWidth: 2 },
    ),
  ];
}

/** Changes of boundary, through all lanes. */
export function breakMarks({ breaks, floor }: TimelineLayout): Plot.Markish {
  return Plot.ruleX(breaks, {
    x: ({ date }) => dayNumber(date),
    y1: () => 0,
    y2: () => floor,
    stroke: PAINT.soft,
    strokeDasharray: '2 3',
  });
}

/** The four kinds of nothing: hatched (not reported), a line on zero (nothing arose), dotted, an empty frame. */
export function blankMarks(layout: TimelineLayout, hatchId: string): Plot.Markish[] {
  const blanks = layout.lanes.flatMap((lane) =>
    lane.blanks.map((blank) => ({ ...blankRoom(layout, blank), lane, kind: nothingMarker(blank.figure) })),
  );
  const of = (kind: string): typeof blanks => blanks.filter((blank) => blank.kind === kind);
  const room = { x1: px('left'), x2: px('right') };
  const ceiling = ({ lane }: { lane: TimelineLane }): number => lane.ceiling;
  const floor = ({ lane }: { lane: TimelineLane }): number => lane.floor;
  const middle = ({ lane }: { lane: TimelineLane }): number => crisp((lane.ceiling + lane.floor) / 2);
  return [
    Plot.rect(of('x'), { ...room, y1: ceiling, y2: floor, fill: `url(#${hatchId})` }),
    Plot.rect(of('v'), { ...room, y1: ceiling, y2: floor, stroke: PAINT.soft, strokeDasharray: '4 3' }),
    Plot.ruleY(of('z'), { ...room, y: middle, stroke: PAINT.soft, strokeWidth: 2, strokeDasharray: '1 4' }),
    Plot.ruleY(of('n'), { ...room, y: floor, stroke: PAINT.accent, strokeWidth: 3 }),
  ];
}
