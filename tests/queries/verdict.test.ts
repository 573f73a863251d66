import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { judgement } from '../../src/queries/verdict.ts';
import { contradiction, figure, rate, received, target } from '../charts/samples.ts';

const year = ['2025-12-15', '2026-12-14'] as const;
const due = '2026-12-31';
const after = '2027-02-01';
const of = (numerator: number, denominator: number): Figure => rate(...year, numerator, denominator);
const goal = (comparison: TargetLine['comparison'], value: number): TargetLine =>
  target(value, due, { comparison });

describe('once a target has fallen due, the interval decides', () => {
  test.each([
    [412, 468, '>=', 84, 'met'],
    [9, 10, '>=', 84, 'undecided'],
    [900, 1000, '>=', 84, 'met'],
    [300, 468, '>=', 84, 'not-met'],
    [84, 100, '>=', 84, 'undecided'],
    [412, 468, '>', 84, 'met'],
    [3, 468, '<=', 5, 'met'],
    [100, 468, '<=', 5, 'not-met'],
    [20, 468, '<=', 5, 'undecided'],
    [3, 468, '<', 5, 'met'],
    [412, 468, '=', 84, 'not-met'],
    [84, 100, '=', 84, 'undecided'],
  ] as const)('%d of %d against %s %d%%: %s', (numerator, denominator, comparison, value, verdict) => {
    const said = judgement(of(numerator, denominator), goal(comparison, value), after);
    expect(said).toMatchObject({ verdict, reason: 'interval' });
  });

  test.each([
    [1330, 1330, '>=', 100, 'met'],
    [1329, 1330, '>=', 100, 'not-met'],
    [1330, 1330, '=', 100, 'met'],
    [10, 10, '>=', 100, 'met'],
    [9, 9, '>=', 100, 'undecided'],
    [0, 2126, '<=', 0, 'met'],
    [1, 2126, '<=', 0, 'not-met'],
    [1330, 1330, '>', 100, 'not-met'],
  ] as const)(
    'all or none is counted, not estimated: %d of %d against %s %d%%: %s',
    (numerator, denominator, comparison, value, verdict) => {
      expect(judgement(of(numerator, denominator), goal(comparison, value), after).verdict).toBe(verdict);
    },
  );
});

describe('without an interval the reported value is compared, and said to be so', () => {
  const count = (value: number): Figure => figure(...year, value, { indicator: received });
  test.each([
    [figure(...year, 98), goal('>=', 95), 'met', 'rate-only'],
    [figure(...year, 93), goal('>=', 95), 'not-met', 'rate-only'],
    [count(0), goal('<=', 0), 'met', 'value'],
    [count(3), goal('<=', 0), 'not-met', 'value'],
    [count(3), goal('=', 3), 'met', 'value'],
  ] as const)('case %#', (given, line, verdict, reason) => {
    expect(judgement(given, line, after)).toMatchObject({ verdict, reason });
  });
});

describe('a contradiction leaves the verdict open unless every reading agrees', () => {
  const printed = (
    words: string,
    recomputed: string,
    check: 'conflict' | 'rate-mismatch' = 'rate-mismatch',
  ): Figure => ({
    ...of(412, 468),
    contradictions: [contradiction(check, words, recomputed)],
  });
  test.each([
    [printed('80,8%', '88,0%'), 'undecided', 'contradiction'],
    [printed('88,1%', '88,0%'), 'met', 'interval'],
    [printed('161', '79,5', 'conflict'), 'undecided', 'contradiction'],
    [printed('9/10', '100%', 'conflict'), 'met', 'interval'],
    [printed('không rõ', ''), 'undecided', 'contradiction'],
  ] as const)('case %#', (given, verdict, reason) => {
    expect(judgement(given, goal('>=', 84), after)).toMatchObject({ verdict, reason });
  });

  test('a broken sum leaves the value itself open', () => {
    const broken = {
      ...contradiction('conflict', '90', '90'),
      check: 'identity-broken',
      values: [],
    } as const;
    expect(judgement({ ...of(412, 468), contradictions: [broken] }, goal('>=', 84), after)).toMatchObject({
      verdict: 'undecided',
      reason: 'contradiction',
    });
  });

  test("a reader's remark leaves the reported value standing", () => {
    const remark = { ...contradiction('conflict', '', ''), check: 'reading' } as const;
    expect(judgement({ ...of(412, 468), contradictions: [remark] }, goal('>=', 84), after).verdict).toBe(
      'met',
    );
  });
});

describe('time', () => {
  test.each([
    ['2026-12-30', 'tracking', 'not-due'],
    ['2026-12-31', 'met', 'interval'],
  ] as const)('on %s a target due on 31/12/2026 is %s', (asOf, verdict, reason) => {
    expect(judgement(of(412, 468), goal('>=', 84), asOf)).toMatchObject({ verdict, reason, stands: 'meets' });
  });

  test('before its day a target is never missed, wherever the figure stands', () => {
    const said = judgement(of(3, 468), goal('>=', 84), '2026-06-01');
    expect(said).toEqual({ verdict: 'tracking', reason: 'not-due', stands: 'misses' });
  });

  test("last year's figure is the baseline of this year's target", () => {
    const last = rate('2025-01-01', '2025-12-31', 300, 468);
    expect(judgement(last, goal('>=', 84), '2026-06-01')).toEqual({
      verdict: 'tracking',
      reason: 'baseline',
      stands: 'misses',
    });
  });

  test.each([
    ['2025-12-15', '2026-12-14', 'met'],
    ['2026-11-15', '2026-11-30', 'met'],
    ['2026-11-15', '2026-11-29', 'undecided'],
    ['2026-03-10', '2026-04-09', 'undecided'],
    ['2026-12-31', '2027-01-14', 'met'],
    ['2027-01-01', '2027-01-31', 'undecided'],
    [null, '2027-01-31', 'met'],
  ] as const)('the window %s to %s answers for 31/12/2026: %s', (from, to, verdict) => {
    expect(judgement(rate(from, to, 412, 468), goal('>=', 84), '2027-03-01').verdict).toBe(verdict);
  });
});

test.each([
  [of(412, 468), null, 'no-target', 'no-target'],
  [null, null, 'no-target', 'no-target'],
  [null, goal('>=', 84), 'no-data', 'no-report'],
  [figure(...year, null, { markers: ['x'] }), goal('>=', 84), 'no-data', 'no-report'],
] as const)(
  'without a figure or a target there is nothing to judge: case %#',
  (given, line, verdict, reason) => {
    expect(judgement(given, line, after)).toEqual({ verdict, reason, stands: null });
  },
);
