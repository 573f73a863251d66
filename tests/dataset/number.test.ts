/** A number is read only where exactly one reading exists and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToNumber } from '../../src/dataset/number.ts';

const read: readonly (readonly [text: string, kind: 'count' | 'decimal' | 'percent', value: number])[] = [
  ['2126', 'count', 2126],
  ['01', 'count', 1],
  ['2.126', 'count', 2126],
  ['2,126', 'count', 2126],
  ['5.000', 'count', 5000],
  ['1.234.567', 'count', 1_234_567],
  ['1 234 567', 'count', 1_234_567],
  ['1\u00a0234', 'count', 1234],
  ['38.0', 'count', 38],
  ['38,00', 'count', 38],
  ['99.5', 'percent', 99.5],
  ['99,5', 'percent', 99.5],
  ['99,5%', 'percent', 99.5],
  ['99.5 %', 'percent', 99.5],
  ['0.126', 'decimal', 0.126],
  ['0,126', 'decimal', 0.126],
  ['2126.123', 'decimal', 2126.123],
  ['2.1260', 'decimal', 2.126],
  ['1.234,5', 'decimal', 1234.5],
  ['1,234.5', 'decimal', 1234.5],
  ['1.234.567', 'decimal', 1_234_567],
  ['-5', 'decimal', -5],
  ['−5,25', 'decimal', -5.25],
  ['+5', 'decimal', 5],
  ['999999999999999', 'count', 999_999_999_999_999],
];

const refused: readonly (readonly [text: string, kind: 'count' | 'decimal' | 'percent', fault: string])[] = [
  ['2.126', 'decimal', 'ambiguous-number'],
  ['2,126', 'decimal', 'ambiguous-number'],
  ['98.780', 'percent', 'ambiguous-number'],
  ['100.000%', 'percent', 'ambiguous-number'],
  ['1.23', 'count', 'not-whole'],
  ['1.234,5', 'count', 'not-whole'],
  ['0.126', 'count', 'not-whole'],
  ['12.34.567', 'count', 'not-a-number'],
  ['1.234.56', 'decimal', 'not-a-number'],
  ['1.234,567.8', 'decimal', 'not-a-number'],
  ['-', 'count', 'not-a-number'],
  ['...', 'count', 'not-a-number'],
  ['N/A', 'count', 'not-a-number'],
  ['１２', 'count', 'not-a-number'],
  ['12 hồ sơ', 'count', 'not-a-number'],
  ['1/2', 'decimal', 'not-a-number'],
  ['-7', 'count', 'negative-count'],
  ['−7', 'count', 'negative-count'],
  ['7%', 'count', 'not-a-percentage'],
  ['7%', 'decimal', 'not-a-percentage'],
  ['1,23E+05', 'count', 'scientific-number'],
  ['1E5', 'decimal', 'scientific-number'],
  ['1234567890123456', 'count', 'too-many-digits'],
  ['#####', 'count', 'excel-error'],
  ['#N/A', 'percent', 'excel-error'],
];

describe('a number with one reading', () => {
  it.each(read)('«%s» in a %s column is %d', (text, kind, value) => {
    expect(textToNumber(text, kind)).toMatchObject({ value });
  });

  it('is told when it was written another way, and not when it was plain', () => {
    expect(textToNumber('2.126', 'count')).toMatchObject({ note: 'number-normalised' });
    expect(textToNumber('2126', 'count')).toMatchObject({ note: null });
    expect(textToNumber('99.5', 'percent')).toMatchObject({ note: null });
    expect(textToNumber('-5', 'decimal')).toMatchObject({ note: null });
  });
});

describe('a number with no reading or two', () => {
  it.each(refused)('«%s» in a %s column is refused: %s', (text, kind, fault) => {
    expect(textToNumber(text, kind)).toMatchObject({ fault });
  });

  it('names both readings', () => {
    const { details } = textToNumber('2.126', 'decimal');
    expect(details).toEqual({ grouped: '2126', decimal: '2,126', decimalLong: '2.1260' });
  });
});

describe('writing a number and reading it back', () => {
  const count = fc.nat({ max: 999_999_999_999 });

  it('never changes a count, plain or grouped the Vietnamese way', () => {
    fc.assert(
      fc.property(count, (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(textToNumber(String(value), 'count')).toMatchObject({ value });
        expect(textToNumber(grouped, 'count')).toMatchObject({ value });
      }),
    );
  });

  it('never changes a decimal, with a point or a comma, unless it looks like a grouped number', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const text = value.toFixed(decimals);
        for (const written of [text, text.replace('.', ',')]) {
          const reading = textToNumber(written, 'decimal');
          if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written))
            expect(reading).toMatchObject({ fault: 'ambiguous-number' });
          else expect(reading).toMatchObject({ value: Number(text) });
        }
      }),
    );
  });
});
