import { formatDate, formatNumber, formatPercent, formatRangeShort } from '../format.ts';
import { countsText, figureText, hasFewCases, windowName } from '../wording.ts';
import { capitalise } from './spoken.ts';
import type { SaidFigure, SaidWindow } from './subject.ts';

/** A sentence with `**…**` around its numbers, and the figures it rests on. */
export interface LedeSentence {
  readonly text: string;
  readonly figures: readonly SaidFigure[];
}

/** The newest figure of `id`, or null. */
export function newestOf(figures: readonly SaidFigure[], id: string): SaidFigure | null {
  const own = figures.filter((figure) => figure.indicator.id === id);
  return own.sort((a, b) => (a.window.to < b.window.to ? 1 : -1))[0] ?? null;
}

/** What `tell` says of a figure; nothing where there is none. */
function clause(figure: SaidFigure | null, tell: (figure: SaidFigure) => string): readonly LedeSentence[] {
  return figure === null ? [] : [{ text: tell(figure), figures: [figure] }];
}

function join(clauses: readonly LedeSentence[], separator: string): LedeSentence {
  return {
    text: clauses.map(({ text }) => text).join(separator),
    figures: clauses.flatMap(({ figures }) => figures),
  };
}

/** `Từ 10/03 đến 09/04/2026`, `Tháng 4/2026`, `Năm 2023`: how a sentence about a window begins. */
export function windowOpening(window: SaidWindow): string {
  if (window.from === null) return `Đến ${formatDate(window.to)}`;
  if (window.from === window.to) return `Ngày ${formatDate(window.to)}`;
  const short = formatRangeShort(window.from, window.to);
  if (!/\d–\d/.test(short)) return capitalise(short);
  const from = formatDate(window.from);
  const isOneYear = window.from.slice(0, 4) === window.to.slice(0, 4);
  return `Từ ${isOneYear ? from.slice(0, 5) : from} đến ${formatDate(window.to)}`;
}

/** Received, by which channel, resolved, overdue: all of the one `window`. */
export function filesSentence(type: string, told: readonly SaidFigure[], window: SaidWindow): LedeSentence {
  const own = told.filter((figure) => figure.window.from === window.from && figure.window.to === window.to);
  const received = newestOf(own, 'ho-so-tiep-nhan');
  const resolved = newestOf(own, 'ty-le-da-giai-quyet');
  const onTime = resolved === null ? newestOf(own, 'ty-le-dung-han') : null;
  const coming = [
    ...clause(received, (figure) => `${type} nhận **${figureText(figure)}**`),
    ...clause(newestOf(own, 'ty-le-ho-so-truc-tuyen'), (figure) =>
      onlineClause(figure, received !== null, type),
    ),
  ];
  const going = [
    ...clause(resolved, (figure) => `đã giải quyết **${sharePhrase(figure)}**`),
    ...clause(onTime, (figure) => `**${sharePhrase(figure)}** được trả đúng hạn`),
    ...clause(newestOf(own, 'ho-so-qua-han'), overdueClause),
  ];
  const rates = [...coming, ...going].filter(({ figures: [one] }) => one?.indicator.kind === 'rate');
  // Said once at the end of what rests on rates alone; beside its own rate where others have counts.
  const isAllBare = rates.every(isBareRate);
  const noted = (one: LedeSentence): LedeSentence =>
    !isAllBare && isBareRate(one) ? { ...one, text: `${one.text} (${BARE_RATE})` } : one;
  const halves = [coming, going].map((clauses) => join(clauses.map(noted), ', '));
  const { text, figures } = join(
    halves.filter((half) => half.text !== ''),
    '; ',
  );
  const note = isAllBare && rates.length > 0 ? ` (${BARE_RATE})` : '';
  return { text: `${windowOpening(window)}, ${text}${note}.`, figures };
}

const BARE_RATE = 'văn bản chỉ nêu tỷ lệ';

/** Whether a clause rests on a rate without counts. */
function isBareRate({ figures }: LedeSentence): boolean {
  return figures.some(({ indicator, numerator }) => indicator.kind === 'rate' && numerator === null);
}

/** `2.006 hồ sơ (94,4%)`: the count above the line and its share; counts alone for few cases; `84% hồ sơ` without counts. */
export function sharePhrase(figure: SaidFigure): string {
  const { numerator, value } = figure;
  if (numerator === null || value === null) return `${figureText(figure)} hồ sơ`;
  return hasFewCases(figure)
    ? figureText(figure)
    : `${formatNumber(numerator)} hồ sơ (${formatPercent(value)})`;
}

function onlineClause(online: SaidFigure, isAfterReceived: boolean, type: string): string {
  const { numerator, denominator } = online;
  if (numerator === null)
    return `**${figureText(online)}** hồ sơ${isAfterReceived ? '' : ` của ${type}`} nộp trực tuyến`;
  if (numerator === denominator) return `tất cả${isAfterReceived ? '' : ' hồ sơ'} nộp trực tuyến`;
  return `${isAfterReceived ? 'trong đó ' : ''}**${sharePhrase(online)}** nộp trực tuyến`;
}

function overdueClause(overdue: SaidFigure): string {
  return overdue.value === 0 ? 'không hồ sơ nào quá hạn' : `**${figureText(overdue)}** quá hạn`;
}

/** Payment and satisfaction, the newest of each; the window is named where it is not `main`. */
export function serviceSentence(
  type: string,
  told: readonly SaidFigure[],
  main: SaidWindow | null,
): LedeSentence {
  const clauses = [
    ...clause(
      newestOf(told, 'ty-le-thanh-toan-truc-tuyen'),
      (figure) => paymentClause(figure) + aside(figure, main),
    ),
    ...clause(
      newestOf(told, 'muc-do-hai-long'),
      (figure) => `mức độ hài lòng **${figureText(figure)}**${aside(figure, main)}`,
    ),
  ];
  const { text, figures } = join(clauses, '; ');
  if (text === '') return { text, figures };
  return { text: `${main === null ? `Ở ${type}, ${text}` : capitalise(text)}.`, figures };
}

function paymentClause(payment: SaidFigure): string {
  const { numerator, denominator } = payment;
  if (numerator === null || denominator === null)
    return `tỷ lệ thanh toán trực tuyến **${figureText(payment)}**`;
  const cases = `**${formatNumber(denominator)} hồ sơ** phải nộp phí`;
  if (numerator === denominator) return `cả ${cases} đều thanh toán trực tuyến`;
  return `trong ${cases}, **${sharePhrase(payment)}** thanh toán trực tuyến`;
}

/** In brackets: the window where it is not that of the files, and that no counts are given. */
function aside(figure: SaidFigure, main: SaidWindow | null): string {
  const { window } = figure;
  const isMain = main !== null && window.from === main.from && window.to === main.to;
  const bare = isBareRate({ text: '', figures: [figure] }) ? BARE_RATE : '';
  const notes = [isMain ? '' : windowName(window), bare].filter((note) => note !== '');
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** People with a VNeID account or an electronic health book, the newest of each. */
export function citizenSentence(told: readonly SaidFigure[]): LedeSentence {
  const clauses = [
    ...clause(newestOf(told, 'ty-le-vneid'), (figure) => `${peopleClause(figure)} có tài khoản VNeID`),
    ...clause(
      newestOf(told, 'ty-le-so-suc-khoe-dien-tu'),
      (figure) => `${peopleClause(figure)} có Sổ sức khỏe điện tử`,
    ),
  ];
  const { text, figures } = join(clauses, '; ');
  return { text: text === '' ? '' : `${capitalise(text)}.`, figures };
}

function peopleClause(figure: SaidFigure): string {
  const counts = countsText(figure);
  const share =
    counts === null || hasFewCases(figure) ? figureText(figure) : `${counts} (${figureText(figure)})`;
  const people = counts === null ? ` người dân (${BARE_RATE})` : '';
  return `đến ${formatDate(figure.window.to)}, **${share}**${people}`;
}
