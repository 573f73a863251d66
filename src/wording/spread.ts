import { formatNumber } from '../format.ts';
import { figureText, hasFewCases } from '../wording.ts';
import { shortestFitting, unitInProse } from './headline.ts';
import type { SaidFigure, SaidIndicator, SaidUnit } from './subject.ts';
import { INTERVAL_EXPLANATION } from './verdict.ts';

/** A figure with the place it is of. */
export type PlacedFigure = SaidFigure & { readonly unit: SaidUnit & { readonly path: string } };

const amountOf = (figure: SaidFigure): number => figure.value ?? 0;

/** The newest figure with a value of each unit, in the order the units first appear. */
function newestOfEach(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const newest = new Map<string, PlacedFigure>();
  for (const figure of figures) {
    const known = newest.get(figure.unit.path);
    if (figure.value !== null && (known === undefined || known.window.to < figure.window.to))
      newest.set(figure.unit.path, figure);
  }
  return [...newest.values()];
}

function extremes(figures: readonly PlacedFigure[]): readonly [PlacedFigure, PlacedFigure] | null {
  const [first] = figures;
  if (first === undefined) return null;
  return [
    figures.reduce((least, figure) => (amountOf(figure) < amountOf(least) ? figure : least), first),
    figures.reduce((most, figure) => (amountOf(figure) > amountOf(most) ? figure : most), first),
  ];
}

/** Rates may be set side by side over any window; counts only over one and the same. */
function isOneScale(indicator: SaidIndicator, figures: readonly PlacedFigure[]): boolean {
  const windows = new Set(figures.map(({ window }) => `${window.from} ${window.to}`));
  return indicator.kind === 'rate' || windows.size === 1;
}

/** The message of one indicator over its units: a range, never an order; the newest figure of each unit counts. */
export function spreadHeadline(indicator: SaidIndicator, figures: readonly PlacedFigure[]): string {
  const { name } = indicator;
  const told = newestOfEach(figures);
  if (told.length === 0) return `${name}: chưa có số liệu`;
  if (!isOneScale(indicator, told))
    return `${name}: ${formatNumber(told.length)} nơi có số liệu, kỳ khác nhau`;
  const weighty = told.filter(
    (figure) => told.length === 1 || indicator.kind !== 'rate' || !hasFewCases(figure),
  );
  const [only, second] = weighty;
  if (only !== undefined && second === undefined)
    return shortestFitting([
      `${name}: ${figureText(only)} ở ${unitInProse(only.unit)}`,
      `${name}: ${figureText(only)}`,
    ]);
  const ends = extremes(weighty);
  if (ends === null) return `${name}: ${formatNumber(told.length)} nơi có số liệu, đều ít trường hợp`;
  const [lowest, highest] = ends;
  const places = formatNumber(weighty.length);
  return amountOf(lowest) === amountOf(highest)
    ? `${name}: ${figureText(lowest)} ở cả ${places} nơi`
    : `${name}: từ ${figureText(lowest)} đến ${figureText(highest)} ở ${places} nơi`;
}

/** Between which values the places lie, how their dots are read, and what the bands mean; never an order. */
export function dotsDescription(figures: readonly PlacedFigure[]): string {
  const told = newestOfEach(figures);
  const ends = extremes(told);
  const windows = new Set(figures.map(({ window }) => `${window.from} ${window.to}`));
  const hasBands = told.some(({ interval }) => interval !== null);
  return [
    ...(ends === null
      ? []
      : [`${formatNumber(told.length)} nơi, từ ${figureText(ends[0])} đến ${figureText(ends[1])}.`]),
    'Mỗi dòng một nơi, A–Z; chấm là con số gần nhất.',
    ...(windows.size > 1 ? ['Các nơi báo cáo những kỳ khác nhau: đừng so các kỳ khác độ dài.'] : []),
    ...(hasBands
      ? [
          'Dải ngang là khoảng dao động; hai dải chồng lên nhau thì chưa thấy khác biệt rõ. Chấm rỗng là mẫu số dưới 30.',
          INTERVAL_EXPLANATION,
        ]
      : []),
  ].join(' ');
}

/** The two ends of the picture as lines of its table, without names: `Thấp nhất`, `Cao nhất`. */
export function endLines(figures: readonly PlacedFigure[]): readonly { name: string; value: string }[] {
  const ends = extremes(newestOfEach(figures));
  if (ends === null) return [];
  const [lowest, highest] = ends;
  return [
    { name: 'Giá trị thấp nhất', value: figureText(lowest) },
    { name: 'Giá trị cao nhất', value: figureText(highest) },
  ];
}
