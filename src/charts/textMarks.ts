import * as Plot from '@observablehq/plot';
import { HALO_WIDTH, PAINT, type Paint, TEXT_SIZE } from './paint.ts';
import { px } from './renderSvg.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text at its place: `x` where its anchor stands and `y` its baseline, in px of the picture. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  readonly fill?: Paint;
  readonly bold?: boolean;
  readonly size?: number;
}

/** Marks that write `labels`, those of one look together; a halo in the paper's colour keeps lines off the letters. */
export function textMarks(labels: readonly Label[]): Plot.Markish[] {
  const byLook = Map.groupBy(labels, ({ anchor, fill = PAINT.ink, bold = false, size = TEXT_SIZE }) =>
    [anchor, fill, bold, size].join(' '),
  );
  return [...byLook.values()].map((alike) => {
    const { anchor, fill, bold, size } = alike[0] ?? { anchor: 'middle' };
    return Plot.text(alike, {
      x: px('x'),
      y: px('y'),
      text: 'text',
      textAnchor: anchor,
      lineAnchor: 'bottom',
      fill: fill ?? PAINT.ink,
      stroke: PAINT.paper,
      strokeWidth: HALO_WIDTH,
      ...(bold === true ? { fontWeight: 600 } : {}),
      ...(size === undefined ? {} : { fontSize: size }),
    });
  });
}
