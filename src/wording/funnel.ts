import { formatNumber, formatPercent } from '../format.ts';
import { caseNoun, windowPhrase } from '../wording.ts';
import { shortestFitting } from './headline.ts';
import { capitalise } from './spoken.ts';
import type { SaidIndicator, SaidWindow } from './subject.ts';

/** What a funnel says of many places, for somebody who does not see it. */
export interface SaidFunnel {
  readonly indicator: SaidIndicator;
  readonly window: Pick<SaidWindow, 'from' | 'to' | 'class'>;
  readonly pooled: number;
  readonly cases: number;
  readonly points: readonly unknown[];
  readonly above: number;
  readonly below: number;
  readonly isOverdispersed: boolean;
  readonly leftOut: readonly unknown[];
}

const places = (count: number): string => `${formatNumber(count)} nơi`;

/** The message of a funnel, at most 15 words: how many places stand apart from the common rate; never which first. */
export function funnelHeadline({ pooled, points, above, below }: SaidFunnel): string {
  const common = `mức chung ${formatPercent(pooled)}`;
  if (above === 0 && below === 0)
    return `Chưa thấy nơi nào trong ${places(points.length)} khác hẳn ${common}`;
  const apart = [
    ...(above === 0 ? [] : [`${places(above)} cao hơn hẳn`]),
    ...(below === 0 ? [] : [`${places(below)} thấp hơn hẳn`]),
  ];
  return shortestFitting([`${apart.join(', ')} ${common}`]);
}

/** What the picture is, how to read it, what it leaves out, and whether chance explains the spread at all. */
export function funnelDescription(said: SaidFunnel): string {
  const { indicator, window, pooled, cases, points, above, below, leftOut } = said;
  const noun = caseNoun(indicator) || 'trường hợp';
  const rest = points.length - above - below;
  return [
    `${capitalise(windowPhrase(window))}, tính chung ${places(points.length)}: ${formatPercent(pooled)} trong ${formatNumber(cases)} ${noun}.`,
    `Mỗi chấm một nơi, càng sang phải càng nhiều ${noun}. Nơi ít ${noun} dao động nhiều, nên phễu bên trái rộng hơn.`,
    `Ngẫu nhiên không thôi thì 95% số nơi nằm trong vùng đậm, 99,8% nằm trong cả phễu.`,
    `${places(above)} nằm trên phễu, ${places(below)} nằm dưới phễu (chấm đặc); ${places(rest)} còn lại chưa thấy khác mức chung (chấm rỗng).`,
    ...(leftOut.length === 0
      ? []
      : [`${places(leftOut.length)} không có số đếm hoặc số đang mâu thuẫn nên không tính vào phễu.`]),
    ...overdispersionNote(said),
  ].join(' ');
}

/** Where more places lie outside than chance could leave there. */
function overdispersionNote({ points, above, below, isOverdispersed }: SaidFunnel): readonly string[] {
  if (!isOverdispersed) return [];
  return [
    `Quá phân tán: ${formatNumber(above + below)} trên ${formatNumber(points.length)} nơi nằm ngoài phễu 99,8%, ` +
      'riêng ngẫu nhiên không giải thích được; cách ghi nhận hoặc loại hồ sơ giữa các nơi có thể khác nhau.',
  ];
}

/** Where one place stands: `cao hơn hẳn`, `thấp hơn hẳn`, or that chance alone may explain it. */
export function standingText(standing: 'above' | 'inside' | 'below'): string {
  return { above: 'cao hơn hẳn', inside: 'chưa thấy khác', below: 'thấp hơn hẳn' }[standing];
}

/** How many places stand where, as lines of the funnel's table. */
export function standingLines({
  points,
  above,
  below,
}: SaidFunnel): readonly { name: string; value: string }[] {
  return [
    { name: 'Cao hơn hẳn mức chung', value: places(above) },
    { name: 'Thấp hơn hẳn mức chung', value: places(below) },
    { name: 'Chưa thấy khác mức chung', value: places(points.length - above - below) },
  ];
}
