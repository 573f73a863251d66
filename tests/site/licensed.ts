/** Which numbers the file beside a page allows its sentences to say. */
import { daysBetween, formatNumber, formatPercent, formatValue } from '../../src/format.ts';
import type { Row } from './downloads.ts';

/** The value of a row as pages write it. */
export function valueText({ value = '', unit = '' }: Row): string {
  return unit === '%' ? formatPercent(Number(value)) : formatValue(Number(value), unit, 'count');
}

/** All numbers the file licenses: values, counts, what the document prints, and files per day. */
export function licensed(rows: readonly Row[]): ReadonlySet<string> {
  const numbers = new Set(['0%', '50%', '100%']);
  for (const row of rows) {
    const { value = '', numerator = '', denominator = '', printed = '', from = '', to = '' } = row;
    for (const count of [numerator, denominator]) if (count !== '') numbers.add(formatNumber(Number(count)));
    for (const found of printed.match(/\d[\d.,]*%?/g) ?? []) numbers.add(found);
    if (value === '') continue;
    for (const found of valueText(row).match(/\d[\d.,]*%?/g) ?? []) numbers.add(found);
    if (from === '') continue;
    const perDay = Number(value) / (daysBetween(from, to) + 1);
    for (const decimals of [0, 1]) numbers.add(formatNumber(perDay, decimals));
  }
  return numbers;
}

/** The rates and counts of files a sentence says. */
export function saidNumbers(sentence: string): readonly string[] {
  return [
    ...(sentence.match(/\d[\d.]*(,\d+)?%/g) ?? []),
    ...[...sentence.matchAll(/(\d[\d.]*(?:,\d+)?) hồ sơ/g)].map(([, count = '']) => count),
  ];
}
