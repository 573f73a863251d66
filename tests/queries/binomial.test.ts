import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceLimits } from '../../src/queries/binomial.ts';

/** Reckoned apart in exact fractions: 0,1 %, 2,5 %, 97,5 % and 99,9 % of all draws, between whole counts. */
const known: readonly (readonly [percent: number, cases: number, limits: readonly number[]])[] = [
  [84.4, 100, [71.7774, 76.4347, 91.7091, 94.975]],
  [84.4, 1000, [80.7093, 82.0678, 86.6671, 87.8939]],
  [50, 10, [0.024, 13.2444, 86.7556, 99.976]],
  [90, 5, [21.3333, 44.5103, 100, 100]],
  [2, 50, [0, 0, 7.7613, 11.618]],
  [50, 3, [0, 0, 100, 100]],
];

describe('the rates between which chance leaves a unit', () => {
  test.each(known)('around %f% with %d cases', (percent, cases, limits) => {
    const { low998, low95, high95, high998 } = chanceLimits(percent, cases);
    expect([low998, low95, high95, high998].map((limit) => Math.round(limit * 1e4) / 1e4)).toEqual(limits);
  });

  const unit = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 3000 }));

  test('hold the common rate, the wider the narrower, and never leave 0 to 100', () => {
    fc.assert(
      fc.property(unit, ([percent, cases]) => {
        const { low998, low95, high95, high998 } = chanceLimits(percent, cases);
        const rising = [0, low998, low95, percent, high95, high998, 100];
        for (const [index, limit] of rising.slice(1).entries())
          expect(limit).toBeGreaterThanOrEqual((rising[index] ?? 0) - 1e-6);
      }),
    );
  });

  test('are those of the cases that are not counted, turned round', () => {
    fc.assert(
      fc.property(unit, ([percent, cases]) => {
        const limits = chanceLimits(percent, cases);
        const turned = chanceLimits(100 - percent, cases);
        expect(limits.low998).toBeCloseTo(100 - turned.high998, 6);
        expect(limits.low95).toBeCloseTo(100 - turned.high95, 6);
      }),
    );
  });

  test('close like one over the root of the number of cases, also of very many', () => {
    const { low95, high95 } = chanceLimits(84.4, 1_000_000);
    const error = Math.sqrt((84.4 * 15.6) / 1_000_000);
    expect((high95 - low95) / error).toBeCloseTo(2 * 1.96, 2);
  });
});
