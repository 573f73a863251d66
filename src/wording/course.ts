import { formatNumber, formatValue } from '../format.ts';
import { windowPhrase } from '../wording.ts';
import type { SaidFigure } from './subject.ts';

/** What the run of comparable windows says against its median. */
export interface SaidCourse {
  readonly figures: readonly SaidFigure[];
  readonly median: number;
  readonly signal: {
    readonly kind: 'above' | 'below' | 'rising' | 'falling';
    readonly figures: readonly SaidFigure[];
  } | null;
}

const SIGNALS: Readonly<Record<'above' | 'below' | 'rising' | 'falling', string>> = {
  above: 'liền trên mức giữa',
  below: 'liền dưới mức giữa',
  rising: 'liền kỳ sau cao hơn kỳ trước',
  falling: 'liền kỳ sau thấp hơn kỳ trước',
};

/** What the dashed line through the windows is: `Vạch đứt: mức giữa 88,1% của 13 kỳ`. */
export function medianText({ figures, median }: Pick<SaidCourse, 'figures' | 'median'>): string {
  const [first] = figures;
  if (first === undefined) return '';
  const { unit, kind } = first.indicator;
  return `Vạch đứt: mức giữa ${formatValue(median, unit, kind)} của ${formatNumber(figures.length)} kỳ`;
}

/** The median, and whether the windows moved more than chance would move them. */
export function courseSentences(course: SaidCourse): string {
  const { signal } = course;
  const [start, end] = [signal?.figures[0], signal?.figures.at(-1)];
  const said =
    signal === null || start === undefined || end === undefined
      ? 'Không thấy dấu hiệu đổi: không có 6 kỳ liền cùng phía mức giữa, cũng không có 5 kỳ liền cùng tăng hay cùng giảm.'
      : `Có dấu hiệu đổi: ${formatNumber(signal.figures.length)} kỳ ${SIGNALS[signal.kind]}, từ ${windowPhrase(start.window)} đến ${windowPhrase(end.window)}.`;
  return `${medianText(course)}. ${said}`;
}
