/** `npm run data:format`: one way to write a file, and no figure the less. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { datasetToText, filesToCanonical } from '../../src/dataset/canonicalFiles.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { DataFile } from '../../src/dataset/types.ts';
import { datasetOf, filesIn, overlay, TODAY, textFile, textOf } from '../dataset/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = readdirSync(join(import.meta.dirname, '..', 'input', 'format'));

function meaning(files: readonly DataFile[]): string {
  return datasetToText(datasetOf(readDataset(files, { today: TODAY })));
}

function canonical(files: readonly DataFile[]): readonly DataFile[] {
  return filesToCanonical(files, datasetOf(readDataset(files, { today: TODAY })));
}

function formatted(files: readonly DataFile[]): readonly DataFile[] {
  const changed = new Map(canonical(files).map((file) => [file.path, file]));
  return files.map((file) => changed.get(file.path) ?? file);
}

describe('the canonical form', () => {
  it.each(cases)('of %s is what its folder of output says, and means the same', (name) => {
    const files = overlay(filesIn(`format/${name}`));
    const written = canonical(files).map((file) => [file.path, textOf(file)]);
    const expected = filesIn(`../output/format/${name}`).map((file) => [file.path, textOf(file)]);
    expect(written).toEqual(expected);
    expect(meaning(formatted(files))).toBe(meaning(files));
  });

  it('of the published data is the data itself', () => {
    for (const folderOfData of ['../../data', 'clean'])
      expect(canonical(filesIn(folderOfData)).map(({ path }) => path)).toEqual([]);
  });

  it('of the canonical form is itself, and means what was written, however it was saved', () => {
    const name = 'reports/hai-phong/hai-an/observations.csv';
    const text = textOf(filesIn('clean').find(({ path }) => path === name));
    const lines = text.trimEnd().split('\n');
    const habits: readonly ((text: string) => string)[] = [
      (plain) => `\uFEFF${plain}`,
      (plain) => plain.replaceAll('\n', '\r\n'),
      (plain) => plain.normalize('NFD'),
      (plain) => plain.replaceAll('2026-04,2026-03-10', ' T4/2026 ,2026/3/10'),
      (plain) => plain.replaceAll(',\n', ', \n'),
      (plain) => `${plain}\n\n`,
    ];
    fc.assert(
      fc.property(fc.subarray([...habits]), fc.nat({ max: lines.length - 2 }), (chosen, turn) => {
        const [header = '', ...rows] = lines;
        const turned = `${[header, ...rows.slice(turn), ...rows.slice(0, turn)].join('\n')}\n`;
        const saved = chosen.reduce((plain, habit) => habit(plain), turned);
        const files = overlay([textFile(name, saved)]);
        const once = formatted(files);
        expect(meaning(once)).toBe(meaning(files));
        expect(textOf(once.find(({ path }) => path === name))).toBe(turned);
        expect(canonical(once)).toEqual([]);
      }),
    );
  });
});

function folderWith(name: string, changes: readonly DataFile[]): string {
  const target = join(folder, name);
  for (const { path, bytes } of overlay(changes)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

function run(...options: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/data-format.ts', ...options], { encoding: 'utf8' });
}

const FILE = 'reports/hai-phong/hai-an/observations-thu.csv';

describe('data:format', () => {
  it('names with --check what it would write and writes nothing; then writes it, and is done', () => {
    const data = folderWith('semicolons', filesIn('format/excel-semicolons'));
    const before = readFileSync(join(data, FILE));
    const check = run('--data', data, '--check');
    expect(check.stdout).toBe(
      `Sẽ viết lại  ${data}/${FILE}\n1 tệp cần viết lại: chạy npm run data:format.\n`,
    );
    expect(check.status).toBe(1);
    expect(readFileSync(join(data, FILE))).toEqual(before);
    const write = run('--data', data, '--json');
    expect(JSON.parse(write.stdout)).toEqual({ changed: [FILE], written: true, hasErrors: false });
    expect(write.status).toBe(0);
    expect(run('--data', data, '--check')).toMatchObject({ status: 0, stdout: 'Mọi tệp đã đúng dạng.\n' });
    expect(readdirSync(dirname(join(data, FILE)))).not.toContain(`${FILE}.dang-ghi`);
  });

  it('touches nothing while there are errors, and tells them', () => {
    const data = folderWith('broken', [
      ...filesIn('format/excel-semicolons'),
      ...filesIn('problems/ambiguous-number').map((file) => ({
        ...file,
        path: file.path.replace('thu', 'hai'),
      })),
    ]);
    const before = readFileSync(join(data, FILE));
    const { stdout, status } = run('--data', data);
    expect(stdout).toContain('có hai cách đọc: 2126 hoặc 2,126');
    expect(stdout).toContain('Còn lỗi nên không tệp nào được viết lại.');
    expect(status).toBe(1);
    expect(readFileSync(join(data, FILE))).toEqual(before);
  });

  it('explains itself in Vietnamese, and ends with 2 when called wrongly', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Viết lại mọi tệp CSV/),
    });
    for (const wrong of [['--nhanh'], ['--data', join(folder, 'khong-co')]]) {
      const { status, stdout, stderr } = run(...wrong);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npm run data:format');
    }
  });
});
