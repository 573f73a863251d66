import { createHash } from 'node:crypto';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Download } from '../../../src/queries/downloads/download.ts';
import { unpack } from '../../../src/queries/downloads/pack.ts';
import { downloadsOf, smallDataset } from './smallDataset.ts';

/** What we rely on of the Data Package standard, version 2 (datapackage.org). */
interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

interface Resource {
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string; readonly lineTerminator: string };
  readonly schema: Schema;
}

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly categories?: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

function descriptorOf(files: readonly Download[]): Descriptor {
  return JSON.parse(new TextDecoder().decode(fileNamed(files, 'datapackage.json').bytes));
}

const whole = await downloadsOf(smallDataset(), '2026-11-22');
const split = await downloadsOf(smallDataset(), '2026-11-22', 400);

describe.each([
  ['as it is', whole],
  ['split by province', split],
])('the description of the data %s', (_, files) => {
  const descriptor = descriptorOf(files);
  const tables = files.filter((file) => file.table !== null);
  const fieldsOf = new Map(
    descriptor.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
  );

  test('is a Data Package of version 2 with an identifier, a licence and a day', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(descriptor.licenses.length).toBeGreaterThan(0);
    for (const licence of descriptor.licenses) expect(licence.name).toMatch(/^[-a-zA-Z0-9._]+$/);
  });

  test('names every file of rows once, with its true size and sum', () => {
    const stated = descriptor.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
    const measured = tables.map((file) => ({
      path: file.name,
      bytes: file.bytes.length,
      hash: `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
    }));
    expect(stated).toEqual(measured);
    expect(new Set(fieldsOf.keys()).size).toBe(tables.length);
  });

  test('says how the files are written, and that is how they are', async () => {
    for (const resource of descriptor.resources.filter(({ dialect }) => dialect !== undefined)) {
      expect(resource).toMatchObject({
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
      });
      const { delimiter = '', lineTerminator = '' } = resource.dialect ?? {};
      const file = fileNamed(tables, resource.path);
      const header = (await textOf(file)).split(lineTerminator)[0];
      expect(header?.split(delimiter)).toEqual(fieldsOf.get(resource.name));
    }
  });

  test('knows the files that hold their rows by columns, and names those columns', () => {
    const columnar = descriptor.resources.filter(({ format }) => format === 'parquet');
    expect(columnar.map(({ path }) => path)).toEqual(
      tables.flatMap(({ name }) => (name.endsWith('.parquet') ? [name] : [])),
    );
    for (const { path, name, mediatype } of columnar) {
      expect(mediatype).toBe('application/vnd.apache.parquet');
      const [, ...columns] = parquetMetadata(fileNamed(tables, path).bytes.buffer).schema;
      expect(columns.map((column) => column.name)).toEqual(fieldsOf.get(name));
    }
  });

  test('gives every field a known type and a meaning, and every category a label of its own', () => {
    for (const field of descriptor.resources.flatMap((resource) => resource.schema.fields)) {
      expect(['string', 'integer', 'number', 'date']).toContain(field.type);
      expect(field.description).not.toBe('');
      const labels = field.categories?.map((category) => category.label) ?? [];
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('has keys that name fields and files that are there', () => {
    for (const { name, schema } of descriptor.resources) {
      const own = fieldsOf.get(name);
      for (const field of schema.primaryKey ?? []) expect(own).toContain(field);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const field of fields) expect(own).toContain(field);
        for (const field of reference.fields) expect(fieldsOf.get(reference.resource)).toContain(field);
      }
    }
  });
});

test('a figure leads to its indicator and its document', () => {
  const observations = descriptorOf(whole).resources.find(({ name }) => name === 'observations');
  expect(observations?.schema.foreignKeys).toEqual([
    { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
  ]);
});

test('files are split by province only where they are too large', () => {
  const names = split.map((file) => file.name);
  expect(names).toContain('observations-hai-phong.csv.gz');
  expect(names).toContain('revisions.csv');
  expect(names).not.toContain('observations.csv');
});

function fileNamed(files: readonly Download[], path: string): Download {
  const file = files.find(({ name }) => name === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file;
}

async function textOf(file: Download): Promise<string> {
  return new TextDecoder().decode(file.name.endsWith('.gz') ? await unpack(file.bytes) : file.bytes);
}
