import * as Plot from '@observablehq/plot';
import { formatPercent } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { intervalMarks } from './intervalMarks.ts';
import { targetLabels } from './labels.ts';
import { type ChartWidth, PAINT } from './paint.ts';
import { levelsToPath, pathMark } from './pathMark.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { spanPaint } from './timelineMarks.ts';
import { isContested, isHollow } from './timelineSpans.ts';
import { type UnitLayout, type UnitLine, unitLayout } from './unitLayout.ts';

export interface UnitDotsOptions {
  readonly targets?: readonly TargetLine[];
  /** What all units make together, in percent: a dashed line. */
  readonly pooled?: number;
  readonly name?: PictureName;
}

/**
 * One indicator over many units on one scale, in the order given (by name, never by value): a dot with its interval,
 * the value, and the window where they differ. Long lists have an index of letters. Empty without figures.
 */
export function unitDots(
  figures: readonly Figure[],
  width: ChartWidth,
  options: UnitDotsOptions = {},
): string {
  const [first] = figures;
  if (first === undefined) return '';
  const layout = unitLayout(figures, linesOf(first, options), width);
  const { rows, left, right, top, bottom } = layout;
  return renderSvg(
    {
      width,
      height: layout.height,
      marks: [
        Plot.ruleX(layout.ticks, { x: 'x', y1: () => top, y2: () => bottom, stroke: PAINT.hair }),
        Plot.ruleY(layout.separators, { x1: () => 0, x2: () => width, stroke: PAINT.hair }),
        pathMark(levelsToPath(rows.map(({ y }) => ({ x1: left, x2: right, y }))), { stroke: PAINT.rule }),
        dotMarks(layout, lineMarks(layout)),
        textMarks(layout.labels),
      ],
    },
    options.name ?? { label: `${first.indicator.name}, từng nơi` },
  );
}

function linesOf({ indicator }: Figure, { targets = [], pooled }: UnitDotsOptions): readonly UnitLine[] {
  return [
    ...targets.map((target) => ({
      value: target.value,
      wordings: targetLabels(target, indicator),
      isDashed: false,
    })),
    ...(pooled === undefined
      ? []
      : [{ value: pooled, wordings: [`mức chung ${formatPercent(pooled)}`], isDashed: true }]),
  ];
}

/** Intervals as bands, the lines over them, and the dots on top. */
function dotMarks({ rows, at }: UnitLayout, lines: Plot.Markish): Plot.Markish[] {
  const dots = rows.flatMap(({ figure, y }) => {
    if (figure.value === null) return [];
    const paint = spanPaint({ isContested: isContested(figure) });
    return [{ figure, x: at(figure.value), y, paint, hollow: isHollow(figure) }];
  });
  const intervals = dots.flatMap(({ figure: { interval }, x, y, paint }) =>
    interval === null ? [] : [{ x1: at(interval.low), x2: at(interval.high), x, y, half: 4.5, paint }],
  );
  return [
    intervalMarks(intervals),
    lines,
    Plot.dot(
      dots.filter(({ hollow }) => !hollow),
      { x: 'x', y: 'y', r: 4.5, fill: 'paint' },
    ),
    Plot.dot(
      dots.filter(({ hollow }) => hollow),
      { x: 'x', y: 'y', r: 3.5, fill: PAINT.paper, stroke: 'paint', strokeWidth: 2 },
    ),
  ];
}

/** Lines through all rows; where they would cross words, a tick in each row. */
function lineMarks({ rows, lines, isOneLine, top, bottom }: UnitLayout): Plot.Markish {
  return lines.map(({ x, isDashed }) =>
    Plot.ruleX(
      isOneLine ? [{ x, y1: top, y2: bottom }] : rows.map(({ y }) => ({ x, y1: y - 7, y2: y + 7 })),
      {
        x: 'x',
        y1: 'y1',
        y2: 'y2',
        stroke: PAINT.ink,
        ...(isDashed ? { strokeDasharray: '2 3' } : {}),
      },
    ),
  );
}
