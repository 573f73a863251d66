import * as Plot from '@observablehq/plot';
import type { ServiceRow } from '../queries/serviceTable.ts';
import { type BarPiece, foldBar, type LineScale, lineScale } from './foldedBars.ts';
import { type ChartWidth, PAINT } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { BAR_HEIGHT, type BarRow, LINE_PITCH, serviceLayout } from './serviceLayout.ts';
import { textMarks } from './textMarks.ts';

export interface ServiceBarsOptions {
  readonly name?: PictureName;
}

/** What was not handed in online is seen even where it is one file of a thousand, in px. */
const THINNEST = 1;

const LOOKS = {
  online: { fill: PAINT.accent },
  missing: { fill: PAINT.missing },
  unknown: { fill: PAINT.tint, stroke: PAINT.accent },
} as const;

interface Segment {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * Files of each essential service, the part not handed in online at the end of its bar; the most used first, then
 * those without files, without a report, and how many a commune has nothing to do with. Empty without rows.
 */
export function serviceBars(
  rows: readonly ServiceRow[],
  width: ChartWidth,
  options: ServiceBarsOptions = {},
): string {
  if (rows.length === 0) return '';
  const scale = lineScale(rows.flatMap(({ total }) => (total === null ? [] : [total])));
  const layout = serviceLayout(rows, scale, width);
  const { bars, left, lineWidth } = layout;
  const online = segments(bars, scale, left, lineWidth, 'online');
  const missing = segments(bars, scale, left, lineWidth, 'missing');
  const unknown = segments(bars, scale, left, lineWidth, 'unknown');
  const box = { x1: 'left', x2: 'right', y1: 'top', y2: ({ top }: Segment) => top + BAR_HEIGHT } as const;
  return renderSvg(
    {
      width,
      height: layout.height,
      marks: [
        Plot.rect(online, { ...box, ...LOOKS.online }),
        Plot.rect(missing, { ...box, ...LOOKS.missing }),
        Plot.rect(unknown, { ...box, ...LOOKS.unknown }),
        Plot.ruleX(width === 640 ? [left - 0.5] : [], {
          y1: () => layout.top,
          y2: () => layout.bottom,
          stroke: PAINT.soft,
        }),
        layout.key.map(({ x, kind }) =>
          Plot.rect([{ left: x, right: x + 12, top: 3 }], { ...box, ...LOOKS[kind] }),
        ),
        textMarks(layout.labels),
      ],
    },
    options.name ?? { label: 'Hồ sơ theo dịch vụ công thiết yếu' },
  );
}

/** The pieces of one kind of all bars, in px; a hair of paper keeps the part that is missing off the rest. */
function segments(
  bars: readonly BarRow[],
  scale: LineScale,
  left: number,
  lineWidth: number,
  kind: 'online' | 'missing' | 'unknown',
): readonly Segment[] {
  return bars.flatMap(({ row, barTop }) => {
    const [start, end] = partOf(row, kind);
    return foldBar(start, end, scale).map(({ line, from, to }: BarPiece) => {
      const isMissing = kind === 'missing';
      const begin = left + from * lineWidth + (isMissing && from > 0 ? 1 : 0);
      return {
        left: begin,
        right: Math.max(left + to * lineWidth, isMissing ? begin + THINNEST : begin),
        top: barTop + line * LINE_PITCH,
      };
    });
  });
}

function partOf(
  { total, online }: ServiceRow,
  kind: 'online' | 'missing' | 'unknown',
): readonly [number, number] {
  const all = total ?? 0;
  if (online === null) return kind === 'unknown' ? [0, all] : [0, 0];
  const handedIn = Math.min(online, all);
  if (kind === 'unknown') return [0, 0];
  return kind === 'online' ? [0, handedIn] : [handedIn, all];
}
