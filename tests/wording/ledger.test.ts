import { describe, expect, test } from 'vitest';
import { freshness } from '../../src/queries/freshness.ts';
import {
  checkName,
  contradictionSentence,
  contradictionsHeadline,
} from '../../src/wording/contradictions.ts';
import { coverageSentence, freshnessParts, presenceWords } from '../../src/wording/coverage.ts';
import { spokenText } from '../../src/wording/spoken.ts';

describe('how complete and how fresh', () => {
  test.each([
    ['2026-04-09', '2026-11-22', 'số liệu đến 09/04/2026, cách đây 227 ngày: số liệu cũ'],
    ['2026-10-01', '2026-11-22', 'số liệu đến 01/10/2026, cách đây 52 ngày'],
  ])('to %s on %s: %s', (to, asOf, text) => {
    const age = freshness(to, asOf);
    const { before, days, after, old } = freshnessParts(age);
    expect(`${before}${days}${after}${old === null ? '' : `: ${old}`}`).toBe(text);
  });

  const newest = freshness('2026-06-05', '2026-11-22');
  test.each([
    [
      { reporting: 4, all: 168, provinces: 2 },
      newest,
      '4 trên 168 phường, xã, đặc khu của 2 tỉnh, thành phố đang thu thập đã có số liệu; chưa nhận được số liệu của 164 nơi còn lại. Số liệu mới nhất tính đến 05/06/2026.',
    ],
    [
      { reporting: 3, all: 3, provinces: 1 },
      freshness('2026-11-01', '2026-11-22'),
      '3 trên 3 phường, xã, đặc khu của 1 tỉnh, thành phố đang thu thập đã có số liệu. Số liệu mới nhất tính đến 01/11/2026.',
    ],
    [
      { reporting: 0, all: 168, provinces: 2 },
      null,
      'Chưa nhận được số liệu nào của 168 phường, xã, đặc khu của 2 tỉnh, thành phố đang thu thập.',
    ],
  ])('case %#', (units, age, sentence) => {
    expect(spokenText(coverageSentence(units, age))).toBe(sentence);
  });

  test('presence is a sign and a word', () => {
    expect(['whole', 'part', 'none'].map((presence) => presenceWords(presence as 'whole').sign)).toEqual([
      '■',
      '▒',
      '·',
    ]);
    expect(presenceWords('none').word).toBe('chưa nhận được');
  });
});

describe('contradictions', () => {
  test.each([
    ['rate-mismatch', '91%', '99,81%', 'Báo cáo in 91%; số đếm của chính báo cáo cho 99,81%.'],
    ['identity-broken', '377', '376', 'Báo cáo in tổng 377; cộng các phần được 376.'],
    ['identity-broken', '6520', '6481', 'Báo cáo in tổng 6.520; cộng các phần được 6.481.'],
    ['conflict', '161', '216', 'Một chỗ ghi 161, chỗ khác ghi 216.'],
    ['numerator-exceeds-denominator', '12', '10', 'Báo cáo in 12; tính lại được 10.'],
    ['rate-mismatch', '91%', '', 'Báo cáo in 91%.'],
    ['reading', '', '', ''],
  ] as const)('%s %s %s', (check, printed, recomputed, sentence) => {
    expect(contradictionSentence({ check, printed, recomputed })).toBe(sentence);
  });

  test.each([
    ['rate-mismatch', 'Tỷ lệ in khác tỷ lệ tính từ số đếm'],
    ['numerator-exceeds-denominator', 'Phần lớn hơn tổng'],
    ['identity-broken', 'Các phần cộng lại không bằng tổng'],
    ['conflict', 'Hai chỗ nêu hai số khác nhau'],
    ['reading', 'Điều người đọc thấy cần lưu ý'],
    ['khac', 'khac'],
  ])('the check %s is called %s', (check, name) => {
    expect(checkName(check)).toBe(name);
  });

  test('the ledger opens with its size', () => {
    const both = ['conflict', ...Array.from({ length: 1200 }, () => 'reading'), 'rate-mismatch'];
    expect(contradictionsHeadline(both, 5)).toBe('2 chỗ mâu thuẫn và 1.200 điều cần lưu ý trong 5 văn bản');
    expect(contradictionsHeadline(['conflict'], 5)).toBe('1 chỗ mâu thuẫn trong 5 văn bản');
    expect(contradictionsHeadline(['reading', 'reading'], 5)).toBe('2 điều cần lưu ý trong 5 văn bản');
    expect(contradictionsHeadline([], 5)).toBe('Chưa thấy mâu thuẫn nào trong các báo cáo đã nhận');
  });
});
