import type { PartsOfWhole } from '../queries/wardParts.ts';
import { gapText } from '../wording/parts.ts';
import { type ChartWidth, PAINT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** What the parts leave of a whole, or how far they go beyond it. */
export interface Misfit {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isMissing: boolean;
}

/** Above a bar whose parts miss the whole: a line of words and the bracket beneath it. */
export const BRACKET = 7;

/** The whole, or the sum of its parts where that is more. */
export function whole({ total, gap }: PartsOfWhole): number {
  return gap < 0 ? total - gap : total;
}

/** At the end of a bar, as high as it. */
export function barMisfits(
  bar: PartsOfWhole,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  width: ChartWidth,
): readonly Misfit[] {
  if (bar.gap === 0) return [];
  const perCase = width / whole(bar);
  const sum = bar.total - bar.gap;
  const [from, to] = bar.gap > 0 ? [sum, bar.total] : [bar.total, sum];
  return [{ left: from * perCase, right: to * perCase, top, bottom, isMissing: bar.gap > 0 }];
}

/** `thiếu 14 hồ sơ [m]` above the bracket, inside the picture. */
export function misfitLabel({ left, right, top }: Misfit, gap: number, width: ChartWidth): Label {
  const text = `${gapText(gap)} [m]`;
  const half = textWidth(text, TEXT_SIZE, true) / 2;
  const x = Math.max(half, Math.min((left + right) / 2, width - half));
  return { x, y: top - BRACKET - 5, text, anchor: 'middle', bold: true, fill: PAINT.contradiction };
}
