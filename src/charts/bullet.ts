import * as Plot from '@observablehq/plot';
import { formatPercent } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { targetText } from '../wording/verdict.ts';
import { countsText, hasFewCases } from '../wording.ts';
import { intervalMarks } from './intervalMarks.ts';
import { nothingWords, valueWithUnit } from './labels.ts';
import { PAINT, SMALL_TEXT_SIZE } from './paint.ts';
import { pathMark } from './pathMark.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import { isHollow, type Readings } from './timelineSpans.ts';

/** The ledger's bullets have one size, for wide page, phone and paper. */
export const BULLET_WIDTH = 160;
const HEIGHT = 28;
const INSET = 5;
const BASELINE = 11.2;
export const MIDDLE = 21;
const DOT = 4.5;

export interface BulletOptions {
  /** Every value the documents give for the figure; by default its own alone. */
  readonly readings?: Readings;
  readonly name?: PictureName;
}

type Target = Pick<TargetLine, 'comparison' | 'value'>;

/** The scale of a bullet in px; null where a count or an amount has no target that would give it one. */
export function bulletScale(
  indicator: Figure['indicator'],
  values: readonly number[],
  targets: readonly Target[],
): ((value: number) => number) | null {
  if (indicator.kind !== 'rate' && targets.length === 0) return null;
  const highest = Math.max(...values, ...targets.map(({ value }) => value));
  const max = indicator.kind === 'rate' ? Math.max(100, highest) : highest * 1.1;
  if (!(max > 0)) return null;
  return (value) => INSET + (value / max) * (BULLET_WIDTH - 2 * INSET);
}

/**
 * A figure on its scale with its interval and its targets; null where the figure has no scale. Without a value only
 * the scale, dashed, and the targets are drawn.
 */
export function bullet(
  figure: Figure,
  targets: readonly TargetLine[],
  options: BulletOptions = {},
): string | null {
  const { value, indicator } = figure;
  const given = options.readings?.(figure) ?? [];
  const values = value === null ? [] : [value, ...given.filter((other) => other !== value)];
  const at = bulletScale(indicator, values, targets);
  if (at === null) return null;
  const paint = figure.markers.includes('m') ? PAINT.contradiction : PAINT.accent;
  const measured = values.map((reading) => ({ x: at(reading), y: MIDDLE })).sort((a, b) => a.x - b.x);
  const [lowest, highest] = [measured[0], measured.at(-1)];
  const dispute = lowest && highest && lowest !== highest ? [{ x1: lowest.x, x2: highest.x, y: MIDDLE }] : [];
  return renderSvg(
    {
      width: BULLET_WIDTH,
      height: HEIGHT,
      marks: [
        trackMark(at, indicator.kind === 'rate' ? 100 : null, value === null),
        bandMark(figure, at, paint),
        Plot.ruleY(measured.slice(0, 1), { x1: INSET, x2: 'x', y: 'y', stroke: paint, strokeWidth: 4 }),
        Plot.ruleY(dispute, { x1: 'x1', x2: 'x2', y: 'y', stroke: paint }),
        targetTicks(targets, at),
        dotMark(measured, paint, isHollow(figure)),
        textMarks(targetNumbers(targets, indicator, at)),
      ],
    },
    options.name ?? { label: bulletName(figure, targets) },
  );
}

/** The light track from 0 to all (100 %), where a tick ends it, or to the end of the box where there is no all. */
export function trackMark(at: (value: number) => number, all: number | null, isEmpty: boolean): Plot.Markish {
  const end = all === null ? BULLET_WIDTH - INSET : at(all);
  const ends = all === null ? [INSET] : [INSET, end];
  return [
    Plot.ruleY([{ x2: end, y: MIDDLE }], {
      x1: INSET,
      x2: 'x2',
      y: 'y',
      stroke: isEmpty ? PAINT.faint : PAINT.rule,
      strokeWidth: isEmpty ? 2 : 4,
      ...(isEmpty ? { strokeDasharray: '3 4' } : {}),
    }),
    pathMark(ends.map((x) => `M${x},${MIDDLE - 4}v8`).join(''), { stroke: PAINT.faint }),
  ];
}

/** The interval behind the measure. */
export function bandMark(
  { interval, value }: Figure,
  at: (value: number) => number,
  paint: string,
): Plot.Markish {
  return intervalMarks(
    interval === null || value === null
      ? []
      : [{ x1: at(interval.low), x2: at(interval.high), y: MIDDLE, half: 6, paint, x: at(value) }],
  );
}

export function dotMark(
  places: readonly { readonly x: number; readonly y: number }[],
  paint: string,
  hollow: boolean,
): Plot.Markish {
  const look = hollow ? { fill: PAINT.paper, stroke: paint, strokeWidth: 2 } : { fill: paint };
  return Plot.dot(places, { x: 'x', y: 'y', r: hollow ? DOT - 1 : DOT, ...look });
}

/** Ticks across the track where the targets lie. */
export function targetTicks(targets: readonly Target[], at: (value: number) => number): Plot.Markish {
  return Plot.ruleX(targets, {
    x: ({ value }: Target) => at(value),
    y1: () => MIDDLE - 7,
    y2: () => MIDDLE + 7,
    stroke: PAINT.ink,
    strokeWidth: 2,
  });
}

/** `≥ 84%` above each tick, inside the box; where two would touch, they make way, and without room the first stays. */
export function targetNumbers(
  targets: readonly Target[],
  indicator: Figure['indicator'],
  at: (value: number) => number,
): readonly Label[] {
  const named = targets
    .map((target) => {
      const text = targetText(target, indicator);
      return { text, x: at(target.value), half: textWidth(text, SMALL_TEXT_SIZE) / 2 };
    })
    .sort((a, b) => a.x - b.x);
  const total = named.reduce((sum, { half }) => sum + 2 * half + 6, -6);
  const shown = total > BULLET_WIDTH ? named.slice(0, 1) : named;
  const rightward: number[] = [];
  for (const { x, half } of shown) {
    const free = (rightward.at(-1) ?? -6) + 6 + half;
    rightward.push(Math.max(x, free) + half);
  }
  let limit = BULLET_WIDTH;
  return shown
    .map(
      ({ text, half }, index): Label => ({
        x: (rightward[index] ?? 0) - half,
        y: BASELINE,
        text,
        anchor: 'middle',
        size: SMALL_TEXT_SIZE,
      }),
    )
    .reverse()
    .map((label) => {
      const half = textWidth(label.text, SMALL_TEXT_SIZE) / 2;
      const x = Math.min(label.x, limit - half);
      limit = x - half - 6;
      return { ...label, x };
    });
}

/** The bullet in words: `94,4%, khoảng dao động 93,3–95,3%, chỉ tiêu ≥ 84%`. */
export function bulletName(figure: Figure, targets: readonly Target[]): string {
  const { value, interval, indicator } = figure;
  // Of few cases only the counts are said, aloud as in print.
  const counts = hasFewCases(figure) ? countsText(figure) : null;
  const parts = [value === null ? nothingWords(figure) : (counts ?? valueWithUnit(value, indicator))];
  if (interval !== null)
    parts.push(`khoảng dao động ${formatPercent(interval.low)} đến ${formatPercent(interval.high)}`);
  for (const target of targets) parts.push(`chỉ tiêu ${targetText(target, indicator)}`);
  return parts.join(', ');
}
