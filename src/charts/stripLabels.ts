import { formatNumber } from '../format.ts';
import type { TargetLine } from '../queries/series.ts';
import type { UnitStrip } from '../queries/unitStrip.ts';
import { targetText } from '../wording/verdict.ts';
import { markLabel, shortValue } from './labels.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import {
  type Box,
  type LabelWish,
  type PlacedLabels,
  placeLabels,
  type Spot,
  type TextLine,
} from './placeLabels.ts';
import type { HeapColumn, StripHeap } from './stripHeap.ts';
import { wrapText } from './textWidth.ts';

/** A name with its value: never wider than this, in px. */
const NAME_WIDTH = { 320: 220, 640: 420 } as const;
const ROW = LINE_HEIGHT + 4;

/** What is written above a strip, from the ground up to where it begins. */
export interface StripWords {
  /** The unit the picture is about; null where it is about all of them. */
  readonly own: readonly string[];
  readonly median: string;
  readonly targets: readonly string[];
  /** Room they take above the heaps, in px. */
  readonly height: number;
}

export function stripWords(
  { figures, median, indicator }: UnitStrip,
  own: string | null,
  targets: readonly TargetLine[],
  width: ChartWidth,
): StripWords {
  const asked = figures.find(({ unit }) => unit.path === own);
  const name = asked === undefined ? '' : `${asked.unit.name} ${markLabel(asked, asked.value)}`;
  const lines = name === '' ? [] : wrapText(name, NAME_WIDTH[width], TEXT_SIZE, true);
  return {
    own: lines,
    median: `nơi ở giữa ${shortValue(median, indicator)}`,
    targets: targets.map((target) => `chỉ tiêu ${targetText(target, indicator)}`),
    height: lines.length * LINE_HEIGHT + (lines.length > 0 ? 4 : 0) + ROW * (1 + targets.length),
  };
}

interface Marks {
  readonly own: { readonly x: number; readonly y: number } | null;
  readonly median: number;
  readonly targets: readonly number[];
  readonly heap: StripHeap;
  readonly floor: number;
}

/** A row for each, the unit that is asked about at the top; words stand over their line or to either side of it. */
export function stripLabels(
  words: StripWords,
  { own, median, targets, heap, floor }: Marks,
  width: ChartWidth,
): PlacedLabels {
  const top = words.height;
  const soft = (text: string): TextLine => ({ text, fill: PAINT.soft });
  const wishes = [
    ...(own === null
      ? []
      : [
          upWish(
            words.own.map((text) => ({ text, bold: true })),
            own.x,
            own.y,
            top,
          ),
        ]),
    ...words.targets.map((text, index) => upWish([{ text }], targets[index] ?? 0, top, top)),
    upWish([soft(words.median)], median, top, top),
    ...fullestWish(heap, floor, soft),
  ];
  const bounds = { left: 0, right: width, top: 0, bottom: floor };
  return placeLabels(wishes, heapBoxes(heap, floor), bounds);
}

/** Above the heaps, a line leading down to `y`, from the top row down. */
function upWish(lines: readonly TextLine[], x: number, y: number, top: number): LabelWish {
  const height = lines.length * LINE_HEIGHT;
  const spots: Spot[] = [];
  for (let bottom = height; bottom <= top; bottom += 4) {
    const leader = { x1: x, y1: bottom + 1, x2: x, y2: y };
    const beside = { y: bottom - height / 2, leader: { ...leader, y1: bottom - height + 2 } };
    spots.push(
      { x, y: bottom, side: 'above', leader },
      ...[4, 10].flatMap((away): Spot[] => [
        { x: x + away, side: 'right', ...beside },
        { x: x - away, side: 'left', ...beside },
      ]),
    );
  }
  return { wordings: [lines], spots };
}

/** How many units the highest bar stands for, where the units themselves cannot be seen. */
function fullestWish(
  { kind, columns, pitch }: StripHeap,
  floor: number,
  soft: (text: string) => TextLine,
): readonly LabelWish[] {
  const [first, ...rest] = columns;
  if (kind === 'dots' || first === undefined) return [];
  const fullest = rest.reduce((most, column) => (column.height > most.height ? column : most), first);
  const y = floor - fullest.height + LINE_HEIGHT / 2;
  const spots: Spot[] = [
    { x: fullest.x - pitch / 2 - 3, y, side: 'left' },
    { x: fullest.x + pitch / 2 + 3, y, side: 'right' },
  ];
  return [{ wordings: [[soft(`${formatNumber(fullest.indices.length)} nơi`)]], spots }];
}

function heapBoxes({ columns, pitch }: StripHeap, floor: number): readonly Box[] {
  return columns.map(
    ({ x, height }: HeapColumn): Box => ({
      left: x - pitch / 2,
      right: x + pitch / 2,
      top: floor - height,
      bottom: floor,
    }),
  );
}
