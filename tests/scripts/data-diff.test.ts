/** `npm run data:diff`: what an edit changes, and what a published figure is owed before it may. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { escapeMarkdown, reportToMarkdown } from '../../scripts/diff-markdown.ts';
import { reportToPage } from '../../scripts/diff-page.ts';
import { diffToReport } from '../../scripts/diff-report.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { DataFile } from '../../src/dataset/types.ts';
import { datasetDiff } from '../../src/queries/datasetDiff.ts';
import { revisionCheck } from '../../src/queries/revisionCheck.ts';
import { datasetOf, filesIn, TODAY, textFile } from '../dataset/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PUBLISHED = 'tests/input/published';
const cases = readdirSync('tests/input/diff');

/** The published files with those of a case in their place. */
function edited(name: string): readonly DataFile[] {
  const files = [...filesIn('published'), ...filesIn(`diff/${name}`)];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function folderOf(name: string): string {
  const target = join(folder, name);
  for (const { path, bytes } of edited(name)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

function run(options: readonly string[], cwd = '.') {
  const { CI: _ci, GITHUB_ACTIONS: _actions, ...env } = process.env;
  const script = join(import.meta.dirname, '../../scripts/data-diff.ts');
  return spawnSync(process.execPath, [script, ...options], { encoding: 'utf8', env, cwd });
}

/** Cases whose edit may be published. */
const PUBLISHABLE = [
  'nothing',
  'figure-added',
  'changed-with-its-reason',
  'figure-removed',
  'witness-reworded',
  'service-changed',
  'contradiction-gone',
  'hostile-words',
];

/** The report of a case and its diff, as the command makes them. */
function reportOf(name: string) {
  const before = datasetOf(readDataset(filesIn('published'), { today: TODAY }));
  const after = datasetOf(readDataset(edited(name), { today: TODAY }));
  const diff = datasetDiff(before, after, TODAY);
  const check = revisionCheck(diff, before, after);
  return { diff, report: diffToReport(diff, check, { before, after }, { published: 'HEAD', today: TODAY }) };
}

describe('the report', () => {
  it.each(cases)('of %s is what its file of output says', async (name) => {
    const { report } = reportOf(name);
    await expect(reportToMarkdown(report)).toMatchFileSnapshot(`../output/diff/${name}.md`);
    expect(report.faults).toHaveLength(PUBLISHABLE.includes(name) ? 0 : 1);
  });

  it('drawn as a page has pictures before and after, runs nothing and trusts no cell', () => {
    const { report, diff } = reportOf('hostile-words');
    const page = reportToPage(report, diff, 'b { color: red }');
    expect(page.match(/<figure>/g)).toHaveLength(2);
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain('<h3>Hồ sơ tiếp nhận, Phường Hải An</h3>');
    expect(page).toContain('&amp;lt;b&amp;gt;');
    expect(page).not.toMatch(/<(script|a|img|link|iframe|form)\b|\son\w+=|\sstyle=/);
  });

  it('stays below what a comment may hold, whatever it is about, and counts what it leaves out', () => {
    const { report } = reportOf('changed-without-a-reason');
    const [unit] = report.units;
    if (unit === undefined) throw new Error('no unit');
    const evil = ':@#|'.repeat(400);
    const table = { caption: evil, columns: [evil], rows: Array.from({ length: 500 }, () => [evil]) };
    const faults = Array.from({ length: 500 }, () => evil);
    const small = { ...unit, name: 'Phường nhỏ' };
    for (const units of [[small, { ...unit, tables: [table] }], Array.from({ length: 500 }, () => small)]) {
      const text = reportToMarkdown({ ...report, faults, units });
      expect(text.length).toBeLessThan(60_000);
      expect(text).toContain('#### Phường nhỏ');
      expect(text).toMatch(/- và 4\d\d điều nữa[\s\S]*Còn \d+ nơi nữa có thay đổi/);
    }
  });
});

describe('a text in Markdown', () => {
  it.each([
    [
      'markup',
      '**a** _b_ `c` ~~d~~ [e](f) <b> | \\',
      '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~&#8203;\\~&#8203;d\\~&#8203;\\~ \\[e\\](f) &lt;b&gt; &#124; \\\\',
    ],
    ['a mention', '@ai a@b.vn', '@&#8203;ai a@&#8203;b.vn'],
    ['a reference', '#12 !5 GH-7', '\\#&#8203;12 !&#8203;5 GH-&#8203;7'],
    ['an address', 'https://a.vn www.a.vn', 'https:&#8203;//a.vn www&#8203;.a.vn'],
    ['a commit', '0123456789abcdef', '0123&#8203;456789abcdef'],
    ['an entity', '&lt;b&gt;', '&amp;&#8203;lt;b&amp;&#8203;gt;'],
    ['a line break', 'a\n\n# b\u202e', 'a \\# b�'],
    ['a list', '1. a', '1\\. a'],
    [
      'other than its words and numbers',
      'Đạt 94,4% (2.006 trên 2.126 hồ sơ)',
      'Đạt 94,4% (2.006 trên 2.126 hồ sơ)',
    ],
  ])('is never %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('data:diff', () => {
  it('tells the same against a commit as against a folder, and leaves the work tree alone', () => {
    const repository = join(folder, 'repository');
    cpSync(PUBLISHED, join(repository, 'data'), { recursive: true });
    const git = (...words: readonly string[]) =>
      spawnSync('git', ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@example.vn', ...words]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    cpSync('tests/input/diff/changed-without-a-reason', join(repository, 'data'), { recursive: true });
    const { stdout, status } = run(['HEAD', '--today', TODAY], repository);
    const expected = readFileSync('tests/output/diff/changed-without-a-reason.md', 'utf8');
    expect(stdout).toBe(expected);
    expect(status).toBe(1);
    expect(git('status', '--porcelain').stdout.toString()).toBe(
      ' M data/reports/hai-phong/hai-an/observations.csv\n',
    );
  });

  it('prints one JSON object with --json and writes the page asked for', () => {
    const html = join(folder, 'report.html');
    const data = folderOf('reason-with-other-values');
    const { stdout, status } = run([PUBLISHED, '--data', data, '--today', TODAY, '--json', '--html', html]);
    const report = JSON.parse(stdout);
    expect(report.counts).toEqual({ added: 0, changed: 1, removed: 0, reworded: 0, blank: 0, untouched: 11 });
    expect(report.faults).toHaveLength(1);
    expect(status).toBe(1);
    expect(readFileSync(html, 'utf8')).toContain('--paper:');
  });

  it('tells the errors of data that cannot be read, and ends with 1', () => {
    const data = folderOf('nothing');
    const broken = textFile('reports/hai-phong/hai-an/observations-hai.csv', 'không phải số liệu\n');
    writeFileSync(join(data, broken.path), broken.bytes);
    const { stdout, status } = run([PUBLISHED, '--data', data, '--today', TODAY]);
    expect(stdout).toContain('observations-hai.csv');
    expect(status).toBe(1);
  });

  it('explains itself in Vietnamese, and ends with 2 when called wrongly', () => {
    expect(run(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^So số liệu đang sửa/),
    });
    for (const wrong of [[], ['khong-co-ban-nay'], [PUBLISHED, 'hai'], [PUBLISHED, '--today', 'mai']]) {
      const { status, stdout, stderr } = run(wrong);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npm run data:diff');
    }
  }, 20_000);
});
