import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Download, isParquet } from '../../../src/queries/downloads/download.ts';
import { downloadsOf, smallDataset } from './smallDataset.ts';

const DATE = '2026-11-22';
const files = await downloadsOf(smallDataset(), DATE);
const texts = files.filter((file) => !isParquet(file));

describe('the files of /tai-ve/', () => {
  test.each(texts)('$name is what the reviewer saw', async (file) => {
    await expect(textOf(file)).toMatchFileSnapshot(`output/${file.name}`);
  });

  test('are these, in this order', () => {
    expect(files.map((file) => file.name)).toEqual([
      'observations.csv',
      'observations.parquet',
      'services.csv',
      'targets.csv',
      'tasks.csv',
      'sources.csv',
      'units.csv',
      'indicators.csv',
      'contradictions.csv',
      'revisions.csv',
      'datapackage.json',
      'SHA256SUMS',
    ]);
  });

  test('are the same bytes when the same data come in another order', async () => {
    const dataset = smallDataset();
    const again = await downloadsOf(
      {
        ...dataset,
        units: new Map([...dataset.units].reverse()),
        sources: new Map([...dataset.sources].reverse()),
        observations: [...dataset.observations].reverse(),
        serviceObservations: [...dataset.serviceObservations].reverse(),
        targets: [...dataset.targets].reverse(),
        tasks: [...dataset.tasks].reverse(),
        contradictions: [...dataset.contradictions].reverse(),
      },
      DATE,
    );
    expect(again.map(textOf)).toEqual(files.map(textOf));
  });

  test('begin without a byte order mark and end their lines with LF alone', () => {
    for (const file of texts) {
      expect(textOf(file)).not.toMatch(/^\u{FEFF}|\r/u);
      expect(textOf(file)).toMatch(/\n$/);
    }
  });

  test('are each listed in SHA256SUMS with their sum, but for the list itself', () => {
    const listed = files.filter((file) => file.name !== 'SHA256SUMS');
    const sums = listed.map(
      (file) => `${createHash('sha256').update(file.bytes).digest('hex')}  ${file.name}\n`,
    );
    expect(textOf(fileNamed('SHA256SUMS'))).toBe(sums.join(''));
  });
});

describe('the columns of the tables', () => {
  test.each([
    [
      'observations.csv',
      'province,ward,unit_code,indicator,period,from,to,numerator,denominator,value,unit,printed,marker,source,locator,quote',
    ],
    [
      'services.csv',
      'province,ward,unit_code,service,period,from,to,total,online,value,printed,marker,obstacle,remedy,source,locator,quote',
    ],
    ['targets.csv', 'province,ward,unit_code,indicator,due,comparison,value,unit,scope,source,locator,quote'],
    ['tasks.csv', 'province,ward,unit_code,task,lead,support,due,product,status,source,locator'],
    ['sources.csv', 'province,ward,unit_code,id,number,title,issuer,date,from,to,kind,url,note'],
    ['units.csv', 'code,slug,name,type,province,valid_from,valid_to,successor,instrument'],
    [
      'indicators.csv',
      'id,group,name,kind,timing,unit,better,numerator,denominator,definition,basis,caution,label,max',
    ],
    [
      'contradictions.csv',
      'province,ward,unit_code,check,indicator,period,printed,recomputed,source,id,comment,quote',
    ],
    ['revisions.csv', 'province,ward,unit_code,date,indicator,period,before,after,kind,reason,who'],
  ])('%s keeps the header others depend on', (name, header) => {
    expect(textOf(fileNamed(name)).split('\n')[0]).toBe(header);
  });

  test.each(texts.filter((file) => file.table !== null))(
    '$name keeps what its dictionary promises',
    (file) => {
      const rows: Record<string, string>[] = parse(Buffer.from(file.bytes), { columns: true });
      expect(rows).toHaveLength(file.rows);
      for (const field of file.table?.fields ?? []) {
        expect(field.description).not.toBe('');
        for (const row of rows) {
          const cell = row[field.name] ?? '';
          if (cell === '') expect(field.required).toBeUndefined();
          else expect(cell).toMatch(SHAPES[field.type]);
          if (cell !== '' && field.categories !== undefined)
            expect(Object.keys(field.categories)).toContain(cell);
        }
      }
    },
  );
});

const SHAPES = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d{1,6})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function fileNamed(name: string): Download {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`No file ${name}`);
  return file;
}

function textOf(file: Download): string {
  return Buffer.from(file.bytes).toString('utf8');
}
