/** Every problem of the catalogue met in a folder of data, told as `expected.json` beside it says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type ProblemCode } from '../../src/dataset/catalogue.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import { problemSentence } from '../../src/dataset/problem.ts';
import { readingToJson } from '../../src/dataset/readingJson.ts';
import { filesIn, overlay, TODAY } from './fixtures.ts';

const folder = join(import.meta.dirname, '..', 'input', 'problems');
const names = readdirSync(folder).sort();
const codes = Object.keys(catalogue) as ProblemCode[];

describe('a folder of data for every problem', () => {
  it('is there for each code of the catalogue and for nothing else', () => {
    expect(names).toEqual([...codes].sort());
  });

  it.each(names)('%s', async (name) => {
    const reading = readDataset(overlay(filesIn(`problems/${name}`)), { today: TODAY });
    const { problems, rows, published, dataset } = reading;
    expect(problems.map((problem) => problem.code)).toContain(name);
    expect(dataset === null).toBe(problems.some((problem) => problem.severity === 'error'));
    expect(published).toBeLessThanOrEqual(rows);
    const plain = JSON.stringify(JSON.parse(readingToJson(reading)), null, 2);
    await expect(`${plain}\n`).toMatchFileSnapshot(join(folder, name, 'expected.json'));
  });
});

/** Told of a file or of its layout, which no cell is to blame for. */
const OF_FILES = [
  ...[
    'blank-row',
    'blank-rows-at-end',
    'column-left-out',
    'delimiter',
    'empty-file',
    'file-name',
    'file-too-large',
  ],
  ...[
    'ignored-file',
    'json-invalid',
    'missing-column',
    'missing-file',
    'missing-header',
    'mixed-line-ends',
    'not-csv',
  ],
  ...[
    'repeated-bom',
    'row-limit',
    'same-as-before',
    'sep-line',
    'site-field',
    'stray-quote',
    'unknown-file',
    'utf-16',
  ],
  'wrong-delimiter',
];
/** Told of a row: several of its cells belong to it, or a column that is not there. */
const OF_ROWS = [
  ...[
    'duplicate',
    'missing-unit',
    'missing-value',
    'reading-without-witness',
    'remark-without-match',
    'row-shifted',
  ],
  ...['row-width', 'unit-states', 'value-and-counts'],
];
/** Told of something that is not there, so that there is nothing to show. */
const OF_NOTHING = [
  ...[
    'blank-row',
    'blank-rows-at-end',
    'column-left-out',
    'empty-cell',
    'empty-columns',
    'empty-file',
    'half-counts',
  ],
  ...['half-window', 'missing-column', 'missing-file', 'missing-quote', 'missing-unit', 'missing-value'],
  ...['missing-window', 'mixed-line-ends', 'row-limit', 'same-as-before'],
];

describe('a message is complete', () => {
  it.each(codes)(
    '%s names the cell of a spreadsheet, and shows what stands there, where there is one',
    (code) => {
      const { problems } = readDataset(overlay(filesIn(`problems/${code}`)), { today: TODAY });
      const own = problems.filter((problem) => problem.code === code);
      const isWhole = OF_FILES.includes(code) || OF_ROWS.includes(code);
      const cells = own.map(({ cell }) => cell ?? 'none');
      // A folder of nobody is told as a cell of nobody is, and has none.
      if (isWhole) expect(new Set(cells)).toEqual(new Set(['none']));
      else expect(cells).toContainEqual(expect.stringMatching(/^[A-Z]{1,3}\d+$/));
      for (const { line, found } of own) {
        expect(line).toBeGreaterThan(0);
        expect(found === '').toBe(OF_NOTHING.includes(code));
      }
    },
  );

  it.each(names)('%s says where, what was found, what is expected and how to mend it', (name) => {
    const { problems } = readDataset(overlay(filesIn(`problems/${name}`)), { today: TODAY });
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.count).toBeGreaterThan(0);
      for (const part of [problem.says, problem.expected, problem.fix]) {
        expect(part.trim()).not.toBe('');
        // A detail nobody filled in leaves a hole: two spaces, empty quotes, a space before punctuation.
        expect(part).not.toMatch(/\{\w+\}| {2}|«»| [,;)]| \.(?!\w)|undefined|null|NaN/);
      }
      expect(problemSentence(problem)).toContain(`dòng ${problem.line}`);
    }
  });
});
