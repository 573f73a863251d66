import { type DumbbellRow, isKeyed, type KeyDot, keyOf, rowWindows } from './dumbbellKey.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, type Paint, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { isContested } from './timelineSpans.ts';
import { noteLines } from './unitLayout.ts';
import { type UnitScale, unitScale, valueText } from './unitScale.ts';
import { CUT_NOTE } from './valueScale.ts';

interface PlacedRow extends DumbbellRow {
  /** Middle of the row's strip. */
  readonly y: number;
}

export interface DumbbellLayout {
  readonly rows: readonly PlacedRow[];
  readonly key: readonly KeyDot[];
  readonly labels: readonly Label[];
  readonly ticks: UnitScale['ticks'];
  readonly at: UnitScale['at'];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const GAP = 12;
const DOT_ROOM = 8;
const ROW_GAP = 12;
const WIDEST_NAME = 130;
const WIDEST_WORDS = 180;

interface Columns {
  /** Room for the lines of a name and of the words; where the words begin, null where they stand beneath the name. */
  readonly names: number;
  readonly words: number;
  readonly place: number | null;
  readonly left: number;
  readonly right: number;
}

/** Where the rows, their key and all words stand: one line a row on the wide picture, three on the narrow one. */
export function dumbbellLayout(rows: readonly DumbbellRow[], width: ChartWidth): DumbbellLayout {
  const columns = columnEdges(rows, width);
  const figures = rows.flatMap(({ earlier, later }) => [earlier, later]);
  const scale = unitScale(figures, [], columns);
  const key = keyOf(rows, width);
  const top = key.height + LINE_HEIGHT + 4;
  const placed: PlacedRow[] = [];
  const labels: Label[] = [...key.labels, ...tickLabels(scale, key.height)];
  let y = top;
  for (const row of rows) {
    const said = rowLabels(row, isKeyed(rows) ? null : rowWindows(row), y, columns);
    placed.push({ ...row, y: said.middle });
    labels.push(...said.labels, ...valueLabels(row, said.middle, scale.at, columns));
    y = said.bottom;
  }
  const foot = scale.isCut ? noteLines(CUT_NOTE, y, width) : [];
  return {
    rows: placed,
    key: key.dots,
    labels: [...labels, ...foot],
    ticks: scale.ticks,
    at: scale.at,
    left: columns.left,
    right: columns.right,
    top,
    bottom: y,
    height: Math.ceil(y + 6 + foot.length * LINE_HEIGHT),
  };
}

/** Names, strip, words; the values stand outside their dots, so the strip leaves room for them at both ends. */
function columnEdges(rows: readonly DumbbellRow[], width: ChartWidth): Columns {
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE, bold)));
  const values = rows.flatMap(({ earlier, later }) => [valueText(earlier), valueText(later)]);
  const room = widest(values, true) + DOT_ROOM + 2;
  if (width === 320) return { names: width, words: width, place: null, left: room, right: width - room };
  const windows = isKeyed(rows) ? [] : rows.map(rowWindows);
  const names = Math.min(WIDEST_NAME, widest([...rows.map(({ label }) => label), ...windows]));
  const words = Math.min(WIDEST_WORDS, widest(rows.map((row) => row.words)));
  const place = width - words;
  return { names, words, place, left: names + GAP + room, right: place - GAP - room };
}

function tickLabels({ ticks }: UnitScale, top: number): readonly Label[] {
  return ticks.map(({ x, label }) => ({
    x,
    y: top + ASCENT,
    text: label,
    anchor: 'middle',
    fill: PAINT.soft,
  }));
}

function rowLabels(
  row: DumbbellRow,
  windows: string | null,
  y: number,
  columns: Columns,
): { labels: readonly Label[]; middle: number; bottom: number } {
  const first = y + ROW_GAP / 2;
  const isWide = columns.place !== null;
  const room = isWide ? columns.names : columns.words;
  const left = [
    ...wrapText(row.label, columns.names, TEXT_SIZE).map((text) => ({ text, fill: PAINT.ink })),
    ...wrapText(windows ?? '', room, TEXT_SIZE).map((text) => ({ text, fill: PAINT.soft })),
  ].filter(({ text }) => text !== '');
  const words = wrapText(row.words, columns.words, TEXT_SIZE).map((text) => ({
    text,
    fill: isWide ? PAINT.ink : PAINT.soft,
  }));
  const write = (
    lines: readonly { text: string; fill: Paint }[],
    x: number,
    line: number,
  ): readonly Label[] =>
    lines.map((one, index) => ({
      ...one,
      x,
      y: first + (line + index) * LINE_HEIGHT + ASCENT,
      anchor: 'start',
    }));
  const labels = [...write(left, 0, 0), ...write(words, columns.place ?? 0, isWide ? 0 : left.length)];
  if (isWide) {
    const height = Math.max(left.length, words.length) * LINE_HEIGHT;
    return { labels, middle: first + LINE_HEIGHT / 2, bottom: first + height + ROW_GAP / 2 };
  }
  const strip = first + (left.length + words.length) * LINE_HEIGHT + 2;
  return { labels, middle: strip + LINE_HEIGHT / 2, bottom: strip + LINE_HEIGHT + 2 + ROW_GAP / 2 };
}

/** Each value on the outer side of its dot, clear of its interval; of two that coincide the earlier stands left. */
function valueLabels(
  { earlier, later }: DumbbellRow,
  y: number,
  at: UnitScale['at'],
  { left, right }: Columns,
): readonly Label[] {
  const isFalling = (later.value ?? 0) < (earlier.value ?? 0);
  return [earlier, later].map((figure, index): Label => {
    const isLater = index === 1;
    const { value, interval } = figure;
    const dot = at(value ?? 0);
    const low = interval === null ? dot : Math.max(left, at(interval.low));
    const high = interval === null ? dot : Math.min(right, at(interval.high));
    const isRight = isLater !== isFalling;
    return {
      x: isRight ? Math.max(dot + DOT_ROOM, high + 4) : Math.min(dot - DOT_ROOM, low - 4),
      y: y + 4.5,
      text: valueText(figure),
      anchor: isRight ? 'start' : 'end',
      bold: isLater,
      fill: isContested(figure) ? PAINT.contradiction : isLater ? PAINT.ink : PAINT.soft,
    };
  });
}
