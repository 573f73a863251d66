import { tickStep } from 'd3';
import { formatNumber } from '../format.ts';
import type { TargetLine } from '../queries/series.ts';
import type { UnitStrip } from '../queries/unitStrip.ts';
import { shortValue } from './labels.ts';
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
  const { at, ticks: marksOfScale, note } = stripScale(input, targets, width);
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
  const foot = note === '' ? [] : [noteLabel(note, floor)];
  return {
    ...marks,
    ticks: marksOfScale,
    labels: [...tickLabels(marksOfScale, floor, width), ...foot],
    placed: stripLabels(words, marks, width),
    top: words.height,
    height: Math.ceil(floor + 10 + LINE_HEIGHT * (1 + foot.length)),
  };
}

interface StripScale {
  readonly at: (value: number) => number;
  readonly ticks: StripLayout['ticks'];
  /** What is said of a scale that does not begin at 0; empty where it does. */
  readonly note: string;
}

/** Values that differ by less than this share of the whole scale are told apart on a scale of their own. */
const CLOSE = 0.2;

function stripScale(
  { figures, indicator }: UnitStrip,
  targets: readonly TargetLine[],
  width: ChartWidth,
): StripScale {
  const values = [...figures.map(({ value }) => value), ...targets.map(({ value }) => value)];
  const scale = valueScale(values, indicator);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const isCut = indicator.kind === 'rate' && scale.max === 100 && lowest >= CUT;
  const isClose = lowest > 0 && highest > lowest && highest - lowest < CLOSE * scale.max;
  const shown = isClose
    ? closeTicks(lowest, highest, indicator)
    : isCut
      ? [50, 60, 70, 80, 90, 100].map((value) => ({
          value,
          label: value === 100 ? '100%' : formatNumber(value),
        }))
      : scale.ticks;
  const [min, max] = [shown[0]?.value ?? 0, shown.at(-1)?.value ?? scale.max];
  const at = (value: number): number => INSET + ((value - min) / (max - min)) * (width - 2 * INSET);
  return {
    at,
    ticks: shown.map(({ value, label }) => ({ x: at(value), label })),
    note:
      min === 0
        ? ''
        : isClose
          ? `Trục từ ${formatNumber(min)} đến ${shortValue(max, indicator)}, không từ 0.`
          : CUT_NOTE,
  };
}

/** A few round numbers around values that lie close together. */
function closeTicks(
  lowest: number,
  highest: number,
  indicator: UnitStrip['indicator'],
): readonly { readonly value: number; readonly label: string }[] {
  const step = tickStep(lowest, highest, 3);
  const from = Math.floor(lowest / step + 1e-9);
  const to = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    // Steps are round numbers; what binary fractions add to them is not.
    const value = Number(((from + index) * step).toPrecision(12));
    return { value, label: from + index === to ? shortValue(value, indicator) : formatNumber(value) };
  });
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

function noteLabel(text: string, floor: number): Label {
  return { x: 0, y: floor + ASCENT + 9 + LINE_HEIGHT, text, anchor: 'start', fill: PAINT.soft };
}
