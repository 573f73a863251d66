import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { windowNameAndDates } from '../wording.ts';
import { placeInProse, type SaidPlace } from './place.ts';
import type { SaidWindow } from './subject.ts';

type EditKind = 'added' | 'changed' | 'removed' | 'reworded' | 'blank';

/** What happens to a row, in a word or two. */
export const EDIT_NAMES: Readonly<Record<EditKind, string>> = {
  added: 'thêm',
  changed: 'đổi',
  removed: 'mất',
  reworded: 'sửa chứng từ',
  blank: 'dòng chưa có số',
};

export interface SaidClaim {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly markers: readonly string[];
}

/** A claim as a cell of revisions.csv: `2.006/2.126`, `94,4%`, `2.126`, `x`; empty where the figure is gone. */
export function claimToCell(claim: SaidClaim | null, kind: string): string {
  if (claim === null) return '';
  const { numerator, denominator, value, markers } = claim;
  if (numerator !== null && denominator !== null)
    return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  if (value === null) return markers.find((marker) => 'xznv'.includes(marker)) ?? '';
  return kind === 'rate' ? `${formatNumber(value)}%` : formatNumber(value);
}

/** A row about a service: `521 trên 521 hồ sơ (100%)`, `không phát sinh`. */
export function serviceClaim(row: {
  readonly total: number | null;
  readonly online: number | null;
  readonly marker: string | null;
}): string {
  const { total, online, marker } = row;
  const words: Readonly<Record<string, string>> = {
    x: 'chưa báo cáo',
    z: 'không áp dụng',
    n: 'không phát sinh',
    v: 'đang xác minh',
  };
  if (total === null && online === null) return words[marker ?? ''] ?? 'chưa có số liệu';
  if (online === null || total === null)
    return total === null ? `${formatNumber(online ?? 0)} hồ sơ trực tuyến` : `${formatNumber(total)} hồ sơ`;
  const rate = total >= 10 ? ` (${formatPercent((100 * online) / total)})` : '';
  return `trực tuyến ${formatNumber(online)} trên ${formatNumber(total)} hồ sơ${rate}`;
}

export interface SaidCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly reworded: number;
  readonly blank: number;
  readonly untouched: number;
}

/** The whole edit in one sentence. */
export function diffSentence(counts: SaidCounts, faults: number): string {
  const { added, changed, removed, reworded, blank } = counts;
  if (faults > 0)
    return `Chưa công bố được: ${formatNumber(faults)} chỗ data/revisions.csv chưa khớp với số liệu đã công bố.`;
  if (added + changed + removed + reworded + blank === 0) return 'Không số liệu nào khác với bản đã công bố.';
  return changed + removed === 0
    ? 'Không số liệu đã công bố nào bị đổi hay mất.'
    : 'Mọi số liệu đã công bố bị đổi hay mất đều có lý do trong data/revisions.csv.';
}

/** `Thêm 3, đổi 1, mất 0, sửa chứng từ 2; 340 số liệu giữ nguyên.`, and rows without a number where there are any. */
export function countsSentence(counts: SaidCounts): string {
  const { added, changed, removed, reworded, blank, untouched } = counts;
  const [a, c, r, w, b, u] = [added, changed, removed, reworded, blank, untouched].map((n) =>
    formatNumber(n),
  );
  const blanks = blank === 0 ? '' : `, ${b} dòng chưa có số`;
  return `Thêm ${a}, đổi ${c}, mất ${r}, sửa chứng từ ${w}${blanks}; ${u} số liệu giữ nguyên.`;
}

export interface SaidChange {
  readonly unit: SaidPlace;
  readonly path: string;
  readonly subject: string;
  readonly name: string;
  readonly period: string;
  readonly window: SaidWindow;
  readonly kind: string;
  readonly before: SaidClaim;
  readonly after: SaidClaim | null;
}

export interface SaidRevision {
  readonly date: string;
  readonly indicator: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly place: { readonly file: string; readonly line: number };
}

/** What a published figure's change still lacks, and the line to write. */
export function missingRevision(change: SaidChange, near: SaidRevision | null, today: string): string {
  const { name, unit, window, before, after, kind } = change;
  const what = `${name}, ${placeInProse(unit)}, ${windowNameAndDates(window)}`;
  const [was, is] = [claimToCell(before, kind), claimToCell(after, kind)];
  const says = is === '' ? `số đã công bố ${was} không còn` : `số đã công bố ${was} thành ${is}`;
  if (near !== null)
    return `${what}: ${says}, nhưng data/${near.place.file} dòng ${near.place.line} ghi trước «${near.before}», sau «${near.after}». Sửa dòng ấy thành before ${was}, after ${is === '' ? 'để trống' : is}.`;
  return `${what}: ${says}. Thêm vào data/revisions.csv dòng: ${revisionLine(change, today)}`;
}

/** The line of revisions.csv to fill in: kind, reason and who are for a person to say. */
function revisionLine({ path, subject, period, before, after, kind }: SaidChange, today: string): string {
  const cells = [today, path, subject, period, claimToCell(before, kind), claimToCell(after, kind)];
  const quoted = cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell));
  return `${quoted.join(',')},revision hoặc correction,lý do,người chịu trách nhiệm`;
}

/** A line of revisions.csv that speaks of a change nobody made. */
export function idleRevision({ indicator, period, before, after, place }: SaidRevision): string {
  return `data/${place.file} dòng ${place.line} nói ${indicator} kỳ ${period} đổi từ «${before}» thành «${after}», nhưng số liệu không đổi như thế so với bản đã công bố. Sửa hoặc xóa dòng ấy.`;
}

/** A published line of revisions.csv that is gone. */
export function withdrawnRevision({ date, indicator, period, before, after }: SaidRevision): string {
  return `data/revisions.csv không còn dòng ngày ${formatDate(date)} về ${indicator} kỳ ${period} («${before}» thành «${after}») đã công bố. Viết lại dòng ấy: điều đã nói về một số liệu thì giữ mãi.`;
}
