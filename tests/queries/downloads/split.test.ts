import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableToParts } from '../../../src/queries/downloads/split.ts';
import { rowsToTable, type Table } from '../../../src/queries/downloads/table.ts';

type Row = readonly [unit: string, word: string];

/** A table with a header of ten bytes. */
function tableOf(rows: readonly Row[]): Table {
  return rowsToTable<Row>(
    {
      name: 'so-lieu',
      title: '',
      description: '',
      columns: [
        { name: 'unit', type: 'string', description: '', cell: ([unit]) => unit },
        { name: 'word', type: 'string', description: '', cell: ([, word]) => word },
      ],
      unit: ([unit]) => unit,
    },
    rows,
  );
}

function partsOf(table: Table, limit: number): Record<string, string> {
  const parts = tableToParts(table, limit);
  return Object.fromEntries(parts.map((part) => [part.name, new TextDecoder().decode(part.bytes)]));
}

describe('a table too large for a host', () => {
  // Rows of 6, 9, 7 and 9 bytes: letters with marks have more bytes than they are letters.
  const table = tableOf([
    ['', 'cả'],
    ['a/x', 'mộ'],
    ['a/y', 'ha'],
    ['b/z', 'bố'],
  ]);

  test.each<[string, number, Record<string, string>]>([
    [
      'is one file as long as its bytes fit',
      41,
      { 'so-lieu.csv': 'unit,word\n,cả\na/x,mộ\na/y,ha\nb/z,bố\n' },
    ],
    [
      'is one file per province, and one for the nation, when a byte more would not fit',
      40,
      {
        'so-lieu-ca-nuoc.csv': 'unit,word\n,cả\n',
        'so-lieu-a.csv': 'unit,word\na/x,mộ\na/y,ha\n',
        'so-lieu-b.csv': 'unit,word\nb/z,bố\n',
      },
    ],
    [
      'numbers the files of a province that does not fit by itself',
      20,
      {
        'so-lieu-ca-nuoc.csv': 'unit,word\n,cả\n',
        'so-lieu-a.csv': 'unit,word\na/x,mộ\n',
        'so-lieu-a-2.csv': 'unit,word\na/y,ha\n',
        'so-lieu-b.csv': 'unit,word\nb/z,bố\n',
      },
    ],
  ])('%s', (_, limit, files) => {
    expect(partsOf(table, limit)).toEqual(files);
  });

  test('is a header alone when it has no row, however small the limit', () => {
    expect(partsOf(tableOf([]), 1)).toEqual({ 'so-lieu.csv': 'unit,word\n' });
  });

  test('loses no row, keeps their order within a province, and passes the limit only for a row that must', () => {
    const unit = fc.constantFrom('', 'a', 'a/x', 'a/y', 'b/z');
    const rows = fc.array(
      fc.tuple(unit, fc.string({ unit: fc.constantFrom('a', 'é', 'ệ', '\u{1F600}', ',', '\n') })),
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 80 }), (given, limit) => {
        const parts = tableToParts(tableOf(given), limit);
        expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(given.length);
        for (const part of parts) if (part.rows > 1) expect(part.bytes.length).toBeLessThanOrEqual(limit);
        const header = 'unit,word\n';
        const texts = parts.map((part) => new TextDecoder().decode(part.bytes));
        expect(texts.every((text) => text.startsWith(header))).toBe(true);
        const inOrder = Map.groupBy(tableOf(given).lines, (line) => (parts.length > 1 ? line.province : ''));
        const lines = [...inOrder.values()].flat().map((line) => line.text);
        expect(texts.map((text) => text.slice(header.length)).join('')).toBe(lines.join(''));
      }),
    );
  });
});
