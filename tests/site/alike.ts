/** Of many pages that are alike, the few in which a layout can break. */
import { kindOfPage, readBuilt } from './built.ts';

/** Up to so many pages that are alike are all looked at. */
const ALL = 6;

const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, 'x');
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const longestWord = (html: string): number =>
  words(html)
    .split(/\s+/)
    .reduce((longest, word) => Math.max(longest, word.length), 0);

/** What makes one of several alike pages the hardest to lay out; the first page that has most of it is taken. */
const SHAPES: readonly ((html: string) => number)[] = [
  (html) => /<title>([^<]*)</.exec(html)?.[1]?.length ?? 0,
  (html) => words(html).length,
  (html) => -words(html).length,
  (html) => count(html, /<tr\b/g),
  (html) => -count(html, /<tr\b/g),
  (html) => count(html, /<li\b/g),
  (html) => count(html, /\[[a-z]\]/g),
  (html) => count(html, /<text\b/g),
  longestWord,
];

/** Pages are alike that are of one kind and province, lead to the same indicators in the same order, and lack as many figures. */
function likeness(address: string, html: string): string {
  const [, place = ''] = address.split('/');
  const indicators = [...html.matchAll(/href="[^"]*\/chi-so\/([^/"]+)\/"/g)].map(([, id = '']) => id);
  // A prepared comparison names two places: its province is that of the first.
  const silent = count(html, /chưa có số liệu/g);
  return [kindOfPage(address), place, silent, ...indicators].join(' ');
}

/**
 * Every page that is like no more than five others, and of more than that: the first, the last, and those with the
 * longest title, most and fewest words and rows, most list items, markers and words in pictures, and the longest word.
 */
export function sampleByShape(addresses: readonly string[]): readonly string[] {
  const kept = addresses.map((address) => ({ address, html: readBuilt(address) }));
  const groups = Map.groupBy(kept, ({ address, html }) => likeness(address, html));
  const chosen = [...groups.values()].flatMap((pages) => {
    if (pages.length <= ALL) return pages;
    const extreme = (shape: (html: string) => number): (typeof pages)[number] | undefined => {
      const sizes = pages.map(({ html }) => shape(html));
      return pages[sizes.indexOf(Math.max(...sizes))];
    };
    return [pages[0], pages.at(-1), ...SHAPES.map(extreme)].filter((page) => page !== undefined);
  });
  return [...new Set(chosen.map(({ address }) => address))].sort();
}
