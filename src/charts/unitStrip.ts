import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { TargetLine } from '../queries/series.ts';
import type { UnitStrip } from '../queries/unitStrip.ts';
import { type ChartWidth, PAINT, type Paint } from './paint.ts';
import { dotsToPath, pathMark } from './pathMark.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type StripLayout, stripLayout } from './stripLayout.ts';
import { textMarks } from './textMarks.ts';
import { crisp } from './timelineMarks.ts';

export interface UnitStripOptions {
  /** Path of the unit the picture is about: the only one named and filled. */
  readonly own?: string;
  /** Only targets that are set for all of the units: one ward's target says nothing of another. */
  readonly targets?: readonly TargetLine[];
  readonly name?: PictureName;
}

/**
 * Every unit as a dot on one scale, heaped where values are alike (columns where there are too many), with the value
 * half of them reach and, where one is asked about, that one named.
 */
export function unitStrip(input: UnitStrip, width: ChartWidth, options: UnitStripOptions = {}): string {
  const layout = stripLayout(input, width, { own: options.own ?? null, targets: options.targets ?? [] });
  const { floor, top, ticks, median, targets, placed } = layout;
  const upright = { y1: () => top, y2: () => floor + 3, stroke: PAINT.ink } as const;
  return renderSvg(
    {
      width,
      height: layout.height,
      marks: [
        Plot.ruleX(
          ticks.map(({ x }) => crisp(x)),
          { y1: () => floor, y2: () => floor + 5, stroke: PAINT.soft },
        ),
        Plot.ruleY([crisp(floor)], { x1: () => 0, x2: () => width, stroke: PAINT.faint }),
        heapMarks(layout, options.own !== undefined),
        Plot.ruleX([crisp(median)], { ...upright, strokeDasharray: '2 3' }),
        Plot.ruleX(targets.map(crisp), { ...upright, strokeWidth: 2 }),
        Plot.link(placed.leaders, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: PAINT.soft }),
        ownMark(layout),
        textMarks([...layout.labels, ...placed.labels]),
      ],
    },
    options.name ?? {
      label: `${input.indicator.name}: ${formatNumber(input.figures.length)} nơi trên một thang`,
    },
  );
}

/** All units: in the accent where none is asked about, else grey behind the one that is. */
function heapMarks({ heap, floor, own }: StripLayout, isAbout: boolean): Plot.Markish[] {
  const { kind, columns, pitch } = heap;
  if (kind === 'bars') {
    const bars = columns.map(({ x, height }) => ({
      left: x - pitch / 2 + 0.5,
      right: x + pitch / 2 - 0.5,
      top: floor - height,
    }));
    const look = isAbout ? { fill: PAINT.faint } : { fill: PAINT.accent };
    return [Plot.rect(bars, { x1: 'left', x2: 'right', y1: 'top', y2: () => floor, ...look })];
  }
  const dots = columns.flatMap(({ x, indices }) =>
    indices.flatMap((index, place) =>
      index === own?.index ? [] : [{ x, y: floor - (place + 0.5) * pitch }],
    ),
  );
  const d = dotsToPath(dots);
  const look = (stroke: Paint): Plot.Markish[] => [
    pathMark(d, { stroke, 'stroke-width': pitch - 1, 'stroke-linecap': 'round' }),
  ];
  return look(isAbout ? PAINT.faint : PAINT.accent);
}

function ownMark({ own }: StripLayout): Plot.Markish {
  return Plot.dot(own === null ? [] : [own], {
    x: 'x',
    y: 'y',
    r: 5,
    fill: PAINT.accent,
    stroke: PAINT.paper,
    strokeWidth: 1.5,
  });
}
