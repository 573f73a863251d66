import type { Funnel } from '../queries/funnel.ts';
import { caseNoun } from '../wording.ts';
import { type FunnelLook, funnelLabels, pooledText } from './funnelLabels.ts';
import { type FunnelScale, funnelScale } from './funnelScale.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { PlacedLabels } from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** What the sizes count: `hồ sơ`, `người`. */
export function sizeNoun({ indicator }: Pick<Funnel, 'indicator'>): string {
  return caseNoun(indicator) || 'trường hợp';
}

/** Where everything stands; `key` says above the picture what its line is, where the units leave no room beside it. */
export function funnelFrame(
  input: Funnel,
  look: FunnelLook,
): { scale: FunnelScale; placed: PlacedLabels; key: readonly Label[] } {
  const text = pooledText(input.pooled);
  const direct = funnelScale(input, look.width, 0);
  const placed = funnelLabels(input, direct, look);
  if (placed.labels.some((label) => label.text === text)) return { scale: direct, placed, key: [] };
  const scale = funnelScale(input, look.width, LINE_HEIGHT + 6);
  return { scale, placed: funnelLabels(input, scale, look), key: [pooledKey(input, look.width)] };
}

function pooledKey({ pooled }: Funnel, width: ChartWidth): Label {
  const text = pooledText(pooled);
  return { x: width - textWidth(text, TEXT_SIZE, true), y: ASCENT, text, anchor: 'start', bold: true };
}

/** Numbers of both scales and what the sizes count. */
export function footLabels(
  input: Funnel,
  { left, right, bottom, xTicks, yTicks, isCut }: FunnelScale,
  width: ChartWidth,
): { labels: readonly Label[]; lines: number } {
  const baseline = bottom + ASCENT + 9;
  const soft = { fill: PAINT.soft } as const;
  const cut = isCut ? 'Trục đứng không bắt đầu từ 0.' : '';
  const title = `số ${sizeNoun(input)} của mỗi nơi`;
  const lower: Label[] =
    width === 640
      ? [
          ...(isCut
            ? [{ x: 0, y: baseline + LINE_HEIGHT, text: cut, anchor: 'start' as const, ...soft }]
            : []),
          { x: right, y: baseline + LINE_HEIGHT, text: title, anchor: 'end', ...soft },
        ]
      : [
          { x: right, y: baseline + LINE_HEIGHT, text: title, anchor: 'end', ...soft },
          ...(isCut
            ? [{ x: 0, y: baseline + 2 * LINE_HEIGHT, text: cut, anchor: 'start' as const, ...soft }]
            : []),
        ];
  return {
    lines: width === 640 || !isCut ? 2 : 3,
    labels: [
      ...xTicks.map(
        ({ at, label }): Label => ({ x: at, y: baseline, text: label, anchor: 'middle', ...soft }),
      ),
      ...yTicks.map(
        ({ at, label }): Label => ({ x: left - 8, y: at + 4.5, text: label, anchor: 'end', ...soft }),
      ),
      ...lower,
    ],
  };
}
