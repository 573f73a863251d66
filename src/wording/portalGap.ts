import { formatNumber, formatPoints } from '../format.ts';
import type { SaidFigure } from './subject.ts';

/** How far a ward's own figure stands from the portal's, and why the two may differ; neither is called wrong. */
export function portalGapText(pair: {
  readonly own: Pick<SaidFigure, 'indicator'>;
  readonly gap: number | null;
  readonly isSameDays: boolean;
}): string {
  const { own, gap, isSameDays } = pair;
  const days = isSameDays ? '' : ' Hai kỳ không trùng ngày.';
  if (gap === null) return `Không so được.${days}`;
  const { kind, unit } = own.indicator;
  const size = Math.abs(gap);
  const isRate = kind === 'rate';
  if (isRate ? size < 0.05 : size === 0) return `Bằng nhau.${days}`;
  const amount = isRate ? formatPoints(size).replace('+', '') : `${formatNumber(size)} ${unit}`;
  const more = isRate ? 'cao hơn' : 'nhiều hơn';
  const less = isRate ? 'thấp hơn' : 'ít hơn';
  return `Báo cáo ${gap > 0 ? more : less} ${amount}.${days}`;
}
