/** What the pages of the nation know of a province: all of a small one, the newest of a large one, and the rest by number. */
import { describe, expect, it } from 'vitest';
import { datasetToOverview, NEWEST, overviewsToDataset } from '../../src/dataset/overview.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { directory } from '../../src/queries/directory.ts';
import { received, sampleUnit } from '../charts/samples.ts';
import { generatedDataset } from '../queries/generatedDataset.ts';
import { datasetOf, readWith } from './fixtures.ts';

const clean = datasetOf(readWith({}));

function seen(dataset: Dataset, whole: number): Dataset {
  return overviewsToDataset(dataset, [datasetToOverview(dataset, 'hai-phong', whole)]);
}

describe('the overview of a province', () => {
  it('of a small one is the province itself', () => {
    const { omitted, ...all } = seen(clean, 1000);
    expect(all).toEqual(clean);
    expect(omitted).toEqual({ byDocument: [], byIndicator: {} });
  });

  it('of a large one holds the newest windows of each series and every figure in dispute', () => {
    const { observations, contradictions } = seen(clean, 0);
    const disputed = contradictions.flatMap(({ places }) => places.map(({ line }) => line));
    expect(observations.map(({ place }) => place.line)).toEqual(expect.arrayContaining(disputed));
    const bySeries = Map.groupBy(observations, (one) => `${one.unit} ${one.indicator} ${one.window.class}`);
    for (const own of bySeries.values())
      expect(new Set(own.map(({ window }) => window.to)).size).toBeLessThanOrEqual(NEWEST + disputed.length);
  });

  it('counts what it leaves out, so that no page counts fewer numbers', () => {
    const months = ['01', '02', '03', '04', '05'];
    const rows = months.map((month) => ({ from: `2026-${month}-01`, to: `2026-${month}-28`, value: 7 }));
    const unit = sampleUnit('Hải An', 'hai-an');
    const many = generatedDataset(rows.map((row) => ({ ...row, unit, indicator: received })));
    const thin = seen(many, 0);
    expect(thin.observations.length).toBeLessThan(many.observations.length);
    const counts = (dataset: Dataset): readonly (readonly [string, number, number])[] =>
      directory(dataset).map(({ unit, documents, numbers }) => [unit.path, documents, numbers]);
    expect(counts(thin)).toEqual(counts(many));
  });
});
