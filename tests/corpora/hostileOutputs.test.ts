/** Naughty strings that the reader lets through, in everything that is written of them: text stays text everywhere. */
import { createDocument } from '@mixmark-io/domino';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { escapeMarkdown, reportToMarkdown } from '../../scripts/diff-markdown.ts';
import { reportToPage } from '../../scripts/diff-page.ts';
import { type DiffReport, diffToReport } from '../../scripts/diff-report.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { type DatasetDiff, datasetDiff } from '../../src/queries/datasetDiff.ts';
import { atom } from '../../src/queries/downloads/atom.ts';
import { revisionCheck } from '../../src/queries/revisionCheck.ts';
import { documentTitle } from '../../src/wording/updates.ts';
import { datasetOf, filesIn, overlay, readWith, TODAY, textFile } from '../dataset/fixtures.ts';
import { downloadsOf } from '../queries/downloads/smallDataset.ts';
import { NAUGHTY, quoteCell, SOURCES } from './naughty.ts';

const WARD = 'reports/hai-phong/hai-an';
const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';

/** A source and a figure whose every text is the one given. */
function filesWith(texts: readonly string[]): Readonly<Record<string, string>> {
  const sources = texts.map((text, index) => {
    const cell = quoteCell(text);
    return `thu-${index},${cell},${cell},${cell},2026-05-15,,,report,,${cell}\n`;
  });
  const first = Date.UTC(2025, 6, 1);
  const figures = texts.map((text, index) => {
    const cell = quoteCell(text);
    const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10);
    return `ho-so-tiep-nhan,,${day},${day},,,7,${cell},,thu-${index},${cell},${cell},${cell}\n`;
  });
  return {
    [`${WARD}/sources-thu.csv`]: SOURCES + sources.join(''),
    [`${WARD}/observations-thu.csv`]: `${HEADER}\n${figures.join('')}`,
  };
}

let published: readonly string[] = [];
let dataset: Dataset;
let diff: DatasetDiff;
let report: DiffReport;

beforeAll(() => {
  published = NAUGHTY.filter((text) => text.trim() !== '' && readWith(filesWith([text])).dataset !== null);
  const files = Object.entries(filesWith(published)).map(([path, text]) => textFile(path, text));
  dataset = datasetOf(readDataset(overlay(files), { today: TODAY }));
  const before = datasetOf(readDataset(filesIn('clean'), { today: TODAY }));
  diff = datasetDiff(before, dataset, TODAY);
  const check = revisionCheck(diff, before, dataset);
  report = diffToReport(diff, check, { before, after: dataset }, { published: 'HEAD', today: TODAY });
}, 60_000);

describe('naughty text that is published', () => {
  it('is plenty', () => {
    expect(published.length).toBeGreaterThan(100);
  });

  it('is no formula in any file to download', async () => {
    const files = await downloadsOf(dataset, TODAY);
    const tables = files.filter(({ name }) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    const cells = tables.flatMap(({ bytes }) => parse(Buffer.from(bytes)).flat() as string[]);
    // A sign before a number is a number, and a sign before words a bullet, which calls nothing.
    const harmless = /^[+-](\d[\d.,]*%?$| ?\p{L}[^(|!=]*$)/u;
    const formulas = cells.filter((cell) => /^[=@+\-\t\r＝＠＋－]/.test(cell) && !harmless.test(cell));
    expect(formulas).toEqual([]);
  });

  it('is nothing but text in the feed', async () => {
    const entries = published.map((title, index) => {
      const said = documentTitle({ number: title, title, date: null, from: null, to: null }, title);
      return { key: `${index}`, day: '2026-05-15', title: said, summary: title, href: `/nguon/?${title}` };
    });
    const one = {
      key: 'a',
      title: published.join(' '),
      author: 'x',
      rights: 'x',
      self: '/',
      page: '/',
      day: TODAY,
    };
    const xml = await atom({ ...one, entries });
    const tags = new Set([...xml.matchAll(/<([^\s>]*)/g)].map(([, name = '']) => name.replace('/', '')));
    const own = [
      '?xml',
      'author',
      'entry',
      'feed',
      'id',
      'link',
      'name',
      'rights',
      'summary',
      'title',
      'updated',
    ];
    expect([...tags].sort()).toEqual(own);
    expect(xml.match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
    // XML 1.0 knows no other characters.
    expect(xml.match(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu)).toBeNull();
  });

  it('is nothing but text on the page of an edit', () => {
    const page = createDocument(reportToPage(report, diff, ''));
    const elements = [...page.querySelectorAll('main *')];
    const names = new Set(elements.map(({ localName }) => localName));
    const ours =
      /^(h[123]|p|ul|li|strong|small|section|div|figure|figcaption|table|caption|thead|tbody|tr|th|td)$/;
    const drawn = /^(svg|g|path|rect|line|circle|text|tspan|title|desc|defs|pattern|clipPath)$/i;
    expect([...names].filter((name) => !ours.test(name) && !drawn.test(name))).toEqual([]);
    const attributes = elements.flatMap(({ attributes: all }) => [...all].map(({ name }) => name));
    expect(attributes.filter((name) => /^(on|style$|href$|src$)/i.test(name))).toEqual([]);
    expect(page.querySelector('main')?.textContent).toContain('<script>alert(');
  });

  it('makes no markup, mention, link or command in the words of an edit', () => {
    const text = reportToMarkdown({ ...report, notes: published });
    for (const shown of [text, ...NAUGHTY.map((one) => escapeMarkdown(one))]) {
      const plain = shown.replace(/\\[\\`*_[\]<>|~$&#^.)+=-]/g, '');
      expect(plain.match(/<|(?<!^|\n)`|@[\w]|:\/\/|\]\(|!\[|www\.|(?<![#&])#\d/)).toBeNull();
      expect(plain.match(/&(?!(?:amp|lt|gt|#124|#8203);)/)).toBeNull();
      expect(plain.match(/^\s*::|##\[/m)).toBeNull();
    }
  });
});
