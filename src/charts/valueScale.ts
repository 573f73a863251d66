import { ticks } from 'd3';
import { formatNumber } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { shortValue } from './labels.ts';

type Indicator = Pick<Figure['indicator'], 'kind' | 'unit'>;

/** The scale of values: from 0 unless it says so; a rate to 100 %, further only where a document claims more than all. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** A scale may begin here when every value and interval lies above; the picture then says so. */
export const CUT = 50;

/** The words for it. */
export const CUT_NOTE = `Trục bắt đầu từ ${CUT}%, không từ 0.`;

/** A scale that holds `values`, with two to four ticks; of a rate only the highest says `%`. */
export function valueScale(values: readonly number[], indicator: Indicator, mayCut = false): ValueScale {
  const highest = Math.max(...values, 0);
  const isPlainRate = indicator.kind === 'rate' && highest <= 100;
  const isCut = mayCut && isPlainRate && Math.min(...values) >= CUT;
  const steps = isCut ? [CUT, 75, 100] : isPlainRate ? [0, 50, 100] : roundSteps(highest);
  const max = steps.at(-1) ?? 1;
  return {
    min: steps[0] ?? 0,
    max,
    ticks: steps.map((value) => ({
      value,
      label: indicator.kind === 'rate' && value !== max ? formatNumber(value) : shortValue(value, indicator),
    })),
  };
}

/** 0 and one to three round numbers, the last at or above `highest`. */
function roundSteps(highest: number): readonly number[] {
  if (highest === 0) return [0, 1];
  const [, step = highest] = ticks(0, highest, 2);
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
