/** The life of published figures, read out of a repository of git that is written here commit by commit. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadRegister } from '../src/loadDataset.ts';
import { loadHistory } from '../src/loadHistory.ts';
import { figureLife } from '../src/queries/figureLife.ts';
import { historySentence } from '../src/wording/history.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-history-'));
const repository = join(scratch, 'repository');
const data = join(repository, 'data');
const WARD = 'reports/hai-phong/hai-an';
const OBSERVATIONS = `${WARD}/observations.csv`;
afterAll(() => rmSync(scratch, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function git(words: readonly string[], day = '2026-06-01'): string {
  const date = `${day}T08:00:00+0700`;
  const { stdout } = spawnSync(
    'git',
    ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@example.vn', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  );
  return stdout;
}

/** A commit of that day after the change of one file. */
function commit(day: string, path: string, change: (text: string) => string): void {
  const file = join(data, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  git(['add', '-A']);
  git(['commit', '-q', '-m', 'x'], day);
}

const add = (row: string) => (text: string) => `${text}${row}\n`;
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const JUNE = 'ho-so-tiep-nhan,2026-06,,,,,1987,,,hai-an-2026-05,mục I,tiếp nhận 1.987 hồ sơ,';

beforeAll(() => {
  cpSync('tests/input/published', data, { recursive: true });
  git(['init', '-q', '-b', 'main']);
  commit('2026-05-01', OBSERVATIONS, (text) => text);
  // Before the first publication: nobody is told of it.
  commit('2026-05-02', OBSERVATIONS, replace(',,,2126,', ',,,2127,'));
  commit('2026-05-03', 'site.json', replace('"provinces"', '"historySince": "2026-05-10", "provinces"'));
  commit('2026-05-10', OBSERVATIONS, add(JUNE));
  // A version nobody can read is published by nobody.
  commit('2026-06-01', OBSERVATIONS, replace(',1987,', ',một nghìn chín trăm,'));
  commit('2026-06-02', OBSERVATIONS, replace(',một nghìn chín trăm,', ',1978,'));
  // Done and undone within a day.
  commit('2026-06-03', OBSERVATIONS, replace(',,,1950,', ',,,1951,'));
  commit('2026-06-03', OBSERVATIONS, replace(',,,1951,', ',,,1950,'));
  // With a reason, on a branch that was merged.
  git(['checkout', '-q', '-b', 'edit']);
  commit('2026-06-04', OBSERVATIONS, replace(',,,2127,', ',,,2126,'));
  commit(
    '2026-06-05',
    'revisions.csv',
    add(
      '2026-06-05,hai-phong/hai-an,ho-so-tiep-nhan,2026-04,2.127,2.126,correction,Gõ nhầm chữ số cuối,Người nhập',
    ),
  );
  git(['checkout', '-q', 'main']);
  git(['merge', '-q', '--no-ff', '-m', 'x', 'edit'], '2026-06-06');
  // Moved to another file, and taken away from there.
  const [header = ''] = readFileSync(join(data, OBSERVATIONS), 'utf8').split('\n');
  writeFileSync(
    join(data, `${WARD}/observations-2026-06.csv`),
    `${header}\n${JUNE.replace('1987', '1978')}\n`,
  );
  commit('2026-06-07', OBSERVATIONS, replace(`${JUNE.replace(',1987,', ',1978,')}\n`, ''));
  commit('2026-06-08', `${WARD}/observations-2026-06.csv`, (text) => `${text.split('\n')[0]}\n`);
});

function lifeOf(period: string): string {
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('BUILD_DATE', '2026-11-22');
  const subject = { unit: 'hai-phong/hai-an', subject: 'ho-so-tiep-nhan', window: { period, to: '' } };
  const life = figureLife(loadHistory(), loadRegister(), {
    ...subject,
    source: period === '2026-04' ? 'hai-an-2026-04' : 'hai-an-2026-05',
  });
  return historySentence(life);
}

describe('the life of a figure', () => {
  it('has the reason of revisions.csv, and nothing from before the first publication', () => {
    expect(lifeOf('2026-04')).toContain(
      '05/06/2026, 2.127 thành 2.126 (trang chép sai, nay sửa: Gõ nhầm chữ số cuối)',
    );
    expect(lifeOf('2026-04')).not.toContain('02/05/2026');
  });

  it('says plainly that a change came without a reason, and when the figure came and went', () => {
    expect(lifeOf('2026-06')).toBe(
      'Tiểu sử của con số: 10/05/2026, lên trang; 02/06/2026, 1.987 thành 1.978 (đổi không kèm lý do); 08/06/2026, 1.978 thành không có số (đổi không kèm lý do).',
    );
  });

  it('is silent where nothing happened, or was undone the same day', () => {
    expect(lifeOf('2026-05')).toBe('');
  });

  it('is the same in a clone, and not known in one without its past or without git at all', () => {
    const told = lifeOf('2026-06');
    const events = (folder: string) => {
      vi.stubEnv('DATA_DIR', join(folder, 'data'));
      vi.stubEnv('BUILD_DATE', '2026-11-22');
      const { isKnown, byUnit } = loadHistory();
      return { isKnown, events: [...byUnit.values()].flat().length };
    };
    const clone = join(scratch, 'clone');
    git(['clone', '-q', repository, clone]);
    expect(events(clone)).toEqual({ isKnown: true, events: 4 });
    const shallow = join(scratch, 'shallow');
    git(['clone', '-q', '--depth', '1', `file://${repository}`, shallow]);
    expect(events(shallow)).toEqual({ isKnown: false, events: 0 });
    rmSync(join(shallow, '.git'), { recursive: true });
    expect(events(shallow)).toEqual({ isKnown: false, events: 0 });
    expect(lifeOf('2026-06')).toBe(told);
  });
});
