/** What the dataset of a clean folder is. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { datasetOf, filesIn, TODAY } from './fixtures.ts';

describe('the clean folder', () => {
  const reading = readDataset(filesIn('clean'), { today: TODAY });
  const dataset = datasetOf(reading);

  it('has no problem, and publishes every row it has', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.published).toBe(reading.rows);
  });

  it('counts a row for every record, and for every state of a unit', () => {
    const states = [...dataset.units.values()].flatMap((unit) => unit.states);
    const records = [
      states.length,
      dataset.groups.length,
      dataset.indicators.size,
      dataset.identities.length,
      dataset.services.size,
      dataset.sources.size,
      dataset.observations.length,
      dataset.serviceObservations.length,
      dataset.targets.length,
      dataset.tasks.length,
      dataset.remarks.length,
      dataset.revisions.length,
    ];
    expect(records.reduce((sum, count) => sum + count)).toBe(reading.rows);
  });

  it('knows a unit by its path: one code, two units, and two states of one unit', () => {
    const former = dataset.units.get('quang-ninh/gieng-day');
    expect(former).toMatchObject({
      code: '06661',
      validTo: '2025-06-30',
      successors: ['quang-ninh/viet-hung'],
    });
    expect(dataset.units.get('quang-ninh/viet-hung')).toMatchObject({ code: '06661', successors: [] });
    expect(dataset.units.get('hai-phong/hai-an')).toMatchObject({ type: 'phường', validFrom: '2025-07-01' });
    expect(dataset.units.get('hai-phong/hai-an')?.states.map((state) => state.type)).toEqual([
      'xã',
      'phường',
    ]);
  });

  it('keeps the window the report covers, and fills in the calendar only where nothing else is said', () => {
    const windows = dataset.observations
      .filter((one) => one.indicator === 'ho-so-tiep-nhan')
      .map((one) => one.window);
    expect(windows).toEqual([
      { period: '2026-04', from: '2026-03-10', to: '2026-04-09', class: 'month', days: 31 },
      { period: '2026-05', from: '2026-05-01', to: '2026-05-31', class: 'month', days: 31 },
      { period: '2023', from: '2023-01-01', to: '2023-12-31', class: 'year', days: 365 },
    ]);
  });

  it('counts a stock at the end of a day', () => {
    const stock = dataset.observations.find((one) => one.indicator === 'ty-le-vneid');
    expect(stock?.window).toEqual({ period: null, from: null, to: '2026-04-09', class: 'stock', days: null });
  });

  it('publishes an acknowledged contradiction with both figures, and a reading with its words', () => {
    expect(dataset.contradictions).toMatchObject([
      {
        id: 'hai-phong-hai-an-rate-mismatch-ty-le-da-giai-quyet-2026-04',
        printed: '94,0%',
        recomputed: '94,36%',
        places: [{ file: 'reports/hai-phong/hai-an/observations.csv', line: 6 }],
      },
      { quote: 'Kế hoạch năm 2062', sources: ['hai-an-2026-04'], places: [] },
    ]);
    expect(dataset.contradictions[1]?.id).toMatch(/^hai-phong-hai-an-reading-[0-9a-z]{6}$/);
  });

  it('gives a task its last day and keeps its words', () => {
    expect(dataset.tasks.map(({ due, duePrinted }) => [due, duePrinted])).toEqual([
      ['2026-09-30', '2026-Q3'],
      [null, 'thường xuyên'],
    ]);
  });
});
