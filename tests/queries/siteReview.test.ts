import { expect, test } from 'vitest';
import { siteReview } from '../../src/queries/siteReview.ts';

test.each([
  ['2026-11-25', '2026-11-25', false],
  ['2026-11-25', '2027-05-27', false],
  ['2026-11-25', '2027-05-28', true],
])('a site gone through on %s is, seen on %s, overdue: %s', (reviewed, asOf, isOverdue) => {
  expect(siteReview({ reviewed }, asOf)).toEqual({ on: reviewed, next: '2027-05-27', isOverdue });
});

test('of a site nobody went through nothing is said', () => {
  expect(siteReview({ reviewed: null }, '2026-11-25')).toBeNull();
});
