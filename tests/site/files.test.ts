/** The files to take away, as they lie in the built site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/format.ts';
import { observationColumns } from '../../src/queries/downloads/observations.ts';
import { cellsOfCsv, cellsOfParquet } from '../queries/downloads/columnar.ts';
import { builtFiles, builtPages, readBuilt, siteFolder } from './built.ts';
import { figuresOf, type PageFigure, rowsOf } from './downloads.ts';

interface DataPackage {
  readonly version: string;
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string }[];
  readonly constraints?: { readonly required: boolean };
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  string: /./,
  integer: /^\d+$/,
  number: /^-?\d+(\.\d{1,6})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What is wrong with a cell by the description of its field; null where nothing is. */
function whatIsWrong(cell: string, field: Field): string | null {
  if (cell === '') return field.constraints?.required === true ? 'is missing' : null;
  if (SHAPES[field.type]?.test(cell) !== true) return `is no ${field.type}`;
  const isKnown = field.categories?.some(({ value }) => value === cell) ?? true;
  return isKnown ? null : 'is not in the list';
}

const TABLES = [
  'contradictions.csv',
  'indicators.csv',
  'observations.csv',
  'observations.parquet',
  'revisions.csv',
  'services.csv',
  'sources.csv',
  'targets.csv',
  'tasks.csv',
  'units.csv',
];

/** The text of the table row with that anchor, shortenings as they stand; empty where there is none. */
function rowOfPage(html: string, anchor: string): string {
  const [, after = ''] = html.split(` id="${anchor}"`);
  const row = after.slice(0, after.indexOf('</tr>'));
  return unescapeHtml(
    row
      .replace(/<a class="term-link"[^>]*>(<abbr[^>]*>[^<]*<\/abbr>)<\/a>/g, '$1')
      .replace(/<\/?abbr[^>]*>/g, ''),
  );
}

function unescapeHtml(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function saysAll(text: string, { value, unit, numerator, denominator, quote }: PageFigure): boolean {
  const numbers = [numerator, denominator].flatMap((count) => (count === null ? [] : formatNumber(count)));
  if (value !== null && numbers.length === 0)
    numbers.push(unit === '%' ? formatPercent(value) : formatNumber(value));
  return [...numbers, quote ?? ''].every((said) => text.includes(said)) && text !== '';
}

/** Pages of wards, of provinces and of indicators: those that have files beside them. */
const units = builtPages().filter((page) => /^(phuong\/[^/]+|tinh)\/[^/]+\/$/.test(page));
const indicators = builtPages().filter((page) => /^chi-so\/[^/]+\/$/.test(page));
const toldOf = new Set(rowsOf('tai-ve/observations.csv').map(({ indicator }) => `chi-so/${indicator}/`));
const pages = [...units, ...indicators.filter((page) => toldOf.has(page))];

describe('the folder /tai-ve/', () => {
  const names = builtFiles()
    .filter((file) => file.startsWith('tai-ve/'))
    .map((file) => file.slice('tai-ve/'.length));
  const bytesOf = (name: string): Buffer => readFileSync(join(siteFolder, 'tai-ve', name));
  const sha256 = (name: string): string => createHash('sha256').update(bytesOf(name)).digest('hex');

  it('holds every table, what they mean, and their sums', () => {
    expect(names).toEqual(['SHA256SUMS', ...TABLES, 'datapackage.json'].sort());
  });

  it('has the sums its list states', () => {
    const stated = readBuilt('tai-ve/SHA256SUMS').trimEnd().split('\n').sort();
    const measured = names.filter((name) => name !== 'SHA256SUMS').map((name) => `${sha256(name)}  ${name}`);
    expect(stated).toEqual(measured.sort());
  });

  it('has the sizes and sums its description states', () => {
    const { resources } = JSON.parse(readBuilt('tai-ve/datapackage.json')) as DataPackage;
    const stated = resources.map(({ path, bytes, hash }) => `${path} ${bytes} ${hash}`).sort();
    expect(stated).toEqual(
      TABLES.map((name) => `${name} ${bytesOf(name).length} sha256:${sha256(name)}`).sort(),
    );
  });

  it('keeps in every cell what its description promises', () => {
    const { resources } = JSON.parse(readBuilt('tai-ve/datapackage.json')) as DataPackage;
    const tables = resources.filter(({ path }) => path.endsWith('.csv'));
    const broken = tables.flatMap(({ path, schema }) =>
      rowsOf(`tai-ve/${path}`).flatMap((row, index) =>
        schema.fields.flatMap((field) => {
          const wrong = whatIsWrong(row[field.name] ?? '', field);
          return wrong === null ? [] : [`${path} row ${index + 1}: ${field.name} ${wrong}`];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('holds the figures by columns too, the same in every cell', async () => {
    const csv = cellsOfCsv(readBuilt('tai-ve/observations.csv'), observationColumns);
    expect(csv.length).toBeGreaterThan(200);
    expect(await cellsOfParquet(bytesOf('observations.parquet'))).toEqual(csv);
  });

  it('names no document or indicator that it does not describe', () => {
    const sources = new Set(rowsOf('tai-ve/sources.csv').map((row) => row.id));
    const indicators = new Set(rowsOf('tai-ve/indicators.csv').map((row) => row.id));
    const lost = ['observations', 'services', 'targets', 'tasks']
      .flatMap((name) => rowsOf(`tai-ve/${name}.csv`))
      .filter(
        (row) => !sources.has(row.source) || (row.indicator !== undefined && !indicators.has(row.indicator)),
      );
    expect(lost).toEqual([]);
  });
});

describe('the files beside a page', () => {
  it('lie beside every page of a ward, of a province and of an indicator somebody tells a figure of', () => {
    const files = new Set(builtFiles());
    expect(units.length).toBeGreaterThan(160);
    expect(pages.length).toBeGreaterThan(units.length);
    const missing = pages
      .flatMap((page) => [`${page}index.json`, `${page}so-lieu.csv`])
      .filter((file) => !files.has(file));
    expect(missing).toEqual([]);
  });

  it('are at most five for a ward, page and brief included, so that those of a country fit a static host', () => {
    const ofWards = builtFiles().flatMap((file) => /^phuong\/[^/]+\/[^/]+\//.exec(file)?.[0] ?? []);
    const counts = [...Map.groupBy(ofWards, (ward) => ward).values()].map(({ length }) => length);
    expect(counts.length).toBeGreaterThan(150);
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  });

  it('are neither there nor named where nobody tells a figure of the indicator', () => {
    const silent = indicators.filter((page) => !toldOf.has(page));
    const files = new Set(builtFiles());
    const named = silent.filter(
      (page) => files.has(`${page}so-lieu.csv`) || /so-lieu\.csv|index\.json/.test(readBuilt(page)),
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(named).toEqual([]);
  });

  it('hold, wards and provinces together and indicators together, each row of observations.csv once', () => {
    const all = rowsOf('tai-ve/observations.csv').map((row) => JSON.stringify(row));
    expect(all.length).toBeGreaterThan(200);
    for (const kind of [units, pages.slice(units.length)]) {
      const own = kind.flatMap((page) => rowsOf(`${page}so-lieu.csv`));
      const rows = own.map(({ low: _low, high: _high, note: _note, ...cells }) => JSON.stringify(cells));
      expect(rows.sort()).toEqual(all.toSorted());
    }
  });

  it('say the figures the page shows: each under its own anchor, with its number and its quote', () => {
    const unlike = units.flatMap((page) => {
      const html = readBuilt(page);
      return figuresOf(page)
        .figures.filter((figure) => !saysAll(rowOfPage(html, figure.key), figure))
        .map((figure) => `${page}#${figure.key}`);
    });
    expect(unlike).toEqual([]);
  });

  it('carry the day the site was built for', () => {
    const { version } = JSON.parse(readBuilt('tai-ve/datapackage.json')) as DataPackage;
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new Set(pages.map((page) => figuresOf(page).build_date))).toEqual(new Set([version]));
  });
});
