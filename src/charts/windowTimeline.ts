import * as Plot from '@observablehq/plot';
import { nameWithType } from '../format.ts';
import type { Course } from '../queries/course.ts';
import type { Series } from '../queries/series.ts';
import { medianText } from '../wording/course.ts';
import { medianMark } from './courseMark.ts';
import { hatching } from './hatch.ts';
import { nothingMarker } from './labels.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { breakLabels, laneLabels, scaleLabels } from './timelineLabels.ts';
import { type TimelineLayout, timelineLayout } from './timelineLayout.ts';
import {
  bandMarks,
  blankMarks,
  bracketMarks,
  breakMarks,
  gridMarks,
  spanMarks,
  targetMarks,
} from './timelineMarks.ts';
import type { Readings } from './timelineSpans.ts';
import { timeTicks } from './timeScale.ts';
import { CUT_NOTE } from './valueScale.ts';

export interface TimelineOptions {
  /** Every value the documents give for a figure, so that a contradiction can be drawn; by default its own alone. */
  readonly readings?: Readings;
  /** Further states of the same series, which the scales hold too. */
  readonly others?: readonly Series[];
  /** Its median is drawn through the windows it holds. */
  readonly course?: Course | null;
  readonly name?: PictureName;
}

/**
 * What a unit reported of one indicator, each figure over the days it covers: a lane for each class of window, one
 * scale for all of them. Empty where there is no figure.
 */
export function windowTimeline(series: Series, width: ChartWidth, options: TimelineOptions = {}): string {
  const layout = timelineLayout(
    series,
    width,
    options.readings ?? (({ value }) => (value === null ? null : [value])),
    options.others,
  );
  if (layout === null) return '';
  const { time, lanes, values, floor } = layout;

  const radius = dotRadius(layout);
  const hatchId = `${series.unit.path.replace('/', '-')}-${series.indicator.id}-${width}`;
  const isHatched = lanes.some((lane) => lane.blanks.some(({ figure }) => nothingMarker(figure) === 'x'));
  const ticks = timeTicks(time, floor, width);
  const { course = null } = options;
  const foot = [...(values.min > 0 ? [CUT_NOTE] : []), ...(course === null ? [] : [medianText(course)])].map(
    (text, line) => footLabel(text, line, floor),
  );
  const fixed = [...scaleLabels(layout, radius), ...breakLabels(layout)];
  const placed = lanes.flatMap((lane) => laneLabels(layout, lane, radius, fixed).labels);
  const label = `Dòng thời gian: ${series.indicator.name}, ${nameWithType(series.unit)}`;
  return renderSvg(
    {
      width,
      height: Math.ceil(floor + 10 + (2 + foot.length) * LINE_HEIGHT),
      x: time,
      marks: [
        isHatched ? hatching(hatchId) : null,
        gridMarks(layout),
        Plot.ruleX(ticks.days, { y1: () => floor, y2: () => floor + 5, stroke: PAINT.soft }),
        blankMarks(layout, hatchId),
        breakMarks(layout),
        bandMarks(layout),
        targetMarks(layout),
        course === null ? null : medianMark(layout, course),
        spanMarks(layout, radius),
        bracketMarks(layout),
        textMarks([...fixed, ...ticks.labels, ...placed, ...foot]),
      ],
    },
    options.name ?? { label },
  );
}

/** Beneath the dates: that the scale does not begin at 0, what the dashed line is. */
function footLabel(text: string, line: number, floor: number): Label {
  const y = floor + 9 + ASCENT + (2 + line) * LINE_HEIGHT;
  return { x: 0, y, text, anchor: 'start', fill: PAINT.soft };
}

/** Dots as large as their neighbours allow, 2.5 to 4.5 px. */
function dotRadius({ lanes, time }: TimelineLayout): number {
  const gaps = lanes.flatMap(({ spans }) =>
    spans.slice(1).map((span, index) => time.at(span.end) - time.at(spans[index]?.end ?? 0)),
  );
  const nearest = Math.min(...gaps.filter((gap) => gap > 0), 20);
  return Math.max(2.5, Math.min(4.5, nearest / 4.5));
}
