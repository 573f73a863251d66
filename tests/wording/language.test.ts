import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The language of the interface, read off the sentences themselves. */
const files = [
  'src/wording.ts',
  ...readdirSync('src/wording', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
];
const strings = files.flatMap((path) =>
  [
    ...readFileSync(path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .matchAll(/'([^'\n]*)'|`([^`]*)`/g),
  ].map((match) => ({ path, text: match[1] ?? match[2] ?? '' })),
);
const saying = (pattern: RegExp): readonly string[] =>
  strings.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

describe('no sentence', () => {
  test('ranks', () => {
    expect(saying(/xếp (hạng|thứ)|hạng \d|đứng thứ|\btop\b|dẫn đầu|đứng cuối/i)).toEqual([]);
  });

  test('gives a cause', () => {
    expect(saying(/(?<!lý )\b(do|vì|nhờ|bởi) (?!ngẫu nhiên)|nguyên nhân/i)).toEqual([]);
  });

  test('blames a ward for what has not reached us', () => {
    expect(saying(/không (nộp|gửi) báo cáo|chậm nộp/i)).toEqual([]);
  });

  test('calls a difference of rates percent', () => {
    expect(saying(/(tăng|giảm)[^.]*%/i)).toEqual([]);
  });

  test('is written in decomposed or foreign letters', () => {
    for (const { text } of strings) expect(text).toBe(text.normalize('NFC'));
    expect(saying(/[“”]?[А-я]/)).toEqual([]);
  });
});
