import { nameWithType } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { windowShort } from '../wording.ts';
import { caveats, markLabel, nothingWords } from './labels.ts';
import { type ChartWidth, TEXT_SIZE } from './paint.ts';
import { textWidth } from './textWidth.ts';
import { CUT, valueScale } from './valueScale.ts';

const WIDEST_NAME = 190;
const COLUMN_GAP = 12;

/** Where the columns of the rows stand, in px: names and windows begin, values end there. */
export interface Columns {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly windows: number;
}

/** Name, strip, value, window; on the narrow picture window and strip stand beneath name and value. */
export function columnEdges(figures: readonly Figure[], width: ChartWidth): Columns {
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE, bold)));
  const names = Math.min(WIDEST_NAME, widest(figures.map(({ unit }) => nameWithType(unit))));
  const values = widest(figures.map(valueText), true);
  const windows = widest(figures.map(({ window }) => windowShort(window)));
  if (width === 320)
    return {
      names: width - values - COLUMN_GAP,
      left: windows + COLUMN_GAP + 4,
      right: width - 5,
      values: width,
      windows: 0,
    };
  const start = width - windows;
  return {
    names,
    left: names + COLUMN_GAP + 4,
    right: start - 2 * COLUMN_GAP - values - 4,
    values: start - COLUMN_GAP,
    windows: start,
  };
}

/** What is written of a figure: `94,4% [m]`, `chưa báo cáo`. */
export function valueText(figure: Figure): string {
  return figure.value === null ? nothingWords(figure) : markLabel(figure, figure.value) + caveats([figure]);
}

export interface UnitScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly isCut: boolean;
}

/** A scale from 0 on the strip, or from 50 % where nothing lies below. */
export function unitScale(
  figures: readonly Figure[],
  targets: readonly TargetLine[],
  { left, right }: Columns,
): UnitScale {
  const lows = figures.flatMap(({ value, interval }) => (value === null ? [] : [interval?.low ?? value]));
  const values = [...figures.flatMap(({ value }) => value ?? []), ...targets.map(({ value }) => value)];
  const kind = figures[0]?.indicator ?? { kind: 'count', unit: '' };
  const { max, ticks } = valueScale(values, kind);
  const isCut = kind.kind === 'rate' && max === 100 && Math.min(...lows, ...values) >= CUT;
  const min = isCut ? CUT : 0;
  const at = (value: number): number => left + ((value - min) / (max - min)) * (right - left);
  const shown = isCut ? [...ticks, { value: 75, label: '75' }] : ticks;
  return {
    at,
    isCut,
    ticks: shown
      .filter(({ value }) => value >= min)
      .map(({ value, label }) => ({ x: at(value), label }))
      .sort((a, b) => a.x - b.x),
  };
}
