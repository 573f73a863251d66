import { formatPoints, formatValue } from '../format.ts';
import { isContradicted } from '../wording.ts';
import type { SaidFigure } from './subject.ts';
import { gapSentence, type SaidTarget, targetInProse } from './verdict.ts';

/** A figure held against its target, with the whole cases between them where they can be counted. */
export interface SaidShortfall {
  readonly figure: SaidFigure | null;
  readonly target: SaidTarget | null;
  readonly judgement: { readonly stands: 'meets' | 'misses' | 'unclear' | null };
  readonly gap: { readonly cases: number; readonly direction: 'more' | 'fewer' } | null;
}

/**
 * What is missing to the target: whole cases with the assumption said, percentage points where the report gives no
 * counts, or an amount; empty where nothing is missing, nothing is known, or the report disagrees with itself.
 */
export function missingSentence({ figure, target, judgement, gap }: SaidShortfall): string {
  if (figure === null || target === null || figure.value === null || isContradicted(figure)) return '';
  if (gap !== null) return gap.cases === 0 ? '' : gapSentence(gap, figure, target);
  const { indicator, value } = figure;
  if (judgement.stands !== 'misses') return '';
  const goal = targetInProse(target, indicator);
  const distance = Math.abs(target.value - value);
  const need = target.comparison === '<=' || target.comparison === '<' ? 'Cần giảm' : 'Còn thiếu';
  if (indicator.kind === 'rate') {
    const points = formatPoints(distance).replace('+', '');
    return `${need} ${points} để đạt ${goal}; báo cáo không nêu số đếm nên chưa tính ra số trường hợp.`;
  }
  return `${need} ${formatValue(distance, indicator.unit, indicator.kind)} để đạt ${goal}.`;
}
