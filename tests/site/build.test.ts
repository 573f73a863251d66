/** Data with errors publish nothing: not a new site, and not half of one in the place of the old. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-broken-'));
const data = join(scratch, 'data');
cpSync('data', data, { recursive: true });
appendFileSync(join(data, 'groups.csv'), 'cong-dan-so,Công dân số lần nữa,không phải số,,\n');
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a build with a mistake in the data', () => {
  it('fails with the sentences of the check and leaves no folder behind', () => {
    const outDir = join(scratch, 'new');
    const built = run(['scripts/build.ts'], { DATA_DIR: data, OUT_DIR: outDir });
    expect(built.status).toBe(1);
    expect(built.said).toMatch(/groups\.csv dòng \d+, cột «points» \(ô C\d+\): .*«không phải số»/);
    expect(existsSync(outDir)).toBe(false);
    const checked = run(['scripts/data-check.ts'], { DATA_DIR: data });
    expect(checked.status).toBe(1);
    const sentences = (said: string): string[] => said.split('\n').filter((line) => line.includes(' dòng '));
    expect(sentences(built.said)).toEqual(sentences(checked.said));
  });

  it('leaves the site built before as it was', () => {
    const outDir = join(scratch, 'old');
    mkdirSync(join(outDir, 'tai-ve'), { recursive: true });
    writeFileSync(join(outDir, 'tai-ve/SHA256SUMS'), '');
    expect(run(['scripts/build.ts'], { DATA_DIR: data, OUT_DIR: outDir }).status).toBe(1);
    expect(readdirSync(outDir)).toEqual(['tai-ve']);
    expect(readdirSync(scratch).sort()).toEqual(['data', 'old']);
  });
});

it('a build never replaces a folder that is not a site', () => {
  const outDir = join(scratch, 'thesis');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'chapter-1.txt'), 'Ten years of work');
  const built = run(['scripts/build.ts'], { OUT_DIR: outDir });
  expect(built.status).toBe(1);
  expect(built.said).toContain('thesis');
  expect(readdirSync(outDir)).toEqual(['chapter-1.txt']);
});
