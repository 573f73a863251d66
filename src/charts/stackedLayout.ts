import { formatNumber } from '../format.ts';
import type { Part, PartKind, PartsOfWhole } from '../queries/wardParts.ts';
import { PART_NAMES, shareText } from '../wording/parts.ts';
import { windowLabel } from './labels.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { type LabelWish, type Leader, placeLabels } from './placeLabels.ts';
import { BRACKET, barMisfits, type Misfit, misfitLabel, whole } from './stackedMisfit.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** One piece of a bar, in px. */
export interface Segment {
  readonly kind: PartKind;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface StackedLayout {
  readonly segments: readonly Segment[];
  readonly misfits: readonly Misfit[];
  readonly labels: readonly Label[];
  readonly leaders: readonly Leader[];
  readonly height: number;
}

const BAR = 26;
const INNER_BAR = 10;
const BAR_GAP = 26;

/** From a bar down to the words beneath it; a short line leads to each. */
const DROP = 7;

/** Where the bars, their parts and all words stand; every whole is as long as the picture is wide. */
export function stackedLayout(bars: readonly PartsOfWhole[], width: ChartWidth): StackedLayout {
  const layouts: StackedLayout[] = [];
  let y = 0;
  for (const bar of bars) {
    const layout = barLayout(bar, y, width);
    layouts.push(layout);
    y = layout.height + BAR_GAP;
  }
  return {
    segments: layouts.flatMap(({ segments }) => segments),
    misfits: layouts.flatMap(({ misfits }) => misfits),
    labels: layouts.flatMap(({ labels }) => labels),
    leaders: layouts.flatMap(({ leaders }) => leaders),
    height: Math.ceil(y - BAR_GAP + 2),
  };
}

function barLayout(bar: PartsOfWhole, y: number, width: ChartWidth): StackedLayout {
  const head = headLabels(bar, y, width);
  const top = head.bottom + (bar.gap === 0 ? 0 : LINE_HEIGHT + BRACKET + 3);
  const outer = rowLayout(
    bar.parts,
    { left: 0, right: width, top, bottom: top + BAR, all: whole(bar), shareOf: bar.total },
    width,
  );
  const misfits = barMisfits(bar, { top, bottom: top + BAR }, width);
  const [resolved] = outer.segments;
  const inner =
    bar.within.length === 0 || resolved === undefined
      ? null
      : rowLayout(
          bar.within,
          {
            left: resolved.left,
            right: resolved.right,
            top: outer.bottom + 8,
            bottom: outer.bottom + 8 + INNER_BAR,
            all: sumOf(bar.within),
            shareOf: sumOf(bar.within),
          },
          width,
        );
  return {
    segments: [...outer.segments, ...(inner?.segments ?? [])],
    misfits,
    labels: [
      ...head.labels,
      ...misfits.map((misfit) => misfitLabel(misfit, bar.gap, width)),
      ...outer.labels,
      ...(inner?.labels ?? []),
    ],
    leaders: [...outer.leaders, ...(inner?.leaders ?? [])],
    height: inner?.bottom ?? outer.bottom,
  };
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** Window and whole, side by side where there is room for both. */
function headLabels(
  { window, total }: PartsOfWhole,
  y: number,
  width: ChartWidth,
): { labels: readonly Label[]; bottom: number } {
  const name = windowLabel(window);
  const sum = `tiếp nhận ${formatNumber(total)} hồ sơ`;
  const isRoomy = textWidth(name, TEXT_SIZE, true) + textWidth(sum, TEXT_SIZE) + 16 <= width;
  const baseline = y + ASCENT;
  const lower = isRoomy ? baseline : baseline + LINE_HEIGHT;
  return {
    labels: [
      { x: 0, y: baseline, text: name, anchor: 'start', bold: true },
      { x: isRoomy ? width : 0, y: lower, text: sum, anchor: isRoomy ? 'end' : 'start' },
    ],
    bottom: lower + 8,
  };
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How many cases fill the room. */
  readonly all: number;
  /** Of how many the shares are told: the whole as it is reported, whatever its parts add up to. */
  readonly shareOf: number;
}

/** The parts side by side, a pixel of paper between them, and beneath each its count and its name. */
function rowLayout(
  parts: readonly Part[],
  { left, right, top, bottom, all, shareOf }: Room,
  width: ChartWidth,
): { segments: readonly Segment[]; labels: readonly Label[]; leaders: readonly Leader[]; bottom: number } {
  const perCase = (right - left) / all;
  let at = left;
  const counted = parts.filter(({ count }) => count > 0);
  const drawn = counted.flatMap((part, index) => {
    const [start, end] = [at, at + part.count * perCase];
    at = end;
    const isLast = index === counted.length - 1 && end >= right - 0.5;
    return [{ part, left: start, right: Math.max(start + 1, isLast ? end : end - 1), top, bottom }];
  });
  const wishes = drawn.map(({ part, left: start, right: end }) =>
    partWish(part, shareOf, (start + end) / 2, bottom),
  );
  const placed = placeLabels(wishes, [], { left: 0, right: width, top: 0, bottom: Number.POSITIVE_INFINITY });
  const stubs = drawn.map(({ left: start, right: end }): Leader => {
    const x = (start + end) / 2;
    return { x1: x, y1: bottom, x2: x, y2: bottom + DROP - 2 };
  });
  return {
    segments: drawn.map(({ part, ...place }) => ({ kind: part.kind, ...place })),
    labels: placed.labels,
    leaders: [...stubs, ...placed.leaders],
    bottom: Math.max(bottom, ...placed.labels.map(({ y }) => y + LINE_HEIGHT - ASCENT)),
  };
}

/** Beneath its piece, or a row or two farther down with a line to it. */
function partWish({ kind, count }: Part, shareOf: number, x: number, bottom: number): LabelWish {
  const lines = [
    { text: shareText(count, shareOf), bold: true },
    { text: PART_NAMES[kind], fill: PAINT.soft },
  ];
  const rows = [1, 2, 3].map((row) => bottom + DROP + row * (2 * LINE_HEIGHT + 4));
  return {
    wordings: [lines],
    spots: [
      { x, y: bottom + DROP, side: 'below' },
      ...rows.map((y) => ({ x, y, side: 'below' as const, leader: { x1: x, y1: bottom, x2: x, y2: y - 1 } })),
    ],
  };
}
