import { windowHistogram } from '../../src/charts/windowHistogram.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { contradiction, figure, received } from './samples.ts';
import { months, wave } from './sampleTimes.ts';
import type { ChartCase } from './timelineCases.ts';

const files = (
  from: string,
  to: string,
  value: number | null,
  more: Parameters<typeof figure>[3] = {},
): Figure => figure(from, to, value, { indicator: received, ...more });

const disputed = { markers: ['m'], contradictions: [contradiction('conflict', '1.417', '2.126')] } as const;

const histogramFigures: Readonly<Record<string, readonly [says: string, figures: readonly Figure[]]>> = {
  'tuan-va-thang': [
    'a week and a month with nothing between',
    [files('2026-01-22', '2026-01-28', 1417), files('2026-03-10', '2026-04-09', 2126)],
  ],
  'mot-ky': ['one window', [files('2026-03-10', '2026-04-09', 2126)]],
  'tuan-trong-nua-nam': [
    'a narrow week inside a wide half-year',
    [files('2026-01-22', '2026-01-28', 1417), files('2026-01-01', '2026-06-30', 11980)],
  ],
  'tuan-canh-nua-nam': [
    'a narrow week beside a wide half-year',
    [files('2025-12-15', '2025-12-21', 402), files('2026-01-01', '2026-06-30', 11980)],
  ],
  'hai-nam': [
    'two years and the windows inside them',
    [
      files('2022-12-15', '2023-12-14', 20310),
      files('2022-12-15', '2023-06-14', 9020),
      files('2023-03-15', '2023-04-14', 1704),
      files('2021-12-15', '2022-12-14', 16120),
    ],
  ],
  'muoi-hai-thang': [
    'twelve months, one not reported',
    months(2026, 1, 12).map(({ from, to }, index) =>
      index === 5
        ? files(from, to, null, { markers: ['x'] })
        : files(from, to, Math.round(wave(index, 2100, 700))),
    ),
  ],
  'tong-hai-nam': [
    'two years and the sum of both',
    [
      files('2022-01-01', '2022-12-31', 6588),
      files('2023-01-01', '2023-12-31', 6715),
      files('2022-01-01', '2023-12-31', 13303),
    ],
  ],
  'mau-thuan': [
    'two documents on one month',
    [files('2026-04-01', '2026-04-30', 1417, disputed), files('2026-04-01', '2026-04-30', 2126, disputed)],
  ],
  khong: [
    'a month of nothing',
    [files('2026-03-01', '2026-03-31', 0), files('2026-04-01', '2026-04-30', 12)],
  ],
};

export const histogramCases: readonly ChartCase[] = Object.entries(histogramFigures).map(
  ([name, [says, figures]]) => ({
    name: `window-histogram-${name}`,
    says,
    draw: (width) => windowHistogram(figures, width),
  }),
);
