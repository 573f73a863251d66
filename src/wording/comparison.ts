import { formatDate, formatNumber, formatPoints } from '../format.ts';
import { figureText, missingText, windowNameAndDates, windowShort } from '../wording.ts';
import type { SaidFigure, SaidWindow } from './subject.ts';

/** The words of two units side by side: what is said of them, and why nothing is. */

type Outcome = 'higher' | 'lower' | 'unclear' | 'beside' | 'refused';

type Refusal =
  | 'no-figure'
  | 'not-in-window'
  | 'no-value'
  | 'other-definition'
  | 'other-window-class'
  | 'other-length'
  | 'overlap'
  | 'apart'
  | 'break'
  | 'contradiction'
  | 'no-counts'
  | 'few-cases';

export interface SaidSide {
  readonly label: string;
  readonly figure: SaidFigure | null;
  readonly newest: SaidFigure | null;
  readonly akin: SaidFigure | null;
}

export interface SaidPair {
  readonly first: SaidSide;
  readonly second: SaidSide;
  readonly outcome: Outcome;
  readonly difference: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly reason: Refusal | null;
}

/** For headlines: why two figures are not compared, in a few words. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-figure': 'một nơi chưa báo cáo chỉ số này',
  'not-in-window': 'một nơi không có kỳ này',
  'no-value': 'một nơi chưa có số',
  'other-definition': 'định nghĩa khác nhau',
  'other-window-class': 'hai kỳ khác loại',
  'other-length': 'hai kỳ dài ngắn khác nhau',
  overlap: 'hai kỳ lệch ngày',
  apart: 'hai thời điểm khác nhau',
  break: 'cách tính đã đổi',
  contradiction: 'số liệu mâu thuẫn',
  'no-counts': 'không có số đếm để so',
  'few-cases': 'quá ít trường hợp',
};

/** `cao hơn 3,2 điểm phần trăm`, `chưa thấy khác biệt rõ`, `đặt cạnh nhau`, or why the two are not compared. */
export function pairText({ outcome, difference, reason }: SaidPair): string {
  if (outcome === 'higher') return `cao hơn ${pointsText(difference ?? 0)}`;
  if (outcome === 'lower') return `thấp hơn ${pointsText(difference ?? 0)}`;
  if (outcome === 'unclear') return 'chưa thấy khác biệt rõ';
  return outcome === 'beside' || reason === null ? 'đặt cạnh nhau' : REFUSALS[reason];
}

/** What is said of the places, pair by pair, with the numbers it rests on; pairs refused alike share a sentence. */
export function pairSentences(pairs: readonly SaidPair[]): readonly string[] {
  const refusals = new Map<string, string[]>();
  const said = pairs.flatMap((pair) => {
    if (pair.outcome !== 'refused' || pair.reason === null) return [verdictSentence(pair)];
    const reason = refusalText(pair, pair.reason);
    const names = `${pair.first.label} với ${pair.second.label}`;
    refusals.set(reason, [...(refusals.get(reason) ?? []), names]);
    return [];
  });
  const refused = [...refusals].map(([reason, names]) => `Không so ${names.join(', ')}: ${reason}.`);
  return [...new Set([...said, ...refused])];
}

function verdictSentence(pair: SaidPair): string {
  const { first, second, outcome, interval } = pair;
  if (outcome === 'beside') return ONLY_BESIDE;
  const range = interval === null ? '' : intervalInPoints(interval, outcome);
  if (outcome !== 'unclear') return `${first.label} ${pairText(pair)} so với ${second.label} (${range}).`;
  const both = `${first.label} và ${second.label}`;
  return `Chưa thấy khác biệt rõ giữa ${both}: ${unclearDifference(pair)} (${range}).`;
}

function unclearDifference({ first, second, difference }: SaidPair): string {
  if (difference !== 0) return `chênh ${pointsText(difference ?? 0)}`;
  const shown = new Set([first, second].flatMap(({ figure }) => (figure === null ? [] : figureText(figure))));
  return `cùng là ${[...shown].join(', ')}`;
}

/** The size of a difference without its sign: `3,2 điểm phần trăm`. */
function pointsText(points: number): string {
  return formatPoints(Math.abs(points)).replace('+', '');
}

/** `khoảng dao động 1,1 đến 5,3 điểm`: of a plain difference its size, where nothing is clear both signs. */
function intervalInPoints({ low, high }: { low: number; high: number }, outcome: Outcome): string {
  const [from, to] = outcome === 'lower' ? [-high, -low] : [low, high];
  const bound = (points: number): string => {
    const text = formatPoints(points).replace(' điểm phần trăm', '');
    return outcome === 'unclear' ? text : text.replace('+', '');
  };
  return `khoảng dao động ${bound(from)} đến ${bound(to)} điểm`;
}

/** A count of a flow by the day of its window: `68,6 hồ sơ mỗi ngày`; null for anything else. */
export function perDayText({ indicator, value, window }: SaidFigure): string | null {
  if (indicator.kind !== 'count' || value === null || window.days === null) return null;
  const daily = value / window.days;
  return `${formatNumber(daily, daily < 1 ? 2 : 1)} ${indicator.unit} mỗi ngày`.replace('  ', ' ');
}

const ONLY_BESIDE = 'Số đếm cho biết quy mô của mỗi nơi, không cho biết nơi nào làm tốt hơn.';

/** Why the two are not compared, with the windows, places and counts it is about. */
function refusalText(pair: SaidPair, reason: Refusal): string {
  const { first, second } = pair;
  const [a, b] = [first.figure, second.figure];
  const missing = a === null ? first : second;
  switch (reason) {
    case 'no-figure':
      return `báo cáo đã nhận của ${missing.label} không có chỉ số này`;
    case 'not-in-window':
      return `${missing.label} không có số liệu cho kỳ này${elsewhere(missing.newest)}`;
    case 'other-definition':
      return definitions(first, second);
    case 'no-value':
      return [first, second].flatMap(valueLack).join('; ');
    case 'few-cases':
      return 'một nơi có dưới 10 trường hợp, riêng một trường hợp đã làm tỷ lệ đổi nhiều';
    case 'no-counts':
      return 'báo cáo không nêu số đếm, nên không biết chênh lệch có rõ hay không';
    case 'contradiction':
      return 'các con số của báo cáo lệch nhau nhiều hơn chênh lệch giữa hai nơi [m]';
    case 'break':
      return 'cách tính hoặc phạm vi của một con số đã đổi [b]';
    default:
      return a === null || b === null ? REFUSALS[reason] : windowsApart(a.window, b.window, reason);
  }
}

function elsewhere(newest: SaidFigure | null): string {
  return newest === null ? '' : `; gần nhất là ${windowNameAndDates(newest.window)}`;
}

function valueLack({ label, figure }: SaidSide): string[] {
  return figure === null || figure.value !== null ? [] : [`${label}: ${missingText(figure)}`];
}

/** What each of the two divides by. */
function definitions(first: SaidSide, second: SaidSide): string {
  const said = [first, second].map(({ label, figure, akin }) => {
    const base = (figure ?? akin)?.indicator.denominator ?? '';
    return `${label} chia cho ${base.slice(0, 1).toLowerCase()}${base.slice(1)}`;
  });
  return `hai nơi tính theo hai cách, ${said.join(', ')}`;
}

/** What a window of each class is called among others. */
export const WINDOW_CLASSES: Readonly<Record<SaidWindow['class'], string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
  stock: 'một ngày',
  other: 'kỳ riêng',
};

/** What a place says that has nothing of the window compared. */
export function lackText({ newest }: Pick<SaidSide, 'newest'>): string {
  return newest === null ? 'chưa có số liệu' : 'không có số liệu cho kỳ này';
}

function windowsApart(a: SaidWindow, b: SaidWindow, reason: Refusal): string {
  const both = `${windowNameAndDates(a)} và ${windowNameAndDates(b)}`;
  if (reason === 'other-window-class')
    return `hai kỳ khác loại, ${WINDOW_CLASSES[a.class]} và ${WINDOW_CLASSES[b.class]}`;
  if (reason === 'other-length')
    return `hai kỳ dài ngắn khác nhau, ${formatNumber(a.days ?? 0)} và ${formatNumber(b.days ?? 0)} ngày`;
  if (reason === 'overlap') return `hai kỳ chỉ trùng nhau một phần, ${both}`;
  if (a.from === null && b.from === null)
    return `hai nơi chốt số vào hai ngày, ${formatDate(a.to)} và ${formatDate(b.to)}`;
  return `hai kỳ ở hai thời gian khác nhau, ${windowShort(a)} và ${windowShort(b)}`;
}
