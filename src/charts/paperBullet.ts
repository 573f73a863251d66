import * as Plot from '@observablehq/plot';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { bulletName } from './bullet.ts';
import { PAINT } from './paint.ts';
import { renderSvg } from './renderSvg.ts';
import { isHollow } from './timelineSpans.ts';

const WIDTH = 104;
const HEIGHT = 18;
const INSET = 5;
const MIDDLE = HEIGHT / 2;
const DOT = 3.5;

/**
 * A figure on its scale for a mono printer: lines of ink alone, no tint. Dot (hollow below thirty cases), whiskers for
 * the interval, a tall tick for the target, dashes where nothing is reported; null where the figure has no scale.
 */
export function paperBullet(
  figure: Figure,
  target: TargetLine | null,
  readings: readonly number[],
): string | null {
  const { indicator, value, interval } = figure;
  if (indicator.kind !== 'rate' && target === null) return null;
  const values = value === null ? [] : [value, ...readings.filter((reading) => reading !== value)];
  const highest = Math.max(...values, target?.value ?? 0);
  const max = indicator.kind === 'rate' ? Math.max(100, highest) : highest * 1.1;
  if (!(max > 0)) return null;
  const at = (amount: number): number => INSET + (amount / max) * (WIDTH - 2 * INSET);
  const dots = values.map((amount) => ({ x: at(amount), y: MIDDLE }));
  const whiskers = interval === null || value === null ? [] : [at(interval.low), at(interval.high)];
  const goals = target === null ? [] : [at(target.value)];
  const look = isHollow(figure)
    ? { fill: PAINT.paper, stroke: PAINT.ink, strokeWidth: 1.5 }
    : { fill: PAINT.ink };
  return renderSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      marks: [
        Plot.ruleY([MIDDLE], {
          x1: () => INSET,
          x2: () => WIDTH - INSET,
          y: (y: number) => y,
          stroke: PAINT.soft,
          ...(value === null ? { strokeDasharray: '3 4' } : {}),
        }),
        upright([INSET, WIDTH - INSET], 3, PAINT.soft, 1),
        Plot.ruleY(whiskers.slice(0, 1), {
          x1: (x: number) => x,
          x2: () => whiskers[1] ?? 0,
          y: () => MIDDLE,
          stroke: PAINT.ink,
          strokeWidth: 2,
        }),
        upright(whiskers, 4, PAINT.ink, 1.5),
        upright(goals, 8, PAINT.ink, 2),
        Plot.dot(dots, { x: 'x', y: 'y', r: DOT, ...look }),
      ],
    },
    { label: bulletName(figure, target === null ? [] : [target]) },
  );
}

function upright(places: readonly number[], half: number, stroke: string, strokeWidth: number): Plot.Markish {
  return Plot.ruleX([...places], {
    x: (x: number) => x,
    y1: () => MIDDLE - half,
    y2: () => MIDDLE + half,
    stroke,
    strokeWidth,
  });
}
