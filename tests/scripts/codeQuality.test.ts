/** The report GitLab shows beside the lines of a merge request. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readingToJson } from '../../src/dataset/readingJson.ts';
import { readWith } from '../dataset/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-quality-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = 'reports/hai-phong/hai-an/observations-thu.csv';
const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note\n';
const ROW = 'ho-so-tiep-nhan,2026-06,,,,,bảy,,,hai-an-2026-05,mục I,có 7 hồ sơ,\n';
const OTHER = 'ho-so-tiep-nhan,2026-07,,,,,8,,,hai-an-2026-05,mục I,có 8 hồ sơ,\n';

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(text: string): readonly Issue[] {
  const report = join(folder, 'check.json');
  writeFileSync(report, readingToJson(readWith({ [FILE]: HEADER + text })));
  const ran = spawnSync(process.execPath, ['scripts/code-quality.ts', report], { encoding: 'utf8' });
  return JSON.parse(ran.stdout);
}

it('has each problem with the path from the root, its line, what was found and how to mend it', () => {
  expect(issuesOf(ROW)).toEqual([
    {
      description: expect.stringMatching(/^Thấy «bảy»\. Cần .+\. .+/),
      check_name: 'not-a-number',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: `data/${FILE}`, lines: { begin: 2 } },
    },
  ]);
  expect(issuesOf(OTHER)).toEqual([]);
});

it('knows a problem again when rows above it move its line', () => {
  const [here] = issuesOf(ROW);
  const [there] = issuesOf(OTHER + ROW);
  expect(there?.location.lines.begin).toBe(3);
  expect(there?.fingerprint).toBe(here?.fingerprint);
});
