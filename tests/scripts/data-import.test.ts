/** `npm run data:import`: a workbook as its editor keeps it becomes the CSV of the house, or nothing is written. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TODAY } from '../dataset/fixtures.ts';
import { DATE, styled, xlsx, zip } from '../dataset/workbook/xlsx.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const WARD = 'reports/hai-phong/hai-an';
const HEADER = ['Chỉ số', 'Kỳ', 'Từ ngày', 'Đến ngày', 'Giá trị', 'Nguồn', 'Vị trí', 'Trích dẫn'];
const JUNE = ['ho-so-tiep-nhan', '2026-06', styled(DATE, 46_183), styled(DATE, 46_212), styled(0, 2300)];
const WITNESS = ['hai-an-2026-05', 'mục I.1', 'tiếp nhận 2300 hồ sơ'];

function copyOf(name: string): string {
  const target = join(scratch, name);
  cpSync('tests/input/clean', target, { recursive: true });
  return target;
}

function workbook(name: string, rows: readonly (readonly string[])[]): string {
  const path = join(scratch, name);
  writeFileSync(path, xlsx([['BIỂU SỐ LIỆU THÁNG 6'], [], HEADER, ...rows]));
  return path;
}

function run(data: string, ...words: readonly string[]) {
  const all = ['scripts/data-import.ts', '--data', data, '--today', TODAY, ...words];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

describe('data:import', { timeout: 30_000 }, () => {
  it('writes the rows as CSV of the house, in the file of their period, and tells what is doubtful', () => {
    const data = copyOf('june');
    const { stdout, status } = run(data, workbook('Biểu tháng 6.xlsx', [[...JUNE, ...WITNESS]]));
    expect(readFileSync(join(data, WARD, 'observations-2026-06.csv'), 'utf8')).toBe(
      `indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note
ho-so-tiep-nhan,2026-06,2026-06-10,2026-07-09,,,2300,,,hai-an-2026-05,mục I.1,tiếp nhận 2300 hồ sơ,
`,
    );
    expect(stdout).toContain('Tiêu đề cột ở hàng 3');
    expect(stdout).toContain('2 ô ngày');
    expect(stdout).toContain('1 số liệu mới');
    expect(status).toBe(0);
  });

  it('writes nothing while there is a mistake, and says it at the cell of the workbook', () => {
    const data = copyOf('wrong');
    const wrong = ['khong-co', ...JUNE.slice(1), ...WITNESS];
    const { stdout, status } = run(data, workbook('sai.xlsx', [[...JUNE, ...WITNESS], wrong]));
    expect(stdout).toContain('LỖI  sai.xlsx, trang tính «Tháng 4», dòng 5, cột «indicator» (ô A5)');
    expect(stdout).toContain('Chưa ghi tệp nào');
    expect(status).toBe(1);
    expect(existsSync(join(data, WARD, 'observations-2026-06.csv'))).toBe(false);
  });

  it('takes the place of a file only when it is told to', () => {
    const data = copyOf('twice');
    const file = workbook('hai-lan.xlsx', [[...JUNE, ...WITNESS]]);
    expect(run(data, file).status).toBe(0);
    const { stdout, status } = run(data, file);
    expect(stdout).toContain(`đã có: data/${WARD}/observations-2026-06.csv`);
    expect(status).toBe(1);
    expect(run(data, file, '--replace').status).toBe(0);
  });

  it('prints no command to a machine that reads its log, whatever file, sheet and cell are called', () => {
    const name = '##[error]a ::error::b.xlsx';
    const file = workbook(name, [['##[error]x\n::error::y', ...JUNE.slice(1), ...WITNESS]]);
    const script = ['scripts/data-import.ts', '--data', 'tests/input/clean', '--today', TODAY, file];
    const env = { ...process.env, CI: 'true', GITHUB_ACTIONS: 'true' };
    const { stdout, status } = spawnSync(process.execPath, script, { encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  it('with --check writes nothing, and with --json prints one object', () => {
    const data = copyOf('check');
    const { stdout, status } = run(data, workbook('thu.xlsx', [[...JUNE, ...WITNESS]]), '--check', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ unit: 'hai-phong/hai-an', errors: 0, written: false });
    expect(status).toBe(0);
    expect(existsSync(join(data, WARD, 'observations-2026-06.csv'))).toBe(false);
  });

  it('says why a file is none of ours, and nothing else', () => {
    const sheet = join(scratch, 'bang.ods');
    writeFileSync(sheet, zip({ 'content.xml': '<a/>' }));
    const { stdout, stderr, status } = run('tests/input/clean', sheet);
    expect(stdout).toContain('bang.ods: Không đọc được: không phải bảng tính .xlsx hoặc .ods');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const told = run('tests/input/clean', 'tests/input/.gitattributes', '--json');
    expect(JSON.parse(told.stdout).refused[0]).toContain('Tiêu đề cột chưa nói đủ');
  });

  it('writes a template into the folder one stands in, and not twice', () => {
    const here = mkdtempSync(join(scratch, 'mau-'));
    const data = join(process.cwd(), 'tests/input/clean');
    const words = ['--template', 'so-lieu', '--unit', 'hai-phong/hai-an', '--data', data];
    const script = join(process.cwd(), 'scripts/data-import.ts');
    const write = () => spawnSync(process.execPath, [script, ...words], { cwd: here, encoding: 'utf8' });
    expect(write()).toMatchObject({
      status: 0,
      stdout: 'Đã ghi  mau-so-lieu.xlsx  (Số liệu của các chỉ số)\n',
    });
    expect(write()).toMatchObject({ status: 1, stderr: expect.stringContaining('đã có ở đây') });
    const { stdout, status } = run(
      copyOf('blank'),
      join(here, 'mau-so-lieu.xlsx'),
      '--unit',
      'hai-phong/hai-an',
    );
    expect(stdout).toContain('chưa có dòng nào dưới hàng tiêu đề');
    expect(status).toBe(1);
  });

  it.each([
    ['no file at all', [], 'Thiếu tệp'],
    ['a file that is not there', ['khong-co.xlsx'], 'Không mở được tệp khong-co.xlsx'],
    ['a kind nobody knows', ['a.xlsx', '--kind', 'gi'], '--kind không có loại "gi"'],
    ['a template nobody knows', ['--template', 'gi'], '--template không có bảng mẫu "gi"'],
    ['a unit nobody knows', [workbook('dau.xlsx', [JUNE]), '--unit', 'hai-phong/x'], 'không có đơn vị'],
  ])('called with %s it says so and shows its usage', (_, words, said) => {
    const { stderr, status } = run('tests/input/clean', ...words);
    expect(stderr).toContain(said);
    expect(stderr).toContain('npm run data:import --');
    expect(status).toBe(2);
  });
});
