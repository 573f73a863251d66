import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collationKey, compareVietnamese, fold, nameWithType } from '../src/format.ts';

describe('names', () => {
  test.each([
    ['Hải An', 'hai an'],
    ['Đồ Sơn', 'do son'],
    ['Kiến Thuỵ', 'kien thuy'],
    ['Kiến Thụy', 'kien thuy'],
    ['ĐẶC KHU BẠCH LONG VĨ', 'dac khu bach long vi'],
    ['Hải An'.normalize('NFD'), 'hai an'],
  ])('%s is found by typing %s', (name, typed) => {
    expect(fold(name)).toBe(typed);
  });

  test('lists stand in dictionary order: A Ă Â, D before Đ, tones ngang huyền hỏi ngã sắc nặng', () => {
    const ordered =
      'An Biên|An Dương|Anh Sơn|Ăn|Ân Thi|Cẩm Giàng|Dương Kinh|Đại Sơn|Đồ Sơn|Đông Hải|E|Ê|Hai|Hài|Hải|Hãi|Hái|Hại|Hải An|Hải Dương|Ô Môn|Ơ|U Minh|Ứng Hòa|Việt Hưng|Yên Tử'.split(
        '|',
      );
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
  });

  const word = fc
    .array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậềểễếệỳỷỹýỵ '), { maxLength: 8 })
    .map((chars) => chars.join('').trim().replace(/ +/g, ' '));

  test('the order is that of Unicode for Vietnamese', () => {
    const unicode = new Intl.Collator('vi');
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(unicode.compare(a, b)));
      }),
    );
  });

  test('sorting by key is sorting by comparison, and only equal strings are equal', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(collationKey(a) < collationKey(b)).toBe(compareVietnamese(a, b) < 0);
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test.each([
    [{ type: 'phường', name: 'Hải An' }, 'Phường Hải An'],
    [{ type: 'đặc khu', name: 'Cát Hải' }, 'Đặc khu Cát Hải'],
    [{ type: 'thành phố', name: 'Hải Phòng' }, 'Thành phố Hải Phòng'],
  ])('%o is titled %s', (unit, title) => {
    expect(nameWithType(unit)).toBe(title);
  });
});
