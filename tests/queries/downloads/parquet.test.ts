/** The columnar files say what the CSV says: read back by another program, cell by cell. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../src/queries/downloads/pack.ts';
import { joinParquets, rowsToParquet } from '../../../src/queries/downloads/parquet.ts';
import { type Column, rowsToCsv } from '../../../src/queries/downloads/table.ts';
import { cellsOfCsv, cellsOfParquet } from './columnar.ts';
import { downloadsOf, smallDataset } from './smallDataset.ts';

type Row = readonly [word: string | null, count: number | null, amount: number | null, day: string | null];

const columns: readonly Column<Row>[] = [
  { name: 'word', type: 'string', description: '', cell: ([word]) => word },
  { name: 'count', type: 'integer', description: '', cell: ([, count]) => count },
  { name: 'amount', type: 'number', description: '', cell: ([, , amount]) => amount },
  { name: 'day', type: 'date', description: '', cell: ([, , , day]) => day },
];

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '0', 'ệ', '\u0000', '\u{1F600}', 'null') }),
);
const orNothing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });
const rows = fc.array(
  fc.tuple(
    orNothing(word),
    orNothing(fc.maxSafeInteger()),
    orNothing(fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    orNothing(day),
  ),
  { maxLength: 40 },
);

describe('rows by columns', () => {
  test('are the cells of the CSV, whatever stands in them; an empty one is null', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const csv = cellsOfCsv(rowsToCsv(columns, given), columns);
        expect(await cellsOfParquet(rowsToParquet(columns, given))).toEqual(csv);
      }),
    );
  });

  test('of several files are those of one file, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 4 }), async (parts) => {
        const files = parts.map((part) => rowsToParquet(columns, part));
        expect(await joinParquets(columns, files)).toEqual(rowsToParquet(columns, parts.flat()));
      }),
    );
  });

  test('keep words that repeat once, in a dictionary', () => {
    const often = Array.from({ length: 5000 }, (): Row => ['ho-so-tiep-nhan', 1, 0.5, '2026-04-09']);
    const { row_groups: groups } = parquetMetadata(rowsToParquet(columns, often).buffer);
    expect(groups[0]?.columns[0]?.meta_data?.encodings).toContain('RLE_DICTIONARY');
    expect(rowsToParquet(columns, often).length).toBeLessThan(2000);
  });

  test('refuse to leave out what must be there', () => {
    const must: readonly Column<Row>[] = columns.map((column) => ({ ...column, required: true }));
    expect(() => rowsToParquet(must, [[null, 1, 1, '2026-01-01']])).toThrow();
  });
});

describe('the columnar files of /tai-ve/', () => {
  test.each([
    ['whole', undefined, 1],
    ['a province each', 400, 2],
  ])('hold, %s, every cell of the CSV beside them', async (_, limit, count) => {
    const files = await downloadsOf(smallDataset(), '2026-11-22', limit);
    const columnar = files.filter(({ name }) => name.endsWith('.parquet'));
    expect(columnar).toHaveLength(count);
    for (const { name, rows: length, bytes, table } of columnar) {
      const stem = name.replace(/\.parquet$/, '');
      const csv = files.find((file) => file.name === `${stem}.csv` || file.name === `${stem}.csv.gz`);
      if (csv === undefined || table === null) throw new Error(`No CSV beside ${name}`);
      const text = new TextDecoder().decode(csv.name.endsWith('.gz') ? await unpack(csv.bytes) : csv.bytes);
      expect(parse(text)).toHaveLength(length + 1);
      expect(await cellsOfParquet(bytes)).toEqual(cellsOfCsv(text, table.fields));
    }
  });
});
