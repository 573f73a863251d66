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

/** The text of `clauses` and their figures, without those that have nothing to say. */
function join(clauses: readonly (readonly [SaidFigure | null, string])[], separator: string): LedeSentence {
  const told = clauses.filter(([figure]) => figure !== null);
  return {
    text: told.map(([, text]) => text).join(separator),
    figures: told.flatMap(([figure]) => figure ?? []),
  };
}

/** `Từ 10/03 đến 09/04/2026`, `Tháng 4/2026`, `Năm 2023`: how a sentence about a window begins. */
export function windowOpening(window: SaidWindow): string {
  if (window.from === null) return `Đến ${formatDate(window.to)}`;
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
  const online = newestOf(own, 'ty-le-ho-so-truc-tuyen');
  const resolved = newestOf(own, 'ty-le-da-giai-quyet');
  const onTime = resolved === null ? newestOf(own, 'ty-le-dung-han') : null;
  const overdue = newestOf(own, 'ho-so-qua-han');
  const coming = join(
    [
      [received, received === null ? '' : `${type} nhận **${figureText(received)}**`],
      [online, online === null ? '' : onlineClause(online, received !== null, type)],
    ],
    ', ',
  );
  const going = join(
    [
      [resolved, resolved === null ? '' : `đã giải quyết **${sharePhrase(resolved)}**`],
      [onTime, onTime === null ? '' : `**${sharePhrase(onTime)}** được trả đúng hạn`],
      [overdue, overdue === null ? '' : overdueClause(overdue)],
    ],
    ', ',
  );
  const halves = [coming.text, going.text].filter((text) => text !== '');
  return {
    text: `${windowOpening(window)}, ${halves.join('; ')}${rateOnlyNote([...coming.figures, ...going.figures])}.`,
    figures: [...coming.figures, ...going.figures],
  };
}

/** Said once at the end of what rests on rates without counts. */
function rateOnlyNote(figures: readonly SaidFigure[]): string {
  const isRateOnly = figures.some(
    ({ indicator, numerator }) => indicator.kind === 'rate' && numerator === null,
  );
  return isRateOnly ? ' (báo cáo chỉ nêu tỷ lệ)' : '';
}

/** `2.006 hồ sơ (94,4%)`: the count above the line and its share; counts alone for few cases; `84% hồ sơ` without counts. */
function sharePhrase(figure: SaidFigure): string {
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
  const payment = newestOf(told, 'ty-le-thanh-toan-truc-tuyen');
  const satisfied = newestOf(told, 'muc-do-hai-long');
  const { text, figures } = join(
    [
      [
        payment,
        payment === null
          ? ''
          : `${paymentClause(payment)}${otherWindow(payment.window, main)}${rateOnlyNote([payment])}`,
      ],
      [
        satisfied,
        satisfied === null
          ? ''
          : `mức độ hài lòng **${figureText(satisfied)}**${otherWindow(satisfied.window, main)}${rateOnlyNote([satisfied])}`,
      ],
    ],
    '; ',
  );
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

function otherWindow(window: SaidWindow, main: SaidWindow | null): string {
  const isMain = main !== null && window.from === main.from && window.to === main.to;
  return isMain ? '' : ` (${windowName(window)})`;
}

/** People with a VNeID account or an electronic health book, the newest of each. */
export function citizenSentence(told: readonly SaidFigure[]): LedeSentence {
  const account = newestOf(told, 'ty-le-vneid');
  const health = newestOf(told, 'ty-le-so-suc-khoe-dien-tu');
  const { text, figures } = join(
    [
      [account, account === null ? '' : `${peopleClause(account)} có tài khoản VNeID`],
      [health, health === null ? '' : `${peopleClause(health)} có Sổ sức khỏe điện tử`],
    ],
    '; ',
  );
  return { text: text === '' ? '' : `${capitalise(text)}.`, figures };
}

function peopleClause(figure: SaidFigure): string {
  const counts = countsText(figure);
  const share =
    counts === null || hasFewCases(figure) ? figureText(figure) : `${counts} (${figureText(figure)})`;
  const people = counts === null ? ` người dân${rateOnlyNote([figure])}` : '';
  return `đến ${formatDate(figure.window.to)}, **${share}**${people}`;
}
