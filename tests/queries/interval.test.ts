import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceInterval, wilson } from '../../src/queries/interval.ts';

describe('the range within which chance alone could move a rate', () => {
  test.each([
    [9, 10, 59.6, 98.2],
    [900, 1000, 88.0, 91.7],
    [3, 3, 43.8, 100],
    [0, 3, 0, 56.2],
    [412, 468, 84.8, 90.7],
    [2006, 2126, 93.3, 95.3],
  ])('of %d in %d cases is %d to %d percent', (numerator, denominator, low, high) => {
    const interval = wilson(numerator, denominator);
    expect(interval?.low.toFixed(1)).toBe(low.toFixed(1));
    expect(interval?.high.toFixed(1)).toBe(high.toFixed(1));
  });

  test.each([
    [0, 0],
    [5, 4],
    [-1, 4],
  ])('is unknown for %d in %d cases', (numerator, denominator) => {
    expect(wilson(numerator, denominator)).toBeNull();
  });

  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((denominator) => fc.tuple(fc.nat(denominator), fc.constant(denominator)));

  test('ends where the observed rate is just 1.96 standard errors away', () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const p = numerator / denominator;
        const interval = wilson(numerator, denominator);
        for (const bound of [interval?.low ?? Number.NaN, interval?.high ?? Number.NaN]) {
          const pi = bound / 100;
          if (pi === p) continue;
          expect(Math.abs(p - pi) / Math.sqrt((pi * (1 - pi)) / denominator)).toBeCloseTo(1.96, 6);
        }
      }),
    );
  });

  test('holds the rate itself, stays within 0 and 100, and narrows with more cases', () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const few = wilson(numerator, denominator);
        const many = wilson(numerator * 10, denominator * 10);
        if (few === null || many === null) throw new Error('no interval');
        const rate = (100 * numerator) / denominator;
        expect(few.low).toBeLessThanOrEqual(rate + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(rate - 1e-9);
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(100);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

/** Examples (a) to (h) of Newcombe 1998, table II, method 10, in points. */
test.each([
  [56, 70, 48, 80, 5.24, 33.39],
  [9, 10, 3, 10, 17.05, 80.9],
  [6, 7, 2, 7, 5.82, 80.62],
  [5, 56, 0, 29, -3.81, 19.26],
  [0, 10, 0, 20, -16.11, 27.75],
  [0, 10, 0, 10, -27.75, 27.75],
  [10, 10, 0, 20, 67.91, 100],
  [10, 10, 0, 10, 60.75, 100],
])('%d/%d − %d/%d lies between the published bounds', (a, m, b, n, low, high) => {
  const interval = differenceInterval({ numerator: a, denominator: m }, { numerator: b, denominator: n });
  expect(interval?.low).toBeCloseTo(low, 1);
  expect(interval?.high).toBeCloseTo(high, 1);
});

test('a difference with a window without cases has no bounds', () => {
  expect(differenceInterval({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toBeNull();
  expect(differenceInterval({ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 })).toBeNull();
});
