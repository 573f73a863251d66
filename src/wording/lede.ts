import { formatDate, formatNumber } from '../format.ts';
import { isContradicted } from '../wording.ts';
import { unitInProse } from './headline.ts';
import { citizenSentence, filesSentence, type LedeSentence, serviceSentence } from './ledeSentences.ts';
import { portalSentences } from './portalLede.ts';
import { capitalise, listText, toSpoken } from './spoken.ts';
import type { SaidFigure, SaidUnit, SaidWindow, Spoken } from './subject.ts';

/** What the opening of a ward's page speaks about. */
export interface SaidWard {
  readonly unit: SaidUnit & { readonly validTo: string | null };
  /** The units that answer for a former one now. */
  readonly successors: readonly SaidUnit[];
  /** Every figure of the ward, in any order. */
  readonly figures: readonly SaidFigure[];
  readonly targets: readonly { readonly due: string }[];
}

/** More sentences than this are no longer read aloud. */
const MOST_SENTENCES = 3;

/**
 * The opening of a ward's page: up to three sentences from the key figures of its newest reports, then what has to
 * be known of them (no counts of files, a plan's targets, a contradiction). Numbers are the strong parts.
 */
export function wardLede(ward: SaidWard): Spoken {
  const { unit } = ward;
  const told = ward.figures.filter((figure) => figure.value !== null);
  const main = mainWindow(told);
  const sentences = [
    formerSentence(ward),
    main === null ? { text: '', figures: [] } : filesSentence(unit.type, told, main),
    ...(main === null ? portalSentences(unit.type, told) : []),
    serviceSentence(unit.type, told, main),
    citizenSentence(told),
  ].filter(({ text }) => text !== '');
  const opening = sentences.slice(0, MOST_SENTENCES);
  const said = opening.flatMap(({ figures }) => figures);
  return toSpoken([...opening.map(({ text }) => text), ...closing(ward, told, said)].join(' '));
}

function formerSentence({ unit, successors }: SaidWard): LedeSentence {
  if (unit.validTo === null) return { text: '', figures: [] };
  const now = successors.length === 0 ? '' : `; địa bàn nay thuộc ${listText(successors.map(unitInProse))}`;
  const text = `${capitalise(unitInProse(unit))} hoạt động đến hết ngày ${formatDate(unit.validTo)}${now}.`;
  return { text, figures: [] };
}

/** The newest window in which files were counted, the shortest of those; else the newest of any key rate of files. */
function mainWindow(told: readonly SaidFigure[]): SaidWindow | null {
  const choices = [['ho-so-tiep-nhan'], ['ty-le-ho-so-truc-tuyen', 'ty-le-da-giai-quyet', 'ty-le-dung-han']];
  for (const ids of choices) {
    const windows = told.filter(({ indicator }) => ids.includes(indicator.id)).map(({ window }) => window);
    const newest = windows.sort(newestFirst)[0];
    if (newest !== undefined) return newest;
  }
  return null;
}

function newestFirst(a: SaidWindow, b: SaidWindow): number {
  return a.to === b.to ? (a.days ?? 0) - (b.days ?? 0) : a.to < b.to ? 1 : -1;
}

function closing(ward: SaidWard, told: readonly SaidFigure[], said: readonly SaidFigure[]): string[] {
  const { unit, figures, targets } = ward;
  if (figures.length === 0 && targets.length === 0)
    return [`**Chưa nhận được báo cáo nào** của ${unitInProse(unit)}.`];
  const isCounted = told.some(({ indicator }) => indicator.id === 'ho-so-tiep-nhan');
  if (isCounted) return caution(said);
  const plan = `Kế hoạch đặt **${formatNumber(targets.length)} chỉ tiêu**${targetYears(targets)}.`;
  return [...caution(said), noReportSentence(unit.type, told), ...(targets.length > 0 ? [plan] : [])];
}

/** Whose report is missing: the ward's own, where the portal counts its files. */
function noReportSentence(type: string, told: readonly SaidFigure[]): string {
  return portalSentences(type, told).length > 0
    ? `Chưa nhận được báo cáo nào của chính ${type}.`
    : `Chưa nhận được báo cáo nào nêu số hồ sơ của ${type}.`;
}

/** What the reader must know of the numbers just read. */
function caution(said: readonly SaidFigure[]): string[] {
  if (said.some(isContradicted)) return ['Trong đó có số mà báo cáo tự mâu thuẫn, đánh dấu [m] ở bảng dưới.'];
  const isNoted = said.some(({ contradictions }) => contradictions.length > 0);
  return isNoted ? ['Trong đó có số cần đọc kèm lưu ý ở bảng dưới.'] : [];
}

function targetYears(targets: SaidWard['targets']): string {
  const years = [...new Set(targets.map((target) => target.due.slice(0, 4)))].sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` cho năm ${first}` : ` cho các năm ${first}–${last}`;
}
