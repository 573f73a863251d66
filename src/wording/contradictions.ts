import { formatNumber } from '../format.ts';
import type { SaidContradiction } from './subject.ts';

type Check = 'rate-mismatch' | 'numerator-exceeds-denominator' | 'identity-broken' | 'conflict' | 'reading';

/** The name of each check whose failure is a contradiction of the documents with themselves. */
export const CHECK_NAMES: Readonly<Record<Check, string>> = {
  'rate-mismatch': 'Tỷ lệ in khác tỷ lệ tính từ số đếm',
  'numerator-exceeds-denominator': 'Phần lớn hơn tổng',
  'identity-broken': 'Các phần cộng lại không bằng tổng',
  conflict: 'Hai chỗ nêu hai số khác nhau',
  reading: 'Điều người đọc thấy cần lưu ý',
};

/** What each check finds, one sentence. */
export const CHECK_MEANINGS: Readonly<Record<Check, string>> = {
  'rate-mismatch':
    'Báo cáo in một tỷ lệ mà tử số và mẫu số của chính báo cáo không cho ra, kể cả khi làm tròn.',
  'numerator-exceeds-denominator': 'Tử số lớn hơn mẫu số, nên tỷ lệ vượt 100%.',
  'identity-broken': 'Tổng và các phần của nó đều được nêu, nhưng cộng các phần không ra tổng.',
  conflict: 'Cùng nơi, cùng chỉ số, cùng kỳ, nhưng hai chỗ nêu hai số.',
  reading:
    'Phép tính không phát hiện được, nhưng đọc văn bản thì thấy: năm sai, tên trùng, chữ và số ngược nhau.',
};

/** The name of a check; the check itself where it is not in the list. */
export function checkName(check: string): string {
  return Object.entries(CHECK_NAMES).find(([key]) => key === check)?.[1] ?? check;
}

/** The heading of one case: what it concerns and what is wrong with it. */
export function caseTitle(
  contradiction: { readonly check: Check; readonly printed: string; readonly recomputed: string },
  subject: { readonly name: string } | null,
): string {
  const { check, printed, recomputed } = contradiction;
  const about = subject?.name ?? 'Cả văn bản';
  if (check === 'reading' || printed === '' || recomputed === '')
    return `${about}: ${lowerFirst(CHECK_NAMES[check])}`;
  return check === 'conflict'
    ? `${about}: ${printed} hay ${recomputed}?`
    : `${about}: in ${printed}, tính lại ${recomputed}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
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
