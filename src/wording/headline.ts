import { formatRange } from '../format.ts';
import { countsText, figureText, hasFewCases, isContradicted, windowPhrase } from '../wording.ts';
import { changeText, type SaidChange } from './change.ts';
import type { SaidFigure, SaidIndicator, SaidUnit } from './subject.ts';

/** Headlines are read at a glance: no more words than this. */
export const HEADLINE_WORDS = 15;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The first of `candidates`, best first, that is short enough; the last when none is. */
export function shortestFitting(candidates: readonly string[]): string {
  return candidates.find((text) => wordCount(text) <= HEADLINE_WORDS) ?? candidates.at(-1) ?? '';
}

/** The message of one figure with its number, at most 15 words while the indicator's name has at most nine. */
export function figureHeadline(
  figure: SaidFigure | null,
  indicator: SaidIndicator,
  change: SaidChange | null = null,
): string {
  if (figure === null) return `${indicator.name}: chưa có số liệu`;
  if (figure.value === null) return missingHeadline(figure);
  const value = figureText(figure);
  const tail = headlineTail(figure, change);
  const counts = countsText(figure);
  const full = counts === null || hasFewCases(figure) ? value : `${value} (${counts})`;
  const name = indicator.name;
  return shortestFitting([`${name}: ${full}${tail}`, `${name}: ${value}${tail}`, `${name}: ${value}`]);
}

/** That nothing occurred is a finding and named with its window; every other kind of nothing is a lack. */
function missingHeadline(figure: SaidFigure): string {
  const { indicator, window } = figure;
  const missing = figureText(figure);
  return missing === 'không phát sinh'
    ? `${indicator.name}: không phát sinh, ${windowPhrase(window)}`
    : shortestFitting([
        `${indicator.name}: chưa có số liệu (${missing})`,
        `${indicator.name}: chưa có số liệu`,
      ]);
}

/** A contradiction is said before a change; a change only where it is licensed. */
function headlineTail(figure: SaidFigure, change: SaidChange | null): string {
  if (isContradicted(figure)) return ', báo cáo tự mâu thuẫn';
  if (change === null || !['up', 'down', 'flat'].includes(change.direction)) return '';
  return `, ${changeText(change, figure.indicator)}`;
}

/** What is measured, in which unit: `Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận (%)`, `Hồ sơ tiếp nhận (hồ sơ)`. */
export function measureText(indicator: SaidIndicator): string {
  const { kind, numerator, denominator, name, unit } = indicator;
  const measure =
    kind === 'rate' && numerator !== null && denominator !== null
      ? `${numerator} trên ${denominator.slice(0, 1).toLowerCase()}${denominator.slice(1)}`
      : name;
  return unit === '' ? measure : `${measure} (${unit})`;
}

/** The statistical subtitle: measure, unit, place and window in full dates. */
export function subtitle(indicator: SaidIndicator, place: string, from: string | null, to: string): string {
  return `${measureText(indicator)} · ${place} · ${formatRange(from, to)}`;
}

/** `phường Hải An`. */
export function unitInProse(unit: SaidUnit): string {
  return `${unit.type} ${unit.name}`;
}
