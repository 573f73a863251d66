import { funnel as drawFunnel } from '../../src/charts/funnel.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { funnel } from '../../src/queries/funnel.ts';
import { rate, sampleUnit } from './samples.ts';
import { augustRates, sampleUnits } from './sampleUnits.ts';
import type { ChartCase } from './timelineCases.ts';

const august = ['2026-08-01', '2026-08-31'] as const;
const longest = sampleUnit('Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', 'thi-tran-nong-truong');

/** Generated, every one of them: no commune has these figures. */
const lists: Readonly<Record<string, readonly [says: string, figures: readonly Figure[], own?: string]>> = {
  'mot-tram-bon-muoi-tam-noi': ['148 units, spread wider than chance', augustRates(148, 84, 12)],
  'it-phan-tan': ['148 units, a few outside', augustRates(148, 84, 2.4)],
  'co-noi-dang-xem': ['148 units, one of them asked about', augustRates(148, 84, 12), 'hai-phong/Lâm-3'],
  'muoi-noi': ['ten units', augustRates(10, 70, 25)],
  'ten-dai': [
    'a name of forty letters at the edge, ties at one place',
    [
      ...augustRates(12, 60, 8),
      rate(...august, 900, 5200, { unit: longest }),
      ...[1, 2, 3].map((index) =>
        rate(...august, 100, 400, { unit: sampleUnit(`Trùng ${index}`, `trung-${index}`) }),
      ),
    ],
  ],
  'cuc-doan': [
    'from three cases to two hundred thousand, all and none',
    sampleUnits(14).map((unit, index) => {
      const all = [3, 5, 9, 40, 90, 300, 900, 2000, 5000, 9000, 20_000, 60_000, 150_000, 200_000][index] ?? 1;
      const part = [3, 0, 9, 40, 60, 200, 610, 1500, 3000, 9000, 15_000, 42_000, 0, 150_000][index] ?? 0;
      return rate(...august, part, all, { unit });
    }),
  ],
  'bang-nhau': [
    'the same rate everywhere',
    sampleUnits(20).map((unit, index) => rate(...august, 9 * (index + 1), 10 * (index + 1), { unit })),
  ],
  'gan-khong': ['rates near nothing', augustRates(40, 2, 2)],
};

export const funnelCases: readonly ChartCase[] = Object.entries(lists).map(
  ([name, [says, figures, own]]) => ({
    name: `funnel-${name}`,
    says,
    draw: (width) => {
      const [first] = figures;
      const built = first === undefined ? null : funnel({ window: first.window, figures });
      return built === null ? '' : drawFunnel(built, width, own === undefined ? {} : { own });
    },
  }),
);
