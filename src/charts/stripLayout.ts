import { formatNumber } from '../format.ts';
import type { TargetLine } from '../queries/series.ts';
import type { UnitStrip } from '../queries/unitStrip.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { PlacedLabels } from './placeLabels.ts';
import { type StripHeap, stripHeap } from './stripHeap.ts';
import { stripLabels, stripWords } from './stripLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import { CUT, CUT_NOTE, valueScale } from './valueScale.ts';

export interface StripLayout {
  readonly heap: StripHeap;
  /** The dot of the unit the picture is about, and which of the values it is. */
  readonly own: { readonly index: number; readonly x: number; readonly y: number } | null;
  readonly median: number;
  readonly targets: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly labels: readonly Label[];
  readonly placed: PlacedLabels;
  /** Where heaps may reach up to, and the ground they stand on. */
  readonly top: number;
  readonly floor: number;
  readonly height: number;
}

interface About {
  readonly own: string | null;
  readonly targets: readonly TargetLine[];
}

/** Room for a heap: a dot for each of some hundred and fifty communes, even where one in eight stands at 100 %. */
const HIGHEST = { 320: 112, 640: 92 } as const;
const LOWEST = 16;
const INSET = 12;

/** Where the units, the scale and all words of a strip stand. */
export function stripLayout(input: UnitStrip, width: ChartWidth, { own, targets }: About): StripLayout {
  const { figures } = input;
  const { at, ticks, isCut } = stripScale(input, targets, width);
  const heap = stripHeap(
    figures.map(({ value }) => at(value)),
    HIGHEST[width],
  );
  const words = stripWords(input, own, targets, width);
  const floor = words.height + Math.max(LOWEST, heap.height) + 4;
  const dot = ownDot(
    heap,
    figures.findIndex(({ unit }) => unit.path === own),
    floor,
  );
  const marks = {
    own: dot,
    median: at(input.median),
    targets: targets.map(({ value }) => at(value)),
    heap,
    floor,
  };
  const foot = isCut ? [cutLabel(floor)] : [];
  return {
    ...marks,
    ticks,
    labels: [...tickLabels(ticks, floor, width), ...foot],
    placed: stripLabels(words, marks, width),
    top: words.height,
    height: Math.ceil(floor + 10 + LINE_HEIGHT * (1 + foot.length)),
  };
}

function stripScale(
  { figures, indicator }: UnitStrip,
  targets: readonly TargetLine[],
  width: ChartWidth,
): { at: (value: number) => number; ticks: StripLayout['ticks']; isCut: boolean } {
  const values = [...figures.map(({ value }) => value), ...targets.map(({ value }) => value)];
  const scale = valueScale(values, indicator);
  const isCut = indicator.kind === 'rate' && scale.max === 100 && Math.min(...values) >= CUT;
  const min = isCut ? CUT : 0;
  const at = (value: number): number => INSET + ((value - min) / (scale.max - min)) * (width - 2 * INSET);
  const marks = isCut
    ? [50, 60, 70, 80, 90, 100].map((value) => ({
        value,
        label: value === 100 ? '100%' : formatNumber(value),
      }))
    : scale.ticks;
  return { at, isCut, ticks: marks.map(({ value, label }) => ({ x: at(value), label })) };
}

/** In its column; among bars on the ground of its own. */
function ownDot({ kind, columns, pitch }: StripHeap, index: number, floor: number): StripLayout['own'] {
  const column = columns.find(({ indices }) => indices.includes(index));
  if (column === undefined) return null;
  const place = kind === 'dots' ? column.indices.indexOf(index) : 0;
  return { index, x: column.x, y: floor - (place + 0.5) * pitch };
}

function tickLabels(ticks: StripLayout['ticks'], floor: number, width: ChartWidth): readonly Label[] {
  return ticks.map(({ x, label }) => {
    const half = textWidth(label, TEXT_SIZE) / 2;
    return {
      x: Math.max(half, Math.min(x, width - half)),
      y: floor + ASCENT + 9,
      text: label,
      anchor: 'middle',
      fill: PAINT.soft,
    };
  });
}

function cutLabel(floor: number): Label {
  return { x: 0, y: floor + ASCENT + 9 + LINE_HEIGHT, text: CUT_NOTE, anchor: 'start', fill: PAINT.soft };
}
