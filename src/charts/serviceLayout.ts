import { formatNumber } from '../format.ts';
import type { ServiceRow } from '../queries/serviceTable.ts';
import { missingText } from '../wording.ts';
import type { LineScale } from './foldedBars.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { drawnRows, foldNote, type KeyEntry, keyEntries, outsideNote } from './serviceKey.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';

export const BAR_HEIGHT = 12;

/** From one line of a folded bar to the next, in px. */
export const LINE_PITCH = 15;

const ROW_GAP = 8;
const NAME_GAP = 8;

/** Names stand to the left of the bars on the wide picture, above them on the narrow one. */
const NAMES = 250;

export interface BarRow {
  readonly row: ServiceRow;
  readonly barTop: number;
}

export interface ServiceLayout {
  readonly bars: readonly BarRow[];
  readonly labels: readonly Label[];
  readonly key: readonly KeyEntry[];
  readonly left: number;
  readonly lineWidth: number;
  /** Where the line that the bars stand on begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** Where the bars of the services and all words stand. */
export function serviceLayout(
  rows: readonly ServiceRow[],
  scale: LineScale,
  width: ChartWidth,
): ServiceLayout {
  const shown = drawnRows(rows).toSorted(byUse);
  const left = width === 640 ? NAMES + NAME_GAP : 0;
  const lineWidth = fullLine(shown, scale, width - left - 1);
  const key = keyEntries(shown);
  const note = scale.isFolded ? foldNote(scale, width) : [];
  const labels: Label[] = [...key.labels];
  let y = key.labels.length > 0 ? 26 : 0;
  for (const text of note) {
    labels.push({ x: 0, y: y + ASCENT, text, anchor: 'start', fill: PAINT.soft });
    y += LINE_HEIGHT;
  }
  y += note.length > 0 ? ROW_GAP : 0;
  const top = y;
  const bars: BarRow[] = [];
  for (const row of shown) {
    const placed = placeRow(row, scale, { y, left, lineWidth, width });
    bars.push({ row, barTop: placed.barTop });
    labels.push(...placed.labels);
    y = placed.bottom + ROW_GAP;
  }
  const bottom = y - ROW_GAP + 3;
  const outside = outsideNote(rows, width);
  for (const text of outside) {
    labels.push({ x: 0, y: y + ASCENT + 2, text, anchor: 'start', fill: PAINT.soft });
    y += LINE_HEIGHT;
  }
  return { bars, labels, key: key.entries, left, lineWidth, top, bottom, height: Math.ceil(y + 4) };
}

/** How long a full line may be so that every bar's numbers still stand behind its end, in px. */
function fullLine(rows: readonly ServiceRow[], scale: LineScale, room: number): number {
  const longest = rows.map(
    (row) => (room - 6 - textWidth(valueText(row), TEXT_SIZE)) / lastShare(row, scale).share,
  );
  return Math.min(room, ...longest);
}

/** How many lines a bar takes, and which share of the last it fills. */
function lastShare({ total }: ServiceRow, { capacity }: LineScale): { lines: number; share: number } {
  const lines = Math.max(1, Math.ceil((total ?? 0) / capacity - 1e-9));
  return { lines, share: (total ?? 0) / capacity - (lines - 1) };
}

/** The most used first, then those without files, being verified, not reported; ties in the official order. */
function byUse(a: ServiceRow, b: ServiceRow): number {
  const rank = ({ total, marker }: ServiceRow): number =>
    total !== null || marker === 'n' ? (total ?? 0) : marker === 'v' ? -1 : -2;
  return rank(b) - rank(a) || a.service.order - b.service.order;
}

/** Whether numbers of the row disagree; a reader's remark on a word beside them is not that. */
function isDisputed({ contradictions }: ServiceRow): boolean {
  return contradictions.some(({ check }) => check !== 'reading');
}

/** `1.593 / 1.601`, `521` where all came online, `0 không phát sinh`, `chưa báo cáo`. */
function valueText(row: ServiceRow): string {
  const { total, online, marker } = row;
  const disputed = isDisputed(row) ? ' [m]' : '';
  const silence = marker === null ? '' : missingText({ markers: [marker], denominator: null });
  if (marker === 'n') return `0 ${silence}`;
  if (total === null) return silence === '' ? 'chưa có số liệu' : silence;
  const counts =
    online === null || online === total
      ? formatNumber(total)
      : `${formatNumber(online)} / ${formatNumber(total)}`;
  return counts + disputed;
}

interface Room {
  readonly y: number;
  readonly left: number;
  readonly lineWidth: number;
  readonly width: ChartWidth;
}

function placeRow(
  row: ServiceRow,
  scale: LineScale,
  { y, left, lineWidth, width }: Room,
): { barTop: number; bottom: number; labels: readonly Label[] } {
  const isWide = width === 640;
  const names = wrapText(row.service.name, isWide ? NAMES : width, TEXT_SIZE);
  const { lines, share } = lastShare(row, scale);
  const barTop = isWide ? y + 2 : y + names.length * LINE_HEIGHT + 2;
  const bars = lines * LINE_PITCH;
  const isSaid = row.total !== null || row.marker === 'n';
  return {
    barTop,
    bottom: isWide ? y + Math.max(names.length * LINE_HEIGHT, bars) : barTop + bars,
    labels: [
      ...names.map(
        (text, index): Label => ({
          x: isWide ? left - NAME_GAP : 0,
          y: y + index * LINE_HEIGHT + ASCENT,
          text,
          anchor: isWide ? 'end' : 'start',
        }),
      ),
      {
        x: share === 0 && !isWide ? 0 : left + share * lineWidth + 6,
        y: barTop + (lines - 1) * LINE_PITCH + BAR_HEIGHT / 2 + 4.5,
        text: valueText(row),
        anchor: 'start',
        fill: isDisputed(row) ? PAINT.contradiction : isSaid ? PAINT.ink : PAINT.soft,
      },
    ],
  };
}
