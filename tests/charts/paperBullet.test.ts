import { expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { paperBullet } from '../../src/charts/paperBullet.ts';
import { figure, procedures, rate, received, target } from './samples.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const goal = target(84, '2026-12-31');

test.each([
  [
    'a count without a target has no scale',
    paperBullet(figure(...month, 2126, { indicator: received }), null, []),
    false,
  ],
  [
    'nought of nought has no scale',
    paperBullet(figure(...month, 0, { indicator: procedures }), target(0, '2026-12-31'), []),
    false,
  ],
  [
    'a count with a target has one',
    paperBullet(figure(...month, 161, { indicator: procedures }), goal, []),
    true,
  ],
  ['a rate has one, reported or not', paperBullet(figure(...month, null), null, []), true],
])('%s', (_, svg, isDrawn) => {
  expect(svg !== null).toBe(isDrawn);
});

test('is drawn in ink alone, whatever the report contradicts', () => {
  const svg = paperBullet(rate(...month, 1890, 1999, { markers: ['m'] }), goal, [80.1, 94.547]) ?? '';
  const paints = [...svg.matchAll(/(?:fill|stroke)="(var\([^"]*)"/g)].map(([, paint]) => paint);
  expect(paints.length).toBeGreaterThan(0);
  expect(new Set(paints).isSubsetOf(new Set([PAINT.ink, PAINT.soft, PAINT.paper]))).toBe(true);
});

test('says in words what it draws', () => {
  expect(paperBullet(rate(...month, 412, 468), goal, [])).toContain(
    'aria-label="88,0%, khoảng dao động 84,8% đến 90,7%, chỉ tiêu ≥ 84%"',
  );
});
