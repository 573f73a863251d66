import { smallMultiples } from '../../src/charts/smallMultiples.ts';
import type { Series } from '../../src/queries/series.ts';
import { contradiction, figure, rate, sampleUnit, series } from './samples.ts';
import { months, wave } from './sampleTimes.ts';
import { sampleUnits } from './sampleUnits.ts';
import type { ChartCase } from './timelineCases.ts';

const longest = sampleUnit('Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', 'thi-tran-nong-truong');
const silent = (unit: Series['unit']): Series => ({ ...series([]), unit });

/** Generated: `count` communes with `length` months each, every seventh silent, now and then a month not reported. */
export function manyMonths(count: number, length: number): readonly Series[] {
  return sampleUnits(count).map((unit, at) => {
    if (at % 7 === 5) return silent(unit);
    const figures = months(2024, 1, length).map(({ from, to }, index) =>
      (index + at) % 11 === 7
        ? figure(from, to, null, { unit, markers: ['x'] })
        : rate(from, to, Math.round(4 * Math.min(100, wave(index + at, 60 + index, 9 + (at % 5)))), 400, {
            unit,
          }),
    );
    return series(figures);
  });
}

const [an = sampleUnit(), binh = sampleUnit(), cat = sampleUnit()] = sampleUnits(3);

const lists: Readonly<Record<string, readonly [says: string, all: readonly Series[]]>> = {
  'bon-noi': [
    'four units, one of them silent, one with a name of forty letters',
    [
      series([
        rate('2026-01-22', '2026-01-28', 1310, 1417, { unit: an }),
        rate('2026-03-10', '2026-04-09', 1650, 2126, { unit: an }),
      ]),
      silent(binh),
      series([
        rate('2026-01-01', '2026-03-31', 8, 21, { unit: longest }),
        rate('2026-04-01', '2026-06-30', 12, 21, { unit: longest }),
      ]),
      series([
        figure('2026-01-01', '2026-06-30', 100, { unit: cat }),
        rate('2026-05-01', '2026-05-31', 900, 1000, {
          unit: cat,
          markers: ['m'],
          contradictions: [contradiction('rate-mismatch', '91%', '90%')],
        }),
      ]),
    ],
  ],
  'muoi-hai-noi': ['one group of twelve', manyMonths(12, 12)],
  'mot-tram-bon-muoi-tam-noi': ['148 units over three years', manyMonths(148, 36)],
  'mot-noi': ['one unit', manyMonths(1, 6)],
  'khong-va-mot-tram': [
    'nothing and all, and days on which a stock was counted',
    [
      series([
        rate('2026-01-01', '2026-01-31', 0, 900, { unit: an }),
        rate('2026-02-01', '2026-02-28', 900, 900, { unit: an }),
      ]),
      series([
        rate(null, '2026-01-31', 400, 900, { unit: binh }),
        rate(null, '2026-02-28', 410, 900, { unit: binh }),
      ]),
    ],
  ],
};

export const multiplesCases: readonly ChartCase[] = Object.entries(lists).map(([name, [says, all]]) => ({
  name: `small-multiples-${name}`,
  says,
  draw: (width) => smallMultiples(all, width),
}));
