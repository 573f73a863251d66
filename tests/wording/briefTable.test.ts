import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import {
  baseText,
  briefKey,
  checkLines,
  commonPrevious,
  MANY_WITNESSES,
  previousParts,
  verdictCell,
  witnessLines,
} from '../../src/wording/briefTable.ts';
import { contradiction, figure, onlineRate, rate } from '../charts/samples.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const before = ['2026-02-10', '2026-03-09'] as const;

test('a rate rests on its denominator, and on nothing known without one', () => {
  expect(baseText(rate(...month, 1785, 2126))).toBe('2.126');
  expect(baseText(figure(...month, 84))).toBe('–');
});

describe('the last comparable window in a cell', () => {
  const now = rate(...month, 1785, 2126);
  const then = rate(...before, 1440, 1800);
  const common = then.window;
  test.each([
    ['none', change(now, null), common, ['chưa có', '']],
    ['of the days the head names', change(now, then), common, ['80%', 'tăng 4,0 điểm phần trăm']],
    ['of other days', change(now, then), null, ['80% (10/02–09/03/2026)', 'tăng 4,0 điểm phần trăm']],
    [
      'of rates without counts',
      change(figure(...month, 96.4), figure(...before, 97.5)),
      common,
      ['97,5%', 'chưa đủ cơ sở'],
    ],
    ['of another class', change(now, rate('2026-01-22', '2026-01-28', 9, 10)), common, ['không so được', '']],
  ])('%s', (_, moved, days, parts) => {
    expect(previousParts(moved, onlineRate, days)).toEqual(parts);
  });

  test('the head names the days most rows have', () => {
    const older = rate('2026-01-10', '2026-02-09', 5, 50);
    expect(commonPrevious([change(now, older), change(now, then), change(now, then)])).toBe(then.window);
    expect(commonPrevious([change(now, null)])).toBeNull();
  });
});

test.each([
  ['met', 'meets', '✓ Đạt'],
  ['not-met', 'misses', '✗ Chưa đạt'],
  ['undecided', 'unclear', '◔ Chưa đủ cơ sở'],
  ['no-data', null, '– Chưa có số liệu'],
  ['tracking', 'meets', '… đang đáp ứng'],
  ['tracking', 'misses', '… còn thiếu'],
  ['tracking', 'unclear', '… chưa rõ'],
] as const)('%s, %s: %s', (verdict, stands, cell) => {
  expect(verdictCell({ verdict, stands })).toBe(cell);
});

describe('what to look into', () => {
  const told = { indicator: onlineRate, line: { figure: rate(...month, 1, 20) }, isOtherWindow: false };
  const silent = { ...told, line: null };
  const blank = { ...told, line: { figure: figure(...month, null, { markers: ['x'] }) } };
  const elsewhere = { ...told, isOtherWindow: true };
  const dispute = { subject: 'Đúng hạn', contradiction: contradiction('rate-mismatch', '91%', '99,81%') };
  test.each([
    ['nothing', { disputes: [], readings: 0, rows: [told] }, ['Cả tám chỉ số đều có số liệu.']],
    [
      'a contradiction, a remark, silence and other days',
      { disputes: [dispute], readings: 2, rows: [told, silent, blank, elsewhere] },
      [
        '[m] Đúng hạn: Báo cáo in 91%; số đếm của chính báo cáo cho 99,81%.',
        'Thêm 2 điều cần đọc kèm: xem trang đầy đủ.',
        'Chưa có số liệu: Tỷ lệ hồ sơ nộp trực tuyến; Tỷ lệ hồ sơ nộp trực tuyến.',
        'Số của kỳ khác, ghi dưới con số: Tỷ lệ hồ sơ nộp trực tuyến.',
      ],
    ],
    [
      'more contradictions than the page has room for',
      { disputes: [dispute, dispute, dispute, dispute, dispute], readings: 1, rows: [told] },
      [
        ...Array.from(
          { length: 3 },
          () => '[m] Đúng hạn: Báo cáo in 91%; số đếm của chính báo cáo cho 99,81%.',
        ),
        'Thêm 2 chỗ mâu thuẫn khác, 1 điều cần đọc kèm: xem trang đầy đủ.',
        'Cả tám chỉ số đều có số liệu.',
      ],
    ],
  ])('%s', (_, brief, lines) => {
    expect(checkLines(brief)).toEqual(lines);
  });
});

describe('the witnesses of one document', () => {
  const told = [
    { number: 1, locator: 'Mục I', quote: 'đã nhận 2.126 hồ sơ', printed: '2.126', isTarget: false },
    { number: 2, locator: 'Mục I', quote: 'phấn đấu đạt 84%', printed: '84', isTarget: true },
  ];

  test('a place is not said twice running', () => {
    expect(witnessLines(told, 2)).toEqual([
      { number: 1, place: '1. Mục I: ', quote: 'đã nhận 2.126 hồ sơ' },
      { number: 2, place: '2. cùng chỗ: ', quote: 'phấn đấu đạt 84%' },
    ]);
  });

  test('where there are many, a target has its place alone', () => {
    expect(witnessLines(told, MANY_WITNESSES + 1)[1]).toEqual({
      number: 2,
      place: '2. cùng chỗ (chỉ tiêu)',
      quote: '',
    });
  });
});

test('the key explains the letters that are used, and no others', () => {
  expect(briefKey(['u', 'm', 'm'])).toMatch(/^\[m\] mâu thuẫn\. \[u\] mẫu số nhỏ\. n: /);
  expect(briefKey([])).toMatch(/^n: /);
});
