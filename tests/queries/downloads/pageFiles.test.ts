import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Indicator, Unit } from '../../../src/dataset/types.ts';
import { indicatorCsv, indicatorJson, unitCsv, unitJson } from '../../../src/queries/downloads/pageFiles.ts';
import { downloadsOf, smallDataset } from './smallDataset.ts';

const DATE = '2026-11-22';
const dataset = smallDataset();

interface PageJson {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
}

describe('the files beside a page', () => {
  test.each<[string, string]>([
    ['hai-an.csv', unitCsv(dataset, unitAt('hai-phong/hai-an'))],
    ['hai-an.json', unitJson(dataset, unitAt('hai-phong/hai-an'), DATE)],
    ['ty-le-truc-tuyen.csv', indicatorCsv(dataset, indicatorAt('ty-le-truc-tuyen'))],
    ['ty-le-truc-tuyen.json', indicatorJson(dataset, indicatorAt('ty-le-truc-tuyen'), DATE)],
    ['an-bien.json', unitJson(dataset, unitAt('hai-phong/an-bien'), DATE)],
  ])('%s is what the reviewer saw', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`output/${name}`);
  });

  test('of a unit without figures have a header and no row', () => {
    const [header, ...rows] = unitCsv(dataset, unitAt('hai-phong/an-bien')).split('\n');
    expect(header).toMatch(/^province,ward,/);
    expect(rows).toEqual(['']);
  });

  test('together hold each row of observations.csv once by unit and once by indicator', async () => {
    const [observations] = await downloadsOf(dataset, DATE);
    const published = rowsOf(new TextDecoder().decode(observations?.bytes));
    const all = published.map((row) => JSON.stringify(row)).toSorted();
    const shared = (text: string): readonly string[] =>
      rowsOf(text).map(({ low: _low, high: _high, note: _note, ...cells }) => JSON.stringify(cells));
    const byUnit = [...dataset.units.values()].map((unit) => unitCsv(dataset, unit));
    const byIndicator = [...dataset.indicators.values()].map((indicator) => indicatorCsv(dataset, indicator));
    expect(byUnit.flatMap(shared).toSorted()).toEqual(all);
    expect(byIndicator.flatMap(shared).toSorted()).toEqual(all);
  });

  test('say the same figures in JSON as in CSV', () => {
    const files = [...dataset.indicators.values()].map((indicator) => ({
      csv: rowsOf(indicatorCsv(dataset, indicator)),
      json: figuresIn(indicatorJson(dataset, indicator, DATE)).figures,
    }));
    expect(files.flatMap(({ json }) => json.map(figureToCells))).toEqual(files.flatMap(({ csv }) => csv));
  });
});

/** A figure of JSON as the line of CSV it must equal. */
function figureToCells(figure: Readonly<Record<string, unknown>>): Record<string, string> {
  const { markers, source, ...plain } = figure;
  const columns = rowsOf(unitCsv(dataset, unitAt('hai-phong/hai-an')))[0] ?? {};
  const given: Record<string, unknown> = {
    ...plain,
    ...(typeof plain.interval === 'object' ? plain.interval : {}),
    marker: Array.isArray(markers) ? markers.join(' ') : markers,
    source: typeof source === 'object' && source !== null && 'id' in source ? source.id : source,
  };
  return Object.fromEntries(Object.keys(columns).map((name) => [name, String(given[name] ?? '')]));
}

function figuresIn(json: string): PageJson {
  return JSON.parse(json);
}

function rowsOf(csv: string): readonly Record<string, string>[] {
  return parse(csv, { columns: true });
}

function unitAt(path: string): Unit {
  return found(dataset.units, path);
}

function indicatorAt(id: string): Indicator {
  return found(dataset.indicators, id);
}

function found<Row>(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No ${key}`);
  return row;
}
