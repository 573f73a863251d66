/** Sheets, paragraphs, words for the loudspeaker, pages of provinces and feeds say what their files say: all of them. */
import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/format.ts';
import { textToWords } from '../../src/wording/spokenNumber.ts';
import { builtPages, readBuilt } from './built.ts';
import { type Row, rowsOf } from './downloads.ts';
import { licensed, saidNumbers, valueText } from './licensed.ts';

const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (root: Document, selector: string): string[] =>
  Array.from(root.querySelectorAll(selector), text);

interface Sheet {
  readonly page: string;
  readonly root: Document;
  /** Of the unit alone. */
  readonly rows: readonly Row[];
}

const sheets: readonly Sheet[] = builtPages()
  .filter((page) => page.endsWith('/ban-in/'))
  .map((page) => ({
    page,
    root: createDocument(readBuilt(page)),
    rows: rowsOf(`${page.replace(/ban-in\/$/, '')}so-lieu.csv`),
  }));

/** Numbers of `sentences` that the file beside the page does not give. */
const strangeIn = (
  { page, rows }: Sheet,
  sentences: readonly string[],
  more: readonly string[] = [],
): string[] => {
  const known = new Set([...licensed(rows), ...more]);
  return sentences
    .flatMap(saidNumbers)
    .filter((number) => !known.has(number))
    .map((number) => `/${page}: ${number}`);
};

/** How far counts of one indicator lie apart: what a rise or a fall may be. */
function movements(rows: readonly Row[]): readonly string[] {
  const byIndicator = Map.groupBy(
    rows.filter(({ value, unit }) => value !== '' && unit !== '%'),
    ({ indicator }) => indicator,
  );
  return [...byIndicator.values()].flatMap((own) =>
    own.flatMap((a) => own.map((b) => formatNumber(Math.abs(Number(a.value) - Number(b.value))))),
  );
}

/** What a report says against itself stands in brackets, and is not of the file. */
const withoutDispute = (line: string): string => line.replace(/ \[[^\]]*mâu thuẫn[^\]]*\]/g, '');

describe('the sheet of a place', () => {
  it('there are of wards and of provinces', () => {
    expect(sheets.filter(({ page }) => page.startsWith('phuong/')).length).toBeGreaterThan(100);
    expect(sheets.filter(({ page }) => page.startsWith('tinh/')).length).toBeGreaterThan(0);
  });

  it('has in the column of this period only values and counts of the file beside the page', () => {
    const strange = sheets.flatMap((sheet) => {
      const known = new Set(sheet.rows.filter(({ value }) => value !== '').map(valueText));
      const counts = licensed(sheet.rows);
      const cells = textsOf(sheet.root, '.brief-table td > strong').map((cell) =>
        cell.replace(/^khoảng /, ''),
      );
      return cells
        .filter(
          (cell) => !known.has(cell) && !(cell.match(/\d[\d.,]*%?/g) ?? []).every((one) => counts.has(one)),
        )
        .map((cell) => `/${sheet.page}: ${cell}`);
    });
    expect(strange).toEqual([]);
  });

  it('says in its three things no rate and no count of files that the file has not', () => {
    const strange = sheets.flatMap((sheet) =>
      strangeIn(sheet, textsOf(sheet.root, '[aria-labelledby="ba-dieu"] li'), movements(sheet.rows)),
    );
    expect(strange).toEqual([]);
  });

  it('says in the paragraphs of its reports only what the file has, or how far two of its counts lie apart', () => {
    const told = sheets.map((sheet) => ({
      sheet,
      lines: textsOf(sheet.root, '.paste:not(.aloud) p').map(withoutDispute),
    }));
    expect(told.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(3);
    expect(told.flatMap(({ sheet, lines }) => strangeIn(sheet, lines, movements(sheet.rows)))).toEqual([]);
  });

  it('says aloud the values of the file in words, and no other', () => {
    const wards = sheets.filter(({ page }) => page.startsWith('phuong/'));
    const strange = wards.flatMap(({ page, root, rows }) => {
      const [aloud = ''] = textsOf(root, '.aloud p');
      const [, clauses = ''] = /: (.*?)\. Trang /.exec(aloud) ?? [];
      const counts = rows.flatMap(({ numerator = '', denominator = '' }) =>
        numerator === ''
          ? []
          : [`${formatNumber(Number(numerator))} trên ${formatNumber(Number(denominator))}`],
      );
      const known = [...rows.filter(({ value }) => value !== '').map(valueText), ...counts].map(textToWords);
      return clauses
        .split('; ')
        .filter((clause) => clause !== '' && !/^(không|phường|xã|đặc khu) /.test(clause))
        .filter((clause) => !known.some((words) => clause.includes(words)))
        .map((clause) => `/${page}: ${clause}`);
    });
    expect(wards.filter(({ root }) => root.querySelector('.aloud') === null)).toEqual([]);
    expect(strange).toEqual([]);
  });
});

describe('the page of a province', () => {
  it('says of its own figures only values of the file beside it', () => {
    const pages = builtPages().filter((page) => /^tinh\/[^/]+\/$/.test(page));
    const strange = pages.flatMap((page) => {
      const root = createDocument(readBuilt(page));
      const known = licensed(rowsOf(`${page}so-lieu.csv`));
      const cells = textsOf(root, 'details.blank td.figure strong');
      return cells
        .flatMap(
          (cell) =>
            cell
              .replace(/ (trên|\/) \d+ điểm/, '')
              .match(/\d[\d.,]*%?/g)
              ?.slice(0, 1) ?? [],
        )
        .filter((number) => !known.has(number))
        .map((number) => `/${page}: ${number}`);
    });
    expect(pages.length).toBeGreaterThan(3);
    expect(strange).toEqual([]);
  });
});

describe('a feed', () => {
  const entriesOf = (file: string): ReadonlyMap<string, string> =>
    new Map(
      [...readBuilt(file).matchAll(/<entry>\s*<id>([^<]+)<\/id>(.*?)<\/entry>/gs)].map(
        ([, id = '', rest = '']) => [id, rest],
      ),
    );
  const all = entriesOf('cap-nhat/feed.xml');

  it('of the site tells of each document as many numbers as its page', () => {
    const wrong = [...all.values()].filter((entry) => {
      const [, source = ''] = /href="[^"]*\/(nguon\/[^"]+\/)"/.exec(entry) ?? [];
      const [, told = ''] = /<summary>[^<]*?(\d[\d.]*) số liệu/.exec(entry) ?? [];
      return told !== '' && !readBuilt(source).includes(`<strong>${told} số liệu</strong>`);
    });
    expect(all.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});
