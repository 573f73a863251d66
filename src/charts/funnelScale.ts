import { ticks } from 'd3';
import { formatNumber, formatPercent } from '../format.ts';
import type { Funnel } from '../queries/funnel.ts';
import { type ChartWidth, LINE_HEIGHT, TEXT_SIZE } from './paint.ts';
import { textWidth } from './textWidth.ts';

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where the rates and the sizes of a funnel lie, in px. */
export interface FunnelScale {
  /** Where names may begin; above it stands what the line is, where there is no room beside the line. */
  readonly head: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (cases: number) => number;
  readonly y: (rate: number) => number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly isCut: boolean;
}

const HEIGHT = { 320: 400, 640: 360 } as const;

const ROUND_SIZES = [0, 1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));

/** Half a dot and the room for a number of the scale, at the ends. */
const INSET = 10;

/**
 * Sizes by their ratio, because the limits close with the root of the size and most units are small; rates as far as
 * the units reach, cut where none of them comes near 0.
 */
export function funnelScale({ points, pooled }: Funnel, width: ChartWidth, head: number): FunnelScale {
  const rates = points.map(({ rate }) => rate);
  const sizes = points.map(({ cases }) => cases);
  const marks = rateTicks(Math.min(...rates, pooled), Math.max(...rates, pooled));
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 100];
  const left = Math.ceil(Math.max(...marks.map((mark) => textWidth(tickText(mark, high), TEXT_SIZE)))) + 8;
  const right = width - 2;
  const top = head + LINE_HEIGHT / 2;
  const bottom = top + HEIGHT[width];
  const [smallest, largest] = [Math.log(Math.min(...sizes)), Math.log(Math.max(...sizes))];
  const span = Math.max(largest - smallest, Math.log(2));
  const x = (cases: number): number =>
    left + INSET + ((Math.log(cases) - smallest) / span) * (right - left - 2 * INSET);
  const y = (rate: number): number => bottom - ((rate - low) / (high - low)) * (bottom - top);
  return {
    head,
    left,
    right,
    top,
    bottom,
    x,
    y,
    xTicks: sizeTicks(x, left, right),
    yTicks: marks.map((mark) => ({ at: y(mark), label: tickText(mark, high) })),
    isCut: low > 0,
  };
}

function tickText(rate: number, highest: number): string {
  return rate === highest ? formatPercent(rate) : formatNumber(rate);
}

/** Round rates from below the lowest to above the highest; where all are alike, from none to all. */
function rateTicks(lowest: number, highest: number): readonly number[] {
  if (highest - lowest < 1e-9) return [0, 25, 50, 75, 100];
  const step = ticks(lowest, Math.max(highest, lowest + 2), 5);
  const size = (step[1] ?? 1) - (step[0] ?? 0) || 1;
  const from = Math.max(0, Math.floor(lowest / size) * size);
  const to = Math.ceil(highest / size) * size;
  const count = Math.round((Math.min(100, to) - from) / size);
  return Array.from({ length: count + 1 }, (_, index) => from + index * size);
}

/** Round sizes between the ends, as many as can be named. */
function sizeTicks(x: FunnelScale['x'], left: number, right: number): readonly Tick[] {
  const shown: Tick[] = [];
  let free = left - 20;
  for (const size of ROUND_SIZES) {
    const label = formatNumber(size);
    const half = textWidth(label, TEXT_SIZE) / 2;
    const at = x(size);
    if (at < left || at > right || at - half < free || at + half > right) continue;
    shown.push({ at, label });
    free = at + half + 12;
  }
  return shown;
}
