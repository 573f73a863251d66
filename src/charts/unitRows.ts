import type { Figure } from '../queries/figure.ts';
import { windowShort } from '../wording.ts';
import { ASCENT, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { wrapText } from './textWidth.ts';
import { isContested } from './timelineSpans.ts';
import { type Columns, valueText, windowKey } from './unitScale.ts';

export interface UnitRow {
  readonly figure: Figure;
  /** Middle of the row's strip. */
  readonly y: number;
}

export interface UnitRows {
  readonly rows: readonly UnitRow[];
  readonly labels: readonly Label[];
  /** Hairlines between the units; in a long list between the letters. */
  readonly separators: readonly number[];
  /** Baselines at which the numbers of the scale are written again. */
  readonly scales: readonly number[];
  readonly bottom: number;
}

const ROW_GAP = { short: 8, long: 5 } as const;

/** After so many rows the scale is written again, where the next letter begins, if as many follow. */
const SCALE_AGAIN = 18;

/** The rows from `top` down in the order given, the next letter of the index before the first of its names. */
export function unitRows(figures: readonly Figure[], top: number, columns: Columns): UnitRows {
  const rows: UnitRow[] = [];
  const labels: Label[] = [];
  const separators: number[] = [];
  const scales: number[] = [];
  let [y, lastScale] = [top, 0];
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1];
    const isNew = previous?.unit.path !== figure.unit.path;
    const letter = indexLetter(figure.unit.name);
    const isNewLetter = previous === undefined || indexLetter(previous.unit.name) !== letter;
    if (index > 0 && (columns.isLong ? isNewLetter : isNew)) separators.push(y + 0.5);
    if (columns.isLong && isNewLetter) {
      if (index - lastScale >= SCALE_AGAIN && figures.length - index >= SCALE_AGAIN / 2) {
        scales.push(y + ASCENT + 5);
        y += LINE_HEIGHT + 6;
        lastScale = index;
      }
      labels.push({ x: 0, y: y + 2 + ASCENT, text: letter, anchor: 'start', bold: true, fill: PAINT.accent });
    }
    const row = placeRow(figure, isNew, y, columns);
    labels.push(...row.labels);
    rows.push({ figure, y: row.middle });
    y = row.bottom;
  }
  return { rows, labels, separators, scales, bottom: y };
}

/** The letter under which a Vietnamese list keeps a name: without its tone, but Ă, Â, Đ, Ê, Ô, Ơ, Ư for themselves. */
function indexLetter(name: string): string {
  const first = name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return first.charAt(0).toUpperCase();
}

function placeRow(
  figure: Figure,
  isNew: boolean,
  y: number,
  columns: Columns,
): { labels: readonly Label[]; middle: number; bottom: number } {
  const { isOneLine, isLong, start, windows } = columns;
  const gap = isLong ? ROW_GAP.long : ROW_GAP.short;
  const names = isNew ? wrapText(columns.nameOf(figure), columns.names, TEXT_SIZE) : [];
  const isOdd = columns.common !== null && windowKey(figure) !== columns.common;
  const first = y + gap / 2;
  const baseline = first + ASCENT;
  const lines = Math.max(1, names.length) + (isOdd ? 1 : 0);
  const odd = { x: start, y: baseline + names.length * LINE_HEIGHT, text: windowShort(figure.window) };
  const lower = isOneLine ? baseline : first + lines * LINE_HEIGHT + ASCENT;
  const isSaid = figure.value !== null;
  const paint = !isSaid ? PAINT.soft : isContested(figure) ? PAINT.contradiction : PAINT.ink;
  const labels: Label[] = [
    ...names.map(
      (text, line): Label => ({ x: start, y: baseline + line * LINE_HEIGHT, text, anchor: 'start' }),
    ),
    {
      x: columns.values,
      y: baseline,
      text: valueText(figure, columns.letters),
      anchor: 'end',
      bold: isSaid,
      fill: paint,
    },
    ...(isOdd ? [{ ...odd, anchor: 'start', fill: PAINT.soft } as const] : []),
    ...(windows === null
      ? []
      : [
          {
            x: windows,
            y: lower,
            text: windowShort(figure.window),
            anchor: 'start',
            fill: PAINT.soft,
          } as const,
        ]),
  ];
  const height = isOneLine ? lines * LINE_HEIGHT : lower - first + 4;
  return { labels, middle: lower - 4.5, bottom: first + height + gap / 2 };
}
