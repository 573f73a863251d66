import { formatNumber } from '../format.ts';
import { MARKER_LEGEND } from '../wording/markers.ts';
import { figureText, windowShort } from '../wording.ts';
import { changeText, type SaidChange } from './change.ts';
import { checkName, contradictionSentence } from './contradictions.ts';
import { excerpt } from './excerpt.ts';
import type { SaidContradiction, SaidFigure, SaidIndicator, SaidWindow } from './subject.ts';
import { VERDICTS } from './verdict.ts';

/** More witnesses than these leave no room for long quotes on one page. */
export const MANY_WITNESSES = 8;

export interface SaidWitness {
  readonly number: number;
  readonly locator: string;
  readonly quote: string;
  readonly printed: string | null;
  readonly isTarget: boolean;
}

/**
 * The witnesses of one document: number and place, then the words. Where there are many the quotes are short, and a
 * target has its place alone; a place is not said twice running.
 */
export function witnessLines(
  told: readonly SaidWitness[],
  many: number,
): readonly { readonly number: number; readonly place: string; readonly quote: string }[] {
  const isDense = many > MANY_WITNESSES;
  return told.map(({ number, locator, quote, printed, isTarget }, index) => {
    const place = `${number}. ${locator === told[index - 1]?.locator ? 'cùng chỗ' : locator}`;
    return isTarget && isDense
      ? { number, place: `${place} (chỉ tiêu)`, quote: '' }
      : { number, place: `${place}: `, quote: excerpt(quote, printed, isDense ? 9 : 16) };
  });
}

/** Whether a reader's remark belongs to the figure, though its numbers agree. */
export function isNoted(figure: Pick<SaidFigure, 'contradictions'>): boolean {
  return figure.contradictions.some(({ check }) => check === 'reading');
}

/** The number of cases a rate rests on; a dash where there is none, or the report does not say. */
export function baseText({ denominator }: Pick<SaidFigure, 'denominator'>): string {
  return denominator === null ? '–' : formatNumber(denominator);
}

/**
 * The last comparable figure and how it moved, or that neither is said; the whole reason stands on the ward's page. Its
 * days are named where they are not those of `common`, which the head of the column names.
 */
export function previousParts(
  change: SaidChange | null,
  indicator: Pick<SaidIndicator, 'kind' | 'unit'>,
  common: Days | null,
): readonly [previous: string, moved: string] {
  if (change === null || change.previous === null) return ['chưa có', ''];
  if (change.direction === 'not-comparable') return ['không so được', ''];
  const previous = { ...change.previous, interval: null };
  const { window } = previous;
  const isCommon = common !== null && common.from === window.from && common.to === window.to;
  const moved = change.direction === 'undecided' ? 'chưa đủ cơ sở' : changeText(change, indicator);
  return [figureText(previous) + (isCommon ? '' : ` (${windowShort(window)})`), moved];
}

type Days = Pick<SaidWindow, 'from' | 'to'>;

/** The days that most of the earlier figures cover; null without any. */
export function commonPrevious(changes: readonly SaidChange[]): Days | null {
  const windows = changes.flatMap(({ direction, previous }) =>
    previous === null || direction === 'not-comparable' ? [] : [previous.window],
  );
  const alike = Map.groupBy(windows, ({ from, to }) => `${from} ${to}`);
  return [...alike.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/**
 * The verdict in one line: `✓ Đạt`; while the target is not due only where the newest figure stands, behind the sign
 * the key explains: `… còn thiếu`.
 */
export function verdictCell(judgement: {
  readonly verdict: keyof typeof VERDICTS;
  readonly stands: 'meets' | 'misses' | 'unclear' | null;
}): string {
  const { sign, word } = VERDICTS[judgement.verdict];
  if (judgement.verdict !== 'tracking' || judgement.stands === null) return `${sign} ${word}`;
  return `${sign} ${{ meets: 'đang đáp ứng', misses: 'còn thiếu', unclear: 'chưa rõ' }[judgement.stands]}`;
}

/** What stands against what in a contradiction, with the name of what it is about. */
export interface SaidCase {
  readonly subject: string | null;
  readonly contradiction: SaidContradiction;
}

interface SaidChecks {
  readonly disputes: readonly SaidCase[];
  readonly readings: number;
  readonly rows: readonly {
    readonly indicator: SaidIndicator;
    readonly line: { readonly figure: SaidFigure } | null;
    readonly isOtherWindow: boolean;
  }[];
}

/** More contradictions than these are only counted: the page for a meeting is one page. */
const MOST_DISPUTES = 3;

/** What somebody should look into before the meeting: numbers that disagree, what nobody reported, other windows. */
export function checkLines({ disputes, readings, rows }: SaidChecks): readonly string[] {
  const told = disputes
    .slice(0, MOST_DISPUTES)
    .map(({ subject, contradiction }) =>
      `[m] ${subject ?? checkName(contradiction.check)}: ${contradictionSentence(contradiction)}`.trim(),
    );
  const more = disputes.length - told.length;
  const counted = [
    more > 0 ? `${formatNumber(more)} chỗ mâu thuẫn khác` : '',
    readings > 0 ? `${formatNumber(readings)} điều cần đọc kèm` : '',
  ].filter((text) => text !== '');
  const named = (has: (row: SaidChecks['rows'][number]) => boolean): string =>
    rows
      .filter(has)
      .map(({ indicator }) => indicator.name)
      .join('; ');
  const silent = named(({ line }) => line === null || line.figure.value === null);
  const elsewhere = named(({ line, isOtherWindow }) => isOtherWindow && line?.figure.value !== null);
  return [
    ...told,
    counted.length === 0 ? '' : `${told.length === 0 ? '' : 'Thêm '}${counted.join(', ')}: xem trang đầy đủ.`,
    silent === '' ? 'Cả tám chỉ số đều có số liệu.' : `Chưa có số liệu: ${silent}.`,
    elsewhere === '' ? '' : `Số của kỳ khác, ghi dưới con số: ${elsewhere}.`,
  ].filter((line) => line !== '');
}

const SIGNS =
  '…: chưa đến hạn chỉ tiêu. –: không có, hoặc không đặt. Chấm là con số (rỗng khi dưới 30 trường hợp), vạch ngang có hai mấu là khoảng dao động, vạch cao là chỉ tiêu.';

/** The key of the letters used and of the signs of the small pictures. */
export function briefKey(markers: readonly string[]): string {
  const used = MARKER_LEGEND.filter(({ marker }) => markers.includes(marker));
  return [...used.map(({ marker, name }) => `[${marker}] ${name}.`), 'n: số trường hợp.', SIGNS].join(' ');
}
