/** The letters of a cell: what is mended without loss, and what no mending can undo. */
import { describe, expect, it } from 'vitest';
import { nameToSlug, nearestNames } from '../../src/dataset/fold.ts';
import { suspectOf, textToReading } from '../../src/dataset/text.ts';

/** UTF-8 bytes seen through Windows-1252, as a program that guessed wrong would save them. */
function mangle(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('text that is mended', () => {
  it.each([
    ['Hải An', 'Hải An', []],
    ['“Phụ lục 1” – mục I.3.1; 99,5% (±0,1) ≥ 80', '“Phụ lục 1” – mục I.3.1; 99,5% (±0,1) ≥ 80', []],
    ['Hải An'.normalize('NFD'), 'Hải An', ['recomposed']],
    [' Hải An\u00a0', 'Hải An', ['spaces-trimmed']],
    ['Hải\u200b An', 'Hải An', ['hidden-character']],
    ['\u00d0ông Hải', 'Đông Hải', ['letter-eth']],
    ['¹ Công văn → số 5', '¹ Công văn → số 5', []],
  ])('«%s» is «%s»', (raw, text, codes) => {
    const reading = textToReading(raw, false);
    expect(reading).toMatchObject({ text });
    expect('remarks' in reading ? reading.remarks.map((remark) => remark.code) : []).toEqual(codes);
  });

  it('keeps line breaks in prose only', () => {
    expect(textToReading('một\nhai', true)).toMatchObject({ text: 'một\nhai' });
    expect(textToReading('một\nhai', false)).toMatchObject({ fault: { code: 'line-break' } });
  });
});

describe('text that is refused', () => {
  it.each([
    ['Gi\uFFFDi quyết', 'lost-letter'],
    ['Gi?i quyết', 'lost-letter'],
    ['Hồ s\u043e', 'foreign-letter'],
    ['Phöôøng', 'foreign-letter'],
    ['Hoµn KiÕm', 'foreign-letter'],
    ['an toàn\u202e', 'bidi-character'],
    ['a\u0000b', 'control-character'],
    ['a\tb', 'control-character'],
  ])('«%s»: %s', (raw, code) => {
    expect(textToReading(raw, true)).toMatchObject({ fault: { code } });
  });

  it.each(['Phường Hải An', 'Phụ lục', 'Ủy ban nhân dân', 'Đã giải quyết', 'hồ sơ trực tuyến'])(
    '«%s» opened with the wrong code page, with what it was',
    (guess) => {
      expect(textToReading(mangle(guess), true)).toMatchObject({
        fault: { code: 'mojibake', details: { guess } },
      });
    },
  );
});

describe('text longer than a cell of Excel', () => {
  it('is refused, however clean it is', () => {
    expect('fault' in textToReading('a'.repeat(32_766), true)).toBe(false);
    // Just as much as Excel holds is what it leaves of a longer one.
    expect('fault' in textToReading('a'.repeat(32_767), true)).toBe(true);
  });
});

describe('text that looks like something else', () => {
  it.each([
    ['=1+1', 'formula'],
    ['@SUM', 'formula'],
    ['-5', 'formula'],
    ['-Đã xử lý', 'formula'],
    ['＝1+1', 'formula'],
    ["- cmd|' /C calc'!A0", 'formula'],
    ['- HYPERLINK("https://a.example")', 'formula'],
    ['#REF!', 'excel-error'],
    ['#N/A', 'excel-error'],
    ['#####', 'excel-error'],
    ['#1 của phụ lục', null],
    ['- Đã xử lý', 'bullet'],
    ['+ Đã xử lý', 'bullet'],
    ['<b>7</b>', 'markup'],
    ['5 < 7', null],
    ['Đã xử lý', null],
  ])('«%s»: %s', (text, code) => {
    expect(suspectOf(text)).toBe(code);
  });
});

describe('a printed figure', () => {
  it.each(['-5,2%', '+5 hồ sơ', '-0,5 điểm phần trăm'])('may begin with its sign: %s', (text) => {
    expect(suspectOf(text, true)).toBeNull();
  });

  it.each(['-2+3', "-2+3+cmd|' /C calc'!A0", '+1 HYPERLINK("https://a.example")', '=5'])(
    'is no formula: %s',
    (text) => {
      expect(suspectOf(text, true)).toBe('formula');
    },
  );
});

describe('a name without its marks', () => {
  it.each([
    ['Đông Hải', 'dong-hai'],
    ['Cẩm Giàng', 'cam-giang'],
    ['valid_from', 'valid-from'],
    ['  Tử số ', 'tu-so'],
  ])('%s is %s', (name, slug) => {
    expect(nameToSlug(name)).toBe(slug);
  });

  it('has neighbours a few slips away, nearest first', () => {
    const known = ['hai-phong/hai-an', 'hai-phong/dong-hai', 'quang-ninh/viet-hung'];
    expect(nearestNames('hai-phong/hai-am', known)[0]).toBe('hai-phong/hai-an');
    expect(nearestNames('lang-son', known)).toEqual([]);
  });
});
