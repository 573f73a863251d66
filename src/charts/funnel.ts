import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { Funnel, FunnelPoint } from '../queries/funnel.ts';
import { footLabels, funnelFrame, sizeNoun } from './funnelFrame.ts';
import type { FunnelLook } from './funnelLabels.ts';
import type { FunnelScale } from './funnelScale.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { crisp } from './timelineMarks.ts';

export interface FunnelOptions {
  /** Path of a unit that is named wherever it stands. */
  readonly own?: string;
  readonly name?: PictureName;
}

/**
 * Rates of many units over their number of cases, with the limits within which chance alone would leave them: hollow
 * inside, filled outside; as many of those outside are named as there is room for, the farthest first.
 */
export function funnel(input: Funnel, width: ChartWidth, options: FunnelOptions = {}): string {
  const look = { width, radius: dotRadius(input.points.length, width), own: options.own ?? null };
  const { scale, placed, key } = funnelFrame(input, look);
  const feet = footLabels(input, scale, width);
  return renderSvg(
    {
      width,
      height: Math.ceil(scale.bottom + 10 + feet.lines * LINE_HEIGHT),
      marks: [
        limitMarks(input, scale),
        gridMarks(scale),
        Plot.ruleY([crisp(scale.y(input.pooled))], {
          x1: () => scale.left,
          x2: () => scale.right,
          stroke: PAINT.ink,
        }),
        Plot.ruleY(key, {
          x1: ({ x }: Label) => x - 24,
          x2: ({ x }: Label) => x - 6,
          y: ({ y }: Label) => crisp(y - 5),
          stroke: PAINT.ink,
        }),
        Plot.link(placed.leaders, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: PAINT.soft }),
        dotMarks(input.points, scale, look),
        textMarks([...key, ...feet.labels, ...placed.labels]),
      ],
    },
    options.name ?? {
      label: `${input.indicator.name}: ${formatNumber(input.points.length)} nơi theo số ${sizeNoun(input)}`,
    },
  );
}

/** Smaller the more units there are. */
function dotRadius(units: number, width: ChartWidth): number {
  const roomy = width === 640 ? 3.5 : 3;
  return units <= 200 ? roomy : units <= 800 ? roomy - 1 : roomy - 1.5;
}

/** Thin enough to be laid over itself, on paper of any colour. */
const VEIL = { fill: PAINT.accent, fillOpacity: 0.05 } as const;

/** Two bands, one in the other, and their edges, which stay where colours are taken away. */
function limitMarks({ limits }: Funnel, scale: FunnelScale): Plot.Markish[] {
  const [wide, narrow] = [
    limitEdges(limits, 'low998', 'high998', scale),
    limitEdges(limits, 'low95', 'high95', scale),
  ];
  const line = (edges: readonly Edge[], y: 'lowLine' | 'highLine', strokeDasharray: string): Plot.Markish =>
    Plot.line(edges, { x: 'x', y, stroke: PAINT.faint, strokeWidth: 1, strokeDasharray });
  return [
    Plot.areaY(wide, { x: 'x', y1: 'low', y2: 'high', ...VEIL }),
    Plot.areaY(narrow, { x: 'x', y1: 'low', y2: 'high', ...VEIL }),
    ...(['lowLine', 'highLine'] as const).flatMap((side) => [
      line(narrow, side, '3 3'),
      line(wide, side, 'none'),
    ]),
  ];
}

interface Edge {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly lowLine: number;
  readonly highLine: number;
}

/** The limits inside the scale; where they lie beyond it they have no line, up to the last step before. */
function limitEdges(
  limits: Funnel['limits'],
  lowest: 'low95' | 'low998',
  highest: 'high95' | 'high998',
  { x, y, top, bottom }: FunnelScale,
): readonly Edge[] {
  const inside = (at: number): number => Math.max(top, Math.min(at, bottom));
  const lows = limits.map((limit) => y(limit[lowest]));
  const highs = limits.map((limit) => y(limit[highest]));
  return limits.map(({ cases }, index) => {
    const [low, high] = [lows[index] ?? bottom, highs[index] ?? top];
    const isLow = low < bottom || (lows[index + 1] ?? bottom) < bottom;
    const isHigh = high > top || (highs[index + 1] ?? top) > top;
    return {
      x: x(cases),
      low: inside(low),
      high: inside(high),
      lowLine: isLow ? inside(low) : Number.NaN,
      highLine: isHigh ? inside(high) : Number.NaN,
    };
  });
}

function gridMarks({ left, right, bottom, xTicks, yTicks }: FunnelScale): Plot.Markish[] {
  return [
    Plot.ruleY(
      yTicks.map(({ at }) => crisp(at)),
      { x1: () => left - 4, x2: () => left, stroke: PAINT.soft },
    ),
    Plot.ruleX([left - 0.5], { y1: () => yTicks.at(-1)?.at ?? 0, y2: () => bottom, stroke: PAINT.faint }),
    Plot.ruleY([crisp(bottom)], { x1: () => left, x2: () => right, stroke: PAINT.faint }),
    Plot.ruleX(
      xTicks.map(({ at }) => crisp(at)),
      { y1: () => bottom, y2: () => bottom + 5, stroke: PAINT.soft },
    ),
  ];
}

function dotMarks(
  points: readonly FunnelPoint[],
  { x, y }: FunnelScale,
  { radius, own }: FunnelLook,
): Plot.Markish[] {
  const dots = points.map(({ figure, cases, rate, standing }) => ({
    x: x(cases),
    y: y(rate),
    standing,
    isOwn: figure.unit.path === own,
  }));
  const at = { x: 'x', y: 'y' } as const;
  return [
    Plot.dot(
      dots.filter(({ standing, isOwn }) => standing === 'inside' && !isOwn),
      { ...at, r: radius - 0.5, fill: PAINT.paper, stroke: PAINT.accent, strokeWidth: 1.2 },
    ),
    Plot.dot(
      dots.filter(({ standing, isOwn }) => standing !== 'inside' && !isOwn),
      { ...at, r: radius, fill: PAINT.accent, stroke: PAINT.paper, strokeWidth: 0.8 },
    ),
    Plot.dot(
      dots.filter(({ isOwn }) => isOwn),
      { ...at, r: radius + 2.5, fill: PAINT.accent, stroke: PAINT.paper, strokeWidth: 1.5 },
    ),
  ];
}
