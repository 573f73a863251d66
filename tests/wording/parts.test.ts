import { describe, expect, test } from 'vitest';
import { HEADLINE_WORDS } from '../../src/wording/headline.ts';
import { gapText, partsDescription, partsHeadline, shareText } from '../../src/wording/parts.ts';
import { parts } from '../charts/partsCases.ts';

const month = ['2026-03-10', '2026-04-09'] as const;

describe('parts of a whole in one sentence', () => {
  test.each([
    [parts(...month, 2126, 2006, 120), 'Đã giải quyết 2.006 trên 2.126 hồ sơ, còn 120 đang giải quyết'],
    [parts(...month, 2126, 2126, 0), 'Đã giải quyết cả 2.126 hồ sơ tiếp nhận'],
    [parts(...month, 2126, 1800, 120), 'Báo cáo cộng không khớp: 1.800 + 120 khác 2.126 hồ sơ tiếp nhận'],
    [parts(...month, 2126, 2006, 420), 'Báo cáo cộng không khớp: 2.006 + 420 khác 2.126 hồ sơ tiếp nhận'],
  ])('%#', (bar, sentence) => {
    expect(partsHeadline([parts('2026-01-22', '2026-01-28', 9, 1, 8), bar])).toBe(sentence);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(HEADLINE_WORDS);
  });

  test('without a window there is none', () => {
    expect(partsHeadline([])).toBe('');
  });
});

describe('parts of a whole for somebody who does not see them', () => {
  test('each window says its whole and its parts', () => {
    expect(partsDescription([parts(...month, 2126, 2006, 120, [2000, 6])])).toContain(
      'Kỳ 10/03–09/04/2026: nhận 2.126 hồ sơ, đã giải quyết 2.006 (94,4%), đang giải quyết 120 (5,6%). ' +
        'Trong 2.006 hồ sơ đã giải quyết: giải quyết đúng hạn 2.000 (99,7%), giải quyết quá hạn 6 (0,3%).',
    );
  });

  test('parts that miss the whole are owned up to', () => {
    expect(partsDescription([parts(...month, 2126, 1800, 120)])).toContain(
      'Các phần cộng lại là 1.920, thiếu 206 hồ sơ so với 2.126: trang để nguyên, không sửa.',
    );
    expect(partsDescription([parts(...month, 2126, 2006, 120)])).not.toContain('cộng lại');
  });

  test.each([
    [gapText(14), 'thiếu 14 hồ sơ'],
    [gapText(-1400), 'thừa 1.400 hồ sơ'],
    [gapText(0), ''],
    [shareText(3, 9), '3'],
    [shareText(2006, 2126), '2.006 (94,4%)'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
