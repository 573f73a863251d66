import type { TaskLane, TaskState } from '../queries/taskOverview.ts';
import { TASK_STATES } from '../wording/tasks.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** Side of the square of one task, in px. */
export const MARKS = { 320: 9, 640: 12 } as const;

export interface PlacedMark {
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly state: Exclude<TaskState, 'standing'>;
}

/** The key names only what is drawn, line by line where it must. */
export function taskKey(
  lanes: readonly TaskLane[],
  width: ChartWidth,
): { marks: readonly PlacedMark[]; labels: readonly Label[]; bottom: number } {
  const drawn = new Set(lanes.flatMap(({ years }) => years.flatMap(({ months }) => months.flat())));
  const marks: PlacedMark[] = [];
  const labels: Label[] = [];
  const side = MARKS[width];
  let [x, y] = [0, 0];
  for (const state of ['reported', 'unreported', 'upcoming'] as const) {
    if (!drawn.has(state)) continue;
    const text = TASK_STATES[state];
    const room = side + 7 + textWidth(text, TEXT_SIZE);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE_HEIGHT + 2];
    marks.push({ x, y: y + (LINE_HEIGHT - side) / 2 - 0.5, side, state });
    labels.push({ x: x + side + 7, y: y + ASCENT, text, anchor: 'start' });
    x += room + 20;
  }
  return { marks, labels, bottom: labels.length === 0 ? 0 : y + LINE_HEIGHT + 8 };
}
