import { describe, expect, test } from 'vitest';
import type { Dataset, Unit } from '../../src/dataset/types.ts';
import { pairComparison, preparedPairs, templateOf } from '../../src/queries/preparedPairs.ts';
import { onlineRate, sampleSource, sampleUnit } from '../charts/samples.ts';
import { generatedDataset } from './generatedDataset.ts';

const april = { from: '2026-03-10', to: '2026-04-09' };
const march = { from: '2026-02-07', to: '2026-03-09' };
const names = ['An Biên', 'Bạch Đằng', 'Cát Hải', 'Đồ Sơn', 'Hải An', 'Lê Chân', 'Ngô Quyền'];

/** Units of one province that each sent one report of its own, with `windows` of one rate. */
function reporting(units: readonly Unit[], titles: readonly string[] = [], windows = [april]): Dataset {
  const dataset = generatedDataset(
    units.flatMap((unit) =>
      windows.map((window) => ({ unit, indicator: onlineRate, ...window, numerator: 90, denominator: 100 })),
    ),
  );
  const sources = units.map((unit, index) => ({
    ...sampleSource(`van-ban-${index}`, april.from, april.to, {
      title: titles[index] ?? `Báo cáo riêng ${unit.name}`,
    }),
    unit: unit.path,
  }));
  const byUnit = new Map(sources.map((source) => [source.unit, source.id]));
  return {
    ...dataset,
    sources: new Map(sources.map((source) => [source.id, source])),
    observations: dataset.observations.map((row) => ({ ...row, source: byUnit.get(row.unit) ?? '' })),
  };
}

const units = (count: number): readonly Unit[] =>
  names.slice(0, count).map((name, index) => sampleUnit(name, `p-${index}`));

describe('neighbours are reporting units of one province', () => {
  test.each([
    [2, 1],
    [3, 3],
    [5, 10],
    [6, 6],
    [7, 7],
  ])('%d units are %d pairs', (count, pairs) => {
    const prepared = preparedPairs(reporting(units(count)));
    expect(prepared).toHaveLength(pairs);
    expect(prepared.every(({ kinship }) => kinship === 'province')).toBe(true);
    const met = new Set(prepared.flatMap((pair) => pair.units.map(({ path }) => path)));
    expect(met.size).toBe(count);
  });

  test('stand A–Z in their address, đ after d', () => {
    const [pair] = preparedPairs(reporting([sampleUnit('Đồ Sơn', 'do-son'), sampleUnit('Dương Kinh', 'z')]));
    expect(pair?.path).toBe('hai-phong/z--hai-phong/do-son');
  });
});

describe('who has no neighbour', () => {
  const alone = { ...sampleUnit('Giếng Đáy', 'gieng-day') };

  test('stands against itself where two windows compare', () => {
    expect(preparedPairs(reporting([alone], [], [march, april]))).toMatchObject([
      { path: 'hai-phong/gieng-day', kinship: 'itself' },
    ]);
  });

  test('has no page where there is nothing to compare', () => {
    expect(preparedPairs(reporting([alone]))).toEqual([]);
  });
});

test('units that fill in one template are a pair, wherever they are', () => {
  const far = { ...sampleUnit('Hạ Long', 'ha-long'), path: 'quang-ninh/ha-long', province: 'quang-ninh' };
  const dataset = reporting(
    [sampleUnit('Hải An', 'hai-an'), far],
    ['Báo cáo kết quả phường Hải An tháng 4/2026', 'Báo cáo kết quả phường Hạ Long tháng 5/2026'],
  );
  const quangNinh = { ...sampleUnit('Quảng Ninh', 'quang-ninh'), path: 'quang-ninh', province: null };
  const both = { ...dataset, units: new Map([...dataset.units, ['quang-ninh', quangNinh]]) };
  const prepared = preparedPairs(both);
  expect(prepared.map(({ path, kinship }) => [path, kinship])).toEqual([
    ['quang-ninh/ha-long--hai-phong/hai-an', 'template'],
  ]);
  expect(pairComparison(both, prepared[0]?.units ?? []).shown).toMatchObject([{ standing: 'compared' }]);
});

test.each([
  ['Báo cáo kết quả phường Hải An tháng 4/2026', 'bao cao ket qua thang'],
  ['Báo cáo tuần, từ 22/01/2026 đến 28/01/2026', 'bao cao tuan tu den'],
])('the template of “%s” is “%s”', (title, template) => {
  expect(templateOf(title, sampleUnit('Hải An', 'hai-an'))).toBe(template);
});
