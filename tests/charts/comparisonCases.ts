import { dumbbell } from '../../src/charts/dumbbell.ts';
import type { DumbbellRow } from '../../src/charts/dumbbellKey.ts';
import type { PlaceWindows } from '../../src/charts/sharedLanes.ts';
import { sharedWindows } from '../../src/charts/sharedWindows.ts';
import { contradiction, figure, procedures, rate, received, sampleWindow } from './samples.ts';
import { months } from './sampleTimes.ts';
import type { ChartCase } from './timelineCases.ts';

const march = ['2026-02-07', '2026-03-09'] as const;
const april = ['2026-03-10', '2026-04-09'] as const;
const year = (number: number): readonly [string, string] => [`${number}-01-01`, `${number}-12-31`];

const dumbbells: Readonly<Record<string, readonly [says: string, rows: readonly DumbbellRow[]]>> = {
  'hai-noi': [
    'two places, the same two months',
    [
      {
        label: 'Hải An',
        earlier: rate(...march, 1510, 2126),
        later: rate(...april, 1980, 2210),
        words: 'tăng 18,6 điểm phần trăm',
      },
      {
        label: 'Đồ Sơn',
        earlier: rate(...march, 880, 1000),
        later: rate(...april, 850, 1000),
        words: 'chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên',
      },
    ],
  ],
  'cat-truc': [
    'a fall and a tie above half, few cases, a contradiction',
    [
      {
        label: 'Hải An',
        earlier: rate(...march, 2126, 2126),
        later: rate(...april, 2126, 2126),
        words: 'không đổi',
      },
      {
        label: 'Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ',
        earlier: rate(...march, 960, 1000),
        later: rate(...april, 890, 1000, {
          markers: ['m'],
          contradictions: [contradiction('rate-mismatch', '91%', '89%')],
        }),
        words: 'giảm 7,0 điểm phần trăm',
      },
      {
        label: 'Đồ Sơn',
        earlier: rate(...march, 24, 25),
        later: rate(...april, 28, 28),
        words: 'chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên',
      },
    ],
  ],
  'so-dem': [
    'counts of two years',
    [
      {
        label: 'Giếng Đáy',
        earlier: figure(...year(2022), 6588, { indicator: received }),
        later: figure(...year(2023), 6715, { indicator: received }),
        words: 'gần như không đổi',
      },
    ],
  ],
  'ky-khac-nhau': [
    'two places, each with days of its own, counted on a date',
    [
      {
        label: 'Hải An',
        earlier: figure(null, '2026-01-28', 0, { indicator: procedures }),
        later: figure(null, '2026-04-09', 161, { indicator: procedures }),
        words: 'tăng 161 thủ tục',
      },
      {
        label: 'Đông Hải',
        earlier: figure(null, '2025-12-31', 383, { indicator: procedures }),
        later: figure(null, '2026-06-05', 216, { indicator: procedures }),
        words: 'giảm 167 thủ tục',
      },
    ],
  ],
};

const week = sampleWindow('2026-01-22', '2026-01-28');
const month = sampleWindow(...april);
const half = sampleWindow('2026-01-01', '2026-06-05', 'half');
const threeYears = months(2024, 1, 36).map(({ from, to }) => sampleWindow(from, to));

const windows: Readonly<Record<string, readonly [says: string, places: readonly PlaceWindows[]]>> = {
  'khong-chung': [
    'a week and a month beside half a year: nothing is shared',
    [
      { label: 'Phường Hải An', windows: [month, week] },
      { label: 'Phường Đông Hải', windows: [half] },
    ],
  ],
  'mot-ky-chung': [
    'three places, of which two share a month',
    [
      { label: 'Phường Hải An', windows: [month, week] },
      { label: 'Phường Đồ Sơn', windows: [month, sampleWindow(...march)] },
      { label: 'Xã Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', windows: [half] },
    ],
  ],
  'ba-nam': [
    'two places with the same thirty-six months',
    [
      { label: 'Phường Hải An', windows: threeYears },
      { label: 'Phường Đồ Sơn', windows: threeYears.filter((_, index) => index % 5 !== 2) },
    ],
  ],
};

export const dumbbellCases: readonly ChartCase[] = Object.entries(dumbbells).map(([name, [says, rows]]) => ({
  name: `dumbbell-${name}`,
  says,
  draw: (width) => dumbbell(rows, width),
}));

export const sharedWindowsCases: readonly ChartCase[] = Object.entries(windows).map(
  ([name, [says, places]]) => ({
    name: `shared-windows-${name}`,
    says,
    draw: (width) => sharedWindows(places, width),
  }),
);
