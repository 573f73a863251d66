import { unitStrip as drawStrip } from '../../src/charts/unitStrip.ts';
import type { Figure } from '../../src/queries/figure.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { unitStrip } from '../../src/queries/unitStrip.ts';
import { figure, rate, sampleUnit, target } from './samples.ts';
import { augustRates, sampleUnits, spread } from './sampleUnits.ts';
import type { ChartCase } from './timelineCases.ts';

const august = ['2026-08-01', '2026-08-31'] as const;
const longest = sampleUnit('Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', 'thi-tran-nong-truong');

interface Strip {
  readonly says: string;
  readonly figures: readonly Figure[];
  readonly own?: string;
  readonly targets?: readonly TargetLine[];
}

/** Generated, every one of them: no commune has these figures. */
const strips: Readonly<Record<string, Strip>> = {
  'mot-tram-muoi-bon-noi': { says: '114 units, none asked about', figures: augustRates(114, 84, 15) },
  'co-noi-dang-xem': {
    says: '148 units, one asked about, a target set for all',
    figures: augustRates(148, 80, 30),
    own: 'hai-phong/Lâm-3',
    targets: [target(84, '2026-12-31')],
  },
  'muoi-noi': {
    says: 'ten units, the first asked about',
    figures: augustRates(10, 50, 60),
    own: 'hai-phong/An-0',
  },
  'phan-lon-mot-tram': {
    says: 'most of them at 100 %: columns',
    figures: sampleUnits(148).map((unit, index) =>
      rate(...august, index % 5 === 0 ? 300 + index : 500, 500, { unit }),
    ),
    own: 'hai-phong/Lâm-3',
  },
  'bang-nhau': {
    says: 'all alike',
    figures: sampleUnits(12).map((unit) => rate(...august, 90, 100, { unit })),
    own: 'hai-phong/An-0',
  },
  'gan-nhau': {
    says: '148 units that lie close together',
    figures: sampleUnits(148).map((unit, index) =>
      rate(...august, 9550 + Math.round(400 * spread(index + 1)), 10_000, { unit }),
    ),
    own: 'hai-phong/Lâm-3',
  },
  'ba-nghin-noi': {
    says: '3.321 units',
    figures: Array.from({ length: 3321 }, (_, index) =>
      figure(...august, 100 * Math.sqrt(spread(index + 1)), {
        unit: sampleUnit(`Số ${index}`, `so-${index}`),
      }),
    ),
    own: 'hai-phong/so-200',
  },
  'ten-dai-o-mep': {
    says: 'a name of forty letters at the end of the scale',
    figures: [...augustRates(40, 40, 30), rate(...august, 500, 500, { unit: longest })],
    own: longest.path,
  },
};

export const stripCases: readonly ChartCase[] = Object.entries(strips).map(
  ([name, { says, figures, own, targets = [] }]) => ({
    name: `unit-strip-${name}`,
    says,
    draw: (width) => {
      const [first] = figures;
      const built = first === undefined ? null : unitStrip({ window: first.window, figures });
      return built === null
        ? ''
        : drawStrip(built, width, { targets, ...(own === undefined ? {} : { own }) });
    },
  }),
);
