/** What is plain: cut out of the bytes it is the table, the numbers and the words that the full reader finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToRows } from '../../../src/dataset/csv.ts';
import { textToNumber } from '../../../src/dataset/number.ts';
import { cutCells } from '../../../src/dataset/plain/cells.ts';
import { bytesToNumber } from '../../../src/dataset/plain/numbers.ts';
import { bytesToPlainTable } from '../../../src/dataset/plain/plainTable.ts';
import { isShortQuote } from '../../../src/dataset/plain/quotes.ts';
import { firstStrayQuote } from '../../../src/dataset/quotes.ts';
import { fileKindOf } from '../../../src/dataset/schema.ts';
import { textToReading } from '../../../src/dataset/text.ts';

const kind = fileKindOf('groups');
const header = `${kind.columns.map(({ name }) => name).join(',')}\n`;
const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Pieces of a row of five cells, and bytes that belong to no letter. */
const pieces = [
  'a',
  'ế',
  '…',
  ',',
  ',',
  '"',
  '""',
  ',,,,',
  '\n',
  ' ',
  '=',
  '\t',
  '\u0301',
  '\u2028',
  '😀',
].map(bytesOf);
const strays = [
  [0xc3],
  [0xa1],
  [0xe1, 0xba],
  [0xe1, 0x41, 0x41],
  [0xed, 0xa0, 0x80],
  [0xe0, 0x80, 0x80],
  [0xff],
  [0],
];
const piece = fc.constantFrom(...pieces, ...strays.map((stray) => Uint8Array.from(stray)));

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function plainTableOf(body: Uint8Array) {
  return bytesToPlainTable({ path: 'groups.csv', bytes: join([bytesOf(header), body]) }, kind);
}

describe('a plain table', () => {
  const word = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...['a', 'ế', 'Hải', ''].map(bytesOf)) },
    piece,
  );
  const cell = fc.tuple(word, word, fc.boolean()).map(([one, other, isQuoted]) => {
    const quote = bytesOf(isQuoted ? '"' : '');
    return join([quote, one, other, quote]);
  });
  const row = fc
    .array(cell, { minLength: 5, maxLength: 5 })
    .map((cells) => join(cells.flatMap((one, at) => [bytesOf(at === 0 ? '' : ','), one])));
  const bodies = fc
    .array(row, { minLength: 1, maxLength: 3 })
    .map((all) => join(all.flatMap((one) => [one, bytesOf('\n')])));

  it('is text with proper quotes, and has the cells of the full reader', () => {
    let plain = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        const table = plainTableOf(body);
        if (table === null) return;
        plain += 1;
        const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
        expect(firstStrayQuote(text, ',', 5)).toBeNull();
        const cells = textToRows(text, ',').map((row) => row.cells);
        const cut = cells.map((row, index) => row.map((_, column) => table.textOf(index, column)));
        expect(cut).toEqual(cells);
        expect(table.cells.rows).toBe(cells.length);
        cells.forEach((row, index) => {
          expect(row.every((cell) => cell.trim() === '')).toBe(false);
          if (table.cells.doubts.has(index)) return;
          for (const cell of row) expect(textToReading(cell, false)).toEqual({ text: cell, remarks: [] });
        });
      }),
      { numRuns: 1500, examples: [[bytesOf('a,ế,"c, d",,\n')], [bytesOf('"a""b",,,,\n')]] },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it.each([
    ['a space before a comma', 'a,b ,c,d,e\n'],
    ['a space at the end of the row', 'a,b,c,d,e \n'],
    ['a space behind a letter with marks', 'a,b,c,d,ế \n'],
    ['a space before a quote', 'a,b,c,d,"e "\n'],
    ['a space in front', 'a,b, c,d,e\n'],
    ['a space in front, in quotes', 'a,b,c,d," e"\n'],
    ['a formula', 'a,b,=c,d,e\n'],
    ['quotes around nothing', 'a,b,c,d,""\n'],
    ['a letter nobody expects', 'a,b,c,d|,e\n'],
    ['a cell as long as Excel holds', `a,b,c,d,${'e'.repeat(32_767)}\n`],
  ])('has a closer look at %s, and at no row beside it', (_, row) => {
    const body = `a,b,c,d,e\n${row}a,ế b,"c, d",,\n`;
    expect([...(plainTableOf(bytesOf(body))?.cells.doubts ?? [])]).toEqual([1]);
  });

  it.each([
    ['without a line end', 'a,b,c,d,e'],
    ['with a line end inside a cell', 'a,b,c,d,"e\nf"\n'],
    ['with a line end of another system', 'a,b,c,d,e\r\n'],
    ['with a blank row', 'a,b,c,d,e\n,,,,\n'],
    ['with a blank row in quotes', 'a,b,c,d,e\n"",,,, \n'],
    ['with a row too short', 'a,b,c,d\n'],
    ['with a row too long', 'a,b,c,d,e,f\n'],
    ['with a quote that does not close', 'a,b,c,d,"e\n'],
    ['with letters behind a quote', 'a,b,c,"d"e,f\n'],
    ['with a quote in the middle', 'a,b"c,,d,e\n'],
    ['with a NUL', 'a,b,c,d,\0\n'],
    ['with no row at all', ''],
  ])('is not one %s', (_, body) => {
    expect(plainTableOf(bytesOf(body))).toBeNull();
  });

  it('is not one with a byte order mark, other headings or another order of them', () => {
    for (const first of [`\uFEFF${header}`, header.toUpperCase(), header.replace('id,name', 'name,id')]) {
      const bytes = bytesOf(`${first}a,b,c,d,e\n`);
      expect(bytesToPlainTable({ path: 'groups.csv', bytes }, kind)).toBeNull();
    }
  });

  it('marks the rows somebody should look at', () => {
    const rows = [
      'a,b,c,d,e',
      'a, b,c,d,e',
      'a,b ,c,d,e',
      'a,"x""y",c,d,e',
      'a,"",c,d,e',
      'a,=b,c,d,e',
      'a,б,c,d,e',
    ];
    const cells = cutCells(bytesOf(`${rows.join('\n')}\n`), 0, 5);
    expect([...(cells?.doubts ?? [])]).toEqual([1, 2, 4, 5, 6]);
  });
});

describe('a plain number', () => {
  it('is what the full reader reads without a word', () => {
    const digits = fc.stringMatching(/^[0-9]{1,3}[0-9.,]{0,3}[0-9]{0,12}[.,%-]?$/);
    let plain = 0;
    fc.assert(
      fc.property(digits, fc.constantFrom('count', 'decimal', 'percent'), (text, kind) => {
        const bytes = bytesOf(text);
        const number = bytesToNumber(bytes, 0, bytes.length, kind === 'count');
        if (Number.isNaN(number)) return;
        plain += 1;
        expect(textToNumber(text, kind)).toMatchObject({ value: number, note: null });
      }),
      {
        numRuns: 3000,
        examples: [
          ['2.126', 'decimal'],
          ['94.4', 'percent'],
          ['0.1', 'decimal'],
          ['1.5', 'count'],
        ],
      },
    );
    expect(plain).toBeGreaterThan(100);
  });
});

describe('a short quote', () => {
  it.each([24, 25, 26])('of %i words is told apart from a long one', (words) => {
    const bytes = bytesOf(
      Array.from({ length: words }, (_, index) => `từ${index}`).join(words === 25 ? '  ' : ' '),
    );
    expect(isShortQuote(bytes, 0, bytes.length)).toBe(words <= 25);
  });
});
