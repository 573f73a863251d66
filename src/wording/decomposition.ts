import { formatNumber, formatPercent, formatPoints } from '../format.ts';
import { caseNoun, windowName } from '../wording.ts';
import type { SaidIndicator, SaidWindow } from './subject.ts';

/** A change of the common rate of many units, split in two. */
export interface SaidDecomposition {
  readonly indicator: SaidIndicator;
  readonly windows: { readonly before: SaidWindow; readonly after: SaidWindow };
  readonly before: number;
  readonly after: number;
  readonly rate: number;
  readonly mix: number;
  readonly effects: readonly unknown[];
  readonly leftOut: number;
}

/** How far the common rate moved: `Tỷ lệ chung từ 78,4% lên 81%: tăng 2,6 điểm phần trăm`. */
export function decompositionHeadline({ before, after }: SaidDecomposition): string {
  const points = formatPoints(Math.abs(after - before)).replace('+', '');
  if (after === before) return `Tỷ lệ chung không đổi: ${formatPercent(after)}`;
  return after > before
    ? `Tỷ lệ chung từ ${formatPercent(before)} lên ${formatPercent(after)}: tăng ${points}`
    : `Tỷ lệ chung từ ${formatPercent(before)} xuống ${formatPercent(after)}: giảm ${points}`;
}

/** The two parts in words, over which windows and of how many units. */
export function decompositionSentence(said: SaidDecomposition): string {
  const { windows, rate, mix, effects, leftOut, indicator } = said;
  const noun = caseNoun(indicator) || 'trường hợp';
  const out =
    leftOut === 0 ? '' : ` ${formatNumber(leftOut)} nơi không có số đếm dùng được ở cả hai kỳ nên để ngoài.`;
  return (
    `Tính chung ${formatNumber(effects.length)} nơi, ${windowName(windows.after)} so với ${windowName(windows.before)}. ` +
    `Phần của tỷ lệ ở từng nơi thay đổi: ${formatPoints(rate, 2)}. ` +
    `Phần của số ${noun} chuyển giữa các nơi: ${formatPoints(mix, 2)}.${out}`
  );
}

/** Where the method comes from and what it does not say. */
export const DECOMPOSITION_METHOD =
  'Cách tách của E. M. Kitagawa (1955), dạng đối xứng: hai phần cộng lại đúng bằng thay đổi. Nó cho biết thay đổi nằm ở đâu, ngoài ra không kết luận gì.';

/** Said where no two windows of one length can be compared yet. */
export const NO_DECOMPOSITION =
  'Mới có một kỳ của độ dài này, chưa so được với kỳ trước. Khi có hai tháng liền, phần này cho biết nơi nào làm tỷ lệ chung thay đổi.';
