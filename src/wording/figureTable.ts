import { formatDate, formatValue } from '../format.ts';
import { figureText } from '../wording.ts';
import { capitalise } from './spoken.ts';
import type { SaidFigure, SaidIndicator } from './subject.ts';
import { type SaidTarget, targetText } from './verdict.ts';

/**
 * A figure in the table beneath its picture, with its letters and every other value its documents give:
 * `94,4% [m], văn bản nêu cả 91%`.
 */
export function valueCell(figure: SaidFigure, readings: readonly number[] | null): string {
  const { indicator, value, markers } = figure;
  const letters = markers.map((letter) => ` [${letter}]`).join('');
  if (value === null) return `${figureText(figure)}${letters}`;
  const print = (one: number): string =>
    formatValue(one, indicator.unit, indicator.kind).replace(/,0(?=%)/, '');
  const others = [...new Set((readings ?? []).map(print))].filter((text) => text !== print(value));
  const rivals = others.length === 0 ? '' : `, văn bản nêu cả ${others.join(', ')}`;
  return `${figureText(figure)}${letters}${rivals}`;
}

/** A target as a line of that table. */
export function targetLine(
  target: SaidTarget,
  indicator: SaidIndicator,
): { readonly name: string; readonly value: string } {
  return {
    name: capitalise(`chỉ tiêu, hạn ${formatDate(target.due)}`),
    value: targetText(target, indicator),
  };
}
