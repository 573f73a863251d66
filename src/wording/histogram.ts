import { addDays, daysBetween, formatNumber, formatRangeShort } from '../format.ts';
import { figureText, windowPhrase } from '../wording.ts';
import { shortestFitting } from './headline.ts';
import { capitalise, listText } from './spoken.ts';
import type { SaidFigure, SaidIndicator, SaidUnit, SaidWindow } from './subject.ts';

interface Bin {
  readonly figure: SaidFigure;
  readonly window: SaidWindow & { readonly from: string; readonly days: number };
  readonly perDay: number;
}

/** The figures a histogram can draw, oldest first: a value over a window that has a length. */
function toBins(figures: readonly SaidFigure[]): readonly Bin[] {
  return figures
    .flatMap((figure) => {
      const { from, days } = figure.window;
      if (figure.value === null || from === null || days === null || days === 0) return [];
      return [{ figure, window: { ...figure.window, from, days }, perDay: figure.value / days }];
    })
    .sort((a, b) => (a.window.from < b.window.from ? -1 : 1));
}

/** Whether a window holds another whole one: two years beside each of them say the same files twice. */
function holdsAnother(bin: Bin, bins: readonly Bin[]): boolean {
  return bins.some(
    ({ window }) =>
      window.days < bin.window.days && window.from >= bin.window.from && window.to <= bin.window.to,
  );
}

/** `202`, `18,4`, `0,6`: whole numbers from ten up unless that would make two different rates look the same. */
export function formatPerDay(perDay: number, others: readonly number[] = []): string {
  const isAmbiguous = others.some((other) => other !== perDay && Math.round(other) === Math.round(perDay));
  return formatNumber(perDay, perDay >= 10 && !isAmbiguous ? 0 : 1);
}

function perDayText(bin: Bin, bins: readonly Bin[]): string {
  return formatPerDay(
    bin.perDay,
    bins.map((other) => other.perDay),
  );
}

/** Who does what: `phường nhận` for files received, the indicator's name otherwise. */
function opening(indicator: SaidIndicator, unit: SaidUnit): string {
  return indicator.id === 'ho-so-tiep-nhan' ? `${capitalise(unit.type)} nhận` : `${indicator.name}:`;
}

/**
 * The message of a histogram of unequal windows, per day, at most 15 words for a name of up to four: one window with
 * its count, two windows both, of more the highest and the newest. Windows that hold another are left out. No cause
 * is given.
 */
export function histogramHeadline(
  figures: readonly SaidFigure[],
  indicator: SaidIndicator,
  unit: SaidUnit,
): string {
  const all = toBins(figures);
  const bins = all.filter((bin) => !holdsAnother(bin, all));
  const [first, second] = bins;
  const newest = bins.at(-1);
  const start = opening(indicator, unit);
  if (first === undefined || newest === undefined) return `${indicator.name}: chưa có số liệu`;
  const when = (bin: Bin): string => windowPhrase(bin.window);
  const rate = (bin: Bin): string => `${perDayText(bin, bins)} ${indicator.unit} mỗi ngày`;
  if (second === undefined)
    return shortestFitting([
      `${start} ${figureText(first.figure)} trong ${when(first)}, tức ${perDayText(first, bins)} mỗi ngày`,
      `${start} ${rate(first)} (${when(first)})`,
    ]);
  const other = bins.length === 2 ? first : highestOf(bins);
  if (other === newest) return `${start} ${rate(newest)} (${when(newest)}), cao nhất các kỳ`;
  const most = bins.length === 2 ? '' : 'nhiều nhất ';
  return shortestFitting([
    `${start} ${most}${rate(other)} trong ${when(other)}, ${perDayText(newest, bins)} trong ${when(newest)}`,
    `${start} ${most}${rate(other)} (${when(other)}), ${perDayText(newest, bins)} (${when(newest)})`,
    `${start} ${most}${rate(other)}, ${bins.length === 2 ? 'rồi' : 'gần nhất'} ${perDayText(newest, bins)}`,
  ]);
}

function highestOf(bins: readonly Bin[]): Bin {
  return bins.reduce((highest, bin) => (bin.perDay > highest.perDay ? bin : highest));
}

/** How to read the picture, each window in words, then the days nobody reported. */
export function histogramDescription(
  figures: readonly SaidFigure[],
  indicator: SaidIndicator,
  unit: SaidUnit,
): string {
  const bins = toBins(figures);
  if (bins.length === 0) return `Chưa có số liệu về ${indicator.name} của ${unit.type} ${unit.name}.`;
  const how = `Mỗi cột là một kỳ báo cáo: bề ngang là số ngày, diện tích là số ${indicator.unit}, chiều cao là số ${indicator.unit} mỗi ngày.`;
  const told = bins.map(
    (bin) =>
      `${capitalise(formatRangeShort(bin.window.from, bin.window.to))} (${bin.window.days} ngày): ${figureText(bin.figure)}, ` +
      `${perDayText(bin, bins)} mỗi ngày.`,
  );
  const gaps = gapsBetween(bins).map(([from, to]) => formatRangeShort(from, to));
  const missing = gaps.length === 0 ? [] : [`Chưa nhận được báo cáo cho ${listText(gaps)}.`];
  return [how, ...told, ...missing].join(' ');
}

/** Days between the first and the last window that no window covers. */
function gapsBetween(bins: readonly Bin[]): readonly (readonly [string, string])[] {
  const gaps: (readonly [string, string])[] = [];
  let covered: string | null = null;
  for (const { window } of bins) {
    if (covered !== null && daysBetween(covered, window.from) > 1)
      gaps.push([addDays(covered, 1), addDays(window.from, -1)]);
    if (covered === null || window.to > covered) covered = window.to;
  }
  return gaps;
}
