import { formatDate } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { windowShort } from '../wording.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** Two comparable windows of one place, and in words how the later stands to the earlier. */
export interface DumbbellRow {
  readonly label: string;
  readonly earlier: Figure;
  readonly later: Figure;
  readonly words: string;
}

/** A dot of the key, and what it stands for. */
export interface KeyDot {
  readonly x: number;
  readonly y: number;
  readonly isLater: boolean;
}

/** Which dot is which window, above the picture; nothing where the rows differ in their windows. */
export function keyOf(
  rows: readonly DumbbellRow[],
  width: ChartWidth,
): { dots: readonly KeyDot[]; labels: readonly Label[]; height: number } {
  const [first] = rows;
  if (first === undefined || !isKeyed(rows)) return { dots: [], labels: [], height: 0 };
  const names = [first.earlier, first.later].map(daysOf);
  const step = Math.max(...names.map((name) => textWidth(name, TEXT_SIZE))) + 34;
  const isStacked = 2 * step > width;
  const places = names.map((name, index) => ({
    name,
    isLater: index === 1,
    x: isStacked ? 5 : 5 + index * step,
    line: isStacked ? index : 0,
  }));
  return {
    dots: places.map(({ x, line, isLater }) => ({ x, y: line * LINE_HEIGHT + 8, isLater })),
    labels: places.map(({ name, x, line }) => ({
      x: x + 10,
      y: line * LINE_HEIGHT + ASCENT,
      text: name,
      anchor: 'start',
    })),
    height: (isStacked ? 2 : 1) * LINE_HEIGHT + 6,
  };
}

/** Whether all rows are of the same two windows, so that one key speaks for them. */
export function isKeyed(rows: readonly DumbbellRow[]): boolean {
  return new Set(rows.map(rowWindows)).size === 1;
}

/** `07/02–09/03/2026 và 10/03–09/04/2026`. */
export function rowWindows({ earlier, later }: DumbbellRow): string {
  return `${daysOf(earlier)} và ${daysOf(later)}`;
}

/** A date of its own where something was counted on that day. */
function daysOf({ window }: Figure): string {
  return window.from === null ? formatDate(window.to) : windowShort(window);
}
