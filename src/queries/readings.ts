import type { Figure } from './figure.ts';

/** What a judgement needs to know of a figure. */
export type Reading = Pick<Figure, 'value' | 'contradictions'>;

/**
 * Every value the documents give for a figure, in its own unit: one for a figure nobody contradicts, two or more
 * for a rate printed otherwise than its counts give or reported twice; null when the contradiction leaves open
 * what the value is (a broken sum, more above the line than below). A reader's remark (`reading`) gives no other
 * value and leaves the reported one standing. Values come as the dataset read them, never out of a printed text.
 */
export function figureReadings(figure: Reading): readonly number[] | null {
  const values = figure.value === null ? [] : [figure.value];
  for (const contradiction of figure.contradictions) {
    if (contradiction.check === 'reading') continue;
    if (contradiction.values.length === 0) return null;
    values.push(...contradiction.values);
  }
  return [...new Set(values)];
}
