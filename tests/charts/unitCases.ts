import { documentSpans } from '../../src/charts/documentSpans.ts';
import { unitDots } from '../../src/charts/unitDots.ts';
import type { Figure } from '../../src/queries/figure.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { contradiction, figure, procedures, rate, sampleSource, sampleUnit, target } from './samples.ts';
import { wave } from './sampleTimes.ts';
import { augustRates } from './sampleUnits.ts';
import type { ChartCase } from './timelineCases.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const haiDuong = sampleUnit('Hải Dương', 'hai-duong');
const dongHai = sampleUnit('Đông Hải', 'dong-hai');
const longest = sampleUnit('Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', 'thi-tran-nong-truong');

const letters = 'An Bình Cát Dương Đông Giang Hà Khê Lâm Minh Nam Phú Quang Sơn Tân Uyên Vân Xuân Yên'.split(
  ' ',
);
const manyUnits = letters.flatMap((first) =>
  ['Bình', 'Hải', 'Khê', 'Lộc', 'Thịnh', 'Xá'].map((second, index) =>
    sampleUnit(`${first} ${second}`, `${first}-${index}`),
  ),
);

const unitFigures: Readonly<
  Record<string, readonly [says: string, figures: readonly Figure[], targets: readonly TargetLine[]]>
> = {
  'ba-noi': [
    'three units, three windows, one of few cases',
    [
      rate('2026-01-01', '2026-06-30', 3120, 3334, { unit: dongHai }),
      rate('2026-03-10', '2026-04-09', 1650, 2126, { unit: haiAn }),
      rate('2026-01-01', '2026-01-31', 12, 21, { unit: haiDuong }),
    ],
    [target(84, '2026-12-31')],
  ],
  'mot-noi': ['one unit', [rate('2026-03-10', '2026-04-09', 8, 9, { unit: haiAn })], []],
  'cat-truc': [
    'all above half, a cut scale',
    [
      rate('2026-01-01', '2026-06-30', 3120, 3334, { unit: dongHai }),
      rate('2026-03-10', '2026-04-09', 1950, 2126, { unit: haiAn }),
      figure('2026-03-10', '2026-04-09', 100, { unit: haiDuong }),
    ],
    [target(84, '2026-12-31'), target(95, '2027-12-31')],
  ],
  'khong-so-va-mau-thuan': [
    'missing, contested, two windows of one unit, a long name',
    [
      figure('2026-03-01', '2026-03-31', null, { unit: dongHai, markers: ['x'] }),
      rate('2026-03-10', '2026-04-09', 1650, 2126, {
        unit: haiAn,
        markers: ['m'],
        contradictions: [contradiction('rate-mismatch', '91%', '77,6%')],
      }),
      rate('2026-01-22', '2026-01-28', 1310, 1417, { unit: haiAn }),
      rate('2022-12-15', '2023-12-14', 0, 45, { unit: longest }),
    ],
    [],
  ],
  'so-dem': [
    'counts on a day',
    [
      figure(null, '2026-05-31', 165, { unit: dongHai, indicator: procedures }),
      figure(null, '2026-04-09', 216, { unit: haiAn, indicator: procedures }),
      figure(null, '2026-04-09', 0, { unit: haiDuong, indicator: procedures }),
    ],
    [],
  ],
  'mot-tram-muoi-bon-noi': [
    'a hundred and fourteen units',
    manyUnits.map((unit, index) =>
      rate('2026-08-01', '2026-08-31', Math.round((wave(index, 80, 15) * (20 + index)) / 100), 20 + index, {
        unit,
      }),
    ),
    [target(84, '2026-12-31')],
  ],
  'mot-tram-bon-muoi-tam-noi': [
    'a hundred and forty-eight units, a long name, a silent one, one contested, and what all make together',
    augustRates(148, 84, 12).map((one, index) =>
      index === 20
        ? { ...one, unit: { ...longest, name: 'Cát Trung Nông Trường Mười Chín Tháng Tám' } }
        : index === 31
          ? { ...one, value: null, numerator: null, denominator: null, interval: null, markers: ['x'] }
          : index === 40
            ? { ...one, markers: ['m'] }
            : one,
    ),
    [],
  ],
  'gan-nhu-mot-ky': [
    'thirty units of one window and one of another, every figure provisional',
    augustRates(31, 84, 12).map((one, index) => ({
      ...one,
      markers: ['p'],
      ...(index === 9 ? { window: figure('2026-07-01', '2026-07-31', 1).window } : {}),
    })),
    [],
  ],
};

export const unitCases: readonly ChartCase[] = Object.entries(unitFigures).map(
  ([name, [says, figures, targets]]) => ({
    name: `unit-dots-${name}`,
    says,
    draw: (width) =>
      unitDots(figures, width, {
        targets,
        ...(name === 'mot-tram-bon-muoi-tam-noi' ? { pooled: 83.9 } : {}),
      }),
  }),
);

const documents = [
  { unit: haiAn, source: sampleSource('hai-an-2026-04', '2026-03-10', '2026-04-09', { date: '2026-04-17' }) },
  {
    unit: haiAn,
    source: sampleSource('hai-an-2026-w04', '2026-01-22', '2026-01-28', {
      number: null,
      title: 'Báo cáo tuần kết quả thực hiện Nghị quyết số 57-NQ/TW',
    }),
  },
  {
    unit: haiDuong,
    source: sampleSource('hai-duong-2026', '2026-01-01', '2026-12-31', {
      number: '21/KH-UBND',
      kind: 'plan',
    }),
  },
  {
    unit: dongHai,
    source: sampleSource('dong-hai-2026-h1', '2026-01-01', '2026-06-05', { number: '306/BC-UBND' }),
  },
  {
    unit: dongHai,
    source: sampleSource('dong-hai-bao', null, null, {
      number: null,
      title: 'Bài báo không nêu kỳ',
      date: '2026-05-20',
      kind: 'press',
    }),
  },
];

const documentLists: Readonly<Record<string, readonly [says: string, list: typeof documents]>> = {
  'nam-van-ban': ['five documents of three units', documents],
  'mot-van-ban': ['one document', documents.slice(0, 1)],
  'bon-nam': [
    'documents of four years',
    [
      ...documents,
      { unit: haiAn, source: sampleSource('cu', '2022-12-15', '2023-12-14', { number: '205/BC-UBND' }) },
      {
        unit: haiAn,
        source: sampleSource('khong-ngay', null, null, { number: null, title: 'Không ngày', date: null }),
      },
    ],
  ],
};

export const documentCases: readonly ChartCase[] = Object.entries(documentLists).map(
  ([name, [says, list]]) => ({
    name: `document-spans-${name}`,
    says,
    draw: (width) => documentSpans(list, width),
  }),
);
