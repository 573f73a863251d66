/** Who keeps which folder, and which bytes git must leave alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('CODEOWNERS', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');

  it('gives no folder to somebody who is not there', () => {
    // Names written here before they exist would be passed over without a word. Real ones take this test's place.
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('shows a line for a folder that exists, as a pattern to follow', () => {
    const folders = lines.flatMap((line) => /^# \/(data\/\S*)\s/.exec(line)?.[1] ?? []);
    expect(folders).toContain('data/reports/hai-phong/hai-an/');
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });
});

it.each([
  ['data/reports/hai-phong/hai-an/observations.csv', 'unset'],
  ['data/site.json', 'unset'],
  ['tests/input/problems/delimiter/reports/hai-phong/hai-an/observations-thu.csv', 'unset'],
  ['data/README.md', 'set'],
  ['src/dataset/csv.ts', 'auto'],
])('git’s line ends: the text attribute of %s is %s', (path, text) => {
  const { stdout } = spawnSync('git', ['check-attr', 'text', path], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(`${path}: text: ${text}`);
});
