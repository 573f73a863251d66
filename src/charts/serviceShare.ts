import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { ServiceRow } from '../queries/serviceTable.ts';
import { serviceCountsText } from '../wording/serviceAnswers.ts';
import { BULLET_WIDTH } from './bullet.ts';
import { PAINT, SMALL_TEXT_SIZE } from './paint.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

type Counted = Pick<ServiceRow, 'total' | 'online' | 'marker'>;

export interface ServiceShareOptions {
  readonly name?: PictureName;
}

const INSET = 5;
const TOP = 16;
const BAR_HEIGHT = 12;
const HEIGHT = 32;
const BASELINE = 11.2;

/** A part that is not online is seen even where it is one file of a thousand. */
const THINNEST = 3;

/**
 * All files of one service at one place as one whole bar, the part not handed in online at its end: bars of different
 * windows have the same length, so that only shares can be read off. Null where no file is counted.
 */
export function serviceShare(row: Counted, options: ServiceShareOptions = {}): string | null {
  const { total, online } = row;
  if (total === null || total === 0) return null;
  const offline = online === null ? 0 : Math.max(0, total - online);
  const right = BULLET_WIDTH - INSET;
  const width = (offline / total) * (right - INSET);
  const split = right - (offline === 0 ? 0 : Math.max(width, THINNEST));
  const gap = split > INSET && offline > 0 ? 1 : 0;
  const box = { x1: 'left', x2: 'right', y1: () => TOP, y2: () => TOP + BAR_HEIGHT } as const;
  const whole = { left: INSET, right: split };
  return renderSvg(
    {
      width: BULLET_WIDTH,
      height: HEIGHT,
      marks: [
        Plot.rect(online === null || split <= INSET ? [] : [whole], { ...box, fill: PAINT.accent }),
        Plot.rect(online === null ? [whole] : [], { ...box, fill: PAINT.tint, stroke: PAINT.accent }),
        Plot.rect(offline > 0 ? [{ left: split + gap, right }] : [], { ...box, fill: PAINT.missing }),
        textMarks(offlineLabel(offline, split + gap)),
      ],
    },
    options.name ?? { label: serviceCountsText(row) },
  );
}

/** `8 không trực tuyến` above its part, inside the picture. */
function offlineLabel(offline: number, left: number): readonly Label[] {
  if (offline === 0) return [];
  const text = `${formatNumber(offline)} không trực tuyến`;
  const x = Math.max(0, Math.min(left, BULLET_WIDTH - textWidth(text, SMALL_TEXT_SIZE)));
  return [{ x, y: BASELINE, text, anchor: 'start', size: SMALL_TEXT_SIZE }];
}
