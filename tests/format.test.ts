import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatAmountInProse,
  formatBytes,
  formatNumber,
  formatPercent,
  formatPoints,
  formatValue,
} from '../src/format.ts';

describe('numbers are written the Vietnamese way', () => {
  test.each([
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [7, undefined, '7'],
    [999, undefined, '999'],
    [2126, undefined, '2.126'],
    [100031, undefined, '100.031'],
    [17467000000, undefined, '17.467.000.000'],
    [1234.5, undefined, '1.234,5'],
    [93.01, undefined, '93,01'],
    [1234.5, 0, '1.235'],
    [1.005, 2, '1,01'],
    [20.15, 1, '20,2'],
    [0.5, 0, '1'],
    [4, 2, '4,00'],
    [-2126, undefined, '−2.126'],
    [-3.25, 1, '−3,3'],
    [-0.04, 1, '0,0'],
  ])('%d with %s decimals is %s', (n, decimals, text) => {
    expect(formatNumber(n, decimals)).toBe(text);
  });

  test('a written number reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.integer({ min: 0, max: 3 }),
        (scaled, decimals) => {
          const n = scaled / 10 ** decimals;
          const back = Number(
            formatNumber(n, decimals).replaceAll('.', '').replace(',', '.').replace('−', '-'),
          );
          expect(back + 0).toBe(n + 0);
        },
      ),
    );
  });
});

describe('a percentage never claims all or nothing falsely', () => {
  test.each([
    [100, '100%'],
    [0, '0%'],
    [90, '90%'],
    [(100 * 2006) / 2126, '94,4%'],
    [(100 * 39904) / 100031, '39,9%'],
    [(100 * 412) / 468, '88,0%'],
    [(100 * 7) / 25, '28%'],
    [99.98, '99,98%'],
    [99.95, '99,95%'],
    [(100 * 6264) / 6265, '99,98%'],
    [0.02, '0,02%'],
    [0.004, '0,004%'],
    [100.02, '100,02%'],
    [103.4, '103,4%'],
    [99.9999, '99,9999%'],
  ])('%d is %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });

  test('of any two counts only equal ones are 100% and only 0 is 0%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % (denominator + 1);
        const text = formatPercent((100 * numerator) / denominator);
        expect(/^100(,0*)?%$/.test(text)).toBe(numerator === denominator);
        expect(/^0(,0*)?%$/.test(text)).toBe(numerator === 0);
      }),
    );
  });

  test.each([
    [0.07, 2, '+0,07 điểm phần trăm'],
    [0.02, 1, '+0,02 điểm phần trăm'],
    [-3.2, 1, '−3,2 điểm phần trăm'],
    [0, 1, '0 điểm phần trăm'],
  ])('a difference of %d points is never written with a percent sign', (points, decimals, text) => {
    expect(formatPoints(points, decimals)).toBe(text);
  });
});

test.each([
  [94.4, '%', 'rate', '94,4%'],
  [2126, 'hồ sơ', 'count', '2.126 hồ sơ'],
  [2996000, 'đồng', 'amount', '2.996.000 đồng'],
  [17467, 'triệu đồng', 'amount', '17.467 triệu đồng'],
  [93.01, 'điểm', 'score', '93,01 điểm'],
  [4, '', 'score', '4'],
] as const)('%d in %s of a %s is %s', (value, unit, kind, text) => {
  expect(formatValue(value, unit, kind)).toBe(text);
});

test.each([
  [2996000, '2.996.000 đồng', '2.996.000 đồng'],
  [17467000000, '17.467.000.000 đồng', '17,467 tỷ đồng'],
  [1e9, '1.000.000.000 đồng', '1 tỷ đồng'],
])('%d đồng is exact in a table and short in a sentence', (dong, exact, prose) => {
  expect([formatAmount(dong), formatAmountInProse(dong)]).toEqual([exact, prose]);
});

test.each([
  [812, '812 byte'],
  [6100, '6 KB'],
  [380 * 1024, '380 KB'],
  [1.24 * 1024 * 1024, '1,2 MB'],
])('%d bytes is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
