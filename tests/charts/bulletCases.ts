import { bullet } from '../../src/charts/bullet.ts';
import { targetGap } from '../../src/charts/targetGap.ts';
import { figureReadings } from '../../src/queries/readings.ts';
import { contradiction, figure, onlineRate, procedures, rate, target } from './samples.ts';

export interface SmallCase {
  readonly name: string;
  readonly says: string;
  readonly draw: () => string | null;
}

const month = ['2026-03-10', '2026-04-09'] as const;
const goal = target(84, '2026-12-31');

export const bulletCases: readonly SmallCase[] = [
  {
    name: 'bullet-thuong',
    says: 'a rate of many cases and its target',
    draw: () => bullet(rate(...month, 1650, 2126), [goal]),
  },
  { name: 'bullet-it-ho-so', says: 'a rate of nine cases', draw: () => bullet(rate(...month, 8, 9), [goal]) },
  {
    name: 'bullet-khong',
    says: 'nothing of all',
    draw: () => bullet(rate(...month, 0, 2006), [target(5, '2026-12-31', { comparison: '<=' })]),
  },
  {
    name: 'bullet-mot-tram',
    says: 'all, and a target of all',
    draw: () => bullet(rate(...month, 2126, 2126), [target(100, '2026-12-31')]),
  },
  {
    name: 'bullet-hai-chi-tieu',
    says: 'two targets side by side',
    draw: () => bullet(rate(...month, 1650, 2126), [goal, target(90, '2026-12-31')]),
  },
  {
    name: 'bullet-ba-chi-tieu',
    says: 'three targets at the upper end',
    draw: () =>
      bullet(rate(...month, 1650, 2126), [goal, target(95, '2026-12-31'), target(100, '2027-12-31')]),
  },
  {
    name: 'bullet-khong-chi-tieu',
    says: 'a rate without a target and without counts',
    draw: () => bullet(figure(...month, 95.35), []),
  },
  {
    name: 'bullet-mau-thuan',
    says: 'a printed rate that its counts do not give',
    draw: () =>
      bullet(
        rate(...month, 1046, 1048, {
          markers: ['m'],
          contradictions: [contradiction('rate-mismatch', '91%', '99,81%')],
        }),
        [goal],
        { readings: figureReadings },
      ),
  },
  {
    name: 'bullet-hon-mot-tram',
    says: 'more than all',
    draw: () => bullet(figure(...month, 113.4, { markers: ['m'] }), [goal]),
  },
  {
    name: 'bullet-chua-bao-cao',
    says: 'not reported',
    draw: () => bullet(figure(...month, null, { markers: ['x'] }), [goal]),
  },
  {
    name: 'bullet-so-dem',
    says: 'a count with a target',
    draw: () =>
      bullet(figure(null, '2026-04-09', 161, { indicator: procedures }), [target(216, '2026-12-31')]),
  },
];

export const targetGapCases: readonly SmallCase[] = [
  {
    name: 'target-gap-con-thieu',
    says: 'short of the target',
    draw: () => targetGap(goal, rate(...month, 1250, 2126)),
  },
  {
    name: 'target-gap-dat',
    says: 'past the target',
    draw: () => targetGap(goal, rate(...month, 1950, 2126)),
  },
  {
    name: 'target-gap-tran',
    says: 'above a ceiling',
    draw: () => targetGap(target(5, '2026-12-31', { comparison: '<=' }), rate(...month, 31, 210)),
  },
  { name: 'target-gap-it-ho-so', says: 'few cases', draw: () => targetGap(goal, rate(...month, 12, 21)) },
  {
    name: 'target-gap-tat-ca',
    says: 'all is the target',
    draw: () => targetGap(target(100, '2026-12-31', { comparison: '=' }), rate(...month, 39904, 100031)),
  },
  { name: 'target-gap-chua-co', says: 'no figure', draw: () => targetGap(goal, null, onlineRate) },
  {
    name: 'target-gap-so-dem',
    says: 'a count',
    draw: () =>
      targetGap(target(216, '2026-12-31'), figure(null, '2026-04-09', 161, { indicator: procedures })),
  },
];
