/** Picture, table, sentence and file of a figure agree: on every page that has all four, not on a sample. */
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from './built.ts';
import { type Row, rowsOf } from './downloads.ts';
import { licensed, saidNumbers, valueText } from './licensed.ts';

interface BuiltFigure {
  readonly page: string;
  readonly indicator: string;
  /** Words of the headline, the description and both pictures. */
  readonly words: readonly string[];
  /** Cells of numbers in its table. */
  readonly cells: readonly string[];
  readonly rows: readonly Row[];
}

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => text(found));

/** Every picture of one indicator over the windows of one ward, with the rows of the file beside the page. */
function figuresOfPage(page: string): readonly BuiltFigure[] {
  const html = readBuilt(page);
  const rows = rowsOf(`${page}so-lieu.csv`);
  return [...html.matchAll(/<figure class="chart" id="hinh-([^"]+)".*?<\/figure>/gs)].flatMap(
    ([figure, indicator = '']) => {
      const own = rows.filter((row) => row.indicator === indicator);
      if (own.length === 0) return [];
      return [
        {
          page,
          indicator,
          words: [
            ...all(figure, /<h3[^>]*>(.*?)<\/h3>/gs),
            ...all(figure, /<p class="describe"[^>]*>(.*?)<\/p>/gs),
            ...all(figure, /<text[^>]*>(.*?)<\/text>/gs),
          ],
          cells: all(figure, /<td class="num"[^>]*>(.*?)<\/td>/gs),
          rows: own,
        },
      ];
    },
  );
}

const pages = builtPages().filter((page) => /^phuong\/[^/]+\/[^/]+\/$/.test(page));
const figures = pages.flatMap(figuresOfPage);

describe('every figure with a picture', () => {
  it('is looked at: the first reports alone give more than a few', () => {
    expect(figures.length).toBeGreaterThan(5);
  });

  it('has in its table each value of the file beside it, and no other', () => {
    const differing = figures.flatMap(({ page, indicator, cells, rows }) => {
      const told = rows.filter((row) => row.value !== '').map(valueText);
      const missing = told.filter((value) => !cells.some((cell) => cell.startsWith(value)));
      const strange = cells.filter(
        (cell) => /^\d/.test(cell) && !told.some((value) => cell.startsWith(value)),
      );
      return [...missing, ...strange].map((value) => `${page} ${indicator}: ${value}`);
    });
    expect(differing).toEqual([]);
  });

  it('says in its headline, description and pictures no rate and no count of files that the file has not', () => {
    const strange = figures.flatMap(({ page, indicator, words, rows }) => {
      const known = licensed(rows);
      const said = words.filter((sentence) => !sentence.startsWith('diện tích')).flatMap(saidNumbers);
      return said.filter((number) => !known.has(number)).map((number) => `${page} ${indicator}: ${number}`);
    });
    expect(strange).toEqual([]);
  });
});
