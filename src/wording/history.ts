import { formatDate } from '../format.ts';

interface SaidRevision {
  readonly date: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'revision' | 'correction';
  readonly reason: string;
}

const KINDS: Readonly<Record<SaidRevision['kind'], string>> = {
  revision: 'cơ quan báo cáo thay số',
  correction: 'trang chép sai, nay sửa',
};

/** The life of a figure, oldest change first: `Tiểu sử của con số: 01/06/2026, 2.125 thành 2.126 (…: lý do).` */
export function historySentence(revisions: readonly SaidRevision[]): string {
  if (revisions.length === 0) return '';
  const changes = revisions.map(({ date, before, after, kind, reason }) => {
    const [was, is] = [before, after].map((text) => (text === '' ? 'không có số' : text));
    return `${formatDate(date)}, ${was} thành ${is} (${KINDS[kind]}: ${reason.replace(/\.$/, '')})`;
  });
  return `Tiểu sử của con số: ${changes.join('; ')}.`;
}
