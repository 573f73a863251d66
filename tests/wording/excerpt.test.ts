import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/wording/excerpt.ts';

const QUOTE = 'đã giải quyết 2.006 hồ sơ (đạt tỷ lệ 94,4%, tăng 1% so với tháng 3/2026) đúng và trước hạn';

test.each([
  ['2.006', 8, 'đã giải quyết 2.006 hồ sơ (đạt tỷ …'],
  ['94,4%', 8, '… sơ (đạt tỷ lệ 94,4%, tăng 1% so …'],
  ['3/2026', 6, '… so với tháng 3/2026) đúng và …'],
  [null, 4, 'đã giải quyết 2.006 …'],
  ['không có trong câu', 4, 'đã giải quyết 2.006 …'],
  ['94,4%', 40, QUOTE],
])('around %s, %d words: %s', (printed, words, expected) => {
  expect(excerpt(QUOTE, printed, words)).toBe(expected);
});

test('an excerpt is words of the quote, in their order, and never more than asked', () => {
  // Between à and ỹ there is a space of another script, which no word has.
  const word = fc.stringMatching(/^[a-zà-ỹ0-9.,%]{1,9}$/).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.nat(29),
      fc.integer({ min: 3, max: 20 }),
      (all, at, most) => {
        const quote = all.join(' ');
        const said = excerpt(quote, all[at] ?? null, most).replace(/^… | …$/g, '');
        expect(` ${quote} `).toContain(` ${said} `);
        expect(said.split(' ').length).toBeLessThanOrEqual(
          Math.max(most, all.length <= most ? all.length : 0),
        );
      },
    ),
  );
});
