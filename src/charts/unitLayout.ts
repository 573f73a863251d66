import type { Figure } from '../queries/figure.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { type LabelWish, labelToBox, overlap, placeLabels } from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { type UnitRow, unitRows } from './unitRows.ts';
import { type Columns, columnEdges, type UnitScale, unitScale } from './unitScale.ts';
import { CUT_NOTE } from './valueScale.ts';

/** An upright line through all rows: a target, or what all units make together. */
export interface UnitLine {
  readonly value: number;
  /** What it is, the fullest wording first. */
  readonly wordings: readonly string[];
  readonly isDashed: boolean;
}

export interface UnitLayout {
  readonly rows: readonly UnitRow[];
  readonly labels: readonly Label[];
  readonly ticks: readonly { readonly x: number }[];
  readonly lines: readonly { readonly x: number; readonly isDashed: boolean }[];
  /** Whether a line may run from the first row to the last; else it is a tick in each. */
  readonly isOneLine: boolean;
  readonly separators: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly at: (value: number) => number;
}

/** Where the rows, the scale and all words stand. */
export function unitLayout(
  figures: readonly Figure[],
  lines: readonly UnitLine[],
  width: ChartWidth,
): UnitLayout {
  const columns = columnEdges(figures, width);
  const scale = unitScale(
    figures,
    lines.map(({ value }) => value),
    columns,
  );
  const top = lines.length * LINE_HEIGHT + LINE_HEIGHT + 4;
  const { rows, labels, separators, scales, bottom } = unitRows(figures, top, columns);
  const numbers = [top - 4 - LINE_HEIGHT + ASCENT, ...scales].flatMap((y) => scaleNumbers(scale, y, width));
  const foot = footNotes(columns, scale, bottom, width);
  return {
    rows,
    labels: [...lineLabels(lines, scale, width), ...numbers, ...labels, ...foot],
    ticks: scale.ticks,
    lines: lines.map(({ value, isDashed }) => ({ x: scale.at(value), isDashed })),
    isOneLine: columns.isOneLine,
    separators,
    left: columns.left,
    right: columns.right,
    top,
    bottom,
    height: Math.ceil(bottom + 6 + foot.length * LINE_HEIGHT),
    at: scale.at,
  };
}

/** What the upright lines mean, above the numbers of the scale. */
function lineLabels(lines: readonly UnitLine[], { at }: UnitScale, width: ChartWidth): readonly Label[] {
  const wishes = lines.map(
    ({ value, wordings }): LabelWish => ({
      wordings: wordings.map((text) => [{ text }]),
      spots: lines.map((_, line) => ({ x: at(value), y: line * LINE_HEIGHT, side: 'below' })),
    }),
  );
  const bounds = { left: 0, right: width, top: 0, bottom: lines.length * LINE_HEIGHT };
  return placeLabels(wishes, [], bounds).labels;
}

/** Numbers of the scale; one that leaves no room for the last is left out, the last is always written. */
function scaleNumbers({ ticks }: UnitScale, y: number, width: ChartWidth): readonly Label[] {
  const numbers = ticks.map(({ x, label }): Label => {
    const half = textWidth(label, TEXT_SIZE) / 2;
    return { x: Math.min(x, width - half), y, text: label, anchor: 'middle', fill: PAINT.soft };
  });
  const last = numbers.at(-1);
  return numbers.filter(
    (number) => number === last || last === undefined || !overlap(labelToBox(number), labelToBox(last)),
  );
}

/** Beneath the list: where the scale begins, and letters that stand with every figure. */
function footNotes(
  { letters }: Columns,
  { isCut }: UnitScale,
  y: number,
  width: ChartWidth,
): readonly Label[] {
  const common = letters.map((letter) => `[${letter}]`).join(' ');
  const notes = [...(isCut ? [CUT_NOTE] : []), ...(common === '' ? [] : [`Mọi con số ở đây: ${common}.`])];
  return notes.length === 0 ? [] : noteLines(notes.join(' '), y, width);
}

/** A note beneath a picture, in as many lines as it takes. */
export function noteLines(note: string, y: number, width: ChartWidth): readonly Label[] {
  return wrapText(note, width, TEXT_SIZE).map((text, index) => ({
    x: 0,
    y: y + 4 + ASCENT + index * LINE_HEIGHT,
    text,
    anchor: 'start',
    fill: PAINT.soft,
  }));
}
