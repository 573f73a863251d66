import { expect, test } from 'vitest';
import { freshness } from '../../src/queries/freshness.ts';

test.each([
  ['2026-04-09', '2026-11-22', 227, true],
  ['2026-04-09', '2026-08-08', 121, true],
  ['2026-04-09', '2026-08-07', 120, false],
  ['2026-04-09', '2026-04-09', 0, false],
  ['2026-04-09', '2026-01-01', 0, false],
])('a figure to %s is %s: %d days, old %s', (to, asOf, days, isOld) => {
  expect(freshness(to, asOf)).toEqual({ to, days, isOld });
});
