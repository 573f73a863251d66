import { formatNumber } from '../format.ts';
import { countsText, figureText } from '../wording.ts';
import { type LedeSentence, sharePhrase, windowOpening } from './ledeSentences.ts';
import type { SaidFigure, SaidWindow } from './subject.ts';

const RECEIVED = 'cong-ho-so-tiep-nhan';

/**
 * What the national portal counts of a ward that has sent nothing itself: files and how many count as on time, then
 * payments, of the newest window that is over, the shortest of those. Empty without such figures.
 */
export function portalSentences(type: string, told: readonly SaidFigure[]): readonly LedeSentence[] {
  const received = told.filter(({ indicator }) => indicator.id === RECEIVED);
  const over = received.filter(({ markers }) => !markers.includes('p'));
  const [main] = [...(over.length > 0 ? over : received)].sort((a, b) => newestFirst(a.window, b.window));
  if (main === undefined) return [];
  const { from, to } = main.window;
  const own = told.filter(({ window }) => window.from === from && window.to === to);
  const find = (id: string): SaidFigure | undefined => own.find(({ indicator }) => indicator.id === id);
  const onTime = find('cong-ty-le-tinh-dung-han');
  const paid = find('cong-ty-le-thanh-toan-truc-tuyen');
  const part = onTime === undefined ? '' : `, trong đó **${sharePhrase(onTime)}** được tính đúng hạn`;
  const opening = `${windowOpening(main.window)}, Cổng Dịch vụ công quốc gia đếm **${figureText(main)}** của ${type}${part}.`;
  const files = { text: opening, figures: onTime === undefined ? [main] : [main, onTime] };
  return paid === undefined || countsText(paid) === null ? [files] : [files, paymentSentence(paid)];
}

function paymentSentence(paid: SaidFigure): LedeSentence {
  const text = `Trong **${formatNumber(paid.denominator ?? 0)} hồ sơ** có phí, **${sharePhrase(paid)}** thanh toán trực tuyến.`;
  return { text, figures: [paid] };
}

function newestFirst(a: SaidWindow, b: SaidWindow): number {
  return a.to === b.to ? (a.days ?? 0) - (b.days ?? 0) : a.to < b.to ? 1 : -1;
}
