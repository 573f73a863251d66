import type { Box } from './placeLabels.ts';
import type { TimelineLane, TimelineLayout } from './timelineLayout.ts';
import type { Blank, Span } from './timelineSpans.ts';
import { dayNumber } from './timeScale.ts';

/** Everything drawn in the lane that no label may cover. */
export function laneBoxes(layout: TimelineLayout, lane: TimelineLane, radius: number): readonly Box[] {
  const { time, targets, breaks } = layout;
  const line = (x: number, top: number, bottom: number): Box => ({ left: x - 1, right: x + 1, top, bottom });
  return [
    ...lane.spans.flatMap((span) => spanBoxes(layout, lane, span, radius)),
    ...lane.joints.map(({ day, before, after }) => {
      const ends = [lane.at(before.value), lane.at(after.value)];
      return line(time.at(day), Math.min(...ends), Math.max(...ends));
    }),
    ...breaks.map(({ date }) => line(time.at(dayNumber(date)), lane.top, lane.floor)),
    ...targets.map(({ target, start, end }) => {
      const y = lane.at(target.value);
      return { left: time.at(start), right: time.at(end), top: y - 1, bottom: y + 1 };
    }),
  ];
}

/** What an observation covers: its strokes, its dots, and the bracket of a contradiction. */
export function spanBoxes(
  { time }: TimelineLayout,
  lane: TimelineLane,
  span: Span,
  radius: number,
): readonly Box[] {
  const x = time.at(span.end);
  const heights = [span.value, ...span.rivals].map(lane.at);
  const marks = heights.flatMap((y) => [
    { left: time.at(span.start), right: x, top: y - 2, bottom: y + 2 },
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  ]);
  const bracket = { left: x, right: x + 11, top: Math.min(...heights), bottom: Math.max(...heights) };
  return span.isContested ? [...marks, bracket] : marks;
}

/** Room of a window without a value: its days at full height, at least a few px wide. */
export function blankRoom({ time }: TimelineLayout, { start, end }: Blank): { left: number; right: number } {
  const left = time.at(start);
  const right = time.at(end);
  const widen = Math.max(0, (6 - (right - left)) / 2);
  return { left: left - widen, right: right + widen };
}
