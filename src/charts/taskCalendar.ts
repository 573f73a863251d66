import * as Plot from '@observablehq/plot';
import { formatDate } from '../format.ts';
import type { TaskLane, TaskState } from '../queries/taskOverview.ts';
import { calendarHeadline } from '../wording/tasks.ts';
import { type ChartWidth, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import type { PlacedMark } from './taskKey.ts';
import { type CalendarLayout, calendarLayout } from './taskLayout.ts';
import { textMarks } from './textMarks.ts';

export interface TaskCalendarOptions {
  readonly name?: PictureName;
}

type Dated = Exclude<TaskState, 'standing'>;

/** A reported result fills its square; what is still open leaves it hollow, in orange once its day has passed. */
const LOOKS = {
  reported: { fill: PAINT.accent, stroke: PAINT.accent },
  unreported: { fill: PAINT.paper, stroke: PAINT.missing },
  upcoming: { fill: PAINT.paper, stroke: PAINT.accent },
} as const;

/**
 * A row of twelve months for each year in which a task of the unit falls due, one square a task in the month of its
 * last day; standing tasks are counted in words. Empty where no task has a day.
 */
export function taskCalendar(
  lanes: readonly TaskLane[],
  asOf: string,
  width: ChartWidth,
  options: TaskCalendarOptions = {},
): string {
  if (lanes.every(({ years }) => years.length === 0)) return '';
  const layout = calendarLayout(lanes, asOf, width);
  return renderSvg(
    {
      width,
      height: layout.height,
      marks: [
        monthMarks(layout, width),
        Plot.ruleX(layout.today, { x: 'x', y1: 'top', y2: 'bottom', stroke: PAINT.ink, strokeWidth: 2 }),
        (['reported', 'unreported', 'upcoming'] as const).map((state) => squares(layout.marks, state)),
        textMarks(layout.labels),
      ],
    },
    options.name ?? { label: `Lịch nhiệm vụ đến ${formatDate(asOf)}: ${calendarHeadline(lanes)}` },
  );
}

/** Where the months of each row part, and the line the row stands on. */
function monthMarks({ rows, months }: CalendarLayout, width: ChartWidth): Plot.Markish[] {
  const parts = rows.flatMap(({ top, bottom }) => months.map((x) => ({ x, top, bottom })));
  return [
    Plot.ruleX(parts, { x: 'x', y1: 'top', y2: 'bottom', stroke: PAINT.hair }),
    Plot.ruleY(rows, { y: 'bottom', x1: () => months[0] ?? 0, x2: () => width, stroke: PAINT.soft }),
  ];
}

/** Squares of one state, those of the key among them: smaller by half of the line around, which thins with the square. */
function squares(marks: readonly PlacedMark[], state: Dated): Plot.Markish[] {
  const own = marks.filter((mark) => mark.state === state);
  return [...Map.groupBy(own, ({ side }) => side)].map(([side, alike]) => {
    const line = side > 8 ? 2 : 1;
    return Plot.rect(alike, {
      x1: ({ x }: PlacedMark) => x + line / 2,
      x2: ({ x }: PlacedMark) => x + side - line / 2,
      y1: ({ y }: PlacedMark) => y + line / 2,
      y2: ({ y }: PlacedMark) => y + side - line / 2,
      ...LOOKS[state],
      strokeWidth: line,
    });
  });
}
