import * as Plot from '@observablehq/plot';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { BAND_OPACITY, type ChartWidth, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { spanPaint } from './timelineMarks.ts';
import { isContested, isHollow } from './timelineSpans.ts';
import { type UnitLayout, unitLayout } from './unitLayout.ts';

export interface UnitDotsOptions {
  readonly targets?: readonly TargetLine[];
  readonly name?: PictureName;
}

/**
 * One indicator over many units on one scale, in the order given (by name, never by value): a dot with its interval,
 * the value and the window of each. Empty without figures.
 */
export function unitDots(
  figures: readonly Figure[],
  width: ChartWidth,
  options: UnitDotsOptions = {},
): string {
  const [first] = figures;
  if (first === undefined) return '';
  const layout = unitLayout(figures, options.targets ?? [], width);
  const { rows, left, right, top, bottom } = layout;
  return renderSvg(
    {
      width,
      height: layout.height,
      marks: [
        Plot.ruleX(layout.ticks, { x: 'x', y1: () => top, y2: () => bottom, stroke: PAINT.hair }),
        Plot.ruleY(layout.separators, { x1: () => 0, x2: () => width, stroke: PAINT.hair }),
        Plot.ruleY(rows, { x1: () => left, x2: () => right, y: 'y', stroke: PAINT.rule }),
        dotMarks(layout, targetMarks(layout, width)),
        textMarks(layout.labels),
      ],
    },
    options.name ?? { label: `${first.indicator.name}, từng nơi` },
  );
}

/** Intervals as bands, the targets over them, and the dots on top. */
function dotMarks({ rows, at }: UnitLayout, targets: Plot.Markish): Plot.Markish[] {
  const dots = rows.flatMap(({ figure, y }) => {
    if (figure.value === null) return [];
    const paint = spanPaint({ isContested: isContested(figure) });
    return [{ figure, x: at(figure.value), y, paint, hollow: isHollow(figure) }];
  });
  const bands = dots.flatMap(({ figure: { interval }, y, paint }) =>
    interval === null ? [] : [{ x1: at(interval.low), x2: at(interval.high), y1: y - 5, y2: y + 5, paint }],
  );
  return [
    Plot.rect(bands, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: 'paint',
      fillOpacity: BAND_OPACITY * 1.4,
    }),
    targets,
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

/** A line through all rows on the wide picture; on the narrow one, where it would cross the values, a tick in each. */
function targetMarks({ rows, targets, top, bottom }: UnitLayout, width: ChartWidth): Plot.Markish {
  const ticks =
    width === 640
      ? targets.map(({ x }) => ({ x, y1: top, y2: bottom }))
      : targets.flatMap(({ x }) => rows.map(({ y }) => ({ x, y1: y - 7, y2: y + 7 })));
  return Plot.ruleX(ticks, { x: 'x', y1: 'y1', y2: 'y2', stroke: PAINT.ink });
}
