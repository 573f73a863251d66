import { formatDate, formatNumber } from '../format.ts';
import { sourceName, windowText } from '../wording.ts';
import { toSpoken } from './spoken.ts';
import type { Spoken } from './subject.ts';

interface SaidSource {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface SaidRevision {
  readonly date: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'revision' | 'correction';
  readonly reason: string;
  readonly who: string;
}

/** Who was wrong first: the reporting office replaced its number, or this site had copied it wrongly. */
export const REVISION_KINDS: Readonly<Record<SaidRevision['kind'], string>> = {
  revision: 'cơ quan báo cáo thay số',
  correction: 'trang chép sai, nay sửa',
};

/** How much there is and what had to be changed: `**5 văn bản**, mới nhất ngày … . **Chưa có con số nào** phải sửa.` */
export function updatesLede(documents: number, newest: string | null, revisions: number): Spoken {
  const start =
    newest === null
      ? '**Chưa nhận được văn bản nào.**'
      : `**${formatNumber(documents)} văn bản**, mới nhất ngày **${formatDate(newest)}**.`;
  const changed =
    revisions === 0
      ? '**Chưa có con số nào** đã công bố phải sửa.'
      : `**${formatNumber(revisions)} con số** đã công bố được sửa, có lý do từng số.`;
  return toSpoken(`${start} ${changed}`);
}

/** `Văn bản 1804/UBND-VHXH ngày 17/04/2026, phường Hải An`. */
export function documentTitle(source: SaidSource, place: string): string {
  return `${sourceName(source)}, ${place}`;
}

/** `Số liệu 10/03/2026 – 09/04/2026: 86 số liệu được chép, 16 chỗ mâu thuẫn hoặc cần lưu ý.` */
export function documentSummary(source: SaidSource, numbers: number, contradictions: number): string {
  const window =
    source.to === null
      ? 'Văn bản không nêu kỳ'
      : `Số liệu ${windowText({ from: source.from, to: source.to })}`;
  const noted = contradictions === 0 ? '' : `, ${formatNumber(contradictions)} chỗ mâu thuẫn hoặc cần lưu ý`;
  return `${window}: ${formatNumber(numbers)} số liệu được chép${noted}.`;
}

/** `Sửa số: Hồ sơ tiếp nhận, phường Hải An, kỳ 2026-04`. */
export function revisionTitle(revision: SaidRevision, indicator: string, place: string): string {
  return `Sửa số: ${indicator}, ${place}, kỳ ${revision.period}`;
}

/** `Từ 2.126 thành 2.162: cơ quan báo cáo thay số. Lý do: … Người sửa: …` */
export function revisionSummary({ before, after, kind, reason, who }: SaidRevision): string {
  return `Từ ${before} thành ${after}: ${REVISION_KINDS[kind]}. Lý do: ${reason.replace(/\.$/, '')}. Người ghi: ${who}.`;
}
