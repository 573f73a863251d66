/** A nation read one province at a time says what it says when it is read at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset, openDataset, readDataset } from '../../src/dataset/dataset.ts';
import type { DataFile, Reading, Tally } from '../../src/dataset/types.ts';
import { datasetOf, filesIn, overlay, readWith, TODAY, textFile } from './fixtures.ts';

const folder = join(import.meta.dirname, '..', 'input', 'problems');
const OWN = 'reports/hai-phong/hai-an/observations-thu.csv';
const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';

/** `ho-so-tiep-nhan` of a month, told by the report of Hải An if nobody else. */
function row(period: string, value: number, source = 'hai-an-2026-05'): string {
  return `ho-so-tiep-nhan,${period},,,,,${value},,,${source},mục I,có ${value} hồ sơ,`;
}

function tallyOf({ problems, rows, published }: Reading): Tally {
  return { problems, rows, published };
}

const cases = readdirSync(folder)
  .sort()
  .map((name) => [name, overlay(filesIn(`problems/${name}`))] as const);

describe('a check that goes province by province', () => {
  it.each(cases)('tells %s as a reading of everything does', (_, files) => {
    expect(checkDataset(files, { today: TODAY })).toEqual(tallyOf(readDataset(files, { today: TODAY })));
  });
});

describe('the provinces', () => {
  const files = filesIn('clean');
  const whole = datasetOf(readDataset(files, { today: TODAY }));
  const open = openDataset(files, { today: TODAY });
  const parts = open.provinces.map((province) => datasetOf(open.readProvince(province)));

  it('are those with reports, in code point order', () => {
    expect(open.provinces).toEqual(['hai-phong', 'quang-ninh']);
  });

  it('have together every row of the whole, each in one of them', () => {
    const lists = [
      'observations',
      'serviceObservations',
      'targets',
      'tasks',
      'remarks',
      'contradictions',
    ] as const;
    for (const list of lists) expect(parts.flatMap((part) => [...part[list]])).toEqual(whole[list]);
    expect(new Map(parts.flatMap((part) => [...part.sources]))).toEqual(whole.sources);
  });

  it('share one register, which has no report', () => {
    const register = datasetOf(open.register);
    expect(register).toMatchObject({ observations: [], tasks: [], revisions: whole.revisions });
    expect(register.sources).toEqual(whole.sources);
    for (const part of [register, ...parts]) expect(part.indicators).toBe(register.indicators);
  });

  it('can be asked again, in any order', () => {
    const again = open.provinces.toReversed().map((province) => open.readProvince(province));
    expect(again.toReversed().map(datasetOf)).toEqual(parts);
    expect(datasetOf(open.readProvince('da-nang')).observations).toEqual([]);
  });
});

describe('one province', () => {
  it('is read without touching the reports of another', () => {
    const touched: string[] = [];
    const files = filesIn('clean').map(({ path, bytes }) => ({
      path,
      get bytes() {
        touched.push(path);
        return bytes;
      },
    }));
    datasetOf(openDataset(files, { today: TODAY }).readProvince('quang-ninh'));
    expect(touched.filter((path) => path.startsWith('reports/')).sort()).toEqual([
      'reports/hai-phong/hai-an/sources.csv',
      'reports/quang-ninh/gieng-day/observations.csv',
      'reports/quang-ninh/gieng-day/sources.csv',
    ]);
  });

  it('stays readable while the figures of another are broken', () => {
    const files = overlay([textFile(OWN, `${HEADER}\n${row('2026-07', 7)}\n${row('2026-07', 8)}\n`)]);
    const open = openDataset(files, { today: TODAY });
    expect(open.readProvince('hai-phong').dataset).toBeNull();
    expect(open.readProvince('quang-ninh')).toMatchObject({ problems: [], dataset: {} });
  });

  it('cites no document of another: its page is built with its own province alone, and would lack the row', () => {
    const path = 'reports/quang-ninh/gieng-day/observations-thu.csv';
    const files = overlay([textFile(path, `${HEADER}\n${row('2024', 7)}\n`)]);
    const { problems } = openDataset(files, { today: TODAY }).readProvince('quang-ninh');
    expect(problems).toMatchObject([
      { code: 'foreign-source', file: path, line: 2, found: 'hai-an-2026-05' },
    ]);
  });
});

describe('a table of the whole nation', () => {
  function withNational(rows: readonly string[]): readonly DataFile[] {
    const lines = [`unit,${HEADER}`, ...rows, ''];
    return overlay([
      textFile('reports/observations.csv', lines.join('\n')),
      textFile(OWN, `${HEADER}\n${row('2026-06', 7)}\n`),
    ]);
  }

  it('is held against the tables of each province', () => {
    const files = withNational([
      `hai-phong/hai-an,${row('2026-06', 7)}`,
      `hai-phong/hai-an,${row('2026-06', 8)}`,
      `quang-ninh/gieng-day,${row('2023', 9, 'gieng-day-2023')}`,
    ]);
    const reading = readDataset(files, { today: TODAY });
    expect(reading.problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['duplicate', 'reports/observations.csv', 2],
      ['conflict', 'reports/observations.csv', 3],
      ['conflict', 'reports/quang-ninh/gieng-day/observations.csv', 2],
    ]);
    expect(reading.problems.map(({ cell }) => cell)).toEqual([null, 'H3', 'G2']);
    expect(checkDataset(files, { today: TODAY })).toEqual(tallyOf(reading));
  });

  it('makes a province of one that has no folder', () => {
    const files = withNational([]).filter(({ path }) => !path.includes('quang-ninh'));
    const sources = textFile('reports/sources.csv', textOfSources('gieng-day-2023'));
    const table = textFile(
      'reports/observations.csv',
      `unit,${HEADER}\nquang-ninh/gieng-day,${row('2023', 9, 'gieng-day-2023')}\n`,
    );
    const open = openDataset([...files.filter(({ path }) => path !== table.path), sources, table], {
      today: TODAY,
    });
    expect(open.provinces).toEqual(['hai-phong', 'quang-ninh']);
    expect(datasetOf(open.readProvince('quang-ninh')).observations).toHaveLength(1);
  });
});

function textOfSources(id: string): string {
  return `id,number,title,issuer,date,from,to,kind,url,note\n${id},,Báo cáo,Bộ,2023-12-10,,,report,,\n`;
}

describe('between provinces', () => {
  it('no two documents have one id', () => {
    const { problems } = readWith({ 'reports/quang-ninh/sources.csv': textOfSources('hai-an-2026-04') });
    expect(problems).toMatchObject([{ code: 'repeated-id', file: 'reports/quang-ninh/sources.csv' }]);
  });

  it('an acknowledgement is a mistake also while a figure of the other cannot be read', () => {
    const remarks = 'check,indicator,period,comment,source,quote\nconflict,ho-so-tiep-nhan,2023,Hai số.,,\n';
    const codes = (changes: Readonly<Record<string, string>>): readonly string[] =>
      readWith({ 'reports/quang-ninh/gieng-day/remarks.csv': remarks, ...changes }).problems.map(
        ({ code }) => code,
      );
    const bad = `${HEADER}\n${row('2026-07', 7).replace(',7,', ',bảy,')}\n`;
    expect(codes({ [OWN]: bad })).toEqual(['not-a-number', 'remark-without-match']);
    expect(codes({ 'reports/observations.csv': bad })).not.toContain('remark-without-match');
  });
});
