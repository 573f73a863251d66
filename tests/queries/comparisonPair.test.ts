import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair, type Pair, type Side } from '../../src/queries/comparisonPair.ts';
import type { Figure } from '../../src/queries/figure.ts';
import {
  contradiction,
  figure,
  onlineRate,
  paid,
  procedures,
  rate,
  received,
  sampleUnit,
} from '../charts/samples.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const april = ['2026-03-10', '2026-04-09'] as const;
const march = ['2026-02-07', '2026-03-09'] as const;
const calendarApril = ['2026-04-01', '2026-04-30'] as const;
const half = ['2026-01-01', '2026-06-30'] as const;
const onAllReceived = { ...onlineRate, id: 'tren-tham-quyen', denominator: 'thủ tục thuộc thẩm quyền' };

const side = (unit: Figure['unit'], own: Figure | null, more: Partial<Side> = {}): Side => ({
  unit,
  label: unit.name,
  figure: own === null ? null : { ...own, unit },
  newest: own,
  akin: null,
  readings: null,
  previous: null,
  change: null,
  ...more,
});

const pairOf = (a: Figure | null, b: Figure | null, second: Partial<Side> = {}): Pair =>
  comparePair(side(haiAn, a), side(doSon, b, second));

describe('two rates of the same days are compared by chance', () => {
  test.each<[readonly [number, number], readonly [number, number], string, number]>([
    [[900, 1000], [800, 1000], 'higher', 10],
    [[800, 1000], [900, 1000], 'lower', -10],
    [[90, 100], [85, 100], 'unclear', 5],
    [[1000, 1000], [1000, 1000], 'unclear', 0],
  ])('%j beside %j: %s', (a, b, outcome, difference) => {
    const said = pairOf(rate(...april, ...a), rate(...april, ...b));
    expect(said).toMatchObject({ outcome, reason: null });
    expect(said.difference).toBeCloseTo(difference, 6);
    expect(said.interval).not.toBeNull();
  });

  test('whoever stands first, the finding is the same seen from the other side', () => {
    const counts = fc
      .tuple(fc.integer({ min: 10, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
      .map(([all, part]) => [Math.min(all, part), all] as const);
    const mirrored: Readonly<Record<string, string>> = { higher: 'lower', lower: 'higher' };
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = pairOf(rate(...april, ...a), rate(...april, ...b));
        const back = pairOf(rate(...april, ...b), rate(...april, ...a));
        expect(back.outcome).toBe(mirrored[there.outcome] ?? there.outcome);
        expect(back.difference).toBeCloseTo(-(there.difference ?? Number.NaN), 9);
        expect(back.interval?.low).toBeCloseTo(-(there.interval?.high ?? Number.NaN), 9);
      }),
    );
  });
});

const plain = rate(...april, 900, 1000);
const disputed = rate(...april, 900, 1000, {
  markers: ['m'],
  contradictions: [contradiction('rate-mismatch', '78%', '90%')],
});

describe('two figures that cannot be compared honestly are refused, with the reason', () => {
  test.each<[string, Figure | null, Figure | null, Partial<Side>]>([
    ['no-figure', plain, null, {}],
    ['not-in-window', plain, null, { newest: rate(...march, 800, 1000) }],
    [
      'other-definition',
      plain,
      null,
      { newest: null, akin: rate(...april, 1, 2, { indicator: onAllReceived }) },
    ],
    ['no-value', plain, figure(...april, null, { markers: ['x'] }), {}],
    ['other-window-class', plain, rate(...half, 800, 1000), {}],
    ['other-window-class', plain, figure(null, '2026-04-09', 80), {}],
    [
      'other-length',
      rate(...half, 900, 1000),
      rate('2026-01-01', '2026-05-20', 1, 20, { windowClass: 'half' }),
      {},
    ],
    ['overlap', plain, rate(...calendarApril, 800, 1000), {}],
    ['apart', plain, rate(...march, 800, 1000), {}],
    ['apart', figure(null, '2026-03-28', 40), figure(null, '2026-06-05', 94), {}],
    ['break', plain, rate(...april, 800, 1000, { markers: ['b'] }), {}],
    ['contradiction', disputed, rate(...april, 850, 1000), {}],
    ['no-counts', plain, figure(...april, 80), {}],
    ['few-cases', plain, rate(...april, 3, 9), {}],
    ['other-window-class', count(april, 900), count(half, 9000), {}],
    ['other-length', count(['2026-01-01', '2026-01-10'], 9), count(['2026-01-01', '2026-01-20'], 9), {}],
    ['apart', count([null, '2026-03-28'], 161, procedures), count([null, '2026-04-28'], 161, procedures), {}],
  ])('%s', (reason, a, b, second) => {
    expect(pairOf(a, b, second)).toMatchObject({
      outcome: 'refused',
      reason,
      difference: null,
      interval: null,
    });
  });

  test('a dispute smaller than the difference does not hide it', () => {
    expect(pairOf(disputed, rate(...april, 200, 1000))).toMatchObject({ outcome: 'higher' });
  });
});

describe('counts are never higher or lower, they stand side by side', () => {
  test.each<[Figure, Figure]>([
    [count(april, 2126), count(april, 18)],
    [count(april, 2126), count(calendarApril, 1800)],
    [count([null, '2026-03-28'], 161, procedures), count([null, '2026-03-28'], 383, procedures)],
    [count(april, 2_996_000, paid), count(april, 1_000, paid)],
  ])('case %#', (a, b) => {
    expect(pairOf(a, b)).toMatchObject({ outcome: 'beside', difference: null, reason: null });
  });
});

function count(
  [from, to]: readonly [string | null, string],
  value: number,
  indicator: Figure['indicator'] = received,
): Figure {
  return figure(from, to, value, { indicator });
}
