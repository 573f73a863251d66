/** `npm run data:check` as people and machines call it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, overlay, TODAY } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function folderOf(name: string): string {
  const target = join(folder, name);
  const files = name === 'clean' ? filesIn('clean') : overlay(filesIn(`problems/${name}`));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

function check(options: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { CI: _ci, GITHUB_ACTIONS: _actions, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/data-check.ts', ...options], {
    encoding: 'utf8',
    env: { ...env, ...environment },
  });
}

describe('data:check', () => {
  it('ends with 0 on clean data, and with 0 when there are warnings only', () => {
    const clean = check(['--data', folderOf('clean'), '--today', TODAY]);
    expect(clean.stdout).toMatch(/^Công bố được\. 40 dòng, 40 dòng đọc được, 0 dòng bị loại; 0 lỗi/);
    expect(clean.status).toBe(0);
    const warned = check(['--data', folderOf('duplicate'), '--today', TODAY]);
    expect(warned.stdout).toMatch(/^CẢNH BÁO {2}.*observations-thu\.csv dòng 2.*\n\nCông bố được/);
    expect(warned.status).toBe(0);
  });

  it('ends with 1 on errors and prints each sentence', () => {
    const { status, stdout } = check(['--data', folderOf('ambiguous-number'), '--today', TODAY]);
    expect(status).toBe(1);
    expect(stdout).toContain('dòng 2, cột «value» (ô G2): có hai cách đọc: 2126 hoặc 2,126');
    expect(stdout).toContain('Chưa công bố được. 41 dòng, 40 dòng đọc được, 1 dòng bị loại; 1 lỗi');
  });

  it('prints one JSON object and nothing else with --json, also under CI', () => {
    const { status, stdout } = check(['--data', folderOf('rate-mismatch'), '--today', TODAY, '--json'], {
      CI: 'true',
    });
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['problems', 'rows', 'published']);
    expect(Object.keys(report.problems[0])).toEqual([
      'code',
      'severity',
      'file',
      'line',
      'cell',
      'field',
      'found',
      'expected',
      'fix',
      'count',
    ]);
    expect(status).toBe(1);
  });

  it('adds annotations under CI, in which no cell can become a command', () => {
    const { stdout } = check(['--data', folderOf('line-break'), '--today', TODAY], { CI: 'true' });
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::error file=.*observations-thu\.csv,line=2::.*hai-an⏎2026-05/);
  });

  it('tells what is in the future by --today', () => {
    const target = folderOf('future-window');
    expect(check(['--data', target, '--today', TODAY]).status).toBe(1);
    expect(check(['--data', target, '--today', '2027-05-01']).status).toBe(0);
  });

  it('reads DATA_DIR when it is not told where', () => {
    const { stdout } = check(['--today', TODAY], { DATA_DIR: folderOf('clean') });
    expect(stdout).toContain('40 dòng');
  });

  it('explains itself, and ends with 2 when called wrongly', () => {
    expect(check(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--json') });
    for (const wrong of [['--nhanh'], ['--today', '2026-02-30'], ['--data', join(folder, 'khong-co')]]) {
      const { status, stdout, stderr } = check(wrong);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('--today');
    }
  });
});
