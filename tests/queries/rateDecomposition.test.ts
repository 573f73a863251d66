import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { type Counts, rateDecomposition } from '../../src/queries/rateDecomposition.ts';
import type { SharedWindow } from '../../src/queries/sharedWindow.ts';
import { contradiction, rate, sampleUnit } from '../charts/samples.ts';

const JULY = ['2026-07-01', '2026-07-31'] as const;
const AUGUST = ['2026-08-01', '2026-08-31'] as const;

/** Generated: units 0, 1, 2 … with these counts in one window. */
function month([from, to]: readonly [string, string], counts: readonly (Counts | null)[]): SharedWindow {
  const figures = counts.flatMap((one, index): Figure[] =>
    one === null
      ? []
      : [rate(from, to, one.numerator, one.denominator, { unit: sampleUnit(`${index}`, `${index}`) })],
  );
  const [first] = figures;
  if (first === undefined) throw new Error('no figures');
  return { window: first.window, figures };
}

const same = (numerator: number, denominator: number, times = 10): Counts[] =>
  Array.from({ length: times }, () => ({ numerator, denominator }));

describe('a change of the common rate', () => {
  test('comes from the rates alone where every share stays', () => {
    const found = rateDecomposition(month(AUGUST, same(90, 100)), month(JULY, same(80, 100)));
    expect(found?.before).toBe(80);
    expect(found?.after).toBe(90);
    expect(found?.rate).toBeCloseTo(10, 9);
    expect(found?.mix).toBeCloseTo(0, 9);
  });

  test('comes from the mix alone where every rate stays', () => {
    const july = [...same(90, 100, 5), ...same(50, 100, 5)];
    const august = [...same(90, 100, 5), ...same(150, 300, 5)];
    const found = rateDecomposition(month(AUGUST, august), month(JULY, july));
    expect([found?.before, found?.after]).toEqual([70, 60]);
    expect(found?.rate).toBeCloseTo(0, 9);
    expect(found?.mix).toBeCloseTo(-10, 9);
  });

  test('by hand: two kinds of unit that change both', () => {
    const july = [...same(80, 100, 5), ...same(30, 100, 5)];
    const august = [...same(180, 200, 5), ...same(20, 50, 5)];
    const found = rateDecomposition(month(AUGUST, august), month(JULY, july));
    // Shares 0.1 → 0.16 and 0.1 → 0.04 each; rates 80 → 90 and 30 → 40; common 55 → 80, mean 67.5.
    expect(found?.effects[0]?.rate).toBeCloseTo(0.13 * 10, 9);
    expect(found?.effects[0]?.mix).toBeCloseTo((85 - 67.5) * 0.06, 9);
    expect(found?.effects[9]?.mix).toBeCloseTo((35 - 67.5) * -0.06, 9);
    expect((found?.rate ?? 0) + (found?.mix ?? 0)).toBeCloseTo(25, 9);
  });

  test('a unit without a case in one month only enters or leaves', () => {
    const july = [...same(80, 100, 10), { numerator: 0, denominator: 0 }];
    const august = [...same(80, 100, 10), { numerator: 10, denominator: 1000 }];
    const last = rateDecomposition(month(AUGUST, august), month(JULY, july))?.effects.at(-1);
    expect(last?.rate).toBe(0);
    expect(last?.mix).toBeLessThan(0);
  });

  test('is left alone where nothing can be compared', () => {
    const july = month(JULY, same(80, 100));
    const august = month(AUGUST, same(90, 100));
    expect(rateDecomposition(august, august)).toBeNull();
    expect(rateDecomposition(july, august)).toBeNull();
    expect(rateDecomposition(month(['2026-07-01', '2026-09-30'], same(9, 10)), july)).toBeNull();
    expect(rateDecomposition(month(AUGUST, same(90, 100, 9)), july)).toBeNull();
    expect(rateDecomposition(month(AUGUST, same(0, 0)), july)).toBeNull();
  });

  test('leaves out units without counts in both, contradicted ones and breaks, and says how many', () => {
    const july = month(JULY, [...same(80, 100, 12), null]);
    const august = month(AUGUST, [...same(90, 100, 11), null, { numerator: 1, denominator: 2 }]);
    const figures = august.figures.map((one, index) =>
      index === 0 ? { ...one, contradictions: [contradiction('rate-mismatch', '91%', '90%')] } : one,
    );
    const found = rateDecomposition({ ...august, figures }, july);
    expect([found?.effects.length, found?.leftOut]).toEqual([10, 3]);
    const broken = august.figures.map((one) => ({ ...one, markers: ['b' as const] }));
    expect(rateDecomposition({ ...august, figures: broken }, july)).toBeNull();
  });
});

test('rate effect and mix effect together are the whole change, whatever the counts', () => {
  const counts = fc
    .tuple(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ numerator: Math.round(denominator * share), denominator }));
  const pair = fc.array(fc.tuple(counts, counts), { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(pair, (pairs) => {
      const [july, august] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
      const found = rateDecomposition(month(AUGUST, august), month(JULY, july));
      const isEmpty = [july, august].some((all) => all.every(({ denominator }) => denominator === 0));
      if (isEmpty) expect(found).toBeNull();
      else if (found === null) throw new Error('nothing found');
      else expect(found.rate + found.mix).toBeCloseTo(found.after - found.before, 6);
    }),
  );
});
