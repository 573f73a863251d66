/** The files to take away, as they lie in the built site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, siteFolder } from './built.ts';

type Row = Readonly<Record<string, string>>;

interface PageFile {
  readonly build_date: string;
  readonly figures: readonly (Readonly<Record<string, unknown>> & {
    readonly key: string;
    readonly source: Readonly<Record<string, unknown>>;
  })[];
}

interface DataPackage {
  readonly version: string;
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
}

const TABLES = [
  'contradictions.csv',
  'indicators.csv',
  'observations.csv',
  'revisions.csv',
  'services.csv',
  'sources.csv',
  'targets.csv',
  'tasks.csv',
  'units.csv',
];

function textToRows(text: string): readonly Row[] {
  return parse(text, { columns: true });
}

function rowsOf(address: string): readonly Row[] {
  return textToRows(readBuilt(address));
}

function figuresOf(page: string): PageFile {
  return JSON.parse(readBuilt(`${page}index.json`));
}

/** Pages of wards and of indicators: those that have files beside them. */
const pages = builtPages().filter((page) => /^(phuong\/[^/]+|chi-so)\/[^/]+\/$/.test(page));
const wards = pages.filter((page) => page.startsWith('phuong/'));

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
  it('lie beside every page of a ward and of an indicator', () => {
    expect(wards.length).toBeGreaterThan(160);
    expect(pages.length).toBeGreaterThan(wards.length);
    const missing = pages
      .flatMap((page) => [`${page}index.json`, `${page}so-lieu.csv`])
      .filter((file) => !builtFiles().includes(file));
    expect(missing).toEqual([]);
  });

  it('hold, wards together and indicators together, each row of observations.csv once', () => {
    const all = rowsOf('tai-ve/observations.csv').map((row) => JSON.stringify(row));
    expect(all.length).toBeGreaterThan(200);
    for (const kind of [wards, pages.filter((page) => page.startsWith('chi-so/'))]) {
      const rows = kind.flatMap((page) => rowsOf(`${page}so-lieu.csv`)).map((row) => JSON.stringify(row));
      expect(rows.sort()).toEqual(all.toSorted());
    }
  });

  it('say in JSON which figures the page shows, each under its own anchor', () => {
    const hidden = wards.flatMap((page) => {
      const html = readBuilt(page);
      return figuresOf(page)
        .figures.filter((figure) => !html.includes(` id="${figure.key}"`))
        .map((figure) => `${page}#${figure.key}`);
    });
    expect(hidden).toEqual([]);
  });

  it('carry the day the site was built for', () => {
    const { version } = JSON.parse(readBuilt('tai-ve/datapackage.json')) as DataPackage;
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new Set(pages.map((page) => figuresOf(page).build_date))).toEqual(new Set([version]));
  });
});

describe('one cell: the files Hải An received in April 2026', () => {
  const ward = 'phuong/hai-phong/hai-an/';
  const indicator = 'chi-so/ho-so-tiep-nhan/';
  const isTheCell = (row: Row): boolean => row.indicator === 'ho-so-tiep-nhan' && row.period === '2026-04';
  const folder = 'data/reports/hai-phong/hai-an';
  const cell = textToRows(readFileSync(`${folder}/observations.csv`, 'utf8')).find(isTheCell) ?? {};
  const source = textToRows(readFileSync(`${folder}/sources.csv`, 'utf8')).find(
    ({ id }) => id === cell.source,
  );

  it('is 2126 in the data folder', () => {
    expect(cell).toMatchObject({ value: '2126', printed: '2.126' });
    expect(source).toMatchObject({ number: '1804/UBND-VHXH', date: '2026-04-17' });
  });

  it.each(['tai-ve/observations.csv', `${ward}so-lieu.csv`, `${indicator}so-lieu.csv`])(
    'is the same in %s',
    (file) => {
      const found = rowsOf(file).filter((row) => row.ward === 'hai-an' && isTheCell(row));
      const { from, to, value, printed, locator, quote } = cell;
      expect(found).toEqual([
        expect.objectContaining({
          province: 'hai-phong',
          unit_code: '11413',
          unit: 'hồ sơ',
          source: source?.id,
        }),
      ]);
      expect(found).toEqual([expect.objectContaining({ from, to, value, printed, locator, quote })]);
    },
  );

  it.each([ward, indicator])('is the same in %sindex.json', (page) => {
    const found = figuresOf(page).figures.filter(
      (figure) => figure.ward === 'hai-an' && figure.key === 'ho-so-tiep-nhan-2026-04',
    );
    const { from, to, printed, locator, quote } = cell;
    expect(found).toEqual([expect.objectContaining({ value: 2126, from, to, printed, locator, quote })]);
    expect(found[0]?.source).toMatchObject({ id: source?.id, number: source?.number, date: source?.date });
  });

  it('is the same, with its document, in sources.csv', () => {
    const found = rowsOf('tai-ve/sources.csv').filter((row) => row.id === cell.source);
    expect(found).toEqual([{ province: 'hai-phong', ward: 'hai-an', unit_code: '11413', ...source }]);
  });

  it.each([ward, `nguon/${cell.source}/`])(
    'is 2.126 on the page %s, beside the words it was read from',
    (page) => {
      const [, row = ''] = readBuilt(page).split(' id="ho-so-tiep-nhan-2026-04"');
      const shown = row.slice(0, row.indexOf('</tr>'));
      expect(shown).toContain('2.126');
      expect(shown).toContain(cell.quote);
      expect(shown).toContain(cell.locator);
    },
  );
});
