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
  const { value, interval } = figure;
  const values = value === null ? [] : [value, ...readings.filter((reading) => reading !== value)];
  const at = paperScale(figure, target, values);
  if (at === null) return null;
  const dots = values.map((amount) => ({ x: at(amount), y: MIDDLE }));
  const whiskers = interval === null || value === null ? [] : [at(interval.low), at(interval.high)];
  // A cap within its own dot is only a bump on it.
  const caps = whiskers.filter((end) => dots.every(({ x }) => Math.abs(end - x) > DOT + 1));
  const look = isHollow(figure)
    ? { fill: PAINT.paper, stroke: PAINT.ink, strokeWidth: 1.5 }
    : { fill: PAINT.ink };
  return renderSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      marks: [
        along([INSET, WIDTH - INSET], PAINT.soft, 1, value === null),
        upright([INSET, WIDTH - INSET], 3, PAINT.soft, 1),
        along(whiskers, PAINT.ink, 2, false),
        upright(caps, 4, PAINT.ink, 1.5),
        upright(target === null ? [] : [at(target.value)], 8, PAINT.ink, 2),
        Plot.dot(dots, { x: 'x', y: 'y', r: DOT, ...look }),
      ],
    },
    { label: bulletName(figure, target === null ? [] : [target]) },
  );
}

/** From a value to px; null where a count has no target to give it a scale, or everything is nought. */
function paperScale(
  { indicator }: Figure,
  target: TargetLine | null,
  values: readonly number[],
): ((amount: number) => number) | null {
  if (indicator.kind !== 'rate' && target === null) return null;
  const highest = Math.max(...values, target?.value ?? 0);
  const max = indicator.kind === 'rate' ? Math.max(100, highest) : highest * 1.1;
  return max > 0 ? (amount) => INSET + (amount / max) * (WIDTH - 2 * INSET) : null;
}

/** A line between two places, dashed where nothing lies on it; none without places. */
function along(
  [start, end]: readonly number[],
  stroke: string,
  strokeWidth: number,
  isDashed: boolean,
): Plot.Markish {
  const lines = start === undefined || end === undefined ? [] : [{ x1: start, x2: end, y: MIDDLE }];
  const dashes = isDashed ? { strokeDasharray: '3 4' } : {};
  return Plot.ruleY(lines, { x1: 'x1', x2: 'x2', y: 'y', stroke, strokeWidth, ...dashes });
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
