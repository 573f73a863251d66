import { formatNumber } from '../format.ts';
import { figureText, windowPhrase } from '../wording.ts';
import type { SaidChange } from './change.ts';
import { lackText, pairText, type SaidPair, type SaidSide } from './comparison.ts';
import { ownWindows, type PlaceWindows, sharedWindowsOf } from './comparisonWindows.ts';
import { figureHeadline, shortestFitting, unitInProse } from './headline.ts';
import { capitalise, listText, toSpoken } from './spoken.ts';
import type { SaidFigure, SaidIndicator, SaidUnit, SaidWindow, Spoken } from './subject.ts';

interface SaidComparison {
  readonly indicator: SaidIndicator;
  readonly standing: 'compared' | 'beside' | 'refused' | 'alone';
  readonly window: SaidWindow | null;
  readonly sides: readonly (SaidSide & { readonly change: SaidChange | null })[];
  readonly pairs: readonly SaidPair[];
}

/** The finding of one indicator over the units, with its numbers, at most 15 words where the names allow. */
export function comparisonHeadline({ indicator, standing, sides, pairs }: SaidComparison): string {
  const { name } = indicator;
  const [first, second, third] = sides;
  if (first === undefined || standing === 'alone')
    return figureHeadline(first?.figure ?? null, indicator, first?.change ?? null);
  const values = sides.map((side) => (side.figure === null ? lackText(side) : figureText(side.figure)));
  const [pair] = pairs;
  if (second === undefined || third !== undefined || pair === undefined)
    return `${name}: ${manyText(standing, values.length)}`;
  const both = `${name}: ${values.join(' và ')}`;
  if (pair.outcome === 'beside') return both;
  if (pair.outcome !== 'higher' && pair.outcome !== 'lower')
    return shortestFitting([`${both}, ${pairText(pair)}`, both]);
  const than = pair.outcome === 'higher' ? 'cao hơn' : 'thấp hơn';
  return shortestFitting([
    `${name}: ${first.label} ${pairText(pair).replace(than, `${than} ${second.label}`)}`,
    `${both}, ${first.label} ${than}`,
    both,
  ]);
}

function manyText(standing: SaidComparison['standing'], places: number): string {
  const count = formatNumber(places);
  if (standing === 'compared') return `${count} nơi trong cùng một kỳ`;
  return standing === 'beside' ? `số của ${count} nơi` : `${count} nơi, không so được`;
}

/** The names of places in one phrase: `phường Hải An, phường Đông Hải và xã An Lão`. */
export function placesInProse(units: readonly SaidUnit[]): string {
  return listText(units.map(unitInProse));
}

/** What a comparison found, before all its numbers: the windows the places share, and what can be said in them. */
export function comparisonLede(reported: readonly PlaceWindows[], shown: readonly SaidComparison[]): Spoken {
  const places = capitalise(placesInProse(reported.map(({ unit }) => unit)));
  if (reported.length < 2) return toSpoken(loneLede(places, shown));
  if (shown.length === 0)
    return toSpoken(`**${places} chưa cùng báo cáo chỉ số nào** trong các văn bản đã nhận.`);
  const shared = sharedWindowsOf(reported);
  const compared = shown.flatMap(({ window }) => (window === null ? [] : [window]));
  if (compared.length === 0)
    return toSpoken(
      shared.length === 0
        ? `**${places} chưa có kỳ chung nào.** ${ownWindows(reported)}`
        : `**${places} có kỳ chung, nhưng không chỉ số nào cùng có số trong một kỳ.** ${ownWindows(reported)}`,
    );
  const days = new Map([...shared, ...compared].map((window) => [`${window.from}/${window.to}`, window]));
  const newest = compared.reduce((last, window) => (window.to > last.to ? window : last));
  const common = `**${places} có ${formatNumber(days.size)} kỳ chung**, gần nhất ${windowPhrase(newest)}.`;
  return toSpoken(`${common} ${countsByStanding(shown)}`);
}

function countsByStanding(shown: readonly SaidComparison[]): string {
  const count = (standing: SaidComparison['standing']): number =>
    shown.filter((one) => one.standing === standing).length;
  const parts = [
    { said: 'chỉ số so được', count: count('compared') },
    { said: 'số đếm chỉ đặt cạnh nhau', count: count('beside') },
    { said: 'chỉ số không so được, có nêu lý do', count: count('refused') },
  ].filter((part) => part.count > 0);
  return `${parts.map((part) => `**${formatNumber(part.count)}** ${part.said}`).join('; ')}.`;
}

function loneLede(places: string, shown: readonly SaidComparison[]): string {
  if (shown.length === 0)
    return `**${places} chưa có hai kỳ cùng loại để so với chính mình.** Chọn thêm một nơi để đặt cạnh nhau.`;
  return `**${places} có ${formatNumber(shown.length)} chỉ số** so được với kỳ trước của chính nơi này.`;
}

/** The finding of one indicator over two windows of each place. */
export function ownHeadline(
  indicator: SaidIndicator,
  rows: readonly { readonly label: string; readonly later: SaidFigure; readonly change: SaidChange }[],
): string {
  const [first, second] = rows;
  if (first === undefined || second !== undefined)
    return `${indicator.name}: kỳ này và kỳ trước của ${formatNumber(rows.length)} nơi`;
  return figureHeadline(first.later, indicator, first.change);
}

/** `Phường Đông Hải và phường Hải An`; of one place `Phường Giếng Đáy, kỳ này và kỳ trước`. */
export function comparisonTitle(units: readonly SaidUnit[]): string {
  const places = capitalise(placesInProse(units));
  return units.length < 2 ? `${places}, kỳ này và kỳ trước` : `So sánh ${placesInProse(units)}`;
}

/** The same in a list of comparisons, where the word would only be said again: `Phường Đông Hải và phường Hải An`. */
export function preparedTitle(units: readonly SaidUnit[]): string {
  return units.length < 2 ? comparisonTitle(units) : capitalise(placesInProse(units));
}

/** What makes two places a prepared pair. */
export const KINSHIP: Readonly<Record<'province' | 'template' | 'itself', string>> = {
  province: 'cùng tỉnh, thành phố',
  template: 'cùng một mẫu báo cáo',
  itself: 'một nơi, hai kỳ của chính nơi ấy',
};

/** What a prepared page holds: `1 chỉ số so được; 8 không so được`. */
export function pairStanding(shown: readonly Pick<SaidComparison, 'standing'>[]): string {
  if (shown.length === 0) return 'chưa cùng báo cáo chỉ số nào';
  return (['compared', 'beside', 'refused', 'alone'] as const)
    .map((standing) => ({ standing, count: shown.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${formatNumber(count)} ${STANDINGS[standing]}`)
    .join(', ');
}

const STANDINGS: Readonly<Record<SaidComparison['standing'], string>> = {
  compared: 'chỉ số so được',
  beside: 'số đếm đặt cạnh nhau',
  refused: 'chỉ số không so được',
  alone: 'chỉ số có hai kỳ so được',
};

/** What is shown now, told to those who do not see it change: `So sánh phường A và phường B: 1 chỉ số so được.` */
export function comparisonStatus(
  units: readonly SaidUnit[],
  shown: readonly Pick<SaidComparison, 'standing'>[],
): string {
  return units.length === 0 ? '' : `${comparisonTitle(units)}: ${pairStanding(shown)}.`;
}
