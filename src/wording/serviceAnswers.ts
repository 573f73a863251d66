import { formatNumber, formatPercent } from '../format.ts';
import { hasFewCases, missingText, windowPhrase } from '../wording.ts';
import { placeInProse, placeName, type SaidPlace } from './place.ts';
import { capitalise, toSpoken } from './spoken.ts';
import type { SaidWindow, Spoken } from './subject.ts';

type State = 'all' | 'part' | 'none' | 'untold' | 'nothing' | 'silent' | 'foreign' | 'unsure';

/** What a table of services says in one row. */
export interface SaidServiceRow {
  readonly total: number | null;
  readonly online: number | null;
  readonly marker: string | null;
}

/** Sign and word of each state, for the matrix and its key; the sign never stands alone. */
export const SERVICE_STATES: Readonly<Record<State, { readonly sign: string; readonly word: string }>> = {
  all: { sign: '●', word: 'đều trực tuyến' },
  part: { sign: '◐', word: 'một phần trực tuyến' },
  none: { sign: '○', word: 'không trực tuyến' },
  untold: { sign: '□', word: 'không nêu trực tuyến' },
  nothing: { sign: '0', word: 'không phát sinh' },
  unsure: { sign: '?', word: 'chưa rõ' },
  silent: { sign: '·', word: 'chưa báo cáo' },
  foreign: { sign: '–', word: 'không áp dụng' },
};

/** Why there is no count, in the words of its letter: `chưa báo cáo`, `không áp dụng`. */
function silence({ marker }: SaidServiceRow): string {
  return missingText({ markers: [marker ?? 'x'], denominator: null });
}

/** Letters that qualify a count: `khoảng ` before it. */
function about({ marker }: SaidServiceRow): string {
  return marker === 'e' ? 'khoảng ' : '';
}

/** One row in full: `1.593 trên 1.601 hồ sơ nộp trực tuyến (99,5%)`, `521 hồ sơ, đều nộp trực tuyến`, `chưa báo cáo`. */
export function serviceCountsText(row: SaidServiceRow): string {
  const { total, online } = row;
  if (row.marker === 'n' || total === 0) return SERVICE_STATES.nothing.word;
  if (total === null) return silence(row);
  const files = `${about(row)}${formatNumber(total)} hồ sơ`;
  if (online === null || online === total || online === 0) return `${files}, ${serviceOnlineText(row)}`;
  return `${about(row)}${formatNumber(online)} trên ${formatNumber(total)} hồ sơ nộp trực tuyến${shareText(total, online)}`;
}

/** What is to add to the total itself: `1.593 nộp trực tuyến (99,5%)`, `đều nộp trực tuyến`; empty where nothing is counted. */
export function serviceOnlineText({ total, online }: SaidServiceRow): string {
  if (total === null || total === 0) return '';
  if (online === null) return 'không nêu phần trực tuyến';
  if (online === total) return total === 1 ? 'nộp trực tuyến' : 'đều nộp trực tuyến';
  if (online === 0) return 'không hồ sơ nào trực tuyến';
  return `${formatNumber(online)} nộp trực tuyến${shareText(total, online)}`;
}

/** ` (99,5%)`; nothing where cases are few or more came online than in all. */
function shareText(total: number, online: number): string {
  if (hasFewCases({ denominator: total }) || online > total) return '';
  return ` (${formatPercent((100 * online) / total)})`;
}

/** The same for a narrow cell beside its sign: `1.593/1.601 trực tuyến`, `521, đều trực tuyến`. */
export function serviceCellText(row: SaidServiceRow): string {
  const { total, online } = row;
  if (row.marker === 'n' || total === 0) return SERVICE_STATES.nothing.word;
  if (total === null) return silence(row);
  const files = `${about(row)}${formatNumber(total)}`;
  if (online === null) return `${files}, không nêu trực tuyến`;
  if (online === total) return total === 1 ? `${files}, trực tuyến` : `${files}, đều trực tuyến`;
  return online === 0
    ? `${files}, không trực tuyến`
    : `${formatNumber(online)}/${formatNumber(total)} trực tuyến`;
}

/** A unit with its row of one service. */
export interface SaidServicePlace {
  readonly unit: SaidPlace;
  readonly row: SaidServiceRow;
  readonly state: State;
}

/** With more places than this they are counted; the matrix and the page of the service name each. */
const MOST_LINES = 3;

/**
 * What each place says, a line each: units of today before those that have ended, counts before silence, silences of
 * one kind together; many places are only counted.
 */
export function placeLines(all: readonly SaidServicePlace[]): readonly string[] {
  if (all.length > MOST_LINES) return [capitalise(statesText(all.map(({ state }) => state)))];
  const places = all.toSorted((a, b) => Number(a.unit.validTo !== null) - Number(b.unit.validTo !== null));
  const counted = places.filter(({ row }) => row.total !== null && row.total > 0);
  const silent = Map.groupBy(
    places.filter((place) => !counted.includes(place)),
    ({ row }) => serviceCountsText(row),
  );
  return [
    ...counted.map(({ unit, row }) => `${placeName(unit)}: ${serviceCountsText(row)}`),
    ...[...silent].map(
      ([words, alike]) => `${alike.map(({ unit }) => placeName(unit)).join(', ')}: ${words}`,
    ),
  ];
}

/** Whether it can be done online, as far as the reports tell; the portal alone knows for certain. */
export function serviceAnswer(answer: State | null, level: string): string {
  switch (answer) {
    case 'all':
    case 'part':
      return 'Đã có hồ sơ nộp trực tuyến';
    case 'none':
      return 'Chưa thấy hồ sơ nộp trực tuyến';
    case 'untold':
      return 'Có hồ sơ, báo cáo không nêu phần trực tuyến';
    case 'nothing':
      return 'Không phát sinh hồ sơ trong kỳ báo cáo';
    case 'unsure':
      return 'Số báo cáo chưa rõ';
    default:
      return level === 'xã' ? 'Chưa có số liệu' : `Thuộc cấp ${level}, báo cáo phường, xã không đếm`;
  }
}

/** How many places say what, where there are too many to name: `60 nơi đều trực tuyến, 11 nơi chưa báo cáo`. */
export function statesText(states: readonly State[]): string {
  return Object.entries(SERVICE_STATES)
    .map(([state, { word }]) => ({ word, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${formatNumber(count)} nơi ${word}`)
    .join(', ');
}

/** How many of the services are handed in online anywhere, and whose tables say so. */
export function servicesLede(
  answers: readonly (State | null)[],
  columns: readonly { readonly unit: SaidPlace; readonly windows: readonly SaidWindow[] }[],
): Spoken {
  const all = formatNumber(answers.length);
  if (columns.length === 0) return toSpoken(`Chưa nơi nào gửi bảng của **${all} dịch vụ** này.`);
  const online = answers.filter((answer) => answer === 'all' || answer === 'part').length;
  const blank = answers.filter((answer) => answer === null || answer === 'silent' || answer === 'foreign');
  return toSpoken(
    `**${formatNumber(online)} trong ${all} dịch vụ** đã có hồ sơ nộp trực tuyến ở nơi gửi báo cáo; ` +
      `**${formatNumber(blank.length)} dịch vụ** chưa nơi nào có số. ${whoText(columns)}`,
  );
}

const MOST_NAMED = 4;

function whoText(
  columns: readonly { readonly unit: SaidPlace; readonly windows: readonly SaidWindow[] }[],
): string {
  if (columns.length > MOST_NAMED) return `Bảng dịch vụ đã nhận: của ${formatNumber(columns.length)} nơi.`;
  const named = columns.map(({ unit, windows }) => {
    const [newest] = windows;
    return newest === undefined ? placeInProse(unit) : `${placeInProse(unit)}, ${windowPhrase(newest)}`;
  });
  return `Bảng dịch vụ đã nhận: ${named.join('; ')}.`;
}

/** Who is not in the matrix: communes without such a table, those that sent another document apart. */
export function withoutTableText({ table, document }: { table: number; document: number }): string {
  const parts = [
    ...(table > 0 ? [`${formatNumber(table)} nơi đã gửi văn bản khác nhưng không kèm bảng dịch vụ`] : []),
    ...(document > 0 ? [`${formatNumber(document)} nơi chưa nhận được văn bản nào`] : []),
  ];
  if (parts.length === 0) return 'Mọi phường, xã, đặc khu đều có bảng dịch vụ.';
  return `Không có cột: ${parts.join('; ')}.`;
}

/** What the places say of one service, its newest row of each; counted where they are too many to name. */
export function servicePageLede(
  service: { readonly level: string },
  answer: State | null,
  places: readonly {
    readonly unit: SaidPlace;
    readonly window: SaidWindow;
    readonly row: SaidServiceRow;
    readonly state: State;
  }[],
): Spoken {
  const head = `**${serviceAnswer(answer, service.level)}.**`;
  if (places.length === 0) return toSpoken(head);
  if (places.length > MOST_NAMED) return toSpoken(`${head} ${statesText(places.map(({ state }) => state))}.`);
  const newestFirst = places.toSorted((a, b) => (a.window.to < b.window.to ? 1 : -1));
  const told = newestFirst.map(
    ({ unit, window, row }) => `${placeInProse(unit)}, ${windowPhrase(window)}: ${serviceCountsText(row)}`,
  );
  return toSpoken(`${head} ${capitalise(told.join('; '))}.`);
}
