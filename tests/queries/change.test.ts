import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangeReason, change, type Direction } from '../../src/queries/change.ts';
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

const march = ['2026-03-01', '2026-03-31'] as const;
const april = ['2026-04-01', '2026-04-30'] as const;
type Counts = readonly [number, number];

describe('rates are compared in points, and only beyond chance', () => {
  test.each<[Counts, Counts, Direction, ChangeReason | null, number]>([
    [[900, 1000], [800, 1000], 'up', null, 10],
    [[800, 1000], [900, 1000], 'down', null, -10],
    [[2126, 2126], [1416, 1417], 'flat', null, 0.0706],
    [[1000, 1000], [1000, 1000], 'flat', null, 0],
    [[90, 100], [85, 100], 'undecided', 'chance', 5],
    [[9, 9], [1, 9], 'undecided', 'few-cases', 88.8889],
    [[900, 1000], [3, 9], 'undecided', 'few-cases', 56.6667],
  ])('%j after %j: %s (%s)', ([n1, d1], [n0, d0], direction, reason, difference) => {
    const said = change(rate(...april, n1, d1), rate(...march, n0, d0));
    expect(said).toMatchObject({ direction, reason });
    expect(said.difference).toBeCloseTo(difference, 3);
  });

  test('rates without counts differ, but nothing is said of it', () => {
    const said = change(figure(...april, 98), rate(...march, 900, 1000));
    expect(said).toMatchObject({
      direction: 'undecided',
      reason: 'no-counts',
      difference: 8,
      interval: null,
    });
  });
});

describe('counts of a flow are compared per day, as chance would scatter them', () => {
  const count = (window: readonly [string, string], value: number): Figure =>
    figure(...window, value, { indicator: received });
  test.each<[Figure, Figure, Direction, ChangeReason | null]>([
    [count(april, 2600), count(march, 2126), 'up', null],
    [count(april, 2126), count(march, 2600), 'down', null],
    [count(april, 2126), count(march, 2150), 'flat', null],
    [count(april, 20), count(march, 28), 'undecided', 'chance'],
    [count(april, 3), count(march, 1), 'undecided', 'few-cases'],
    [count(april, 0), count(march, 0), 'flat', null],
    // 30 days against 28: more files in all, fewer a day.
    [count(april, 100_100), count(['2026-02-01', '2026-02-28'], 100_000), 'undecided', 'other-length'],
  ])('case %#: %s', (current, previous, direction, reason) => {
    expect(change(current, previous)).toMatchObject({ direction, reason });
  });
});

describe('what is complete and counted once is compared as it stands', () => {
  const stock = (to: string, value: number): Figure => figure(null, to, value, { indicator: procedures });
  const amount = (window: readonly [string, string], value: number): Figure =>
    figure(...window, value, { indicator: paid });
  test.each<[Figure, Figure, Direction]>([
    [stock('2026-04-09', 161), stock('2026-01-28', 160), 'up'],
    [stock('2026-04-09', 160), stock('2026-01-28', 161), 'down'],
    [stock('2026-04-09', 161), stock('2026-01-28', 161), 'flat'],
    [amount(april, 2_996_000), amount(march, 2_000_000), 'up'],
  ])('case %#: %s', (current, previous, direction) => {
    expect(change(current, previous)).toMatchObject({ direction, reason: null });
  });

  test('a score has no counts behind it', () => {
    const score = { ...onlineRate, kind: 'score', unit: 'điểm' } as const;
    const before = figure(...march, 93, { indicator: score });
    expect(change(figure(...april, 94, { indicator: score }), before)).toMatchObject({
      direction: 'undecided',
      reason: 'no-counts',
    });
    expect(change(figure(...april, 93, { indicator: score }), before).direction).toBe('flat');
  });
});

describe('what may not be compared is refused with its reason', () => {
  const now = rate(...april, 900, 1000);
  const then = rate(...march, 800, 1000);
  const half = (from: string, to: string): Figure =>
    figure(from, to, 6265, { indicator: received, windowClass: 'half' });
  const disputed = (printed: string): Figure => ({
    ...then,
    contradictions: [contradiction('rate-mismatch', printed, '80%')],
  });
  test.each<[ChangeReason, Figure, Figure | null]>([
    ['no-previous', now, null],
    ['other-unit', now, { ...then, unit: sampleUnit('Đông Hải', 'dong-hai') }],
    ['other-indicator', now, { ...then, indicator: received }],
    ['other-window-class', now, rate('2026-03-22', '2026-03-28', 800, 1000)],
    ['overlap', now, rate('2026-03-10', '2026-04-09', 800, 1000)],
    ['overlap', rate(null, '2026-04-09', 9, 10), rate(null, '2026-04-09', 8, 10)],
    ['break', { ...now, markers: ['b'] }, then],
    ['no-value', now, figure(...march, null, { markers: ['x'] })],
    ['no-value', figure(...april, null, { markers: ['x'] }), then],
    ['other-length', half('2026-01-01', '2026-05-31'), half('2025-07-01', '2025-12-31')],
    ['contradiction', now, disputed('99%')],
    ['contradiction', now, disputed('không rõ')],
  ])('%s (case %#)', (reason, current, previous) => {
    expect(change(current, previous)).toEqual({
      direction: 'not-comparable',
      difference: null,
      interval: null,
      reason,
      previous,
    });
  });

  test('a rate of a half year cut short is still a rate', () => {
    const cut = rate('2026-01-01', '2026-05-31', 900, 1000, { windowClass: 'half' });
    const whole = rate('2025-07-01', '2025-12-31', 800, 1000, { windowClass: 'half' });
    expect(change(cut, whole).direction).toBe('up');
  });

  test('readings that differ by less than the two windows do not stand in the way', () => {
    expect(change(now, disputed('80,2%')).direction).toBe('up');
    expect(change(now, disputed('85%')).direction).toBe('up');
  });
});

test('what went up one way goes down the other way, by as much', () => {
  const counts = fc.integer({ min: 1, max: 5000 }).chain((d) => fc.tuple(fc.nat(d), fc.constant(d)));
  const opposite = {
    up: 'down',
    down: 'up',
    flat: 'flat',
    undecided: 'undecided',
    'not-comparable': 'not-comparable',
  };
  fc.assert(
    fc.property(counts, counts, ([n1, d1], [n0, d0]) => {
      const forth = change(rate(...april, n1, d1), rate(...march, n0, d0));
      const back = change(rate(...april, n0, d0), rate(...march, n1, d1));
      expect(back.direction).toBe(opposite[forth.direction]);
      expect(back.difference ?? 0).toBeCloseTo(-(forth.difference ?? 0), 9);
    }),
  );
});
