import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { unitsWithNumbers, wardBrief } from '../../src/queries/wardBrief.ts';
import {
  countWords,
  FEWEST_WORDS,
  MOST_WORDS,
  type SaidAloud,
  spokenSummary,
} from '../../src/wording/spokenSummary.ts';
import { contradiction, figure, onlineRate, rate, received, sampleUnit } from '../charts/samples.ts';
import { ASKED, realDataAndFullWard } from '../queries/fullWard.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const files = figure(...month, 2126, { indicator: received });
const resolved = rate(...month, 2006, 2126, { indicator: { ...onlineRate, id: 'ty-le-da-giai-quyet' } });
const overdue = (value: number): Figure =>
  figure(...month, value, { indicator: { ...received, id: 'ho-so-qua-han' } });

function aloud(figures: readonly Figure[], more: Partial<SaidAloud> = {}): string {
  const window = figures[0]?.window ?? null;
  return spokenSummary({ unit: sampleUnit(), window, figures, targets: [], kind: 'report', ...more });
}

test('says what the national portal counts where a place has told nothing itself', () => {
  const counted = { ...files, value: 813, indicator: { ...received, id: 'cong-ho-so-tiep-nhan' } };
  const onTime = rate(...month, 775, 813, { indicator: { ...onlineRate, id: 'cong-ty-le-tinh-dung-han' } });
  expect(aloud([counted, onTime], { kind: 'portal' })).toBe(
    'Theo Cổng Dịch vụ công quốc gia về phường Hải An, từ mùng mười tháng ba đến mùng chín tháng tư năm hai nghìn không trăm hai mươi sáu: ' +
      'có tám trăm mười ba hồ sơ; chín mươi lăm phẩy ba phần trăm hồ sơ được tính đúng hạn. ' +
      'Trang Số liệu phường, xã chưa nhận được số hồ sơ của kỳ sau.',
  );
  expect(aloud([files, counted])).not.toContain('tám trăm mười ba');
  expect(aloud([{ ...counted, value: 0 }], { kind: 'portal' })).toContain('không có hồ sơ nào');
});

test('is a text a person can read out in twenty seconds', () => {
  expect(aloud([files, resolved, overdue(0)])).toBe(
    'Theo báo cáo của phường Hải An, từ mùng mười tháng ba đến mùng chín tháng tư năm hai nghìn không trăm hai mươi sáu: ' +
      'nhận hai nghìn một trăm hai mươi sáu hồ sơ; đã giải quyết chín mươi tư phẩy bốn phần trăm hồ sơ; ' +
      'không hồ sơ nào quá hạn. Trang Số liệu phường, xã chưa nhận được số hồ sơ của kỳ sau.',
  );
});

describe('what is said', () => {
  test.each([
    [
      'few cases as counts',
      aloud([files, { ...resolved, numerator: 3, denominator: 4, value: 75 }]),
      'đã giải quyết ba trên bốn hồ sơ',
    ],
    ['files overdue', aloud([files, overdue(31)]), 'ba mươi mốt hồ sơ quá hạn'],
    [
      'a ward that is no more',
      aloud([files], { unit: { ...sampleUnit(), validTo: '2025-06-30' } }),
      'phường Hải An trước đây',
    ],
    ['a plan', aloud([files], { kind: 'plan' }), 'Theo kế hoạch của phường Hải An'],
    ['nothing counted', aloud([], { kind: null }), 'Phường Hải An chưa có báo cáo nêu số hồ sơ.'],
    ['the targets of a plan', aloud([], { kind: null, targets: [1, 2] }), 'Phường đặt hai chỉ tiêu.'],
  ])('%s', (_, text, words) => {
    expect(text).toContain(words);
  });

  test('numbers that disagree are never said, nor those of other days', () => {
    const disputed = { ...resolved, contradictions: [contradiction('rate-mismatch', '91%', '94,4%')] };
    const other = rate('2026-01-22', '2026-01-28', 90, 100, { indicator: resolved.indicator });
    expect(aloud([files, disputed])).not.toContain('giải quyết');
    expect(aloud([files, other])).not.toContain('giải quyết');
  });
});

const isReadable = (text: string): void => {
  expect(text).not.toMatch(/[\d%/]/);
  expect(countWords(text)).toBeGreaterThanOrEqual(FEWEST_WORDS);
  expect(countWords(text)).toBeLessThanOrEqual(MOST_WORDS);
};

describe('50 to 70 words and not one digit', () => {
  const dataset = realDataAndFullWard();
  test.each(unitsWithNumbers(dataset).map(({ path }) => path))('for %s', (path) => {
    const brief = wardBrief(dataset, path, ASKED);
    isReadable(spokenSummary({ ...brief, kind: brief.document?.kind ?? null }));
  });

  test('for any counts, any days, any name', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
    const name = fc.array(fc.constantFrom('Hải', 'An', 'Nguyễn', 'Bỉnh', 'Khiêm'), {
      minLength: 1,
      maxLength: 4,
    });
    const counts = fc.tuple(fc.nat(999_999), fc.nat(999_999), fc.nat(9_999));
    fc.assert(
      fc.property(day, day, fc.boolean(), name, counts, (start, end, twoYears, words, [a, b, late]) => {
        const days = [`${twoYears ? 2025 : 2026}-03-${start}`, `2026-04-${end}`] as const;
        const [part, whole] = [Math.min(a, b), Math.max(a, b, 1)];
        const figures = [
          figure(...days, whole, { indicator: received }),
          rate(...days, part, whole, { indicator: resolved.indicator }),
          rate(...days, part, whole),
          figure(...days, late, { indicator: overdue(0).indicator }),
        ];
        isReadable(aloud(figures, { unit: { ...sampleUnit(), name: words.join(' ') } }));
      }),
    );
  });
});
