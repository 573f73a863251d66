import { nameWithType } from '../../format.ts';
import type { PlaceAge } from '../../queries/comparisonFiles.ts';
import { freshnessParts } from '../../wording/coverage.ts';
import { element, type Markup } from './markup.ts';

/** How old the newest figures of each place are; the days are counted anew while the page is read. */
export function placeAgesMarkup(ages: readonly PlaceAge[]): Markup | null {
  if (ages.length === 0) return null;
  return element(
    'ul',
    { class: 'under soft small place-ages' },
    ...ages.map(({ unit, age }) => {
      const { before, days, after, old } = freshnessParts(age);
      return element(
        'li',
        {},
        `${nameWithType(unit)}: ${before}`,
        element('span', { 'data-age-of': age.to }, days),
        after,
        ...(old === null ? [] : [': ', element('strong', { class: 'old' }, old)]),
        '.',
      );
    }),
  );
}
