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

describe('a message is complete', () => {
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
