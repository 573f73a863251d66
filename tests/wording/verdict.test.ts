import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { gapToTarget } from '../../src/queries/gap.ts';
import { judgement } from '../../src/queries/verdict.ts';
import {
  gapSentence,
  intervalText,
  judgementSentence,
  targetInProse,
  targetSentence,
  targetText,
  VERDICTS,
} from '../../src/wording/verdict.ts';
import { contradiction, figure, onlineRate, rate, received, target } from '../charts/samples.ts';

test.each([
  ['>=', 84, '≥ 84%', 'từ 84% trở lên'],
  ['>=', 100, '≥ 100%', '100%'],
  ['>', 80, '> 80%', 'trên 80%'],
  ['=', 100, '= 100%', '100%'],
  ['<=', 5, '≤ 5%', 'không quá 5%'],
  ['<', 5, '< 5%', 'dưới 5%'],
] as const)('a target %s %d is %s on a tick and %s in a sentence', (comparison, value, short, prose) => {
  expect([
    targetText({ comparison, value }, onlineRate),
    targetInProse({ comparison, value }, onlineRate),
  ]).toEqual([short, prose]);
});

test('a target names its day', () => {
  expect(targetSentence(target(84, '2026-12-31'), onlineRate)).toBe(
    'chỉ tiêu từ 84% trở lên, hạn 31/12/2026',
  );
});

test('each verdict has a word and a sign, and no two look the same', () => {
  const labels = Object.values(VERDICTS).map(({ sign, word }) => `${sign} ${word}`);
  expect(labels).toEqual([
    '✓ Đạt',
    '✗ Chưa đạt',
    '◔ Chưa đủ cơ sở',
    '… Đang theo dõi',
    '– Chưa có số liệu',
    '– Không đặt chỉ tiêu',
  ]);
});

test.each([
  [84.83, 90.68, '84,8–90,7%'],
  [43.85, 100, '43,9–100%'],
  [99.97, 100, '99,97–100%'],
])('the interval %d to %d is %s', (low, high, text) => {
  expect(intervalText({ low, high })).toBe(text);
});

describe('why the verdict is what it is', () => {
  const year = ['2025-12-15', '2026-12-14'] as const;
  const of = (numerator: number, denominator: number): Figure => rate(...year, numerator, denominator);
  const goal = target(84, '2026-12-31');
  const disputed = { ...of(412, 468), contradictions: [contradiction('rate-mismatch', '80%', '88,0%')] };
  const after = '2027-02-01';
  test.each<[Figure | null, string, string]>([
    [of(412, 468), after, 'Đạt chỉ tiêu từ 84% trở lên; khoảng dao động 84,8–90,7%.'],
    [of(300, 468), after, 'Chưa đạt chỉ tiêu từ 84% trở lên: cả khoảng dao động 59,7–68,3% nằm ngoài.'],
    [
      of(9, 10),
      after,
      'Chưa đủ cơ sở: khoảng dao động 59,6–98,2% nằm ở cả hai phía của chỉ tiêu từ 84% trở lên, hoặc có quá ít trường hợp.',
    ],
    [
      figure(...year, 90),
      after,
      'Đạt chỉ tiêu từ 84% trở lên, theo số báo cáo nêu; không có số đếm để kiểm tra.',
    ],
    [
      figure(...year, 80),
      after,
      'Chưa đạt chỉ tiêu từ 84% trở lên, theo số báo cáo nêu; không có số đếm để kiểm tra.',
    ],
    [figure(...year, 90, { indicator: received }), after, 'Đạt chỉ tiêu từ 84 hồ sơ trở lên.'],
    [
      disputed,
      after,
      'Các con số của báo cáo không thống nhất, nên chưa kết luận được về chỉ tiêu từ 84% trở lên.',
    ],
    [
      rate('2026-03-10', '2026-04-09', 412, 468),
      after,
      'Số liệu không thuộc kỳ của hạn 31/12/2026, nên chưa kết luận được về chỉ tiêu từ 84% trở lên.',
    ],
    [
      of(412, 468),
      '2026-12-20',
      'Hạn 31/12/2026 chưa đến; số liệu mới nhất đang đáp ứng chỉ tiêu từ 84% trở lên.',
    ],
    [
      of(300, 468),
      '2026-12-20',
      'Hạn 31/12/2026 chưa đến; số liệu mới nhất còn cách chỉ tiêu từ 84% trở lên.',
    ],
    [
      of(9, 10),
      '2026-12-20',
      'Hạn 31/12/2026 chưa đến; số liệu mới nhất chưa rõ đã đáp ứng chỉ tiêu từ 84% trở lên hay chưa.',
    ],
    [
      rate('2025-01-01', '2025-12-31', 300, 468),
      '2026-06-01',
      'Hạn 31/12/2026 chưa đến; số liệu của năm trước còn cách chỉ tiêu từ 84% trở lên.',
    ],
    [null, after, 'Chưa có số liệu để xét chỉ tiêu 84.'],
    [figure(...year, null, { markers: ['x'] }), after, 'Chưa có số liệu để xét chỉ tiêu từ 84% trở lên.'],
  ])('case %#', (given, asOf, sentence) => {
    expect(judgementSentence(judgement(given, goal, asOf), given, goal)).toBe(sentence);
  });

  test('without a target there is nothing to explain', () => {
    expect(judgementSentence(judgement(of(9, 10), null, after), of(9, 10), null)).toBe('');
  });
});

describe('what is missing to the target', () => {
  const people = { ...onlineRate, denominator: 'Số người dân' };
  test.each([
    [39904, 100031, '>=', 100, 'Còn thiếu 60.127 người để đạt 100%, nếu mẫu số vẫn là 100.031 người.'],
    [10, 100, '<=', 5, 'Cần giảm 5 người để đạt không quá 5%, nếu mẫu số vẫn là 100 người.'],
    [90, 100, '>=', 84, 'Không còn thiếu so với chỉ tiêu từ 84% trở lên.'],
  ] as const)('%d of %d against %s %d', (numerator, denominator, comparison, value, sentence) => {
    const given = rate(null, '2026-03-28', numerator, denominator, { indicator: people });
    const gap = gapToTarget(numerator, denominator, { comparison, value });
    expect(gap === null ? '' : gapSentence(gap, given, { comparison, value })).toBe(sentence);
  });

  test('a denominator without a noun counts cases', () => {
    const given = rate(null, '2026-03-28', 1, 4, { indicator: { ...onlineRate, denominator: 'Tổng chi' } });
    expect(gapSentence({ cases: 3, direction: 'more' }, given, { comparison: '=', value: 100 })).toBe(
      'Còn thiếu 3 trường hợp để đạt 100%, nếu mẫu số vẫn là 4 trường hợp.',
    );
  });
});
