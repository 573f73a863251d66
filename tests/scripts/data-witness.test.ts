/** `npm run data:witness`: what a quote owes to the document it is taken from. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textToDocument, type Witness, witnessFaults } from '../../scripts/witness.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function witness(quote: string, row: Partial<Witness> = {}): Witness {
  const place = { file: 'observations.csv', line: 2 };
  return { place, source: 'hai-an-2026-04', quote, printed: null, numbers: [], ...row };
}

describe('a quote', () => {
  it.each([
    ['over a line break', 'đã tiếp nhận\n\n  2.126 hồ sơ', 'đã tiếp nhận 2.126 hồ sơ'],
    ['in a line of a table', 'Khai sinh\t107\t107\t100%', 'Khai sinh 107 107 100%'],
    ['between the bars of a table', '| Khai sinh | 107 |', 'Khai sinh 107'],
    ['under marks of Markdown', '- **Tỷ lệ** *VNeID* là 82%', 'Tỷ lệ VNeID là 82%'],
    ['in a formula', 'phủ sóng 5G đạt $\\geq 80\\%$.', 'phủ sóng 5G đạt ≥ 80%.'],
    ['in decomposed letters', 'Tổng số hồ sơ'.normalize('NFD'), 'Tổng số hồ sơ'],
  ])('is found %s', (_, text, quote) => {
    expect(witnessFaults(witness(quote), textToDocument(text))).toEqual([]);
  });

  it.each([
    [
      'another word',
      'Trong tháng 4\nđã nhận 2.126 hồ sơ trực tuyến',
      'tháng 4 đã tiếp nhận 2.126 hồ sơ',
      'văn bản không có trích dẫn này; gần nhất là dòng 1 của tệp chữ: «Trong tháng 4 đã nhận 2.126 hồ sơ»',
    ],
    [
      'another number',
      'mở đầu\nĐã giải quyết 2.006 hồ sơ.',
      'Đã giải quyết 2.060 hồ sơ',
      'văn bản không có trích dẫn này; gần nhất là dòng 2 của tệp chữ: «Đã giải quyết 2.006 hồ sơ.»',
    ],
    [
      'nothing alike',
      'Nơi nhận: như trên',
      'đã tiếp nhận 2.126 hồ sơ',
      'văn bản không có trích dẫn này; không thấy chỗ nào gần giống',
    ],
  ])('is told with its nearest place: %s', (_, text, quote, fault) => {
    expect(witnessFaults(witness(quote), textToDocument(text))).toEqual([fault]);
  });

  const row = { numbers: [2006, 2126], printed: '94,4%' };
  it.each([
    ['a number of its row', 'giải quyết 2.006 hồ sơ', row, []],
    ['what the document prints', 'đạt tỷ lệ 94,4%', row, []],
    ['neither', 'giải quyết hồ sơ', row, ['trích dẫn không có số nào của dòng này (2006, 2126)']],
    ['no number where its row has none', 'không thuộc phạm vi báo cáo', {}, []],
    ['25 words', 'năm '.repeat(25), {}, []],
    ['26 words', 'năm '.repeat(26), {}, ['trích dẫn dài 26 từ, nhiều nhất được 25 từ']],
  ] as const)('may be judged without its document: it holds %s', (_, quote, given, faults) => {
    expect(witnessFaults(witness(quote, given), null)).toEqual(faults);
  });

  it('does not vouch for a percentage the document never prints', () => {
    const text = textToDocument('giải quyết 2.006 trên 2.126 hồ sơ (94,0%)');
    expect(witnessFaults(witness('giải quyết 2.006', row), text)).toEqual([
      'văn bản không in «94,4%» ở chỗ nào',
    ]);
  });
});

const APRIL = `**BÁO CÁO** tháng 4/2026 (Kế hoạch năm 2062)
đã tiếp nhận 2.126 hồ sơ: trực tuyến 2.100 hồ sơ (98,8%), trực
tiếp 26 hồ sơ (1,2%); đã giải quyết 2.006 hồ sơ, đạt 94,0%; thu được 17,467 tỷ đồng;
đạt 93,01 điểm; có 80,5% người dân, phấn đấu đạt $90\\%$ người dân
Đăng ký thường trú\t521\t521\t100%`;

/** A folder of texts; the April report of the clean data is called `thang-tu.md`. */
function textsOf(name: string, texts: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, name, file), text);
  return join(folder, name);
}

function run(...options: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/data-witness.ts', '--data', 'tests/input/clean', ...options], {
    encoding: 'utf8',
  });
}

describe('data:witness', () => {
  const april = ['--map', 'hai-an-2026-04=thang-tu.md'];

  it('ends with 0 when every quote stands in its document, and counts the documents without a text', () => {
    const texts = textsOf('whole', {
      'thang-tu.md': APRIL,
      'hai-an-2026-05.txt': 'đã tiếp nhận 1.950 hồ sơ',
    });
    const { stdout, status } = run('--texts', texts, ...april);
    expect(stdout).toBe(`gieng-day-2023: 1 trích dẫn, chưa có tệp chữ
hai-an-2026-04: 10 trích dẫn, đã đối chiếu
hai-an-2026-05: 1 trích dẫn, đã đối chiếu

11 trích dẫn đã đối chiếu với 2 văn bản, 0 chỗ sai; 1 văn bản chưa có tệp chữ, 1 trích dẫn chưa đối chiếu.
`);
    expect(status).toBe(0);
  });

  it('ends with 1 and names file, line, quote and nearest place of a quote its document does not have', () => {
    const texts = textsOf('altered', { 'thang-tu.md': APRIL.replace('2.006', '2.060') });
    const { stdout, status } = run('--texts', texts, ...april);
    expect(stdout).toContain(
      'LỖI  tests/input/clean/reports/hai-phong/hai-an/observations.csv dòng 6: văn bản không có trích dẫn này; ' +
        'gần nhất là dòng 3 của tệp chữ: «đã giải quyết 2.060 hồ sơ, đạt 94,0%;». ' +
        'Trích dẫn: «đã giải quyết 2.006 hồ sơ, đạt 94,0%»',
    );
    expect(stdout).toContain('10 trích dẫn đã đối chiếu với 1 văn bản, 1 chỗ sai;');
    expect(status).toBe(1);
  });

  it('ends with 1 while the data themselves have errors', () => {
    const broken = textsOf('broken', { 'observations.csv': 'không phải số liệu' });
    const { stderr, status } = run('--data', broken, '--texts', textsOf('unused', {}));
    expect(stderr).toMatch(/^Số liệu còn lỗi/);
    expect(status).toBe(1);
  });

  const texts = textsOf('empty', {});
  it.each([
    ['no folder of texts', [], /^Thiếu --texts/],
    ['a folder without any of the texts', ['--texts', texts], /^Không văn bản nào có tệp chữ/],
    ['a mapping to no file', ['--texts', texts, ...april], /^Không có tệp .*thang-tu\.md/],
    [
      'a mapping of an unknown source',
      ['--texts', texts, '--map', 'x=a.txt'],
      /^sources\.csv không có văn bản/,
    ],
    ['a mapping that is none', ['--texts', texts, '--map', 'thang-tu.md'], /^--map phải có dạng MÃ=TỆP/],
  ])('ends with 2 and its usage for %s', (_, options, sentence) => {
    const { stderr, status } = run(...options);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('npm run data:witness -- --texts');
    expect(status).toBe(2);
  });

  it('explains itself in Vietnamese', () => {
    const { stdout, status } = run('--help');
    expect(stdout).toMatch(/^Đối chiếu mọi trích dẫn trong số liệu với chữ của văn bản\./);
    expect(status).toBe(0);
  });
});
