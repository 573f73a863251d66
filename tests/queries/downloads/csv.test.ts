import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textToRows } from '../../../src/dataset/csv.ts';
import { type Cell, cellsToLine, numberToText } from '../../../src/queries/downloads/csv.ts';

describe('a line of a published file', () => {
  test.each<[string, readonly Cell[], string]>([
    ['writes words as they are', ['Hải An', 'phường'], 'Hải An,phường\n'],
    ['leaves a missing cell empty, never 0', ['a', null, 0], 'a,,0\n'],
    ['quotes a comma', ['80,8%', 'b'], '"80,8%",b\n'],
    ['doubles a quote', ['tổ "một cửa"'], '"tổ ""một cửa"""\n'],
    ['keeps a line feed inside its cell', ['một\nhai', 'b'], '"một\nhai",b\n'],
    ['keeps spaces at both ends', [' a ', 'b'], ' a ,b\n'],
    ['does not disarm what looks like a formula', ['- Đã xử lý', '+5'], '- Đã xử lý,+5\n'],
    ['is no blank line when its only cell is empty', [null], '""\n'],
  ])('%s', (_, cells, line) => {
    expect(cellsToLine(cells)).toBe(line);
  });

  test('is read back as it was written, by another reader and by our own', () => {
    const character = fc.constantFrom(
      ...'aĐ ế0,;"\'\n\r\t=+-@|\\'.split(''),
      'e\u0301',
      '\u{1F600}',
      '\u{A0}',
    );
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: character }));
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(cellsToLine).join('');
        expect(parse(text, { bom: false, record_delimiter: '\n' })).toEqual(rows);
        expect(textToRows(text, ',').map((row) => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('a published number', () => {
  test.each([
    [2126, '2126'],
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [94.4, '94.4'],
    [98.78, '98.78'],
    [(100 * 38) / 47, '80.851064'],
    [(100 * 8) / 9, '88.888889'],
    [0.0000001, '0'],
    [-0.0000001, '0'],
    [17_467_250_000, '17467250000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('%d is written %s', (n, text) => {
    expect(numberToText(n)).toBe(text);
  });

  test('is plain digits where it is whole', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (n) => numberToText(n) === BigInt(n).toString()));
  });

  test('is within half of the sixth decimal, and as short as that allows', () => {
    const percent = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(percent, (n) => {
        const text = numberToText(n);
        expect(text).toMatch(/^(-?(0|[1-9]\d*)\.\d{0,5}[1-9]|-?[1-9]\d*|0)$/);
        expect(Math.abs(Number(text) - n)).toBeLessThanOrEqual(5.01e-7);
      }),
    );
  });
});
