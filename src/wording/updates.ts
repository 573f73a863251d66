import { formatDate, formatNumber } from '../format.ts';
import { sourceName, windowText } from '../wording.ts';
import { changeReason, changeValues } from './history.ts';
import { toSpoken } from './spoken.ts';
import type { Spoken } from './subject.ts';

interface SaidSource {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

type SaidStep = Parameters<typeof changeValues>[0];

interface SaidChange extends SaidStep {
  readonly revision: (SaidStep['revision'] & { readonly who: string }) | null;
}

/** How much there is and what had to be changed: `**5 văn bản**, mới nhất ngày … . **Chưa có con số nào** phải sửa.` */
export function updatesLede(
  documents: number,
  newest: string | null,
  changes: number,
  unexplained: number,
): Spoken {
  const start =
    newest === null
      ? '**Chưa nhận được văn bản nào.**'
      : `**${formatNumber(documents)} văn bản**, mới nhất ngày **${formatDate(newest)}**.`;
  const reasons =
    unexplained === 0 ? 'có lý do từng số' : `**${formatNumber(unexplained)} lần** không kèm lý do`;
  const changed =
    changes === 0
      ? '**Chưa có con số nào** đã công bố phải sửa.'
      : `**${formatNumber(changes)} lần** một con số đã công bố được sửa, ${reasons}.`;
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
export function changeTitle(period: string, subject: string, place: string): string {
  return `Sửa số: ${subject}, ${place}, kỳ ${period}`;
}

/** `Từ 2.126 thành 2.162: cơ quan báo cáo thay số: … Người ghi: …` */
export function changeSummary(change: SaidChange): string {
  const { before, after } = changeValues(change);
  const who = change.revision === null ? '' : ` Người ghi: ${change.revision.who}.`;
  return `Từ ${before} thành ${after}: ${changeReason(change)}.${who}`;
}
