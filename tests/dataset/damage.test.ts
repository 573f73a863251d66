/** Damaged copies of good data: one clear message at the right place, and nothing published. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Problem } from '../../src/dataset/types.ts';
import { datasetOf, overlay, readWith, TODAY } from './fixtures.ts';

const FILE = 'reports/hai-phong/hai-an/observations-thu.csv';
const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';

/** A row of the clean folder's kind: so many files received in a month of 2025 or 2026. */
function row(period: string, value = '7', quote = 'có 7 hồ sơ'): string {
  return `ho-so-tiep-nhan,${period},,,,,${value},,,hai-an-2026-05,mục I,${quote},`;
}

/** One row for each of so many days from 2025-07-01, each with its own window. */
function days(count: number, rowOf: (day: string) => string): string {
  const first = Date.UTC(2025, 6, 1);
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(first + (index % 300) * 86_400_000).toISOString().slice(0, 10);
    return rowOf(day);
  });
  return [HEADER, ...rows, ''].join('\n');
}

function dayRow(day: string, value = '7'): string {
  return `ho-so-tiep-nhan,,${day},${day},,,${value},,,hai-an-2026-05,mục I,có 7 hồ sơ,`;
}

function errorsWith(text: string): readonly Problem[] {
  const { problems, dataset } = readWith({ [FILE]: text });
  expect(dataset).toBeNull();
  return problems.filter((problem) => problem.severity === 'error');
}

describe('a damaged file', () => {
  it.each([
    ['another delimiter in one row', row('2026-07').replaceAll(',', ';'), 'row-width', 3, null],
    [
      'a decimal that may be thousands',
      'muc-do-hai-long,2026-07,,,,,2.126,,,hai-an-2026-05,mục I,đạt 2.126,',
      'ambiguous-number',
      3,
      'G3',
    ],
    ['a figure told twice with two values', row('2026-06', '8', 'có 8 hồ sơ'), 'conflict', 3, 'G3'],
    [
      'an indicator nobody knows',
      row('2026-07').replace('ho-so-tiep-nhan', 'ho-so-nhan'),
      'unknown-indicator',
      3,
      'A3',
    ],
    ['a month that has not come', row('2027-01'), 'future-window', 3, 'B3'],
    ['a quote that is never closed', row('2026-07').replace('mục I', '"mục I'), 'stray-quote', 3, null],
  ])('%s', (_, line, code, place, cell) => {
    const errors = errorsWith([HEADER, row('2026-06'), line, ''].join('\n'));
    expect(errors).toMatchObject([{ code, file: FILE, line: place, cell }]);
  });

  it('of 5,000 lines with a stray quote on line 2 is one message, found at once', () => {
    const text = days(5000, dayRow).replace('mục I', '"mục I');
    const start = performance.now();
    const errors = errorsWith(text);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(errors).toMatchObject([{ code: 'stray-quote', line: 2, count: 5000 }]);
  });

  it('with one mistake in 300 rows is one message with all of them counted', () => {
    const errors = errorsWith(days(300, (day) => dayRow(day.split('-').reverse().join('/'), '7')));
    const told = errors.filter((problem) => problem.code === 'ambiguous-date');
    expect(told).toHaveLength(2);
    expect(new Set(told.map((problem) => problem.field))).toEqual(new Set(['from', 'to']));
    expect(told[0]?.lines.length).toBeLessThanOrEqual(20);
  });

  it('with 60,000 bad cells in three columns is a message for each mistake, and no heap of them', () => {
    const cells = (day: string): string => dayRow(day, '').replace(',,,,,,', `,?,?,${day}?,,,`);
    const errors = errorsWith(days(20_000, cells));
    expect(new Set(errors.map(({ field }) => field))).toEqual(new Set(['numerator', 'denominator', 'value']));
    expect(errors.length).toBeLessThan(5);
    for (const error of errors) expect(error).toMatchObject({ count: 20_000, line: 2 });
    expect(JSON.stringify(errors).length).toBeLessThan(4000);
  });

  it('tells a few different mistakes one by one, each with its own answer', () => {
    const errors = errorsWith(
      [
        HEADER,
        row('2026-06').replace('ho-so-tiep-nhan', 'ho-so-tiep-nhat'),
        row('2026-07').replace('ho-so', 'ho-so-so'),
        '',
      ].join('\n'),
    );
    expect(errors.map(({ line, found }) => [line, found])).toEqual([
      [2, 'ho-so-tiep-nhat'],
      [3, 'ho-so-so-tiep-nhan'],
    ]);
  });

  it('names the physical line and the row of the sheet, which a line break inside a cell drives apart', () => {
    const text = [HEADER, row('2026-06').replace(/,$/, ',"một\nhai\nba"'), row('2026-07', 'bảy'), ''].join(
      '\n',
    );
    expect(errorsWith(text)).toMatchObject([{ code: 'not-a-number', line: 5, cell: 'G3' }]);
  });

  it('does not blame the reports for a damaged list of indicators', () => {
    const { problems } = readWith({ 'indicators.csv': 'id,group,name\n"' });
    expect(problems.map((problem) => problem.code)).not.toContain('unknown-indicator');
    expect(problems.map((problem) => problem.code)).not.toContain('remark-without-match');
  });
});

describe('what is told twice', () => {
  it('alike is kept once, whichever file is read first', () => {
    const rows = [row('2026-06'), row('2026-06').replace('mục I', 'phụ lục')];
    for (const written of [rows, rows.toReversed()]) {
      const reading = readWith({ [FILE]: [HEADER, ...written, ''].join('\n') });
      const figures = datasetOf(reading).observations.filter((one) => one.window.period === '2026-06');
      expect(figures).toMatchObject([{ locator: 'mục I' }]);
      expect(reading.problems).toMatchObject([{ code: 'duplicate', severity: 'warning', line: 3 }]);
      expect(reading.rows - reading.published).toBe(1);
    }
  });

  it('differently is published twice once a remark says that the documents do', () => {
    const reading = readWith({
      [FILE]: [HEADER, row('2026-06'), row('2026-06', '8', 'có 8 hồ sơ'), ''].join('\n'),
      'reports/hai-phong/hai-an/remarks-thu.csv':
        'check,indicator,period,comment,source,quote\nconflict,ho-so-tiep-nhan,tháng 6/2026,Hai bảng ghi khác nhau.,,\n',
    });
    const dataset = datasetOf(reading);
    expect(dataset.observations.filter((one) => one.window.period === '2026-06')).toHaveLength(2);
    expect(dataset.contradictions.find((one) => one.check === 'conflict')).toMatchObject({
      id: 'hai-phong-hai-an-conflict-ho-so-tiep-nhan-2026-06',
      printed: '7',
      recomputed: '8',
      places: [{ line: 2 }, { line: 3 }],
    });
  });

  it.each([
    ['94,100,,94%', ',,100,100%', { printed: '94%', recomputed: '100%', values: [94, 100] }],
    ['406,1968,,', ',,18.84,18.84', { printed: '406/1968', values: [40_600 / 1968, 18.84] }],
  ])(
    'differently is told in the words of the documents, with the numbers they were read as',
    (one, other, told) => {
      const rate = (cells: string): string =>
        `ty-le-da-giai-quyet,2026-06,,,${cells},,hai-an-2026-05,mục I,"94/100, tức 94%, hay 100%",`;
      const reading = readWith({
        [FILE]: [HEADER, rate(one), rate(other), ''].join('\n'),
        'reports/hai-phong/hai-an/remarks-thu.csv':
          'check,indicator,period,comment,source,quote\nconflict,ty-le-da-giai-quyet,2026-06,Hai chỗ ghi khác nhau.,,\n',
      });
      expect(datasetOf(reading).contradictions.find((found) => found.check === 'conflict')).toMatchObject(
        told,
      );
    },
  );

  it('once with counts and once as the percentage they give is the same figure', () => {
    const rate = (cells: string): string =>
      `ty-le-da-giai-quyet,2026-06,,,${cells},,,hai-an-2026-05,mục I,"94 trên 100, tức 94%",`;
    const reading = readWith({ [FILE]: [HEADER, rate(',,94'), rate('94,100,'), ''].join('\n') });
    const figures = datasetOf(reading).observations.filter((one) => one.window.period === '2026-06');
    expect(figures).toMatchObject([{ numerator: 94, denominator: 100 }]);
  });
});

describe('a unit', () => {
  it('may be named by the code it bore on the day of the figure', () => {
    const text = `unit,${HEADER}\n06661,${row('2025-06')}\n06661,${row('2025-07')}\n`;
    const dataset = datasetOf(
      readWith({
        'reports/quang-ninh/observations.csv': text.replaceAll(/hai-an-2026-05/g, 'gieng-day-2023'),
      }),
    );
    const named = dataset.observations.filter((one) => one.window.period?.startsWith('2025'));
    expect(named.map((one) => [one.unit, one.window.period])).toEqual([
      ['quang-ninh/gieng-day', '2025-06'],
      ['quang-ninh/viet-hung', '2025-07'],
    ]);
  });

  it('has no figure for a day before it was there', () => {
    const { problems } = readWith({ [FILE]: `${HEADER}\n${row('2025-06')}\n` });
    expect(problems).toMatchObject([{ code: 'unit-not-in-force', cell: 'B2' }]);
  });
});

describe('the day of reading', () => {
  it('alone decides what lies in the future', () => {
    const files = overlay([
      { path: FILE, bytes: new TextEncoder().encode(`${HEADER}\n${row('2026-12')}\n`) },
    ]);
    expect(readDataset(files, { today: TODAY }).dataset).toBeNull();
    expect(readDataset(files, { today: '2027-01-01' }).problems).toEqual([]);
  });
});
