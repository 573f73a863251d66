import { formatDate, formatPoints, formatValue } from '../format.ts';
import { figureText, windowPhrase } from '../wording.ts';
import type { SaidFigure, SaidIndicator } from './subject.ts';

type Reason =
  | 'no-previous'
  | 'other-unit'
  | 'other-indicator'
  | 'other-window-class'
  | 'overlap'
  | 'other-length'
  | 'break'
  | 'no-value'
  | 'contradiction'
  | 'no-counts'
  | 'few-cases'
  | 'chance';

export interface SaidChange {
  readonly direction: 'up' | 'down' | 'flat' | 'undecided' | 'not-comparable';
  readonly difference: number | null;
  readonly reason: Reason | null;
  readonly previous: Omit<SaidFigure, 'interval'> | null;
}

/** Why two windows are not compared, or why a difference is not called a rise or a fall. */
export const CHANGE_REASONS: Readonly<Record<Reason, string>> = {
  'no-previous': 'chưa đủ kỳ cùng độ dài để so',
  'other-unit': 'hai đơn vị khác địa giới, không so được',
  'other-indicator': 'hai chỉ số khác nhau, không so được',
  'other-window-class': 'hai kỳ khác loại, không so được',
  overlap: 'hai kỳ chồng ngày lên nhau, không so được',
  'other-length': 'hai kỳ dài ngắn khác nhau, không so được',
  break: 'cách tính hoặc phạm vi đã đổi, không so được',
  'no-value': 'một trong hai kỳ chưa có số liệu',
  contradiction: 'số liệu mâu thuẫn, không so được',
  'no-counts': 'chưa đủ cơ sở: báo cáo không nêu số đếm',
  'few-cases': 'chưa đủ cơ sở: quá ít trường hợp',
  chance: 'chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên',
};

/** Beneath a ledger none of whose figures has one to be compared with. */
export const NONE_COMPARED = 'So với kỳ trước: chưa chỉ số nào đủ kỳ cùng độ dài để so.';

/** For a narrow cell: `tăng 2,1 điểm phần trăm`, `giảm 312 hồ sơ`, `gần như không đổi`, or why nothing is said. */
export function changeText(change: SaidChange, indicator: Pick<SaidIndicator, 'kind' | 'unit'>): string {
  const { direction, difference, reason } = change;
  if (direction === 'up' || direction === 'down')
    return `${direction === 'up' ? 'tăng' : 'giảm'} ${differenceText(difference ?? 0, indicator)}`;
  if (direction === 'flat') return difference === 0 ? 'không đổi' : 'gần như không đổi';
  return reason === null ? 'chưa đủ cơ sở' : CHANGE_REASONS[reason];
}

/** The size of a difference without its sign: `2,1 điểm phần trăm`, `312 hồ sơ`. */
function differenceText(difference: number, indicator: Pick<SaidIndicator, 'kind' | 'unit'>): string {
  const size = Math.abs(difference);
  return indicator.kind === 'rate'
    ? formatPoints(size).replace('+', '')
    : formatValue(size, indicator.unit, indicator.kind);
}

/** `So với kỳ 22–28/01/2026 (100%): tăng 2,1 điểm phần trăm.`, or why there is no comparison. */
export function changeSentence(change: SaidChange, indicator: Pick<SaidIndicator, 'kind' | 'unit'>): string {
  const text = changeText(change, indicator);
  if (change.previous === null) return `So với kỳ trước: ${text}.`;
  const previous = { ...change.previous, interval: null };
  const { from, to } = previous.window;
  const when = from === null ? `ngày ${formatDate(to)}` : windowPhrase(previous.window);
  return `So với ${when} (${figureText(previous)}): ${text}.`;
}
