import { formatNumber } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { type Bin, binGaps, blankDays } from './histogramBins.ts';
import { type Histogram, histogramLabels, KEY_ROOM } from './histogramLabels.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { PlacedLabels } from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import { timeScale } from './timeScale.ts';

/** Height of the tallest bin, and the room above it for its label; the key stands above that, or beside it. */
const HEIGHT = { 320: 160, 640: 140 } as const;
const HEAD = { 320: 5 * LINE_HEIGHT, 640: 2 * LINE_HEIGHT + 8 } as const;

/** What is added to the head where more labels then find their room. */
const MORE_HEAD = { 320: 0, 640: LINE_HEIGHT + 8 } as const;

/** Above the labels, a line of words and a bracket for each sum. */
const SUM = LINE_HEIGHT + 10;
/** At both ends, for half a dot or half a date. */
const MARGIN = { 320: 6, 640: 20 } as const;

/** The square that says what area means is at most this wide and high, in px. */
const KEY = 18;

/** A square of so many cases and the words beside it, in px. */
export interface AreaKey {
  readonly label: Label;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the bins, the key and all words stand; the room above grows only where more words then find a place. */
export function histogramFrame(
  figures: readonly Figure[],
  all: readonly Bin[],
  width: ChartWidth,
): { layout: Histogram; key: AreaKey | null; placed: PlacedLabels } {
  const unit = all[0]?.figure.indicator.unit ?? '';
  const frame = (more: number): { layout: Histogram; key: AreaKey | null; placed: PlacedLabels } => {
    const layout = histogramLayout(figures, all, width, more);
    const key = areaKey(layout, unit);
    return { layout, key, placed: histogramLabels(layout, key === null ? [] : [key.label]) };
  };
  const low = frame(0);
  const high = frame(MORE_HEAD[width]);
  return high.placed.labels.length > low.placed.labels.length ? high : low;
}

function histogramLayout(
  figures: readonly Figure[],
  all: readonly Bin[],
  width: ChartWidth,
  more: number,
): Histogram {
  const bins = all.filter(({ isSum }) => !isSum);
  const sums = all.filter(({ isSum }) => isSum);
  const windows = figures.map(({ window }) => window);
  const first = windows.map(({ from, to }) => from ?? to).reduce((a, b) => (a < b ? a : b));
  const last = windows.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  const time = timeScale(first, last, [MARGIN[width], width - MARGIN[width]]);
  const highest = Math.max(...bins.map(({ perDay }) => perDay));
  const isHigh = bins.some(({ isOutline, perDay }) => isOutline && perDay > highest / 2);
  const raised = isHigh ? 3 * LINE_HEIGHT : 0;
  const keyRow = sums.length > 0 ? KEY + 8 : 0;
  const head = HEAD[width] + more + raised - (width === 320 ? keyRow : 0);
  const floor = sums.length * SUM + keyRow + head + HEIGHT[width];
  const perCase = highest > 0 ? HEIGHT[width] / highest : 0;
  const blanks = blankDays(figures);
  return {
    width,
    bins,
    sums: sums.map((sum, index) => ({ ...sum, y: keyRow + (index + 1) * SUM - 8 })),
    gaps: binGaps([...bins, ...blanks]),
    blanks,
    time,
    floor,
    at: (perDay) => floor - perDay * perCase,
  };
}

/**
 * A square and what its area stands for, the largest round number that is small enough; null where one case is not. On
 * the wide picture it stands in the corner that is farther from the tallest bin.
 */
function areaKey({ time, at, floor, bins, width }: Histogram, unit: string): AreaKey | null {
  const perCase = (time.at(1) - time.at(0)) * (floor - at(1));
  const rounds = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const cases = rounds.findLast((count) => count * perCase <= KEY * KEY);
  if (cases === undefined || perCase === 0) return null;
  const side = Math.sqrt(cases * perCase);
  const text = `diện tích này = ${formatNumber(cases)} ${unit}`;
  const tallest = bins.reduce((most, bin) => (bin.perDay > most.perDay ? bin : most));
  const isAtRight = width === 640 && time.at((tallest.start + tallest.end) / 2) < width / 2;
  const x = isAtRight ? width - textWidth(text, TEXT_SIZE) : KEY_ROOM;
  const label: Label = { x, y: KEY / 2 + 4.5, text, anchor: 'start', fill: PAINT.soft };
  const right = x - 7;
  return { label, left: right - side, right, top: (KEY - side) / 2, bottom: (KEY + side) / 2 };
}
