import { formatNumber } from '../format.ts';

interface SaidPreview {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Changes of rows that are no figures. */
  readonly others: number;
}

/** `12 số liệu mới, 1 số liệu đổi.`; says in words when no figure changes. */
export function previewSentence({ added, changed, removed, others }: SaidPreview): string {
  const parts = [
    added === 0 ? '' : `${formatNumber(added)} số liệu mới`,
    changed === 0 ? '' : `${formatNumber(changed)} số liệu đổi`,
    removed === 0 ? '' : `${formatNumber(removed)} số liệu mất đi`,
  ].filter((part) => part !== '');
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return others > 0 ? 'Không số liệu nào của chỉ số đổi.' : 'Không có gì đổi so với trang đang có.';
}
