import { formatDate, formatNumber } from '../format.ts';
import { listText, toSpoken } from './spoken.ts';
import type { SaidIndicator, Spoken } from './subject.ts';
import { type SaidTarget, targetText, VERDICTS } from './verdict.ts';

type Counts = Readonly<Record<'met' | 'tracking' | 'undecided' | 'not-met' | 'no-data', number>>;

/** The verdicts in the order they are always listed in, those nobody has among them. */
export const VERDICT_ORDER = ['met', 'tracking', 'undecided', 'not-met', 'no-data'] as const;

/** `0 đạt, 9 đang theo dõi, 0 chưa đủ cơ sở, 0 chưa đạt, 23 chưa có số liệu`. */
export function verdictCountsText(counts: Counts): string {
  return VERDICT_ORDER.map(
    (verdict) => `${formatNumber(counts[verdict])} ${VERDICTS[verdict].word.toLowerCase()}`,
  ).join(', ');
}

/** How many targets of how many places have which verdict, and where those still to fall due stand. */
export function targetsLede(
  counts: Counts,
  tracking: Readonly<Record<'meets' | 'misses' | 'unclear', number>>,
  places: number,
): Spoken {
  const all = VERDICT_ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  if (all === 0) return toSpoken('**Chưa có chỉ tiêu nào** trong các văn bản đã nhận.');
  const stands = [
    [tracking.meets, 'đang đáp ứng'],
    [tracking.misses, 'còn cách đích'],
    [tracking.unclear, 'chưa rõ'],
  ] as const;
  const told = stands
    .filter(([count]) => count > 0)
    .map(([count, words]) => `**${formatNumber(count)}** ${words}`);
  const detail = told.length === 0 ? '' : ` Trong các chỉ tiêu đang theo dõi, ${listText(told)}.`;
  return toSpoken(
    `**${formatNumber(all)} chỉ tiêu của ${formatNumber(places)} nơi**: ${verdictCountsText(counts)}.${detail}`,
  );
}

/** That the document sets another level elsewhere: `Chỗ khác ghi ≥ 100% (Phụ lục, nhiệm vụ số 11).` */
export function rivalSentence(
  rival: SaidTarget & { readonly locator: string },
  indicator: SaidIndicator,
): string {
  return `Chỗ khác ghi ${targetText(rival, indicator)} (${rival.locator}).`;
}

/** `hạn 31/12/2026; Người dân`: when it is due, and for whom. */
export function dueAndScope({ due, scope }: { readonly due: string; readonly scope: string }): string {
  return `hạn ${formatDate(due)}${scope === '' ? '' : `; ${scope}`}`;
}
