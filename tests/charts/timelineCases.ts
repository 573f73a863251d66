import type { ChartWidth } from '../../src/charts/paint.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import { seriesCourse } from '../../src/queries/course.ts';
import { figureReadings } from '../../src/queries/readings.ts';
import type { Series } from '../../src/queries/series.ts';
import { contradiction, figure, paid, procedures, rate, received, series, target } from './samples.ts';
import { months, wave } from './sampleTimes.ts';

export interface ChartCase {
  readonly name: string;
  readonly says: string;
  readonly draw: (width: ChartWidth) => string;
}

const year2026 = months(2026, 1, 12);
const threeYears = months(2024, 1, 36);
const boundary = { date: '2025-07-01', label: '01/07/2025: thành lập phường, địa giới đã đổi' };

export const timelineSeries: Readonly<Record<string, readonly [says: string, series: Series]>> = {
  'mot-quan-sat': ['one month of nine cases', series([rate('2026-03-10', '2026-04-09', 8, 9)])],
  'ba-quan-sat': [
    'a week, a month and a half-year, a target until the end of the year',
    series(
      [
        rate('2026-01-22', '2026-01-28', 1310, 1417),
        rate('2026-03-10', '2026-04-09', 1650, 2126),
        figure('2026-01-01', '2026-06-30', 82.4),
      ],
      { targets: [target(84, '2026-12-31')] },
    ),
  ],
  'ba-thang-lien-nhau': [
    'three windows that follow each other',
    series(
      [
        rate('2026-01-10', '2026-02-09', 611, 1040),
        rate('2026-02-10', '2026-03-09', 1321, 1650),
        rate('2026-03-10', '2026-04-09', 1950, 2126),
      ],
      { targets: [target(84, '2026-12-31')] },
    ),
  ],
  'muoi-hai-thang': [
    'twelve months, one of them hollow',
    series(
      year2026.map(({ from, to }, index) => {
        const all = index === 4 ? 21 : 400 + 40 * index;
        return rate(from, to, Math.round((all * wave(index, 78 + index, 9)) / 100), all);
      }),
      { targets: [target(84, '2026-12-31')] },
    ),
  ],
  'ba-muoi-sau-thang': [
    'thirty-six months over a change of boundary, with months not reported',
    series(
      threeYears.map(({ from, to }, index) =>
        [7, 8, 9, 23].includes(index)
          ? figure(from, to, null, { markers: ['x'] })
          : rate(from, to, Math.round(5 * wave(index, 55 + index, 10)), 500),
      ),
      {
        targets: [target(60, '2025-06-30'), target(84, '2026-12-31')],
        breaks: [boundary],
      },
    ),
  ],
  'bon-kieu-khong-so': [
    'not reported, nothing arose, not applicable, being verified',
    series([
      rate('2026-01-01', '2026-01-31', 820, 1000),
      figure('2026-02-01', '2026-02-28', null, { markers: ['x'] }),
      rate('2026-03-01', '2026-03-31', 840, 1000),
      figure('2026-04-01', '2026-04-30', null, { markers: ['n'] }),
      figure('2026-05-01', '2026-05-31', null, { markers: ['z'] }),
      figure('2026-06-01', '2026-06-30', null, { markers: ['v'] }),
      rate('2026-07-01', '2026-07-31', 870, 1000),
    ]),
  ],
  'mau-thuan': [
    'two documents and one document with itself',
    series(
      [
        rate('2026-01-01', '2026-01-31', 700, 1000),
        rate('2026-02-01', '2026-02-28', 640, 1000, {
          markers: ['m'],
          contradictions: [contradiction('conflict', '64%', '85,2%')],
        }),
        rate('2026-02-01', '2026-02-28', 852, 1000, {
          markers: ['m'],
          contradictions: [contradiction('conflict', '85,2%', '64%')],
        }),
        rate('2026-04-01', '2026-04-30', 1046, 1048, {
          markers: ['m'],
          contradictions: [contradiction('rate-mismatch', '91%', '99,81%')],
        }),
      ],
      { targets: [target(84, '2026-12-31')] },
    ),
  ],
  'khong-va-mot-tram': [
    'nothing and all, told by few',
    series([
      rate('2026-01-01', '2026-01-31', 0, 14),
      rate('2026-02-01', '2026-02-28', 14, 14),
      rate('2026-03-01', '2026-03-31', 0, 900),
      rate('2026-04-01', '2026-04-30', 900, 900),
    ]),
  ],
  'bang-nhau': [
    'the same value five times',
    series(
      months(2026, 1, 5).map(({ from, to }) => rate(from, to, 450, 500)),
      {
        targets: [target(90, '2026-12-31')],
      },
    ),
  ],
  'nam-lan': [
    'five classes of window',
    series(
      [
        rate('2026-01-22', '2026-01-28', 1310, 1417),
        rate('2026-01-29', '2026-02-04', 1200, 1417),
        rate('2026-03-01', '2026-03-31', 1650, 2126),
        rate('2026-01-01', '2026-03-31', 4650, 6126),
        rate('2026-01-01', '2026-06-30', 9100, 11000),
        rate(null, '2026-05-31', 39904, 100031),
      ],
      { targets: [target(84, '2026-12-31'), target(95, '2026-12-31')] },
    ),
  ],
  'moc-thoi-diem': [
    'a stock counted on four days',
    series(
      ['2026-01-28', '2026-04-09', '2026-05-31', '2026-06-05'].map((to, index) =>
        figure(null, to, [216, 161, 165, 165][index] ?? null, { indicator: procedures }),
      ),
    ),
  ],
  'so-tien': [
    'amounts of money',
    series(
      months(2026, 1, 4).map(({ from, to }, index) =>
        figure(from, to, [996_200_000, 17_467_000_000, 4_100_000_000, 5_250_000_000][index] ?? null, {
          indicator: paid,
        }),
      ),
    ),
  ],
  'so-dem-lon': [
    'counts of windows of very different length',
    series([
      figure('2022-12-15', '2023-12-14', 148463, { indicator: received }),
      figure('2023-01-22', '2023-01-28', 1417, { indicator: received }),
    ]),
  ],
  'chi-tieu-tuong-lai': [
    'targets of the years to come',
    series([rate('2026-03-10', '2026-04-09', 1650, 2126)], {
      targets: [target(84, '2026-12-31'), target(90, '2027-12-31'), target(100, '2030-12-31')],
    }),
  ],
  'hon-mot-tram': [
    'more than all, as the document prints it',
    series([
      figure('2026-01-01', '2026-01-31', 97.2),
      figure('2026-02-01', '2026-02-28', 113.4, {
        markers: ['m'],
        contradictions: [contradiction('rate-mismatch', '113,4%', '113,4%')],
      }),
    ]),
  ],
  'toan-chua-bao-cao': [
    'three months without a report',
    series(
      months(2026, 1, 3).map(({ from, to }) => figure(from, to, null, { markers: ['x'] })),
      {
        targets: [target(84, '2026-12-31')],
      },
    ),
  ],
};

export const timelineCases: readonly ChartCase[] = Object.entries(timelineSeries).map(
  ([name, [says, input]]) => ({
    name: `window-timeline-${name}`,
    says,
    draw: (width) => windowTimeline(input, width, { readings: figureReadings, course: seriesCourse(input) }),
  }),
);
