import { formatNumber } from '../format.ts';
import { figureText, hasFewCases } from '../wording.ts';
import { shortestFitting, unitInProse } from './headline.ts';
import type { SaidFigure, SaidIndicator, SaidUnit } from './subject.ts';

type PlacedFigure = SaidFigure & { readonly unit: SaidUnit };

/**
 * The message of one indicator over several units, one figure each: a range of rates, never an order; counts over
 * different windows are not set against each other.
 */
export function spreadHeadline(indicator: SaidIndicator, figures: readonly PlacedFigure[]): string {
  const { name } = indicator;
  const told = figures.filter((figure) => figure.value !== null);
  const [first] = told;
  if (first === undefined) return `${name}: chưa có số liệu`;
  if (told.length === 1)
    return shortestFitting([
      `${name}: ${figureText(first)} ở ${unitInProse(first.unit)}`,
      `${name}: ${figureText(first)}`,
    ]);
  const places = `${formatNumber(told.length)} nơi`;
  const windows = new Set(told.map(({ window }) => `${window.from} ${window.to}`));
  if (indicator.kind !== 'rate' && windows.size > 1) return `${name}: ${places} có số liệu, kỳ khác nhau`;
  const weighty = told.filter((figure) => !hasFewCases(figure));
  const [one] = weighty;
  if (one === undefined) return `${name}: ${places} có số liệu, đều ít trường hợp`;
  const value = (figure: SaidFigure): number => figure.value ?? 0;
  const lowest = weighty.reduce((least, figure) => (value(figure) < value(least) ? figure : least), one);
  const highest = weighty.reduce((most, figure) => (value(figure) > value(most) ? figure : most), one);
  if (value(lowest) === value(highest))
    return `${name}: ${figureText(one)} ở cả ${formatNumber(weighty.length)} nơi`;
  return `${name}: từ ${figureText(lowest)} đến ${figureText(highest)} ở ${formatNumber(weighty.length)} nơi`;
}

/** Beside two figures whose intervals overlap. */
export const NO_CLEAR_DIFFERENCE = 'chưa thấy khác biệt rõ';
