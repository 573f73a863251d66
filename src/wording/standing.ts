import { formatNumber } from '../format.ts';
import { figureText, windowPhrase } from '../wording.ts';
import type { SaidFigure, SaidWindow } from './subject.ts';

interface SaidStanding {
  readonly window: Pick<SaidWindow, 'from' | 'to' | 'class'>;
  readonly figure: SaidFigure;
  readonly against: 'pooled' | 'median';
  readonly common: number;
  readonly units: number;
  readonly standing: 'above' | 'inside' | 'below';
}

const SIDES = {
  pooled: { above: 'cao hơn hẳn', inside: 'chưa thấy khác', below: 'thấp hơn hẳn' },
  median: { above: 'cao hơn', inside: 'bằng', below: 'thấp hơn' },
} as const;

/** Where a place stands among the others, never in which order: `thấp hơn hẳn mức chung 96,1% của 12 nơi, tháng 4/2026`. */
export function standingSentence(said: SaidStanding | null): string {
  if (said === null) return 'chưa đứng trong hình nào cùng nơi khác';
  const { window, figure, against, common, units, standing } = said;
  const middle = figureText({ ...figure, value: common, numerator: null, denominator: null, markers: [] });
  const measure = against === 'pooled' ? 'mức chung' : 'nơi ở giữa,';
  return `${SIDES[against][standing]} ${measure} ${middle} của ${formatNumber(units)} nơi, ${windowPhrase(window)}`;
}
