/** A list too long for a page stands there province by province, and nothing of it is lost on the way. */
import { describe, expect, it } from 'vitest';
import type { Dataset, Target, Unit } from '../../src/dataset/types.ts';
import { byProvince, MOST_LISTED, NEWEST_LISTED } from '../../src/queries/byProvince.ts';
import { indicatorJson, indicatorsWithFiles } from '../../src/queries/downloads/pageFiles.ts';
import { indicatorPage } from '../../src/queries/indicatorPage.ts';
import { newestOf } from '../../src/queries/updates.ts';
import { onlineRate, received, sampleUnit } from '../charts/samples.ts';
import { generatedDataset } from './generatedDataset.ts';

/** Generated, for tests only: so many wards with one figure and one target each. */
function wardsWithTargets(count: number): Dataset {
  const units = Array.from({ length: count }, (_, place) => sampleUnit(`Số ${place}`, `so-${place}`));
  const rows = units.map((unit) => ({
    ...{ unit, indicator: onlineRate, from: '2026-04-01', to: '2026-04-30' },
    ...{ numerator: 40, denominator: 50 },
  }));
  const dataset = generatedDataset(rows);
  const [source = ''] = dataset.sources.keys();
  return { ...dataset, targets: units.map((unit) => targetOf(unit, source)) };
}

function targetOf({ path }: Unit, source: string): Target {
  const place = { file: 'targets.csv', line: 2 };
  const level = { indicator: onlineRate.id, due: '2026-12-31', comparison: '>=', value: 84 } as const;
  return { unit: path, ...level, scope: '', source, locator: '', quote: '', place };
}

describe('the targets on the page of an indicator', () => {
  it.each([
    [MOST_LISTED, MOST_LISTED, []],
    [MOST_LISTED + 1, 0, [MOST_LISTED + 1]],
  ])('%i of them: %i rows, or by province %j', (count, rows, provinces) => {
    const page = indicatorPage(wardsWithTargets(count), onlineRate.id);
    expect(page.targets).toHaveLength(rows);
    expect(page.targetProvinces.map((one) => one.rows.length)).toEqual(provinces);
  });
});

describe('the file of an indicator', () => {
  it('is there where somebody tells a figure, and only there', () => {
    const dataset = wardsWithTargets(1);
    expect(dataset.indicators.has(received.id)).toBe(true);
    expect(indicatorsWithFiles(dataset).map(({ id }) => id)).toEqual([onlineRate.id]);
  });

  it('says how many targets it leaves to the downloads, and leaves none out of a short list', () => {
    const read = (count: number): { targets: unknown[]; omitted?: object } =>
      JSON.parse(indicatorJson(wardsWithTargets(count), onlineRate, '2026-11-22'));
    expect(read(30).targets).toHaveLength(30);
    expect(read(30).omitted).toBeUndefined();
    expect(read(2001).targets).toHaveLength(0);
    expect(read(2001).omitted).toEqual({ targets: 2001, contradictions: 0 });
  });
});

describe('a long list', () => {
  it('by province holds every row once, the rows of the province itself with those of its communes', () => {
    const dataset = wardsWithTargets(3);
    const units = [...dataset.units.values()];
    const groups = byProvince(dataset, units, (unit) => unit);
    expect(groups.map(({ entry }) => entry.province.path)).toEqual(['hai-phong']);
    expect(groups.flatMap(({ rows }) => rows)).toEqual(units);
  });

  it('of news shows the newest, a short one all', () => {
    const news = Array.from({ length: MOST_LISTED + 1 }, (_, turn) => turn);
    expect(newestOf(news)).toEqual(news.slice(0, NEWEST_LISTED));
    expect(newestOf(news.slice(1))).toEqual(news.slice(1));
  });
});
