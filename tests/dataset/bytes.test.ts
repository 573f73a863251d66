/** What a file is before it is a table: text, or something that only carries the name of a CSV. */
import { describe, expect, it } from 'vitest';
import { columnLetter, readBytes } from '../../src/dataset/bytes.ts';
import { openProblemLog } from '../../src/dataset/problemLog.ts';
import type { Problem } from '../../src/dataset/types.ts';

function read(bytes: readonly number[]): { text: string | null; problems: readonly Problem[] } {
  const log = openProblemLog();
  const text = readBytes({ path: 'units.csv', bytes: Uint8Array.from(bytes) }, log);
  return { text, problems: log.problems() };
}

function bytesOf(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

function utf16(text: string, isBigEndian: boolean): readonly number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
}

describe('text', () => {
  it.each([
    ['UTF-8', bytesOf('mã,tên\n')],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...bytesOf('mã,tên\n')]],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16('mã,tên\n', false)]],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16('mã,tên\n', true)]],
  ])('in %s is read', (_, bytes) => {
    expect(read(bytes).text).toBe('mã,tên\n');
  });

  it('in UTF-16 is told, in UTF-8 not', () => {
    expect(read([0xff, 0xfe, ...utf16('mã', false)]).problems).toMatchObject([
      { code: 'utf-16', severity: 'notice' },
    ]);
    expect(read([0xef, 0xbb, 0xbf, ...bytesOf('mã')]).problems).toEqual([]);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14], 'Excel (.xlsx)'],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'Excel kiểu cũ'],
    ['PDF', bytesOf('%PDF-1.7'), 'PDF'],
    ['HTML', bytesOf('\uFEFF\n<!DOCTYPE html>'), 'HTML'],
    ['a table of HTML', bytesOf('<table><tr>'), 'HTML'],
    ['gzip', [0x1f, 0x8b, 0x08], 'gzip'],
  ])('%s is told by what it is', (_, bytes, format) => {
    const { text, problems } = read(bytes);
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ code: 'not-csv', says: expect.stringContaining(format) }]);
  });
});

describe('text in another encoding', () => {
  it('of Windows-1258 is told at its first bad cell, with what it would read as, and never decoded', () => {
    // "Hồ sơ": ô with grave, s, ơ in code page 1258.
    const bytes = [...bytesOf('a,b\n1,2\n3,H'), 0xf4, 0xcc, ...bytesOf(' s'), 0xf5, ...bytesOf(',4\n')];
    const { text, problems } = read(bytes);
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { code: 'not-utf-8', line: 3, cell: 'B3', count: 2, says: expect.stringContaining('Windows-1258') },
    ]);
    expect(problems[0]?.fix).toContain('«Hồ sơ»');
  });

  it('of UTF-16 without a mark is named, not guessed at', () => {
    const { text, problems } = read(utf16('a,b\n1,2\n', false));
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ code: 'not-utf-8', says: expect.stringContaining('UTF-16') }]);
  });
});

describe('a column of a spreadsheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%d is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
