import { formatNumber, formatPercent } from '../format.ts';
import { windowNameAndDates } from '../wording.ts';
import { shortestFitting } from './headline.ts';
import { capitalise } from './spoken.ts';
import type { SaidWindow } from './subject.ts';

type SaidKind = 'resolved' | 'pending' | 'on-time' | 'late';

interface SaidPart {
  readonly kind: SaidKind;
  readonly count: number;
}

/** What a picture of parts says of one window. */
export interface SaidParts {
  readonly window: SaidWindow;
  readonly total: number;
  readonly parts: readonly SaidPart[];
  readonly gap: number;
  readonly within: readonly SaidPart[];
}

/** What each part is called. */
export const PART_NAMES: Readonly<Record<SaidKind, string>> = {
  resolved: 'đã giải quyết',
  pending: 'đang giải quyết',
  'on-time': 'giải quyết đúng hạn',
  late: 'giải quyết quá hạn',
};

/** `2.006 (94,4%)`; of fewer than ten only the count. */
export function shareText(count: number, total: number): string {
  return total < 10
    ? formatNumber(count)
    : `${formatNumber(count)} (${formatPercent((100 * count) / total)})`;
}

/** How the parts miss the whole: `thiếu 14 hồ sơ`, `thừa 14 hồ sơ`; empty where they add up. */
export function gapText(gap: number): string {
  if (gap === 0) return '';
  return `${gap > 0 ? 'thiếu' : 'thừa'} ${formatNumber(Math.abs(gap))} hồ sơ`;
}

/** The message of the newest window, at most 15 words; that the parts do not add up goes before all else. */
export function partsHeadline(bars: readonly SaidParts[]): string {
  const newest = bars.at(-1);
  if (newest === undefined) return '';
  const { total, parts, gap } = newest;
  const sum = parts.map(({ count }) => formatNumber(count)).join(' + ');
  if (gap !== 0) return `Báo cáo cộng không khớp: ${sum} khác ${formatNumber(total)} hồ sơ tiếp nhận`;
  const [resolved, pending] = parts;
  if (resolved === undefined || pending === undefined) return '';
  if (pending.count === 0) return `Đã giải quyết cả ${formatNumber(total)} hồ sơ tiếp nhận`;
  const done = `Đã giải quyết ${formatNumber(resolved.count)} trên ${formatNumber(total)} hồ sơ`;
  return shortestFitting([`${done}, còn ${formatNumber(pending.count)} đang giải quyết`, done]);
}

/** Each window in words: the whole, its parts, and whether they add up. */
export function partsDescription(bars: readonly SaidParts[]): string {
  return [
    'Mỗi thanh là toàn bộ hồ sơ tiếp nhận của một kỳ, chia theo kết quả.',
    ...bars.flatMap((bar) => [windowSentence(bar), ...withinSentence(bar), ...gapSentence(bar)]),
  ].join(' ');
}

function windowSentence({ window, total, parts }: SaidParts): string {
  const told = parts.map(({ kind, count }) => `${PART_NAMES[kind]} ${shareText(count, total)}`);
  return `${capitalise(windowNameAndDates(window))}: nhận ${formatNumber(total)} hồ sơ, ${told.join(', ')}.`;
}

function withinSentence({ within }: SaidParts): readonly string[] {
  if (within.length === 0) return [];
  const all = within.reduce((sum, { count }) => sum + count, 0);
  const told = within.map(({ kind, count }) => `${PART_NAMES[kind]} ${shareText(count, all)}`);
  return [`Trong ${formatNumber(all)} hồ sơ đã giải quyết: ${told.join(', ')}.`];
}

function gapSentence({ total, parts, gap }: SaidParts): readonly string[] {
  if (gap === 0) return [];
  const sum = parts.reduce((all, { count }) => all + count, 0);
  return [
    `Các phần cộng lại là ${formatNumber(sum)}, ${gapText(gap)} so với ${formatNumber(total)}: trang để nguyên, không sửa.`,
  ];
}
