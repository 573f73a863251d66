import type { Figure } from '../queries/figure.ts';
import type { TargetLine } from '../queries/series.ts';
import { targetText } from '../wording/verdict.ts';
import {
  BULLET_HEIGHT,
  BULLET_WIDTH,
  bandShapes,
  bulletName,
  bulletScale,
  dotsOf,
  levelAt,
  MIDDLE,
  targetNumbers,
  targetTicks,
  trackShapes,
} from './bullet.ts';
import { PAINT } from './paint.ts';
import { renderShapes } from './renderSvg.ts';
import { labelShapes, lineShapes } from './shapes.ts';
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
  const gap = value !== null && isShort(value, target) ? [levelAt(at(value), at(target.value))] : [];
  return renderShapes(
    { width: BULLET_WIDTH, height: BULLET_HEIGHT },
    [
      ...trackShapes(at, indicator.kind === 'rate' ? 100 : null, value === null),
      ...(baseline === null ? [] : bandShapes(baseline, at, paint)),
      ...lineShapes(gap, { stroke: PAINT.missing, 'stroke-width': 4 }),
      ...targetTicks([target], at),
      ...dotsOf(dots, paint, baseline !== null && isHollow(baseline)),
      ...labelShapes(targetNumbers([target], indicator, at)),
    ],
    {
      label: baseline === null ? `chỉ tiêu ${targetText(target, indicator)}` : bulletName(baseline, [target]),
    },
  );
}

function isShort(value: number, { comparison, value: goal }: TargetLine): boolean {
  if (comparison === '=') return value !== goal;
  return comparison === '>=' || comparison === '>' ? value < goal : value > goal;
}
