/** Data with errors publish nothing: not a new site, and not half of one in the place of the old. */
import { spawnSync } from 'node:child_process';
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

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-broken-'));
const data = join(scratch, 'data');
cpSync('data', data, { recursive: true });
appendFileSync(join(data, 'groups.csv'), 'cong-dan-so,Công dân số lần nữa,không phải số,,\n');
afterAll(() => rmSync(scratch, { recursive: true }));

const run = (script: string, env: NodeJS.ProcessEnv): { status: number | null; said: string } => {
  const ran = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data, ...env },
  });
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
};

describe('a build with a mistake in the data', () => {
  it('fails with the sentences of the check and leaves no folder behind', () => {
    const outDir = join(scratch, 'new');
    const built = run('scripts/build.ts', { OUT_DIR: outDir });
    expect(built.status).toBe(1);
    expect(built.said).toMatch(/groups\.csv dòng \d+, cột «points» \(ô C\d+\): .*«không phải số»/);
    expect(existsSync(outDir)).toBe(false);
    const checked = run('scripts/data-check.ts', {});
    expect(checked.status).toBe(1);
    const sentences = (said: string): string[] => said.split('\n').filter((line) => line.includes(' dòng '));
    expect(sentences(built.said)).toEqual(sentences(checked.said));
  });

  it('leaves the site built before as it was', () => {
    const outDir = join(scratch, 'old');
    mkdirSync(join(outDir, 'tai-ve'), { recursive: true });
    writeFileSync(join(outDir, 'tai-ve/SHA256SUMS'), '');
    expect(run('scripts/build.ts', { OUT_DIR: outDir }).status).toBe(1);
    expect(readdirSync(outDir)).toEqual(['tai-ve']);
    expect(readdirSync(scratch).sort()).toEqual(['data', 'old']);
  });
});

it('a build never replaces a folder that is not a site', () => {
  const outDir = join(scratch, 'thesis');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'chapter-1.txt'), 'Ten years of work');
  const built = run('scripts/build.ts', { OUT_DIR: outDir, DATA_DIR: 'data' });
  expect(built.status).toBe(1);
  expect(built.said).toContain('thesis');
  expect(readdirSync(outDir)).toEqual(['chapter-1.txt']);
});
