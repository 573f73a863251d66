import { expect, test } from 'vitest';
import { numbersTaken, sourceList, unitSources, usesByUnit } from '../../src/queries/sourceList.ts';
import { onlineRate, sampleUnit } from '../charts/samples.ts';
import { realDataAndFullWard } from './fullWard.ts';
import { generatedDataset } from './generatedDataset.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const silent = sampleUnit('An Lão', 'an-lao');
const row = { indicator: onlineRate, from: '2026-03-01', to: '2026-03-31', denominator: 100 };

test('a document about several communes is a source of each, with the numbers of that one alone', () => {
  const dataset = generatedDataset(
    [
      { ...row, unit: haiAn, numerator: 81 },
      { ...row, unit: doSon, numerator: 92 },
    ],
    [silent],
  );
  const shares = [haiAn, doSon, silent].map((unit) =>
    unitSources(dataset, unit).map((use) => use.figures.map(({ numerator }) => numerator)),
  );
  expect(shares).toEqual([[[81]], [[92]], []]);
});

test('every number of a document stands under one unit, and none twice', () => {
  const dataset = realDataAndFullWard();
  const total = sourceList(dataset).reduce((sum, use) => sum + numbersTaken(use), 0);
  const parts = [...usesByUnit(dataset).values()].flat().reduce((sum, use) => sum + numbersTaken(use), 0);
  expect(parts).toBe(total);
  expect(total).toBeGreaterThan(300);
});
