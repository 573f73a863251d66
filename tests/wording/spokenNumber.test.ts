import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber, formatPercent } from '../../src/format.ts';
import {
  dateToWords,
  integerToWords,
  numberToWords,
  textToWords,
  yearToWords,
} from '../../src/wording/spokenNumber.ts';
import { wordsToDate, wordsToNumber } from './readAloud.ts';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [115, 'một trăm mười lăm'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [2006, 'hai nghìn không trăm linh sáu'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [2126, 'hai nghìn một trăm hai mươi sáu'],
  [6264, 'sáu nghìn hai trăm sáu mươi tư'],
  [100_031, 'một trăm nghìn không trăm ba mươi mốt'],
  [2_996_000, 'hai triệu chín trăm chín mươi sáu nghìn'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [17_467_000_000, 'mười bảy tỷ bốn trăm sáu mươi bảy triệu'],
  [1_234_000_000_001, 'một nghìn hai trăm ba mươi tư tỷ không trăm linh một'],
])('%d is said “%s”', (n, words) => {
  expect(integerToWords(n)).toBe(words);
});

test.each([
  ['94,4', 'chín mươi tư phẩy bốn'],
  ['85,87', 'tám mươi lăm phẩy tám mươi bảy'],
  ['99,98', 'chín mươi chín phẩy chín mươi tám'],
  ['0,02', 'không phẩy không hai'],
  ['2.126,05', 'hai nghìn một trăm hai mươi sáu phẩy không năm'],
  ['95,0', 'chín mươi lăm'],
  ['0,1234', 'không phẩy một hai ba bốn'],
  ['−3,2', 'âm ba phẩy hai'],
])('%s is said “%s”', (written, words) => {
  expect(numberToWords(written)).toBe(words);
});

test.each([
  ['2026-04-09', 'ngày mùng chín tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['2026-03-10', 'ngày mùng mười tháng ba năm hai nghìn không trăm hai mươi sáu'],
  ['2026-05-05', 'ngày mùng năm tháng năm năm hai nghìn không trăm hai mươi sáu'],
  ['2025-12-31', 'ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi lăm'],
  ['2024-02-24', 'ngày hai mươi tư tháng hai năm hai nghìn không trăm hai mươi tư'],
])('%s is said “%s”', (iso, words) => {
  expect(dateToWords(iso)).toBe(words);
});

test.each([
  [
    'nhận 2.126 hồ sơ, đạt 94,4% đến 09/04/2026.',
    'nhận hai nghìn một trăm hai mươi sáu hồ sơ, đạt chín mươi tư phẩy bốn phần trăm đến ngày mùng chín tháng tư năm hai nghìn không trăm hai mươi sáu.',
  ],
  ['đến ngày 09/04/2026', `đến ngày mùng chín tháng tư ${yearToWords('2026-04-09')}`],
  ['3 trên 4 hồ sơ', 'ba trên bốn hồ sơ'],
  ['17,467 tỷ đồng', 'mười bảy phẩy bốn trăm sáu mươi bảy tỷ đồng'],
  ['Không có số nào.', 'Không có số nào.'],
])('“%s” is said “%s”', (text, words) => {
  expect(textToWords(text)).toBe(words);
});

describe('what is said can be written down again by somebody who listens', () => {
  test('whole numbers', () => {
    const numbers = fc.oneof(fc.nat(9999), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    fc.assert(
      fc.property(numbers, (n) => {
        expect(wordsToNumber(integerToWords(n))).toBe(n);
      }),
    );
  });

  test('numbers with decimals, as the site writes them', () => {
    const numbers = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(numbers, ([digits, places]) => {
        const written = formatNumber(digits / 10 ** places);
        expect(formatNumber(wordsToNumber(numberToWords(written)))).toBe(written);
      }),
    );
  });

  test('percentages in a sentence', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (part, whole) => {
        const written = formatPercent((100 * part) / whole);
        const said = textToWords(`đạt ${written} hồ sơ`);
        const words = /^đạt (.*) phần trăm hồ sơ$/.exec(said)?.[1] ?? '';
        expect(`${formatNumber(wordsToNumber(words))}%`).toBe(written.replace(/,0+%$/, '%'));
      }),
    );
  });

  test('every day of four years', () => {
    for (let year = 2023; year <= 2026; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; day <= 28; day += 1) {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(wordsToDate(dateToWords(iso))).toBe(iso);
          expect(textToWords(formatDate(iso))).toBe(dateToWords(iso));
        }
  });
});
