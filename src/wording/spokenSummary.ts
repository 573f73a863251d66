import { formatNumber } from '../format.ts';
import { figureText, isContradicted } from '../wording.ts';
import { unitInProse } from './headline.ts';
import { newestOf } from './ledeSentences.ts';
import { capitalise } from './spoken.ts';
import { dateToWords, dayToWords, textToWords, yearToWords } from './spokenNumber.ts';
import type { SaidFigure, SaidUnit, SaidWindow } from './subject.ts';

/** Twenty seconds of calm reading. */
export const FEWEST_WORDS = 50;
export const MOST_WORDS = 70;

/** What the loudspeaker of a ward speaks about. */
export interface SaidAloud {
  readonly unit: SaidUnit & { readonly validTo: string | null };
  readonly window: SaidWindow | null;
  readonly figures: readonly SaidFigure[];
  readonly targets: readonly unknown[];
  /** `report` when the words come from a report, `plan` when from a plan; null without any. */
  readonly kind: 'report' | 'plan' | 'portal' | 'press' | null;
}

/** How many words a text has when it is read: every syllable of Vietnamese is written apart. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/**
 * 50 to 70 words without a single digit: whose figures and of which days, as many of the first things people ask as
 * fit, then how to look further. Numbers that disagree are never said aloud; of few cases only the counts are.
 */
export function spokenSummary(ward: SaidAloud): string {
  const provenance = ward.window === null ? WAITING : NOTHING_NEWER;
  let told = opening(ward);
  let separator = ward.window === null ? '. ' : ': ';
  for (const clause of clauses(ward)) {
    const longer = `${told}${separator}${separator === '. ' ? capitalise(textToWords(clause)) : textToWords(clause)}`;
    if (countWords(`${longer}. ${provenance}`) > MOST_WORDS) continue;
    told = longer;
    separator = '; ';
  }
  let text = `${told}. ${provenance}`;
  for (const sentence of CLOSINGS) {
    const longer = `${text} ${sentence}`;
    if (countWords(text) < FEWEST_WORDS && countWords(longer) <= MOST_WORDS) text = longer;
  }
  return text;
}

const NOTHING_NEWER = 'Trang Số liệu phường, xã chưa nhận được số hồ sơ của kỳ sau.';
const WAITING = 'Trang Số liệu phường, xã đang chờ báo cáo.';
const CLOSINGS = [
  'Mỗi con số đều có chứng từ, mời bà con mở trang để xem.',
  'Bản đọc này tổng hợp tự động, không thay văn bản chính thức.',
  'Ai thấy số nào chưa đúng, xin góp ý để trang sửa.',
];

const DOCUMENTS = {
  report: 'báo cáo của',
  plan: 'kế hoạch của',
  portal: 'Cổng Dịch vụ công quốc gia về',
  press: 'báo chí viết về',
} as const;

function opening({ unit, window, kind }: SaidAloud): string {
  const name = `${unitInProse(unit)}${unit.validTo === null ? '' : ' trước đây'}`;
  if (window === null || kind === null) return `${capitalise(name)} chưa có báo cáo nêu số hồ sơ`;
  return `Theo ${DOCUMENTS[kind]} ${name}, ${windowToWords(window)}`;
}

/** `từ mùng mười tháng ba đến mùng chín tháng tư năm…`: the year once where it is one. */
function windowToWords({ from, to }: SaidWindow): string {
  if (from === null) return `đến ${dateToWords(to)}`;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  if (isOneYear && from.endsWith('-01-01') && to.endsWith('-12-31')) return yearToWords(to);
  const start = isOneYear ? namedDay(from) : `${namedDay(from)} ${yearToWords(from)}`;
  return `từ ${start} đến ${namedDay(to)} ${yearToWords(to)}`;
}

/** `mùng chín tháng tư`, but `ngày ba mươi mốt tháng ba`. */
function namedDay(iso: string): string {
  const words = dayToWords(iso);
  return words.startsWith('mùng') ? words : `ngày ${words}`;
}

/** What people ask first, first; `value` is as on the page. */
const ASKED: readonly (readonly [id: string, tell: (value: string, amount: number) => string])[] = [
  ['ho-so-tiep-nhan', (value, n) => (n === 0 ? 'không nhận hồ sơ nào' : `nhận ${value}`)],
  ['ty-le-da-giai-quyet', (value) => `đã giải quyết ${ofFiles(value)}`],
  ['ho-so-qua-han', (value, n) => (n === 0 ? 'không hồ sơ nào quá hạn' : `${value} quá hạn`)],
  ['ty-le-dung-han', (value) => `${ofFiles(value)} trả đúng hạn`],
  ['ty-le-ho-so-truc-tuyen', (value) => `${ofFiles(value)} nộp qua mạng`],
  ['muc-do-hai-long', (value) => `mức độ hài lòng ${value}`],
  ['ty-le-thanh-toan-truc-tuyen', (value) => `${ofFiles(value)} có phí trả tiền qua mạng`],
  ['ty-le-phi-tiep-xuc', (value) => `${value} giao dịch không phải gặp trực tiếp`],
  ['ty-le-so-hoa-ket-qua', (value) => `${value} kết quả được số hóa`],
];

/** What the national portal counts of a place, where the place itself has told nothing of these days. */
const ASKED_OF_PORTAL: typeof ASKED = [
  ['cong-ho-so-tiep-nhan', (value, n) => (n === 0 ? 'không có hồ sơ nào' : `có ${value}`)],
  ['cong-ty-le-tinh-dung-han', (value) => `${ofFiles(value)} được tính đúng hạn`],
  ['cong-ty-le-thanh-toan-truc-tuyen', (value) => `${ofFiles(value)} có phí trả tiền qua mạng`],
];

/** `94,4% hồ sơ`; counts of few cases name them already. */
function ofFiles(value: string): string {
  return value.endsWith('%') ? `${value} hồ sơ` : value;
}

/** Over the window of the opening only: a number of other days needs a date of its own, and there is no time for it. */
function clauses({ window, figures, targets, unit, kind }: SaidAloud): readonly string[] {
  const own = figures.filter(
    (figure) =>
      figure.value !== null &&
      !isContradicted(figure) &&
      window !== null &&
      figure.window.from === window.from &&
      figure.window.to === window.to,
  );
  const told = (kind === 'portal' ? ASKED_OF_PORTAL : ASKED).flatMap(([id, tell]) => {
    const figure = newestOf(own, id);
    return figure?.value == null ? [] : [tell(figureText(figure), figure.value)];
  });
  const plan = targets.length === 0 ? [] : [`${unit.type} đặt ${formatNumber(targets.length)} chỉ tiêu`];
  return [...told, ...plan];
}
