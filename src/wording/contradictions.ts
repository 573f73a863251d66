import { formatNumber } from '../format.ts';
import type { SaidContradiction } from './subject.ts';

/** Name and meaning of each check whose failure is a contradiction of the documents with themselves. */
export const CHECKS: Readonly<Record<string, { readonly name: string; readonly meaning: string }>> = {
  'rate-mismatch': {
    name: 'Tỷ lệ in khác tỷ lệ tính từ số đếm',
    meaning: 'Báo cáo in một tỷ lệ mà tử số và mẫu số của chính báo cáo không cho ra, kể cả khi làm tròn.',
  },
  'numerator-exceeds-denominator': {
    name: 'Phần lớn hơn tổng',
    meaning: 'Tử số lớn hơn mẫu số, nên tỷ lệ vượt 100%.',
  },
  'identity-broken': {
    name: 'Các phần cộng lại không bằng tổng',
    meaning: 'Tổng và các phần của nó đều được nêu, nhưng cộng các phần không ra tổng.',
  },
  conflict: {
    name: 'Hai chỗ nêu hai số khác nhau',
    meaning: 'Cùng nơi, cùng chỉ số, cùng kỳ, nhưng hai chỗ trong báo cáo nêu hai số.',
  },
  reading: {
    name: 'Đọc thấy không thể đúng',
    meaning:
      'Phép tính không phát hiện được, nhưng đọc văn bản thì thấy: năm sai, tên trùng, chữ và số ngược nhau.',
  },
};

/** The name of a check; the check itself where it is not in the list. */
export function checkName(check: string): string {
  return CHECKS[check]?.name ?? check;
}

/** What stands against what: `Báo cáo in 91%; số đếm của chính báo cáo cho 99,81%.`; empty for a reading. */
export function contradictionSentence({ check, printed, recomputed }: SaidContradiction): string {
  if (check === 'reading' || printed === '') return '';
  if (recomputed === '') return `Báo cáo in ${printed}.`;
  if (check === 'rate-mismatch') return `Báo cáo in ${printed}; số đếm của chính báo cáo cho ${recomputed}.`;
  if (check === 'identity-broken') return `Báo cáo in tổng ${printed}; cộng các phần được ${recomputed}.`;
  if (check === 'conflict') return `Một chỗ ghi ${printed}, chỗ khác ghi ${recomputed}.`;
  return `Báo cáo in ${printed}; tính lại được ${recomputed}.`;
}

/** The message of the ledger: how many contradictions in how many documents. */
export function contradictionsHeadline(count: number, documents: number): string {
  if (count === 0) return 'Chưa thấy mâu thuẫn nào trong các báo cáo đã nhận';
  return `${formatNumber(count)} chỗ mâu thuẫn trong ${formatNumber(documents)} văn bản`;
}
