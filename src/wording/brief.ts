import { formatNumber } from '../format.ts';
import { figureText, windowShort } from '../wording.ts';
import { changeText, type SaidChange } from './change.ts';
import { unitInProse } from './headline.ts';
import { filesSentence, newestOf, windowOpening } from './ledeSentences.ts';
import { missingSentence, type SaidShortfall } from './missing.ts';
import { capitalise, listText, toSpoken } from './spoken.ts';
import type { SaidFigure, SaidIndicator, SaidUnit, SaidWindow, Spoken } from './subject.ts';

type Verdict = 'met' | 'not-met' | 'undecided' | 'tracking' | 'no-data' | 'no-target';

export interface SaidTargetRow extends SaidShortfall {
  readonly indicator: SaidIndicator;
  readonly judgement: SaidShortfall['judgement'] & { readonly verdict: Verdict };
}

/** What the one page for a meeting speaks about. */
export interface SaidBrief {
  readonly unit: SaidUnit;
  readonly window: SaidWindow | null;
  readonly figures: readonly SaidFigure[];
  readonly rows: readonly {
    readonly indicator: SaidIndicator;
    readonly line: { readonly change: SaidChange } | null;
  }[];
  readonly targets: readonly SaidTargetRow[];
  readonly disputes: readonly unknown[];
  readonly readings: number;
}

/** `Phường Hải An: tóm tắt 10/03–09/04/2026`; without a window, of all that was received. */
export function briefTitle(unit: SaidUnit, window: SaidWindow | null): string {
  const name = capitalise(unitInProse(unit));
  return window === null ? `${name}: tóm tắt số liệu đã nhận` : `${name}: tóm tắt ${windowShort(window)}`;
}

/** The three things to know before a meeting: where it stands, what is missing to the targets, what moved and what to trust. */
export function threeThings(brief: SaidBrief): readonly Spoken[] {
  return [levelThing(brief), targetThing(brief), changeThing(brief)].map(toSpoken);
}

function levelThing({ unit, window, figures }: SaidBrief): string {
  const told = figures.filter(({ value }) => value !== null);
  if (window === null) return `**Chưa nhận được** báo cáo nào nêu số hồ sơ của ${unitInProse(unit)}.`;
  const own = filesSentence(unit.type, told, window);
  if (own.figures.length > 0) return own.text;
  return portalThing(unit.type, told, window) ?? `${windowOpening(window)}: **chưa có số hồ sơ**.`;
}

/** In one line, for the sheet is full; the page of the place says it at length. */
function portalThing(type: string, told: readonly SaidFigure[], window: SaidWindow): string | null {
  const own = told.filter((figure) => figure.window.from === window.from && figure.window.to === window.to);
  const received = newestOf(own, 'cong-ho-so-tiep-nhan');
  const onTime = newestOf(own, 'cong-ty-le-tinh-dung-han');
  if (received === null) return null;
  const part = onTime === null ? '' : `, **${figureText(onTime)}** được tính đúng hạn`;
  return `${windowOpening(window)}, Cổng đếm **${figureText(received)}** của ${type}${part}.`;
}

const STANDINGS = [
  ['met', 'đạt'],
  ['meets', 'đang đáp ứng, chưa đến hạn'],
  ['misses', 'còn thiếu, chưa đến hạn'],
  ['not-met', 'chưa đạt'],
  ['undecided', 'chưa đủ cơ sở'],
  ['no-data', 'chưa có số liệu'],
] as const;

function standingOf({ judgement }: SaidTargetRow): (typeof STANDINGS)[number][0] {
  const { verdict, stands } = judgement;
  if (verdict === 'met' || verdict === 'not-met') return verdict;
  if (verdict === 'no-data' || stands === null) return 'no-data';
  return verdict === 'undecided' || stands === 'unclear' ? 'undecided' : stands;
}

function targetThing({ unit, targets }: SaidBrief): string {
  if (targets.length === 0) return `Văn bản đã nhận **không đặt chỉ tiêu nào** cho ${unit.type}.`;
  const tally = STANDINGS.map(([standing, words]) => {
    const count = targets.filter((row) => standingOf(row) === standing).length;
    return count === 0 ? '' : `${formatNumber(count)} ${words}`;
  });
  const sum = `**${formatNumber(targets.length)} chỉ tiêu**: ${tally.filter((words) => words !== '').join('; ')}.`;
  const [widest] = shortfalls(targets);
  return widest === undefined ? sum : `${sum} Thiếu nhiều nhất: ${widest.name}.`;
}

export interface Shortfall {
  readonly name: string;
  readonly sentence: string;
}

/** The targets of which something is known to be missing, the widest gap (as a share of the target) first. */
export function shortfalls(targets: readonly SaidTargetRow[]): readonly Shortfall[] {
  return targets
    .map((row) => ({ name: row.indicator.name, sentence: missingSentence(row), share: shareMissing(row) }))
    .filter(({ sentence }) => sentence !== '')
    .sort((a, b) => b.share - a.share)
    .map(({ name, sentence }) => ({ name, sentence }));
}

function shareMissing({ figure, target }: SaidTargetRow): number {
  if (figure === null || figure.value === null || target === null || target.value === 0) return 0;
  return Math.abs(target.value - figure.value) / target.value;
}

/** Movements named one by one; of more only these are. */
const MOST_MOVES = 3;

function changeThing({ rows, disputes, readings }: SaidBrief): string {
  const moves = rows.flatMap(({ indicator, line }) => {
    const change = line?.change;
    if (change === undefined || !['up', 'down', 'flat'].includes(change.direction)) return [];
    return [`${indicator.name} **${changeText(change, indicator)}**`];
  });
  const named = moves.slice(0, MOST_MOVES);
  if (moves.length > MOST_MOVES) named.push(`${moves.length - MOST_MOVES} chỉ số khác ở bảng dưới`);
  const compared =
    moves.length === 0
      ? '**Chưa có kỳ trước cùng loại** đủ cơ sở để nói tăng hay giảm'
      : `So với kỳ trước cùng loại: ${listText(named)}`;
  return `${compared}. ${trustText(disputes.length, readings)}`;
}

function trustText(disputes: number, readings: number): string {
  const found = [
    disputes === 0 ? '' : `**${formatNumber(disputes)} chỗ tự mâu thuẫn**`,
    readings === 0 ? '' : `${formatNumber(readings)} điều cần đọc kèm`,
  ].filter((text) => text !== '');
  return found.length === 0 ? 'Chưa thấy văn bản tự mâu thuẫn.' : `Văn bản có ${listText(found)}.`;
}
