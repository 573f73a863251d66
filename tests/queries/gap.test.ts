import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapToTarget } from '../../src/queries/gap.ts';

test.each([
  [39904, 100031, '>=', 100, 60127, 'more'],
  [7, 10, '>=', 84, 2, 'more'],
  [7, 10, '>=', 70, 0, 'more'],
  [7, 10, '>', 70, 1, 'more'],
  [7, 10, '=', 100, 3, 'more'],
  [7, 10, '<=', 50, 2, 'fewer'],
  [7, 10, '<', 70, 1, 'fewer'],
  [5, 10, '<', 55, 0, 'fewer'],
  [0, 0, '>=', 84, 0, 'more'],
  [58, 200, '>=', 29, 0, 'more'],
] as const)(
  '%d of %d against %s %d%%: %d %s',
  (numerator, denominator, comparison, value, cases, direction) => {
    expect(gapToTarget(numerator, denominator, { comparison, value })).toEqual({ cases, direction });
  },
);

test('an exact target other than all is not a matter of more or fewer', () => {
  expect(gapToTarget(7, 10, { comparison: '=', value: 80 })).toBeNull();
});

test('just enough is said: with the missing cases the target is reached, with one less it is not', () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(50_000), fc.integer({ min: 1, max: 100 }), (a, b, value) => {
      const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
      const cases = gapToTarget(numerator, denominator, { comparison: '>=', value })?.cases ?? Number.NaN;
      expect(100 * (numerator + cases)).toBeGreaterThanOrEqual(value * denominator);
      if (cases > 0) expect(100 * (numerator + cases - 1)).toBeLessThan(value * denominator);
    }),
  );
});
