/** The committed tables, made into answers of the portal and imported again, are the committed tables. */
import { describe, expect, test } from 'vitest';
import { nameToPeriod } from '../../src/dataset/period.ts';
import { numberAt } from '../../src/portal/figures.ts';
import { importReports } from '../../src/portal/importReports.ts';
import type { ReportId } from '../../src/portal/measure.ts';
import { answer, tableOf } from './answers.ts';
import { committedData, filesOfData } from './committed.ts';

const dataset = committedData();
const periods: readonly (readonly [string, string, readonly ReportId[]])[] = [
  [
    '2026-08',
    '2026-09-26',
    [
      'transparency',
      'dvc-progress-tree',
      'provide-online-tree',
      'formality-online-payment-tree',
      'dossier-digitized',
      'handling-satisfaction',
    ],
  ],
  ['2026-Q3', '2026-09-26', ['dvc-progress-tree', 'formality-online-payment-tree']],
  [
    '2026',
    '2026-09-26',
    ['transparency', 'dvc-progress-tree', 'provide-online-tree', 'formality-online-payment-tree'],
  ],
];

describe.each(periods)('the table of %s', (name, captured, reports) => {
  const files = reports.map((id) => ({ name: `${id}.json`, text: answer(name, id), sha256: 'thu' }));
  const period = nameToPeriod(name);
  if (period === null) throw new Error(name);
  const month = filesOfData('reports/phu-tho/observations-2026-08.csv');
  const known = (path: string): string | null => (path.endsWith('observations-2026-08.csv') ? month : null);
  const result = importReports(files, { period, captured, province: 'H44' }, dataset, known);

  test('comes back byte for byte', () => {
    expect(result.faults).toEqual([]);
    expect(result.unmatched).toEqual([]);
    expect(result.files[0]?.text).toBe(filesOfData(`reports/phu-tho/observations-${name.toLowerCase()}.csv`));
  });

  test('every number of a row stands in its quote, under the key its place names', () => {
    for (const row of tableOf(name)) {
      const shown = JSON.parse(`{${row.quote}}`) as Record<string, unknown>;
      const numbers = Object.keys(shown).map((key) => numberAt(shown, key));
      for (const column of ['numerator', 'denominator', 'value', 'printed']) {
        const cell = row[column];
        if (cell !== '' && cell !== undefined)
          expect(numbers, `${row.locator} ${column}`).toContain(Number(cell));
      }
      const key = row.locator?.split('/')[2] ?? '';
      if (key in shown) expect([row.numerator, row.value]).toContain(String(shown[key]));
    }
  });

  test('no doubt speaks of a figure that moved, or of a number larger than its whole', () => {
    const said = result.doubts.map(({ sentence }) => sentence).join('\n');
    expect(said).not.toMatch(/lần lấy trước|Tử số lớn hơn|Tỷ lệ in ra|Trích dẫn không/);
  });
});

test('what the portal says of the province and of its communes differs by its departments', () => {
  const sum = (column: 'numerator' | 'denominator'): number =>
    tableOf('2026-08')
      .filter(({ unit, indicator }) => unit !== '' && indicator === 'cong-ty-le-tinh-dung-han')
      .reduce((before, row) => before + Number(row[column]), 0);
  expect([sum('denominator'), sum('numerator')]).toEqual([148463, 125367]);
  const whole = tableOf('2026-08').find(
    ({ unit, indicator }) => unit === '' && indicator === 'cong-ty-le-tinh-dung-han',
  );
  expect([whole?.denominator, whole?.numerator]).toEqual(['184513', '144625']);
});
