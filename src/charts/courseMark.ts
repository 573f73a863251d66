import * as Plot from '@observablehq/plot';
import type { Course } from '../queries/course.ts';
import { PAINT } from './paint.ts';
import type { TimelineLayout } from './timelineLayout.ts';
import { crisp } from './timelineMarks.ts';
import { dayNumber } from './timeScale.ts';

/** The median of a course, dashed through the windows it holds. */
export function medianMark({ lanes, time }: TimelineLayout, course: Course): Plot.Markish {
  const days = course.figures.flatMap(({ window: { from, to } }) => [
    dayNumber(from ?? to),
    dayNumber(to) + 1,
  ]);
  const lines = lanes.filter((lane) => lane.class === course.class).map((lane) => lane.at(course.median));
  return Plot.ruleY(lines.map(crisp), {
    x1: { value: () => time.at(Math.min(...days)), scale: null },
    x2: { value: () => time.at(Math.max(...days)), scale: null },
    stroke: PAINT.soft,
    strokeDasharray: '5 3',
  });
}
