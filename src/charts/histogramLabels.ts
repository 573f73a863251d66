import { formatNumber } from '../format.ts';
import type { Bin, Gap } from './histogramBins.ts';
import { caveats, NO_REPORT, nothingWords, windowLabel } from './labels.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import {
  type Box,
  type LabelWish,
  labelToBox,
  type PlacedLabels,
  placeLabels,
  type Spot,
  type TextLine,
} from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import type { TimeScale } from './timeScale.ts';

/** Where the bins of a histogram stand. */
export interface Histogram {
  readonly width: ChartWidth;
  /** Those drawn as areas. */
  readonly bins: readonly Bin[];
  /** Those that tell the sum of others, each with its bracket above all areas. */
  readonly sums: readonly (Bin & { readonly y: number })[];
  readonly gaps: readonly Gap[];
  readonly blanks: readonly (Gap & { readonly figure: Bin['figure'] })[];
  readonly time: TimeScale;
  readonly floor: number;
  readonly at: (perDay: number) => number;
}

/** Above so many bins only those that stand out are named in full. */
const NAMED = { 320: 3, 640: 6 } as const;

/** From the words of the key back to the left end of its square, in px. */
export const KEY_ROOM = 26;

/** Height of the hatching that stands for a window without a figure, in px. */
export const BLANK_HEIGHT = 24;

/** How far above the ground the words of such a window may stand when its neighbours leave no room, in px. */
const RAISED = [60, 80, 100, 120, 140, 160, 180];

/** How far above its bin a label may stand, in px; from the second on a line leads to it. */
const HEIGHTS = [3, 22, 40, 58, 76];

/** Each bin's cases per day, its cases and its window; what is not reported between them. */
export function histogramLabels(layout: Histogram, key: readonly Label[]): PlacedLabels {
  const { width, bins, floor } = layout;
  const boxes = bins.flatMap((bin) => binBoxes(layout, bin));
  const bounds = { left: 0, right: width, top: 0, bottom: floor };
  const wishes = [
    ...layout.sums.map((sum) => sumWish(layout, sum)),
    ...[...bins].sort(byImportance).map((bin) => binWish(layout, bin)),
  ];
  const named = placeLabels(
    wishes,
    [...boxes, ...key.map((label) => ({ ...labelToBox(label), left: label.x - KEY_ROOM, top: 0 }))],
    bounds,
  );
  const below = placeLabels(gapWishes(layout), [...boxes, ...named.labels.map(labelToBox)], bounds);
  return {
    labels: [...named.labels, ...below.labels],
    leaders: [...named.leaders, ...below.leaders],
    dropped: [...named.dropped, ...below.dropped],
  };
}

/** The highest first: its label has the least room to give way. */
function byImportance(a: Bin, b: Bin): number {
  return b.perDay - a.perDay || a.start - b.start;
}

function binBox({ time, floor, at }: Histogram, { start, end, perDay }: Bin): Box {
  return { left: time.at(start), right: time.at(end), top: at(perDay), bottom: floor };
}

/** What a bin keeps free of labels: all of it when filled, only its sides and its top when an outline. */
function binBoxes(layout: Histogram, bin: Bin): readonly Box[] {
  const box = binBox(layout, bin);
  if (!bin.isOutline) return [box];
  const { left, right, top, bottom } = box;
  return [
    { left: left - 1, right: left + 1, top, bottom },
    { left: right - 1, right: right + 1, top, bottom },
    { left, right, top: top - 1, bottom: top + 1 },
  ];
}

function binWish(layout: Histogram, bin: Bin): LabelWish {
  const { bins, width, time, at } = layout;
  const isCrowded = bins.length > NAMED[width];
  const isOutstanding =
    bin === bins.reduce((a, b) => (b.perDay > a.perDay ? b : a)) ||
    bin.end === Math.max(...bins.map(({ end }) => end));
  const full = binLines(bin, layout, !isCrowded || isOutstanding);
  const short = full
    .slice(0, 1)
    .map((line) => ({ ...line, text: perDayText(bin, bins) + caveats([bin.figure]) }));
  const [left, right, top] = [time.at(bin.start), time.at(bin.end), at(bin.perDay)];
  const x = (left + right) / 2;
  const above = HEIGHTS.map((height): Spot => {
    const y = top - height;
    return height === HEIGHTS[0]
      ? { x, y, side: 'above' }
      : { x, y, side: 'above', leader: { x1: x, y1: y + 2, x2: x, y2: top } };
  });
  const inside: Spot[] = bin.isOutline ? [{ x, y: top + 3, side: 'below' }] : [];
  const height = (full.length * LINE_HEIGHT) / 2;
  const beside: Spot[] = [
    {
      x: right + 12,
      y: top + height,
      side: 'right',
      leader: { x1: right, y1: top + 7.5, x2: right + 9, y2: top + 7.5 },
    },
    {
      x: left - 12,
      y: top + height,
      side: 'left',
      leader: { x1: left, y1: top + 7.5, x2: left - 9, y2: top + 7.5 },
    },
  ];
  return {
    wordings: isCrowded && !isOutstanding ? [short] : [full, short],
    spots: [...above.slice(0, 1), ...inside, ...beside, ...above.slice(1)],
  };
}

/** Above its bracket: the sum and its window, nothing per day. */
function sumWish(
  { time }: Histogram,
  { figure, count, start, end, y, paint }: Histogram['sums'][number],
): LabelWish {
  const fill = paint === PAINT.contradiction ? paint : PAINT.soft;
  const counted = `${formatNumber(count)} ${figure.indicator.unit}${caveats([figure])}`;
  return {
    wordings: [[`${counted}, ${windowLabel(figure.window)}`], [counted]].map((lines) =>
      lines.map((text) => ({ text, fill })),
    ),
    spots: [{ x: (time.at(start) + time.at(end)) / 2, y: y - 2, side: 'above' }],
  };
}

/** Whole cases per day; a decimal below ten, and in all bins where two of a few would read alike. */
function perDayText({ perDay }: Bin, bins: readonly Bin[]): string {
  const rounded = new Set(bins.map((bin) => Math.round(bin.perDay)));
  const isAlike = bins.length <= NAMED[320] && rounded.size < new Set(bins.map((bin) => bin.perDay)).size;
  return formatNumber(perDay, perDay > 0 && (perDay < 10 || isAlike) ? 1 : 0);
}

/** `202 hồ sơ mỗi ngày`, `1.417 hồ sơ, tuần 22–28/01/2026`; one thing a line on the narrow picture. */
function binLines(bin: Bin, { width, bins }: Histogram, bold: boolean): readonly TextLine[] {
  const { figure, count, paint } = bin;
  const { unit } = figure.indicator;
  const rate = `${perDayText(bin, bins)} ${unit} mỗi ngày${caveats([figure])}`;
  const counted = `${formatNumber(count)} ${unit}`;
  const window = windowLabel(figure.window);
  const fill = paint === PAINT.contradiction ? PAINT.contradiction : PAINT.ink;
  const details = width === 640 ? [`${counted}, ${window}`] : [counted, window];
  return [{ text: rate, bold, fill }, ...details.map((text) => ({ text, fill: PAINT.soft }))];
}

/** Between the bins, on the ground: days no report covers, and windows that say why they have no figure. */
function gapWishes({ gaps, blanks, time, floor }: Histogram): readonly LabelWish[] {
  const soft = (lines: readonly string[]): TextLine[] => lines.map((text) => ({ text, fill: PAINT.soft }));
  const silent = gaps.flatMap(({ start, end }): LabelWish[] => {
    const [left, right] = [time.at(start), time.at(end)];
    const wordings = [[NO_REPORT], NO_REPORT.split(/ (?=báo)/)].filter((lines) =>
      lines.every((text) => textWidth(text, TEXT_SIZE) <= right - left - 4),
    );
    const spot: Spot = { x: (left + right) / 2, y: floor - 4, side: 'above' };
    return wordings.length === 0 ? [] : [{ wordings: wordings.map(soft), spots: [spot] }];
  });
  const said = blanks.map((blank): LabelWish => {
    const words = nothingWords(blank.figure);
    const x = (time.at(blank.start) + time.at(blank.end)) / 2;
    const raised = RAISED.map((height): Spot => {
      const y = floor - height;
      return { x, y, side: 'above', leader: { x1: x, y1: y + 2, x2: x, y2: floor - BLANK_HEIGHT } };
    });
    const near: Spot = { x, y: floor - BLANK_HEIGHT - 3, side: 'above' };
    return { wordings: [soft([words]), soft(words.split(/ (.*)/, 2))], spots: [near, ...raised] };
  });
  return [...silent, ...said];
}
