import { formatDate } from '../format.ts';
import { figurePhrase, figureText, isContradicted, missingText, windowNameAndDates } from '../wording.ts';
import { CHANGE_REASONS, changeText, type SaidChange } from './change.ts';
import { contradictionSentence } from './contradictions.ts';
import { unitInProse } from './headline.ts';
import { beginningOf, ITEM_NAMES, type ReportItem } from './monthItems.ts';
import { lowerFirst } from './spoken.ts';
import type { SaidFigure, SaidUnit, SaidWindow } from './subject.ts';

export interface SaidLine {
  readonly figure: SaidFigure;
  readonly change: SaidChange;
}

export interface SaidParagraph {
  readonly window: SaidWindow;
  readonly items: readonly { readonly id: ReportItem; readonly lines: readonly SaidLine[] }[];
}

/** Said where no item has an earlier window of its class: instead of a rise or a fall, never beside one. */
export const NOTHING_TO_COMPARE =
  'Chưa có kỳ trước cùng loại trong số liệu đã nhận, nên đoạn này không nêu tăng, giảm.';

/** Said where only some items have one. */
export const SOME_TO_COMPARE = 'Mục không nêu tăng, giảm là mục chưa có kỳ trước cùng loại để so.';

/** The paragraph line by line: what it is of, each item with its figures and how they moved, then what is missing. */
export function paragraphLines(paragraph: SaidParagraph, unit: SaidUnit): readonly string[] {
  const { window, items } = paragraph;
  const told = items.filter(({ lines }) => lines.some(({ figure }) => figure.value !== null));
  const changes = told.flatMap(({ lines }) => lines.map(({ change }) => change.reason === 'no-previous'));
  return [
    `Kết quả giải quyết thủ tục hành chính của ${unitInProse(unit)}, ${windowNameAndDates(window)}.`,
    ...(changes.includes(false) ? [] : [NOTHING_TO_COMPARE]),
    ...told.map(({ id, lines }) => `- ${ITEM_NAMES[id]}: ${lines.map(lineText).join('; ')}.`),
    ...(changes.includes(false) && changes.includes(true) ? [SOME_TO_COMPARE] : []),
    ...silentLines(items),
  ];
}

function lineText({ figure, change }: SaidLine): string {
  const { indicator, value } = figure;
  const beginning = beginningOf(indicator);
  if (value === null) return `${beginning} ${missingText(figure)}`;
  const isNone = indicator.kind === 'count' && value === 0;
  const said = isNone ? `không có ${indicator.unit} ${beginning}` : `${beginning} ${figurePhrase(figure)}`;
  const moved = change.previous === null ? [] : [comparisonText(change, figure)];
  return [said + caveats(figure), ...moved].join(', ');
}

/** In brackets behind the value: what has to be known of it. */
function caveats(figure: SaidFigure): string {
  const disputes = figure.contradictions
    .filter(({ check }) => check !== 'reading')
    .map((found) => lowerFirst(contradictionSentence(found)).replace(/\.$/, '').replaceAll('; ', ', '));
  const said = [
    figure.markers.includes('p') ? 'số tạm tính' : '',
    figure.markers.includes('b') ? 'cách tính hoặc phạm vi đã đổi' : '',
    disputes.length === 0 ? '' : `báo cáo tự mâu thuẫn${toldAfter(disputes)}`,
  ].filter((text) => text !== '');
  return said.length === 0 ? '' : ` [${said.join('; ')}]`;
}

function toldAfter(disputes: readonly string[]): string {
  const told = disputes.filter((text) => text !== '');
  return told.length === 0 ? '' : `: ${told.join('; ')}`;
}

/** `tăng 98,2 điểm phần trăm so với năm 2022 là 0,8%`, or why no rise or fall is said; the earlier window is always named. */
export function comparisonText(change: SaidChange, { indicator }: Pick<SaidFigure, 'indicator'>): string {
  const { previous, direction, reason } = change;
  if (previous === null) return 'chưa có kỳ cùng loại để so';
  const { from, to } = previous.window;
  const when = from === null ? `ngày ${formatDate(to)}` : windowNameAndDates(previous.window);
  const against = `so với ${when} là ${figureText({ ...previous, interval: null })}`;
  if (direction === 'up' || direction === 'down' || direction === 'flat')
    return `${changeText(change, indicator)} ${against}`;
  return `không nêu tăng, giảm ${against}: ${reason === null ? 'chưa đủ cơ sở' : CHANGE_REASONS[reason]}`;
}

const SILENCES = [
  { says: 'Chưa có số liệu của kỳ này', markers: ['', 'x', 'v'] },
  { says: 'Báo cáo ghi không thuộc phạm vi', markers: ['z'] },
  { says: 'Không phát sinh', markers: ['n'] },
] as const;

/** Items without any value, by the reason the report gives. */
function silentLines(items: SaidParagraph['items']): readonly string[] {
  const silent = items.filter(({ lines }) => lines.every(({ figure }) => figure.value === null));
  const markerOf = ({ lines }: (typeof silent)[number]): string =>
    ['z', 'n'].find((marker) => lines.some(({ figure }) => figure.markers.includes(marker))) ?? '';
  return SILENCES.flatMap(({ says, markers }) => {
    const own = silent.filter((item) => (markers as readonly string[]).includes(markerOf(item)));
    return own.length === 0
      ? []
      : [`${says}: ${own.map(({ id }) => lowerFirst(ITEM_NAMES[id])).join('; ')}.`];
  });
}

/** Whether something must be read beside the numbers of the paragraph: a contradiction or a reader's remark. */
export function needsCare({ items }: SaidParagraph): boolean {
  return items.some(({ lines }) =>
    lines.some(({ figure }) => isContradicted(figure) || figure.contradictions.length > 0),
  );
}
