import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/dataset.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';
import { jsonToFigures } from '../../../src/queries/downloads/jsonToFigures.ts';
import { unitJson } from '../../../src/queries/downloads/pageFiles.ts';
import type { Figure } from '../../../src/queries/figure.ts';
import { figuresByUnit } from '../../../src/queries/figures.ts';
import { publishedWards } from '../../../src/queries/publishedUnits.ts';
import { figureReadings } from '../../../src/queries/readings.ts';
import { smallDataset } from './smallDataset.ts';

const DATE = '2026-11-22';

function realDataset(): Dataset {
  const { dataset } = readDataset(readDataFolder('data'), { today: DATE });
  if (dataset === null) throw new Error('The data have errors');
  return dataset;
}

/** All of a figure that a comparison, its pictures and its files say. */
function said(figure: Figure): unknown {
  const { unit, indicator, source, contradictions, place: _, ...own } = figure;
  const { id, name, kind, timing, better, numerator, denominator } = indicator;
  return {
    ...own,
    unit: [
      unit.path,
      unit.code,
      unit.slug,
      unit.name,
      unit.type,
      unit.province,
      unit.validFrom,
      unit.validTo,
    ],
    indicator: [id, name, kind, timing, indicator.unit, better, numerator, denominator],
    source: [source.id, source.number, source.title, source.date],
    contradictions: contradictions.map((found) => [found.id, found.check, found.comment]),
    readings: figureReadings(figure),
  };
}

describe.each([
  ['the small dataset', smallDataset()],
  ['the published data', realDataset()],
])('the figures of %s', (_name, dataset) => {
  test('are the same read back from the file beside each page', () => {
    for (const unit of publishedWards(dataset)) {
      const own = figuresByUnit(dataset).get(unit.path) ?? [];
      const back = jsonToFigures(JSON.parse(unitJson(dataset, unit, DATE)));
      expect(back.figures.map(said)).toEqual(own.map(said));
      expect(back.unit.path).toBe(unit.path);
    }
    expect(figuresByUnit(dataset).size).toBeGreaterThan(0);
  });
});
