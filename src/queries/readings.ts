import type { Figure } from './figure.ts';

/** What a judgement needs to know of a figure. */
export type Reading = Pick<Figure, 'value' | 'contradictions'>;

/**
 * Every value the documents give for a figure, in its own unit: one for a figure nobody contradicts, two or more
 * for a rate printed otherwise than its counts give or reported twice; null when the contradiction leaves open
 * what the value is (a broken sum, more above the line than below). A reader's remark (`reading`) gives no other
 * value and leaves the reported one standing.
 */
export function figureReadings(figure: Reading): readonly number[] | null {
  const readings = figure.value === null ? [] : [figure.value];
  for (const { check, printed, recomputed } of figure.contradictions) {
    if (check === 'reading') continue;
    if (check !== 'rate-mismatch' && check !== 'conflict') return null;
    const found = numbersIn(printed);
    if (found.length === 0) return null;
    readings.push(...found, ...numbersIn(recomputed));
  }
  return readings;
}

const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;

/** The numbers of a text in Vietnamese notation: `2.126 và 94,4%` → 2126 and 94.4, `22/55` → 40. */
function numbersIn(text: string): readonly number[] {
  const found = (text.match(NUMBER) ?? []).map((number) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );
  const [part, whole] = found;
  const isRate = /^[\d.]+\/[\d.]+$/.test(text) && part !== undefined && whole !== undefined && whole > 0;
  return isRate ? [(100 * part) / whole] : found;
}
