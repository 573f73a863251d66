/** A printed percentage against its counts, exactly, within the rounding its decimals allow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRounded, printedPercents, recomputedPercent } from '../../src/dataset/checks/rate.ts';

function agrees(printed: string, numerator: number, denominator: number): boolean {
  return printedPercents(printed).some((percent) => isRounded(percent, numerator, denominator));
}

describe('a printed percentage', () => {
  it.each([
    ['94,4%', 2006, 2126, true],
    ['94,0%', 2006, 2126, false],
    ['80,8%', 38, 47, false],
    ['80,9%', 38, 47, true],
    ['80,85%', 38, 47, true],
    ['91%', 1046, 1048, false],
    ['99,81%', 1046, 1048, true],
    ['100%', 2126, 2126, true],
    ['100%', 2125, 2126, true],
    ['100,0%', 2125, 2126, true],
    ['100,00%', 2125, 2126, false],
    // A half may be rounded either way.
    ['0,5%', 1, 200, true],
    ['12,5%', 1, 8, true],
    ['12%', 1, 8, true],
    ['13%', 1, 8, true],
    ['14%', 1, 8, false],
    ['33.3 %', 1, 3, true],
    ['94,4', 2006, 2126, true],
    ['2.006/2.126 hồ sơ (94,4%)', 2006, 2126, true],
    ['94,4% (tăng 1%)', 2006, 2126, true],
  ])('%s of %d/%d: %s', (printed, numerator, denominator, expected) => {
    expect(agrees(printed, numerator, denominator)).toBe(expected);
  });

  it('is not looked for in text without one', () => {
    expect(printedPercents('2.126 hồ sơ')).toEqual([]);
    expect(printedPercents('')).toEqual([]);
  });

  it('that is truly rounded always agrees, also where floating point could not tell', () => {
    const count = fc.integer({ min: 1, max: 900_000_000_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 4 }), (part, whole, decimals) => {
        const scaled =
          (BigInt(part) * 100n * 10n ** BigInt(decimals) * 2n + BigInt(whole)) / (2n * BigInt(whole));
        expect(isRounded({ digits: scaled, decimals }, part, whole)).toBe(true);
        expect(isRounded({ digits: scaled + 1n, decimals }, part, whole)).toBe(false);
      }),
    );
  });
});

describe('what the counts give', () => {
  it.each([
    [38, 47, 1, '80,85%'],
    [2006, 2126, 1, '94,36%'],
    [1, 1, 0, '100%'],
    [1, 3, 3, '33,3333%'],
  ])('%d/%d beside %d printed decimals is %s', (numerator, denominator, decimals, expected) => {
    expect(recomputedPercent(numerator, denominator, decimals)).toBe(expected);
  });
});
