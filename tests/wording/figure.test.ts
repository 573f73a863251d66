import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '../../src/queries/change.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { figureHeadline, HEADLINE_WORDS, measureText, subtitle } from '../../src/wording/headline.ts';
import { MARKER_LEGEND, markerMeaning } from '../../src/wording/markers.ts';
import { caseNoun, figureCounts, figurePhrase, figureText } from '../../src/wording.ts';
import { contradiction, figure, onlineRate, paid, rate, received } from '../charts/samples.ts';

const april = ['2026-03-10', '2026-04-09'] as const;
const remark = { ...contradiction('conflict', '', ''), check: 'reading' } as const;
const count = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  ...figure(...april, value, { indicator: received }),
  ...more,
});

describe('one figure: its text, what stands beneath it, the same in a sentence', () => {
  test.each<[Figure, string, string, string]>([
    [rate(...april, 2006, 2126), '94,4%', '2.006 trên 2.126 hồ sơ', '2.006 trên 2.126 hồ sơ (94,4%)'],
    [rate(...april, 9, 10), '90%', '9 trên 10 hồ sơ', '9 trên 10 hồ sơ (90%)'],
    [rate(...april, 3, 4), '3 trên 4 hồ sơ', 'ít trường hợp, không nêu tỷ lệ', '3 trên 4 hồ sơ'],
    [rate(...april, 6264, 6265), '99,98%', '6.264 trên 6.265 hồ sơ', '6.264 trên 6.265 hồ sơ (99,98%)'],
    [figure(...april, 72.23), '72,2%', 'văn bản chỉ nêu tỷ lệ', '72,2% (văn bản chỉ nêu tỷ lệ)'],
    [rate(...april, 0, 0), 'không phát sinh', '', 'không phát sinh'],
    [count(2126), '2.126 hồ sơ', '', '2.126 hồ sơ'],
    [count(0), '0 hồ sơ', '', '0 hồ sơ'],
    [count(300, { markers: ['e'] }), 'khoảng 300 hồ sơ', '', 'khoảng 300 hồ sơ'],
    [
      figure(...april, 15.81, { indicator: { ...received, kind: 'score', unit: 'điểm', max: 20 } }),
      '15,81 trên 20 điểm',
      '',
      '15,81 trên 20 điểm',
    ],
    [figure(...april, 2_996_000, { indicator: paid }), '2.996.000 đồng', '', '2.996.000 đồng'],
    [
      figure(...april, 17_467_000_000, { indicator: paid }),
      '17,467 tỷ đồng',
      '17.467.000.000 đồng',
      '17,467 tỷ đồng',
    ],
    [count(null, { markers: ['x'] }), 'chưa báo cáo', '', 'chưa báo cáo'],
    [count(null, { markers: ['z'] }), 'không áp dụng', '', 'không áp dụng'],
    [count(null, { markers: ['n'] }), 'không phát sinh', '', 'không phát sinh'],
    [count(null, { markers: ['v'] }), 'đang xác minh', '', 'đang xác minh'],
    [count(null), 'chưa có số liệu', '', 'chưa có số liệu'],
  ])('case %#: %s', (given, text, counts, phrase) => {
    expect([figureText(given), figureCounts(given), figurePhrase(given)]).toEqual([text, counts, phrase]);
  });

  test.each([
    ['Số hồ sơ tiếp nhận trong kỳ', 'hồ sơ'],
    ['Tổng số hồ sơ', 'hồ sơ'],
    ['Số người dân theo báo cáo', 'người'],
    ['Dân số trưởng thành', 'người'],
    ['Số cán bộ, công chức', 'người'],
    ['Số tổ dân phố', 'tổ'],
    ['Số phản ánh, kiến nghị', 'phản ánh'],
    ['Số chế độ báo cáo', 'chế độ báo cáo'],
    ['Số cơ sở y tế, giáo dục, giải trí', 'cơ sở'],
    ['Số phòng, ban, đơn vị', 'đơn vị'],
    ['Số giấy tờ, thông tin trong thủ tục liên quan sản xuất, kinh doanh', 'giấy tờ'],
    ['Tổng chi ngân sách', ''],
    [null, ''],
  ])('%s counts %s', (denominator, noun) => {
    expect(caseNoun({ denominator })).toBe(noun);
  });
});

describe('headlines', () => {
  const march = rate('2026-02-07', '2026-03-09', 1700, 2126);
  test.each<[Figure, Figure | null, string]>([
    [rate(...april, 2006, 2126), null, 'Hồ sơ nộp trực tuyến: 94,4% (2.006 trên 2.126 hồ sơ)'],
    [rate(...april, 2006, 2126), march, 'Hồ sơ nộp trực tuyến: 94,4%, tăng 14,4 điểm phần trăm'],
    [
      rate(...april, 1690, 2126),
      march,
      'Hồ sơ nộp trực tuyến: 79,5% (1.690 trên 2.126 hồ sơ), gần như không đổi',
    ],
    [rate(...april, 3, 4), march, 'Hồ sơ nộp trực tuyến: 3 trên 4 hồ sơ'],
    [
      { ...rate(...april, 38, 47), contradictions: [contradiction('rate-mismatch', '80,8%', '80,9%')] },
      null,
      'Hồ sơ nộp trực tuyến: 80,9%, báo cáo tự mâu thuẫn',
    ],
    [
      { ...rate(...april, 38, 47), contradictions: [remark] },
      null,
      'Hồ sơ nộp trực tuyến: 80,9% (38 trên 47 hồ sơ)',
    ],
    [
      figure(...april, null, { markers: ['x'] }),
      null,
      'Hồ sơ nộp trực tuyến: chưa có số liệu (chưa báo cáo)',
    ],
    [
      figure(...april, null, { markers: ['n'] }),
      null,
      'Hồ sơ nộp trực tuyến: không phát sinh, kỳ 10/03–09/04/2026',
    ],
  ])('case %#', (given, previous, headline) => {
    const indicator = { ...onlineRate, name: 'Hồ sơ nộp trực tuyến' };
    const named = { ...given, indicator };
    const before = previous === null ? null : { ...previous, indicator };
    expect(figureHeadline(named, indicator, change(named, before))).toBe(headline);
  });

  test('an indicator without any figure says so', () => {
    expect(figureHeadline(null, received)).toBe('Hồ sơ tiếp nhận: chưa có số liệu');
  });

  test('a headline has at most 15 words and a number, or says there is none', () => {
    const name = fc.array(fc.constant('chữ'), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const value = fc.option(fc.tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 })));
    fc.assert(
      fc.property(name, value, value, (words, now, then) => {
        const indicator = { ...onlineRate, name: words };
        const toFigure = (window: readonly [string, string], counts: typeof now): Figure =>
          counts === null
            ? figure(...window, null, { indicator, markers: ['x'] })
            : rate(...window, Math.min(...counts), Math.max(...counts), { indicator });
        const current = toFigure(april, now);
        const headline = figureHeadline(
          current,
          indicator,
          change(current, toFigure(['2026-02-07', '2026-03-09'], then)),
        );
        expect(headline.split(' ').length).toBeLessThanOrEqual(HEADLINE_WORDS);
        expect(headline).toMatch(/\d|chưa có số liệu/);
      }),
    );
  });
});

test('a subtitle names measure, unit, place and both days', () => {
  const indicator = { ...onlineRate, numerator: 'Số hồ sơ trực tuyến', denominator: 'Số hồ sơ tiếp nhận' };
  expect(measureText(received)).toBe('Hồ sơ tiếp nhận (hồ sơ)');
  expect(subtitle(indicator, 'phường Hải An', ...april)).toBe(
    'Số hồ sơ trực tuyến trên số hồ sơ tiếp nhận (%) · phường Hải An · 10/03/2026 – 09/04/2026',
  );
});

test('every letter that may stand beside a figure is in the key, once', () => {
  const letters = MARKER_LEGEND.map(({ marker }) => marker);
  expect([...letters].sort()).toEqual(['b', 'e', 'm', 'n', 'p', 'r', 'u', 'v', 'x', 'z']);
  for (const letter of letters) expect(markerMeaning(letter)).not.toBe('');
  expect(markerMeaning('q')).toBe('');
});
