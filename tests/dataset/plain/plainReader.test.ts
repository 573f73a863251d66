/** Plain tables are read a quick way: what is read and what is told is the same as by the reader of everything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/dataset/dataset.ts';
import { readNation } from '../../../src/dataset/nation.ts';
import { PlainObservation } from '../../../src/dataset/plain/plainObservation.ts';
import { readReports } from '../../../src/dataset/reports.ts';
import { datasetOf, filesIn, readWith, TODAY, textFile } from '../fixtures.ts';
import { type Cells, columns, row, rowsToFile } from './editorTables.ts';

const OWN = 'reports/hai-phong/hai-an/observations-thu.csv';
const PROVINCE = 'reports/quang-ninh/observations-thu.csv';
const clean = filesIn('clean');

/** All that is read of a file beside the clean ones, and told of it, also of one with errors. */
function fileToReading(path: string, text: string): string {
  const nation = readNation([...clean, textFile(path, text)], TODAY);
  const files = [...nation.files.values()].flat().filter(({ file }) => file.path === path);
  const { observations, findings, hasAllFigures } = readReports(files, nation.reference, nation.log);
  const tally = checkDataset([...clean, textFile(path, text)], { today: TODAY });
  return JSON.stringify([observations, findings, hasAllFigures, nation.log.problems(), tally], null, 1);
}

/** Line ends of another system keep a table from being plain, and say nothing else. */
function expectSame(path: string, text: string): void {
  expect(fileToReading(path, text)).toBe(fileToReading(path, text.replaceAll('\n', '\r\n')));
}

describe('a table of an editor', () => {
  const table = fc.array(row, { minLength: 1, maxLength: 12 });

  it('of one ward is the same read either way', () => {
    const names = columns.filter((name) => name !== 'unit');
    fc.assert(
      fc.property(table, (rows) => expectSame(OWN, rowsToFile(rows, names))),
      { numRuns: 70 },
    );
  });

  it('of a province is the same read either way', () => {
    const units = fc.constantFrom('gieng-day', 'quang-ninh/viet-hung', '06661', '', 'viet-hung');
    const named = fc.array(
      fc.tuple(row, units).map(([cells, unit]): Cells => ({ ...cells, unit: cells.unit || unit })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(named, (rows) => expectSame(PROVINCE, rowsToFile(rows, columns))),
      { numRuns: 50 },
    );
  });

  it('with something put in or left out anywhere is the same read either way', () => {
    const names = columns.filter((name) => name !== 'unit');
    const damage = fc.constantFrom(
      '"',
      '""',
      ',',
      ',,',
      '\n',
      '\n\n',
      ';',
      ' ',
      '?',
      '\0',
      '\u00AD',
      'Đ',
      '😀',
    );
    fc.assert(
      fc.property(table, fc.nat(), damage, fc.nat({ max: 2 }), (rows, place, put, left) => {
        const text = rowsToFile(rows, names);
        const at = place % text.length;
        expectSame(OWN, text.slice(0, at) + put + text.slice(at + left));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sound row', () => {
  const names = columns.filter((name) => name !== 'unit');
  const sound: Cells = {
    indicator: 'ty-le-da-giai-quyet',
    period: '2026-06',
    numerator: '80',
    denominator: '99',
    printed: '80,8%',
    source: 'hai-an-2026-05',
    locator: 'mục I.3',
    quote: 'đã giải quyết 80 trên 99 hồ sơ, đạt 80,8%.',
  };
  const observationOf = (cells: Cells): unknown => {
    const { observations } = datasetOf(readWith({ [OWN]: rowsToFile([{ ...sound, ...cells }], names) }));
    return observations.find(({ place }) => place.file === OWN);
  };

  it.each<[string, Cells]>([
    ['with counts and their percentage', {}],
    ['with counts alone', { printed: '' }],
    ['with a rate alone', { numerator: '', denominator: '', value: '80.8' }],
    [
      'with a marker in place of a number',
      { numerator: '', denominator: '', printed: '', quote: '', marker: 'x' },
    ],
    ['of nearly so much', { marker: 'e', printed: '81%', quote: 'gần 81%' }],
    ['with a comma in its words', { locator: 'Phụ lục 1, dòng 4', note: 'Theo báo cáo, bảng 2.' }],
    ['with a window of its own', { period: '2026-06', from: '2026-05-10', to: '2026-06-09' }],
  ])('%s is read the quick way', (_, cells) => {
    expect(observationOf(cells)).toBeInstanceOf(PlainObservation);
  });

  it('says as JSON all that it says when asked by name', () => {
    const observation = observationOf({});
    expect(JSON.parse(JSON.stringify(observation))).toMatchObject({
      unit: 'hai-phong/hai-an',
      printed: sound.printed,
      locator: sound.locator,
      quote: sound.quote,
      note: null,
      place: { file: OWN, line: 2 },
      numerator: 80,
    });
  });
});
