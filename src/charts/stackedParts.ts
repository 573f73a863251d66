import * as Plot from '@observablehq/plot';
import { nameWithType } from '../format.ts';
import type { PartKind, PartsOfWhole } from '../queries/wardParts.ts';
import { hatching } from './hatch.ts';
import { type ChartWidth, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Segment, stackedLayout } from './stackedLayout.ts';
import { BRACKET, type Misfit } from './stackedMisfit.ts';
import { textMarks } from './textMarks.ts';

export interface StackedPartsOptions {
  readonly name?: PictureName;
}

/**
 * Wholes and their parts, a bar for each window: done is filled, under way is hatched, late is the colour of what is
 * missing. Where the parts miss the whole, the gap or the excess stands in a bracket and nothing is stretched to fit.
 * Empty without bars.
 */
export function stackedParts(
  bars: readonly PartsOfWhole[],
  width: ChartWidth,
  options: StackedPartsOptions = {},
): string {
  const [first] = bars;
  if (first === undefined) return '';
  const { segments, misfits, labels, leaders, height } = stackedLayout(bars, width);
  const { unit } = first.figure;
  const hatchId = `${unit.path.replace('/', '-')}-dang-giai-quyet-${width}`;
  const of = (...kinds: readonly PartKind[]): readonly Segment[] =>
    segments.filter(({ kind }) => kinds.includes(kind));
  const box = { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom' } as const;
  const half = { x1: ({ left }: Segment) => left + 0.5, x2: ({ right }: Segment) => right - 0.5 };
  return renderSvg(
    {
      width,
      height,
      marks: [
        of('pending').length > 0 ? hatching(hatchId, PAINT.accent) : null,
        Plot.rect(of('resolved', 'on-time'), { ...box, fill: PAINT.accent }),
        Plot.rect(of('late'), { ...box, fill: PAINT.missing }),
        Plot.rect(of('pending'), { ...box, ...half, fill: `url(#${hatchId})`, stroke: PAINT.accent }),
        misfitMarks(misfits),
        Plot.link(leaders, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: PAINT.soft }),
        textMarks(labels),
      ],
    },
    options.name ?? { label: `Hồ sơ tiếp nhận theo kết quả, ${nameWithType(unit)}` },
  );
}

/** An empty frame for what is missing, a rule at the whole where there is too much, a bracket over either. */
function misfitMarks(misfits: readonly Misfit[]): Plot.Markish[] {
  const stroke = PAINT.contradiction;
  const brackets = misfits.flatMap(({ left, right, top }, z) => [
    { x: left + 0.5, y: top - 2, z },
    { x: left + 0.5, y: top - BRACKET, z },
    { x: right - 0.5, y: top - BRACKET, z },
    { x: right - 0.5, y: top - 2, z },
  ]);
  return [
    Plot.rect(
      misfits.filter(({ isMissing }) => isMissing),
      {
        x1: ({ left }: Misfit) => left + 0.5,
        x2: ({ right }: Misfit) => right - 0.5,
        y1: ({ top }: Misfit) => top + 0.5,
        y2: ({ bottom }: Misfit) => bottom - 0.5,
        stroke,
        strokeDasharray: '4 3',
      },
    ),
    Plot.ruleX(
      misfits.filter(({ isMissing }) => !isMissing),
      {
        x: 'left',
        y1: ({ top }: Misfit) => top - 2,
        y2: ({ bottom }: Misfit) => bottom + 3,
        stroke,
        strokeWidth: 2,
      },
    ),
    Plot.line(brackets, { x: 'x', y: 'y', z: 'z', stroke, strokeWidth: 1 }),
  ];
}
