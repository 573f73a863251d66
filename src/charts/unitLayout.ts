import { nameWithType } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { windowShort } from '../wording.ts';
import { targetLabels } from './labels.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { type LabelWish, labelToBox, overlap, placeLabels } from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { isContested } from './timelineSpans.ts';
import { type Columns, columnEdges, type UnitScale, unitScale, valueText } from './unitScale.ts';
import { CUT_NOTE } from './valueScale.ts';

interface UnitRow {
  readonly figure: Figure;
  /** Middle of the row's strip. */
  readonly y: number;
}

export interface UnitLayout {
  readonly rows: readonly UnitRow[];
  readonly labels: readonly Label[];
  readonly ticks: readonly { readonly x: number }[];
  readonly targets: readonly { readonly x: number }[];
  /** Hairlines between the units. */
  readonly separators: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly at: (value: number) => number;
}

const ROW_GAP = 8;

/** Where the rows, the scale and all words stand: one line a figure on the wide picture, two on the narrow one. */
export function unitLayout(
  figures: readonly Figure[],
  targets: readonly TargetLine[],
  width: ChartWidth,
): UnitLayout {
  const columns = columnEdges(figures, width);
  const scale = unitScale(figures, targets, columns);
  const head = headLabels(figures, targets, scale, width);
  const rows: UnitRow[] = [];
  const labels: Label[] = [...head.labels];
  const separators: number[] = [];
  let y = head.bottom;
  for (const [index, figure] of figures.entries()) {
    const isNew = figures[index - 1]?.unit.path !== figure.unit.path;
    if (index > 0 && isNew) separators.push(y + 0.5);
    const row = placeRow(figure, isNew, y, columns, width);
    labels.push(...row.labels);
    rows.push({ figure, y: row.middle });
    y = row.bottom;
  }
  const foot = scale.isCut ? cutNote(y, width) : [];
  return {
    rows,
    labels: [...labels, ...foot],
    ticks: scale.ticks,
    targets: targets.map(({ value }) => ({ x: scale.at(value) })),
    separators,
    left: columns.left,
    right: columns.right,
    top: head.bottom,
    bottom: y,
    height: Math.ceil(y + 6 + foot.length * LINE_HEIGHT),
    at: scale.at,
  };
}

/** Numbers of the scale, and above them what the upright line of a target means. */
function headLabels(
  figures: readonly Figure[],
  targets: readonly TargetLine[],
  { at, ticks }: UnitScale,
  width: ChartWidth,
): { labels: readonly Label[]; bottom: number } {
  const indicator = figures[0]?.indicator ?? { kind: 'count', unit: '' };
  const top = targets.length * LINE_HEIGHT;
  const wishes = targets.map(
    (target): LabelWish => ({
      wordings: targetLabels(target, indicator).map((text) => [{ text }]),
      spots: targets.map((_, line) => ({ x: at(target.value), y: line * LINE_HEIGHT, side: 'below' })),
    }),
  );
  const named = placeLabels(wishes, [], { left: 0, right: width, top: 0, bottom: top });
  const numbers = ticks.map(({ x, label }): Label => {
    const half = textWidth(label, TEXT_SIZE) / 2;
    return { x: Math.min(x, width - half), y: top + ASCENT, text: label, anchor: 'middle', fill: PAINT.soft };
  });
  const shown = numbers.filter((number, index) => index === 0 || !crowds(number, numbers.slice(index + 1)));
  return { labels: [...named.labels, ...shown], bottom: top + LINE_HEIGHT + 4 };
}

/** Whether a number of the scale leaves no room for the last, which is always written. */
function crowds(number: Label, later: readonly Label[]): boolean {
  const last = later.at(-1);
  return last !== undefined && overlap(labelToBox(number), labelToBox(last));
}

function placeRow(
  figure: Figure,
  isNew: boolean,
  y: number,
  columns: Columns,
  width: ChartWidth,
): { labels: readonly Label[]; middle: number; bottom: number } {
  const isWide = width === 640;
  const names = isNew ? wrapText(nameWithType(figure.unit), columns.names, TEXT_SIZE) : [];
  const first = y + ROW_GAP / 2;
  const baseline = first + ASCENT;
  const lower = isWide ? baseline : first + Math.max(1, names.length) * LINE_HEIGHT + ASCENT;
  const isSaid = figure.value !== null;
  const labels: Label[] = [
    ...names.map(
      (text, index): Label => ({ x: 0, y: baseline + index * LINE_HEIGHT, text, anchor: 'start' }),
    ),
    {
      x: columns.values,
      y: baseline,
      text: valueText(figure),
      anchor: 'end',
      bold: isSaid,
      fill: !isSaid ? PAINT.soft : isContested(figure) ? PAINT.contradiction : PAINT.ink,
    },
    { x: columns.windows, y: lower, text: windowShort(figure.window), anchor: 'start', fill: PAINT.soft },
  ];
  const height = isWide ? Math.max(1, names.length) * LINE_HEIGHT : lower - first + 4;
  return { labels, middle: lower - 4.5, bottom: first + height + ROW_GAP / 2 };
}

/** Says that the scale does not begin at 0, in as many lines as it takes. */
export function cutNote(y: number, width: ChartWidth): readonly Label[] {
  return wrapText(CUT_NOTE, width, TEXT_SIZE).map((text, index) => ({
    x: 0,
    y: y + 4 + ASCENT + index * LINE_HEIGHT,
    text,
    anchor: 'start',
    fill: PAINT.soft,
  }));
}
