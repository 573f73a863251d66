/** `npm run data:new`: the rows of a new report, ready to be filled, and nothing in them that nobody has said. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readDataFolder } from '../../src/loadDataset.ts';
import { datasetOf, TODAY } from '../dataset/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WARD = 'reports/hai-phong/hai-an';
const JUNE = ['--unit', 'hai-phong/hai-an', '--period', '2026-06'];

function copyOf(name: string): string {
  const target = join(folder, name);
  cpSync('tests/input/published', target, { recursive: true });
  return target;
}

function run(data: string, ...options: readonly string[]) {
  const words = ['scripts/data-new.ts', '--data', data, '--today', TODAY, ...options];
  return spawnSync(process.execPath, words, { encoding: 'utf8' });
}

describe('data:new', () => {
  it('writes a row for each indicator of the last report, marked x, readable at once, and no old number', () => {
    const data = copyOf('june');
    const { stdout, status } = run(data, ...JUNE);
    expect(status).toBe(0);
    expect(readFileSync(join(data, WARD, 'observations-2026-06.csv'), 'utf8')).toBe(
      `indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note
ho-so-tiep-nhan,2026-06,,,,,,,x,hai-an-2026-06-bao-cao,mục I.1,,
muc-do-hai-long,2026-06,,,,,,,x,hai-an-2026-06-bao-cao,mục I.3,,
`,
    );
    expect(readFileSync(join(data, WARD, 'sources-2026-06.csv'), 'utf8')).toBe(
      `id,number,title,issuer,date,from,to,kind,url,note
hai-an-2026-06-bao-cao,,Báo cáo tháng 6/2026 (chưa điền tên văn bản),Ủy ban nhân dân phường Hải An,,2026-06-01,2026-06-30,report,,
`,
    );
    expect(stdout).toMatch(/Kỳ trước, tháng 5\/2026:\n\n {2}Hồ sơ tiếp nhận +1\.950 hồ sơ\n/);
    const { observations } = datasetOf(readDataset(readDataFolder(data), { today: TODAY }));
    expect(observations.filter(({ window }) => window.period === '2026-06')).toHaveLength(2);
  });

  it('takes the days the report really covers, and a document that is there already', () => {
    const data = copyOf('days');
    const days = ['--from', '2026-06-10', '--to', '2026-07-09', '--source', 'hai-an-2026-05'];
    const { stdout, status } = run(data, ...JUNE, ...days, '--json');
    expect(JSON.parse(stdout).files).toEqual([`${WARD}/observations-2026-06.csv`]);
    expect(status).toBe(0);
    expect(readFileSync(join(data, WARD, 'observations-2026-06.csv'), 'utf8')).toContain(
      'ho-so-tiep-nhan,2026-06,2026-06-10,2026-07-09,,,,,x,hai-an-2026-05,',
    );
  });

  it('never writes over a file', () => {
    const data = copyOf('twice');
    cpSync(join(data, WARD, 'tasks.csv'), join(data, WARD, 'tasks-2026-06.csv'));
    expect(run(data, ...JUNE).status).toBe(0);
    const before = readdirSync(join(data, WARD));
    const { status, stderr } = run(data, ...JUNE);
    expect(status).toBe(2);
    expect(stderr).toContain('hai-phong/hai-an đã có số liệu kỳ 2026-06');
    expect(readdirSync(join(data, WARD))).toEqual(before);
  });

  it.each([
    ['an unknown unit', ['--unit', 'hai-phong/hai-a', '--period', '2026-06'], /không có đơn vị/],
    [
      'a kind of period never reported',
      ['--unit', 'hai-phong/hai-an', '--period', '2026-Q2'],
      /cùng loại kỳ/,
    ],
    ['a period that is none', ['--unit', 'hai-phong/hai-an', '--period', 'tháng 6'], /--period phải viết/],
    ['half a window', [...JUNE, '--from', '2026-06-10'], /đi cùng nhau/],
    ['an unknown document', [...JUNE, '--source', 'x'], /không có văn bản mã/],
  ])('ends with 2 and its usage for %s', (_, options, sentence) => {
    const { status, stderr } = run('tests/input/published', ...options);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('npm run data:new');
    expect(status).toBe(2);
  });

  it('writes nothing for a month that has not begun', () => {
    const { status, stdout } = run(
      'tests/input/published',
      '--unit',
      'hai-phong/hai-an',
      '--period',
      '2027-01',
    );
    expect(stdout).toContain('chưa');
    expect(status).toBe(1);
    expect(readdirSync(join('tests/input/published', WARD)).join()).not.toContain('2027');
  });
});
