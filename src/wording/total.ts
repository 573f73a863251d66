import { formatNumber, formatPercent, formatValue } from '../format.ts';
import { caseNoun } from '../wording.ts';
import type { SaidIndicator } from './subject.ts';

interface SaidLine {
  readonly part: 'value' | 'numerator' | 'denominator';
  readonly units: number;
  /** Null where the province gives none. */
  readonly own: number | null;
}

/** What a sum over units speaks of. */
export interface SaidTotal {
  readonly indicator: SaidIndicator;
  /** How many units were added up. */
  readonly places: number;
  readonly totals: readonly SaidLine[];
}

/**
 * The sum of the units, and what of the province's figure lies in none of them: `148 nơi cộng lại: 130.000 trên 158.000
 * hồ sơ (82,3%). Ngoài các nơi ấy: 14.625 trên 26.513 hồ sơ.` Empty where nothing adds up.
 */
export function totalSentence({ indicator, places, totals }: SaidTotal): string {
  const [numerator, denominator] = [lineOf(totals, 'numerator'), lineOf(totals, 'denominator')];
  const value = lineOf(totals, 'value');
  const head = `${formatNumber(places)} nơi cộng lại`;
  if (numerator !== null && denominator !== null) {
    const noun = caseNoun(indicator);
    const rate =
      denominator.units === 0 ? '' : ` (${formatPercent((100 * numerator.units) / denominator.units)})`;
    const sum = `${head}: ${countsOf(numerator.units, denominator.units, noun)}${rate}.`;
    return `${sum} ${restOfRate(numerator, denominator, noun)}`.trimEnd();
  }
  if (value === null) return '';
  const amount = (count: number): string => formatValue(count, indicator.unit, indicator.kind);
  return `${head}: ${amount(value.units)}. ${restOfCount(value, amount)}`.trimEnd();
}

/** The sum of a count alone: `158.000 hồ sơ`; null for a rate and where nothing adds up. */
export function sumText(indicator: SaidIndicator, totals: readonly SaidLine[]): string | null {
  const value = lineOf(totals, 'value');
  return value === null ? null : formatValue(value.units, indicator.unit, indicator.kind);
}

function restOfRate(numerator: SaidLine, denominator: SaidLine, noun: string): string {
  if (numerator.own === null || denominator.own === null) return '';
  const [part, whole] = [numerator.own - numerator.units, denominator.own - denominator.units];
  if (part === 0 && whole === 0) return SAME_AS_OWN;
  if (part < 0 || whole < 0 || part > whole)
    return `Không khớp với số chung của tỉnh: ${countsOf(numerator.own, denominator.own, noun)}.`;
  return `Ngoài các nơi ấy: ${countsOf(part, whole, noun)}.`;
}

const SAME_AS_OWN = 'Đúng bằng số chung của tỉnh.';

function restOfCount({ units, own }: SaidLine, amount: (count: number) => string): string {
  if (own === null) return '';
  if (own === units) return SAME_AS_OWN;
  return own < units
    ? `Không khớp: nhiều hơn số chung của tỉnh ${amount(units - own)}.`
    : `Ngoài các nơi ấy: ${amount(own - units)}.`;
}

function countsOf(numerator: number, denominator: number, noun: string): string {
  return `${formatNumber(numerator)} trên ${formatNumber(denominator)} ${noun}`.trimEnd();
}

function lineOf(totals: readonly SaidLine[], part: SaidLine['part']): SaidLine | null {
  return totals.find((line) => line.part === part) ?? null;
}

/** Beneath sums that a province's own figure is larger than: where the rest may be. */
export const REST_EXPLANATION =
  'Phần ngoài các nơi ấy thuộc sở, ngành của tỉnh hoặc nơi chưa có số liệu; trang không chia tiếp.';
