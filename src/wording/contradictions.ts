import { formatNumber } from '../format.ts';
import type { SaidContradiction } from './subject.ts';

type Check = 'rate-mismatch' | 'numerator-exceeds-denominator' | 'identity-broken' | 'conflict' | 'reading';

/** The name of each check whose failure is a contradiction of the documents with themselves. */
const CHECK_NAMES: Readonly<Record<Check, string>> = {
  'rate-mismatch': 'Tỷ lệ in khác tỷ lệ tính từ số đếm',
  'numerator-exceeds-denominator': 'Phần lớn hơn tổng',
  'identity-broken': 'Các phần cộng lại không bằng tổng',
  conflict: 'Hai chỗ nêu hai số khác nhau',
  reading: 'Điều người đọc thấy cần lưu ý',
};

/** The name of a check; the check itself where it is not in the list. */
export function checkName(check: string): string {
  return Object.entries(CHECK_NAMES).find(([key]) => key === check)?.[1] ?? check;
}

/** What stands against what: `Báo cáo in 91%; số đếm của chính báo cáo cho 99,81%.`; empty for a reading. */
export function contradictionSentence({ check, printed, recomputed }: SaidContradiction): string {
  if (check === 'reading' || printed === '') return '';
  if (recomputed === '') return `Báo cáo in ${printed}.`;
  if (check === 'rate-mismatch') return `Báo cáo in ${printed}; số đếm của chính báo cáo cho ${recomputed}.`;
  if (check === 'identity-broken')
    return `Báo cáo in tổng ${bareNumber(printed)}; cộng các phần được ${bareNumber(recomputed)}.`;
  if (check === 'conflict') return `Một chỗ ghi ${printed}, chỗ khác ghi ${recomputed}.`;
  return `Báo cáo in ${printed}; tính lại được ${recomputed}.`;
}

/** `6520` as the site writes it, `6.520`; any other text as it is printed. */
function bareNumber(text: string): string {
  return /^\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text)) : text;
}

/** `11 chỗ mâu thuẫn và 99 điều cần lưu ý`: what contradicts itself, told from what is to be known; empty for none. */
export function contradictionCounts(checks: readonly string[]): string {
  const readings = checks.filter((check) => check === 'reading').length;
  return [
    ...(checks.length === readings ? [] : [`${formatNumber(checks.length - readings)} chỗ mâu thuẫn`]),
    ...(readings === 0 ? [] : [`${formatNumber(readings)} điều cần lưu ý`]),
  ].join(' và ');
}

/** The message of the ledger: what was found, and in how many documents. */
export function contradictionsHeadline(checks: readonly string[], documents: number): string {
  if (checks.length === 0) return 'Chưa thấy mâu thuẫn nào trong các báo cáo đã nhận';
  return `${contradictionCounts(checks)} trong ${formatNumber(documents)} văn bản`;
}
