import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { CHANGE_REASONS, changeSentence, changeText } from '../../src/wording/change.ts';
import { figure, procedures, rate, received } from '../charts/samples.ts';

const march = ['2026-02-07', '2026-03-09'] as const;
const april = ['2026-03-10', '2026-04-09'] as const;
const count = (window: readonly [string, string], value: number): Figure =>
  figure(...window, value, { indicator: received });

describe('a change in a cell and as a sentence', () => {
  test.each<[Figure, Figure | null, string, string]>([
    [
      rate(...april, 900, 1000),
      rate(...march, 800, 1000),
      'tăng 10,0 điểm phần trăm',
      'So với kỳ 07/02–09/03/2026 (80%): tăng 10,0 điểm phần trăm.',
    ],
    [
      rate(...april, 800, 1000),
      rate(...march, 900, 1000),
      'giảm 10,0 điểm phần trăm',
      'So với kỳ 07/02–09/03/2026 (90%): giảm 10,0 điểm phần trăm.',
    ],
    [
      rate(...april, 2126, 2126),
      rate(...march, 1416, 1417),
      'gần như không đổi',
      'So với kỳ 07/02–09/03/2026 (99,9%): gần như không đổi.',
    ],
    [
      rate(...april, 100, 100),
      rate(...march, 100, 100),
      'không đổi',
      'So với kỳ 07/02–09/03/2026 (100%): không đổi.',
    ],
    [
      rate(...april, 90, 100),
      rate(...march, 85, 100),
      'chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên',
      'So với kỳ 07/02–09/03/2026 (85%): chưa đủ cơ sở: chênh lệch có thể do ngẫu nhiên.',
    ],
    [
      count(april, 2126),
      count(march, 1814),
      'tăng 312 hồ sơ',
      'So với kỳ 07/02–09/03/2026 (1.814 hồ sơ): tăng 312 hồ sơ.',
    ],
    [
      figure(null, '2026-04-09', 161, { indicator: procedures }),
      figure(null, '2026-01-28', 216, { indicator: procedures }),
      'giảm 55 thủ tục',
      'So với ngày 28/01/2026 (216 thủ tục): giảm 55 thủ tục.',
    ],
    [
      count(april, 2126),
      null,
      'chưa đủ kỳ cùng độ dài để so',
      'So với kỳ trước: chưa đủ kỳ cùng độ dài để so.',
    ],
  ])('case %#: %s', (current, previous, text, sentence) => {
    const said = change(current, previous);
    expect(changeText(said, current.indicator)).toBe(text);
    expect(changeSentence(said, current.indicator)).toBe(sentence);
  });
});

test('every refusal says why in words of its own', () => {
  const reasons = Object.values(CHANGE_REASONS);
  expect(new Set(reasons).size).toBe(reasons.length);
  for (const reason of reasons) expect(reason).toMatch(/^(chưa đủ|hai|cách tính|một trong hai|số liệu)/);
});
