import { formatDate, formatNumber } from '../format.ts';
import { claimToCell, type SaidClaim } from './diff.ts';

interface SaidRevision {
  readonly date: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'revision' | 'correction';
  readonly reason: string;
}

interface SaidStep {
  readonly day: string;
  readonly kind: string;
  readonly before: SaidClaim | null;
  readonly after: SaidClaim | null;
  readonly revision: SaidRevision | null;
}

/** Who was wrong first: the reporting office replaced its number, or this site had copied it wrongly. */
export const REVISION_KINDS: Readonly<Record<SaidRevision['kind'], string>> = {
  revision: 'cơ quan báo cáo thay số',
  correction: 'trang chép sai, nay sửa',
};

/** What a change was from and to, in the words of revisions.csv where it tells of it, else of the figures themselves. */
export function changeValues({ before, after, kind, revision }: SaidStep): {
  readonly before: string;
  readonly after: string;
} {
  const [was, is] =
    revision === null
      ? [claimToCell(before, kind), claimToCell(after, kind)]
      : [revision.before, revision.after];
  return { before: was || 'không có số', after: is || 'không có số' };
}

/** `trang chép sai, nay sửa: Gõ nhầm`, or that nobody gave a reason. */
export function changeReason({ revision }: Pick<SaidStep, 'revision'>): string {
  if (revision === null) return 'đổi không kèm lý do';
  return `${REVISION_KINDS[revision.kind]}: ${revision.reason.replace(/\.$/, '')}`;
}

/** The life of a figure, oldest change first; nothing to tell where it never changed after it came. */
export function historySentence(steps: readonly SaidStep[]): string {
  if (steps.every(({ before, revision }) => before === null && revision === null)) return '';
  const changes = steps.map((step) => {
    if (step.before === null && step.revision === null) return `${formatDate(step.day)}, lên trang`;
    const { before, after } = changeValues(step);
    const day = step.revision?.date ?? step.day;
    return `${formatDate(day)}, ${before} thành ${after} (${changeReason(step)})`;
  });
  return `Tiểu sử của con số: ${changes.join('; ')}.`;
}

interface SaidHistory {
  readonly since: string | null;
  readonly isKnown: boolean;
}

/** Since when the numbers of a document are on the site, and whether one of them changed; empty where none is kept. */
export function sourceLifeSentence(
  { since, isKnown }: SaidHistory,
  { day, changes }: { readonly day: string | null; readonly changes: number },
): string {
  if (since === null) return '';
  if (!isKnown)
    return 'Lần dựng này không có lịch sử của kho số liệu, nên không rõ số liệu lên trang ngày nào.';
  const start =
    day === null
      ? `Số liệu của văn bản này có trên trang từ trước ngày ${formatDate(since)}`
      : `Số liệu của văn bản này lên trang ngày ${formatDate(day)}`;
  const rest =
    changes === 0 ? 'chưa con số nào đổi' : `${formatNumber(changes)} lần một con số đổi hoặc bị gỡ`;
  return `${start}; từ đó ${rest}.`;
}

/** Where the list of changes comes from, and what it cannot know. */
export function historyNote({ since, isKnown }: SaidHistory): string {
  if (since === null) return 'Danh sách này là tệp revisions.csv; trang chưa kể lịch sử từ kho số liệu.';
  if (!isKnown)
    return 'Lần dựng này không có lịch sử của kho số liệu: danh sách chỉ gồm những dòng của revisions.csv.';
  return `Trang so mọi lần số liệu được ghi vào kho từ ngày ${formatDate(since)}. Những chỗ sửa trước ngày ấy là lúc còn chép văn bản, chưa công bố.`;
}
