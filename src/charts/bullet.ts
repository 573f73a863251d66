import { formatPercent } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { targetText } from '../wording/verdict.ts';
import { countsText, hasFewCases } from '../wording.ts';
import { CAPS, intervalCaps } from './intervalMarks.ts';
import { nothingWords, valueWithUnit } from './labels.ts';
import { BAND_OPACITY, PAINT, SMALL_TEXT_SIZE } from './paint.ts';
import { type PictureName, renderShapes } from './renderSvg.ts';
import { dotShapes, type Line, labelShapes, lineShapes, pathShape, rectShape } from './shapes.ts';
import type { SvgNode } from './svgDocument.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';
import { isHollow, type Readings } from './timelineSpans.ts';

/** The ledger's bullets have one size, for wide page, phone and paper. */
export const BULLET_WIDTH = 160;
export const BULLET_HEIGHT = 28;
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
  const dispute = lowest && highest && lowest !== highest ? [levelAt(lowest.x, highest.x)] : [];
  return renderShapes(
    { width: BULLET_WIDTH, height: BULLET_HEIGHT },
    [
      ...trackShapes(at, indicator.kind === 'rate' ? 100 : null, value === null),
      ...bandShapes(figure, at, paint),
      ...lineShapes(lowest ? [levelAt(INSET, lowest.x)] : [], { stroke: paint, 'stroke-width': 4 }),
      ...lineShapes(dispute, { stroke: paint }),
      ...targetTicks(targets, at),
      ...dotsOf(measured, paint, isHollow(figure)),
      ...labelShapes(targetNumbers(targets, indicator, at)),
    ],
    options.name ?? { label: bulletName(figure, targets) },
  );
}

/** A level line through the middle of a bullet. */
export function levelAt(x1: number, x2: number): Line {
  return { x1, x2, y1: MIDDLE, y2: MIDDLE };
}

/** The light track from 0 to all (100 %), where a tick ends it, or to the end of the box where there is no all. */
export function trackShapes(
  at: (value: number) => number,
  all: number | null,
  isEmpty: boolean,
): readonly SvgNode[] {
  const end = all === null ? BULLET_WIDTH - INSET : at(all);
  const ends = all === null ? [INSET] : [INSET, end];
  return [
    ...lineShapes([levelAt(INSET, end)], {
      stroke: isEmpty ? PAINT.faint : PAINT.rule,
      'stroke-width': isEmpty ? 2 : 4,
      ...(isEmpty ? { 'stroke-dasharray': '3 4' } : {}),
    }),
    ...pathShape(ends.map((x) => `M${x},${MIDDLE - 4}v8`).join(''), { stroke: PAINT.faint }),
  ];
}

/** The interval behind the measure. */
export function bandShapes(
  { interval, value }: Figure,
  at: (value: number) => number,
  paint: string,
): readonly SvgNode[] {
  if (interval === null || value === null) return [];
  const [half, x1, x2] = [6, at(interval.low), at(interval.high)];
  const box = { x1, x2, y1: MIDDLE - half, y2: MIDDLE + half };
  return [
    rectShape(box, { fill: paint, 'fill-opacity': BAND_OPACITY }),
    ...pathShape(intervalCaps({ x1, x2, y: MIDDLE, half, x: at(value) }), { stroke: paint, ...CAPS }),
  ];
}

export function dotsOf(
  places: readonly { readonly x: number; readonly y: number }[],
  paint: string,
  hollow: boolean,
): readonly SvgNode[] {
  const look = hollow ? { fill: PAINT.paper, stroke: paint, 'stroke-width': 2 } : { fill: paint };
  return dotShapes(places, hollow ? DOT - 1 : DOT, look);
}

/** Ticks across the track where the targets lie. */
export function targetTicks(targets: readonly Target[], at: (value: number) => number): readonly SvgNode[] {
  return lineShapes(
    targets.map(({ value }) => ({ x1: at(value), x2: at(value), y1: MIDDLE - 7, y2: MIDDLE + 7 })),
    { stroke: PAINT.ink, 'stroke-width': 2 },
  );
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
