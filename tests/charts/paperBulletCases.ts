import { paperBullet } from '../../src/charts/paperBullet.ts';
import type { Drawing } from './cases.ts';
import { figure, procedures, rate, target } from './samples.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const goal = target(84, '2026-12-31');

const cases: readonly (readonly [name: string, says: string, draw: () => string | null])[] = [
  ['thuong', 'a rate, its interval, its target', () => paperBullet(rate(...month, 1650, 2126), goal, [])],
  ['it-ho-so', 'nine cases: hollow, wide whiskers', () => paperBullet(rate(...month, 6, 9), goal, [])],
  ['mau-thuan', 'two readings', () => paperBullet(rate(...month, 1890, 1999), goal, [80.1, 94.547])],
  ['khong-so-dem', 'a rate without counts', () => paperBullet(figure(...month, 72.2), goal, [])],
  ['khong-chi-tieu', 'no target', () => paperBullet(rate(...month, 2006, 2126), null, [])],
  ['chua-bao-cao', 'nothing reported: dashes', () => paperBullet(figure(...month, null), goal, [])],
  [
    'so-dem',
    'a count with a ceiling',
    () =>
      paperBullet(
        figure(...month, 31, { indicator: procedures }),
        target(5, '2026-12-31', { comparison: '<=' }),
        [],
      ),
  ],
];

/** The bullets of the page for a meeting; they have one size. */
export const paperBulletDrawings: readonly Drawing[] = cases.map(([name, says, draw]) => ({
  chart: 'paper-bullet',
  name: `paper-bullet-${name}-104`,
  says,
  draw: () => draw() ?? '',
}));
