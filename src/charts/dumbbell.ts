import * as Plot from '@observablehq/plot';
import type { Figure } from '../queries/figure.ts';
import type { DumbbellRow } from './dumbbellKey.ts';
import { type DumbbellLayout, dumbbellLayout } from './dumbbellLayout.ts';
import { type DrawnInterval, intervalMarks } from './intervalMarks.ts';
import { type ChartWidth, PAINT, type Paint } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { isContested, isHollow } from './timelineSpans.ts';

export interface DumbbellOptions {
  readonly name?: PictureName;
}

interface End {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
  readonly isLater: boolean;
}

const RADIUS = 4.5;
const BAND = 6;

/**
 * One indicator in two comparable windows of each place: a grey dot for the earlier, one in colour for the later, and
 * what lies between. The interval of the earlier is the band above the line, that of the later below. Rows without
 * both values are left out; empty without rows.
 */
export function dumbbell(
  rows: readonly DumbbellRow[],
  width: ChartWidth,
  options: DumbbellOptions = {},
): string {
  const told = rows.filter(({ earlier, later }) => earlier.value !== null && later.value !== null);
  const [first] = told;
  if (first === undefined) return '';
  const layout = dumbbellLayout(told, width);
  const { ticks, top, bottom, height, left, right } = layout;
  return renderSvg(
    {
      width,
      height,
      marks: [
        Plot.ruleX(ticks, { x: 'x', y1: () => top, y2: () => bottom, stroke: PAINT.hair }),
        Plot.ruleY(layout.rows, { x1: () => left, x2: () => right, y: 'y', stroke: PAINT.rule }),
        endMarks(layout),
        keyMarks(layout),
        textMarks(layout.labels),
      ],
    },
    options.name ?? { label: `${first.later.indicator.name}, hai kỳ của từng nơi` },
  );
}

function endMarks({ rows, at }: DumbbellLayout): Plot.Markish[] {
  const ends = rows.flatMap(({ earlier, later, y }) =>
    [earlier, later].map((figure, index): End => {
      const isLater = index === 1;
      const paint = isContested(figure) ? PAINT.contradiction : isLater ? PAINT.accent : PAINT.soft;
      return { figure, x: at(figure.value ?? 0), y, paint, isLater };
    }),
  );
  const bars = rows.map(({ earlier, later, y }) => ({
    x1: at(earlier.value ?? 0),
    x2: at(later.value ?? 0),
    y,
  }));
  return [
    intervalMarks(ends.flatMap((end) => bandOf(end, at))),
    Plot.ruleY(bars, { x1: 'x1', x2: 'x2', y: 'y', stroke: PAINT.accent, strokeWidth: 2 }),
    Plot.dot(
      ends.filter(({ figure }) => !isHollow(figure)),
      { x: 'x', y: 'y', r: RADIUS, fill: 'paint' },
    ),
    Plot.dot(
      ends.filter(({ figure }) => isHollow(figure)),
      { x: 'x', y: 'y', r: RADIUS - 1, fill: PAINT.paper, stroke: 'paint', strokeWidth: 2 },
    ),
  ];
}

/** The earlier window's interval above the line, the later's below, so that neither hides the other. */
function bandOf(
  { figure: { interval }, x, y, paint, isLater }: End,
  at: (value: number) => number,
): DrawnInterval[] {
  if (interval === null) return [];
  const half = BAND / 2;
  return [{ x1: at(interval.low), x2: at(interval.high), y: isLater ? y + half : y - half, half, paint, x }];
}

function keyMarks({ key }: DumbbellLayout): Plot.Markish {
  return Plot.dot(key, {
    x: 'x',
    y: 'y',
    r: RADIUS,
    fill: ({ isLater }: { isLater: boolean }) => (isLater ? PAINT.accent : PAINT.soft),
  });
}
