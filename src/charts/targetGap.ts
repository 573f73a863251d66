import * as Plot from '@observablehq/plot';
import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { targetText } from '../wording/verdict.ts';
import {
  BULLET_WIDTH,
  bandMark,
  bulletName,
  bulletScale,
  dotMark,
  MIDDLE,
  targetNumbers,
  targetTicks,
  trackMark,
} from './bullet.ts';
import { PAINT } from './paint.ts';
import { renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { isHollow } from './timelineSpans.ts';

/**
 * A target on its scale, the nearest figure as a dot, and between them what is still missing (nothing where the figure
 * stands on the right side of the target). Null where there is no scale; `indicator` is needed only without a figure.
 */
export function targetGap(
  target: TargetLine,
  baseline: Figure | null,
  indicator: Figure['indicator'] | undefined = baseline?.indicator,
): string | null {
  if (indicator === undefined) return null;
  const value = baseline?.value ?? null;
  const at = bulletScale(indicator, value === null ? [] : [value], [target]);
  if (at === null) return null;
  const paint = baseline?.markers.includes('m') ? PAINT.contradiction : PAINT.accent;
  const dots = value === null ? [] : [{ x: at(value), y: MIDDLE }];
  const gap =
    value !== null && isShort(value, target) ? [{ x1: at(value), x2: at(target.value), y: MIDDLE }] : [];
  return renderSvg(
    {
      width: BULLET_WIDTH,
      height: 28,
      marks: [
        trackMark(at, indicator.kind === 'rate' ? 100 : null, value === null),
        baseline === null ? null : bandMark(baseline, at, paint),
        Plot.ruleY(gap, { x1: 'x1', x2: 'x2', y: 'y', stroke: PAINT.missing, strokeWidth: 4 }),
        targetTicks([target], at),
        dotMark(dots, paint, baseline !== null && isHollow(baseline)),
        textMarks(targetNumbers([target], indicator, at)),
      ],
    },
    {
      label: baseline === null ? `chỉ tiêu ${targetText(target, indicator)}` : bulletName(baseline, [target]),
    },
  );
}

function isShort(value: number, { comparison, value: goal }: TargetLine): boolean {
  if (comparison === '=') return value !== goal;
  return comparison === '>=' || comparison === '>' ? value < goal : value > goal;
}
