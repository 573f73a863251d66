import { formatDate, formatNumber, formatPercent, formatValue } from '../format.ts';
import { caseNoun } from '../wording.ts';
import type { SaidFigure, SaidIndicator } from './subject.ts';

type Verdict = 'met' | 'not-met' | 'undecided' | 'tracking' | 'no-data' | 'no-target';
type Comparison = '>=' | '>' | '=' | '<=' | '<';

export interface SaidTarget {
  readonly comparison: Comparison;
  readonly value: number;
  readonly due: string;
}

interface SaidJudgement {
  readonly verdict: Verdict;
  readonly stands: 'meets' | 'misses' | 'unclear' | null;
  readonly reason:
    | 'no-target'
    | 'no-report'
    | 'not-due'
    | 'baseline'
    | 'contradiction'
    | 'out-of-time'
    | 'rate-only'
    | 'value'
    | 'interval';
}

/** Sign and word of each verdict: both are always shown, colour never alone. */
export const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly word: string }>> = {
  met: { sign: '✓', word: 'Đạt' },
  'not-met': { sign: '✗', word: 'Chưa đạt' },
  undecided: { sign: '◔', word: 'Chưa đủ cơ sở' },
  tracking: { sign: '…', word: 'Đang theo dõi' },
  'no-data': { sign: '–', word: 'Chưa có số liệu' },
  'no-target': { sign: '–', word: 'Không đặt chỉ tiêu' },
};

const comparisonSigns: Readonly<Record<Comparison, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '=',
  '<=': '≤',
  '<': '<',
};

/** `≥ 84%`, `≤ 5 hồ sơ`: for ticks and narrow cells. */
export function targetText(
  target: Pick<SaidTarget, 'comparison' | 'value'>,
  indicator: Pick<SaidIndicator, 'unit' | 'kind'>,
): string {
  return `${comparisonSigns[target.comparison]} ${formatValue(target.value, indicator.unit, indicator.kind)}`;
}

/** For sentences: `từ 84% trở lên`, `trên 84%`, `100%`, `không quá 5%`, `dưới 5%`. */
export function targetInProse(
  target: Pick<SaidTarget, 'comparison' | 'value'>,
  indicator: Pick<SaidIndicator, 'unit' | 'kind'>,
): string {
  const value = formatValue(target.value, indicator.unit, indicator.kind);
  switch (target.comparison) {
    case '>=':
      return indicator.kind === 'rate' && target.value === 100 ? value : `từ ${value} trở lên`;
    case '>':
      return `trên ${value}`;
    case '=':
      return value;
    case '<=':
      return `không quá ${value}`;
    case '<':
      return `dưới ${value}`;
  }
}

/** `chỉ tiêu từ 84% trở lên, hạn 31/12/2026`. */
export function targetSentence(target: SaidTarget, indicator: Pick<SaidIndicator, 'unit' | 'kind'>): string {
  return `chỉ tiêu ${targetInProse(target, indicator)}, hạn ${formatDate(target.due)}`;
}

/** `84,8–90,7%`: the Wilson bounds as they are printed beside a rate. */
export function intervalText(interval: { readonly low: number; readonly high: number }): string {
  return `${formatPercent(interval.low).slice(0, -1)}–${formatPercent(interval.high)}`;
}

/** What the interval is and what it is not, in plain words. */
export const INTERVAL_EXPLANATION =
  'Số đếm của báo cáo là số đầy đủ; khoảng dao động cho biết riêng ngẫu nhiên có thể làm tỷ lệ của chừng ấy trường hợp xê dịch đến đâu (Wilson 95%).';

/** Where the figure stands while the target is still to fall due; never "chưa đạt" before the day. */
function standingText(stands: 'meets' | 'misses' | 'unclear', goal: string): string {
  if (stands === 'meets') return `đang đáp ứng ${goal}`;
  return stands === 'misses' ? `còn cách ${goal}` : `chưa rõ đã đáp ứng ${goal} hay chưa`;
}

/** Why the verdict is what it is, one sentence; empty where no target is set. */
export function judgementSentence(
  judgement: SaidJudgement,
  figure: Pick<SaidFigure, 'interval' | 'indicator'> | null,
  target: SaidTarget | null,
): string {
  if (target === null || judgement.verdict === 'no-target') return '';
  const { verdict, stands, reason } = judgement;
  const indicator = figure?.indicator;
  const goal = `chỉ tiêu ${indicator === undefined ? formatNumber(target.value) : targetInProse(target, indicator)}`;
  if (verdict === 'no-data' || stands === null) return `Chưa có số liệu để xét ${goal}.`;
  if (verdict === 'tracking') {
    const basis = reason === 'baseline' ? 'số liệu của năm trước' : 'số liệu mới nhất';
    return `Hạn ${formatDate(target.due)} chưa đến; ${basis} ${standingText(stands, goal)}.`;
  }
  if (reason === 'contradiction')
    return `Các con số của báo cáo không thống nhất, nên chưa kết luận được về ${goal}.`;
  if (reason === 'out-of-time')
    return `Số liệu không thuộc kỳ của hạn ${formatDate(target.due)}, nên chưa kết luận được về ${goal}.`;
  if (reason === 'rate-only')
    return `${verdict === 'met' ? 'Đạt' : 'Chưa đạt'} ${goal}, theo số báo cáo nêu; không có số đếm để kiểm tra.`;
  const interval = figure?.interval ?? null;
  if (reason === 'value' || interval === null) return `${verdict === 'met' ? 'Đạt' : 'Chưa đạt'} ${goal}.`;
  const range = `khoảng dao động ${intervalText(interval)}`;
  if (verdict === 'undecided')
    return `Chưa đủ cơ sở: ${range} nằm ở cả hai phía của ${goal}, hoặc có quá ít trường hợp.`;
  return verdict === 'met' ? `Đạt ${goal}; ${range}.` : `Chưa đạt ${goal}: cả ${range} nằm ngoài.`;
}

/**
 * `Còn thiếu 60.127 người để đạt 100%, nếu mẫu số vẫn là 100.031 người.`; for a ceiling how many fewer; a plain
 * sentence when nothing is missing.
 */
export function gapSentence(
  gap: { readonly cases: number; readonly direction: 'more' | 'fewer' },
  figure: Pick<SaidFigure, 'denominator' | 'indicator'>,
  target: Pick<SaidTarget, 'comparison' | 'value'>,
): string {
  const goal = targetInProse(target, figure.indicator);
  if (gap.cases === 0) return `Không còn thiếu so với chỉ tiêu ${goal}.`;
  const noun = caseNoun(figure.indicator) || 'trường hợp';
  const need = gap.direction === 'more' ? 'Còn thiếu' : 'Cần giảm';
  const base = `nếu mẫu số vẫn là ${formatNumber(figure.denominator ?? 0)} ${noun}`;
  return `${need} ${formatNumber(gap.cases)} ${noun} để đạt ${goal}, ${base}.`;
}
