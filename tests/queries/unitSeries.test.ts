import { describe, expect, test } from 'vitest';
import type { Indicator, Unit } from '../../src/dataset/types.ts';
import { indicatorFigures } from '../../src/queries/indicatorUnits.ts';
import type { Series } from '../../src/queries/series.ts';
import { unitSeries } from '../../src/queries/unitSeries.ts';
import { onlineRate, received, sampleUnit } from '../charts/samples.ts';
import { type GeneratedRow, generatedDataset } from './generatedDataset.ts';

const [an, binh, dong] = ['An Hải', 'Bình Hải', 'Đông Hải'].map((name) => sampleUnit(name, name)) as [
  Unit,
  Unit,
  Unit,
];
const march = { from: '2026-03-01', to: '2026-03-31' } as const;
const april = { from: '2026-04-01', to: '2026-04-30' } as const;

const row = (
  unit: Unit,
  window: typeof march | typeof april,
  indicator: Indicator = onlineRate,
): GeneratedRow => ({
  unit,
  indicator,
  ...window,
  numerator: 80,
  denominator: 100,
});

const framesOf = (rows: readonly GeneratedRow[], indicator = onlineRate): readonly Series[] | null =>
  unitSeries(indicator, indicatorFigures(generatedDataset(rows), indicator));

describe('an indicator unit by unit', () => {
  const enough = [row(an, march), row(an, april), row(binh, march), row(binh, april)];

  test('is worth frames from two units with two windows on', () => {
    expect(framesOf(enough)?.map(({ unit }) => unit.name)).toEqual(['An Hải', 'Bình Hải']);
    expect(framesOf(enough.slice(0, 3))).toBeNull();
    expect(framesOf([])).toBeNull();
  });

  test('windows without a value are none', () => {
    const silent = { unit: binh, indicator: onlineRate, ...april, marker: 'x' } as const;
    expect(framesOf([...enough.slice(0, 3), silent])).toBeNull();
  });

  test('windows of different length, or one inside another, are no course', () => {
    const half = { from: '2026-01-01', to: '2026-06-30' };
    const inside = [an, binh].flatMap((unit) => [
      row(unit, march),
      { unit, indicator: onlineRate, ...half, numerator: 80, denominator: 100 },
    ]);
    expect(framesOf(inside)).toBeNull();
  });

  test('has no frame for a unit that reports only other things', () => {
    const frames = framesOf([...enough, row(dong, march, { ...onlineRate, id: 'khac' })]);
    expect(frames?.map(({ unit }) => unit.name)).toEqual(['An Hải', 'Bình Hải']);
  });

  test('has its windows oldest first', () => {
    const [first] = framesOf(enough.toReversed()) ?? [];
    expect(first?.lanes.flatMap(({ figures }) => figures.map(({ window }) => window.to))).toEqual([
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  test('leaves out provinces, whose figures hold those of their communes', () => {
    const province = { ...sampleUnit('Hải Phòng', 'hai-phong'), path: 'hai-phong', province: null };
    expect(framesOf([...enough.slice(0, 2), row(province, march), row(province, april)])).toBeNull();
  });

  test('is not set side by side by counts, which grow with the unit', () => {
    const counts = enough.map((one) => ({ ...one, indicator: received, value: 9 }));
    expect(framesOf(counts, received)).toBeNull();
  });
});
