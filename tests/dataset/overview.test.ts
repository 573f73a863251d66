/** What the pages of the nation know of a province: all of a small one, the newest of a large one, and the rest by number. */
import { describe, expect, it } from 'vitest';
import { datasetToOverview, NEWEST, overviewsToDataset, SHARED } from '../../src/dataset/overview.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { directory } from '../../src/queries/directory.ts';
import { provinceEntry } from '../../src/queries/nation.ts';
import { provinceRows } from '../../src/queries/provinceRows.ts';
import { ENOUGH_UNITS } from '../../src/queries/sharedWindow.ts';
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

  it('leads to every page of an indicator that the province has, also where its places meet in an older window only', () => {
    const together = { from: '2026-01-01', to: '2026-01-31', value: 7 };
    const rows = Array.from({ length: ENOUGH_UNITS }, (_, place) => {
      const unit = sampleUnit(`Phường ${place}`, `phuong-${place}`);
      const alone = [10, 20, 30].map((days, turn) => {
        const day = String(place + 10).padStart(2, '0');
        return { from: `2026-0${turn + 2}-01`, to: `2026-0${turn + 2}-${day}`, value: days };
      });
      return [together, ...alone].map((row) => ({ ...row, unit, indicator: received }));
    });
    const many = generatedDataset(rows.flat());
    const pagesOf = (dataset: Dataset): readonly string[] =>
      provinceRows(dataset, provinceEntry(dataset, 'hai-phong')).map(({ indicator }) => indicator.id);
    expect(pagesOf(many)).toEqual([received.id]);
    expect(pagesOf(seen(many, 0))).toEqual(pagesOf(many));
    expect(seen(many, 0).omitted?.byIndicator[received.id]).toBe(ENOUGH_UNITS);
    expect(SHARED).toBe(ENOUGH_UNITS);
  });
});
