import { describe, expect, test } from 'vitest';
import { comparison } from '../../src/queries/comparison.ts';
import type { Figure } from '../../src/queries/figure.ts';
import {
  comparisonHeadline,
  comparisonLede,
  comparisonStatus,
  comparisonTitle,
} from '../../src/wording/comparisonLede.ts';
import { offeredWindowText, windowsHeadline } from '../../src/wording/comparisonWindows.ts';
import { HEADLINE_WORDS } from '../../src/wording/headline.ts';
import { spokenText } from '../../src/wording/spoken.ts';
import { figure, onlineRate, paid, rate, received, sampleUnit } from '../charts/samples.ts';

const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const anLao = { ...sampleUnit('An Lão', 'an-lao'), type: 'xã' };
const april = ['2026-03-10', '2026-04-09'] as const;
const march = ['2026-02-07', '2026-03-09'] as const;
const half = ['2026-01-01', '2026-06-30'] as const;
const online = { ...onlineRate, name: 'Hồ sơ nộp trực tuyến' };
const share = (window: readonly [string, string], part: number, all: number): Figure =>
  rate(...window, part, all, { indicator: online });
const counted = (window: readonly [string, string], value: number, indicator = received): Figure =>
  figure(...window, value, { indicator });
const named = (own: Figure, period: string): Figure => ({ ...own, window: { ...own.window, period } });
const monthOfApril = named(share(april, 900, 1000), '2026-04');

const compared = (units: readonly (readonly [Figure['unit'], readonly Figure[]])[]) =>
  comparison(
    units.map(([unit, figures]) => ({ unit, figures: figures.map((own) => ({ ...own, unit })) })),
    { indicators: [], window: null },
  );

describe('the headline of one indicator and the lede of the page', () => {
  test.each<[string, Parameters<typeof compared>[0], string | null, string]>([
    [
      'clearly apart',
      [
        [haiAn, [share(april, 900, 1000)]],
        [doSon, [share(april, 800, 1000)]],
      ],
      'Hồ sơ nộp trực tuyến: Hải An cao hơn Đồ Sơn 10,0 điểm phần trăm',
      'Phường Hải An và phường Đồ Sơn có 1 kỳ chung, gần nhất kỳ 10/03–09/04/2026. 1 chỉ số so được.',
    ],
    [
      'clearly apart, a long name',
      [
        [
          haiAn,
          [rate(...april, 900, 1000, { indicator: { ...online, name: `${online.name} và thanh toán` } })],
        ],
        [
          doSon,
          [rate(...april, 950, 1000, { indicator: { ...online, name: `${online.name} và thanh toán` } })],
        ],
      ],
      'Hồ sơ nộp trực tuyến và thanh toán: 90% và 95%, Hải An thấp hơn',
      'Phường Hải An và phường Đồ Sơn có 1 kỳ chung, gần nhất kỳ 10/03–09/04/2026. 1 chỉ số so được.',
    ],
    [
      'not clearly apart, and counts',
      [
        [haiAn, [share(april, 90, 100), counted(april, 2126)]],
        [doSon, [share(april, 85, 100), counted(april, 1800)]],
      ],
      'Hồ sơ nộp trực tuyến: 90% và 85%, chưa thấy khác biệt rõ',
      'Phường Hải An và phường Đồ Sơn có 1 kỳ chung, gần nhất kỳ 10/03–09/04/2026. 1 chỉ số so được; 1 số đếm chỉ đặt cạnh nhau.',
    ],
    [
      'no common window',
      [
        [haiAn, [share(april, 900, 1000), share(['2026-01-22', '2026-01-28'], 90, 100)]],
        [doSon, [share(half, 850, 1000)]],
      ],
      'Hồ sơ nộp trực tuyến: 90% và 85%, hai kỳ khác loại',
      'Phường Hải An và phường Đồ Sơn chưa có kỳ chung nào. Số liệu của phường Hải An theo tuần (22–28/01/2026) và tháng (10/03–09/04/2026); của phường Đồ Sơn theo 6 tháng (6 tháng đầu năm 2026). Mỗi con số dưới đây đứng cạnh ngày của nó; trang không tính chênh lệch.',
    ],
    [
      'a common window, but of nothing both report',
      [
        [haiAn, [share(april, 900, 1000), counted(march, 5)]],
        [doSon, [share(march, 850, 1000)]],
      ],
      'Hồ sơ nộp trực tuyến: 90% và 85%, hai thời điểm khác nhau',
      'Phường Hải An và phường Đồ Sơn chưa có kỳ chung nào. Số liệu của phường Hải An theo tháng (10/03–09/04/2026); của phường Đồ Sơn theo tháng (07/02–09/03/2026). Mỗi con số dưới đây đứng cạnh ngày của nó; trang không tính chênh lệch.',
    ],
    [
      'two indicators, each in a window the other place has for the other',
      [
        [haiAn, [share(april, 900, 1000), counted(march, 5, { ...received, kind: 'score' })]],
        [doSon, [share(march, 850, 1000), counted(half, 5, { ...received, kind: 'score' })]],
      ],
      'Hồ sơ nộp trực tuyến: 90% và 85%, hai thời điểm khác nhau',
      'Phường Hải An và phường Đồ Sơn có kỳ chung, nhưng không chỉ số nào cùng có số trong một kỳ. Số liệu của phường Hải An theo tháng (10/03–09/04/2026); của phường Đồ Sơn theo tháng (07/02–09/03/2026) và 6 tháng (6 tháng đầu năm 2026). Mỗi con số dưới đây đứng cạnh ngày của nó; trang không tính chênh lệch.',
    ],
    [
      'nothing in common',
      [
        [haiAn, [share(april, 900, 1000)]],
        [doSon, [counted(april, 5, paid)]],
      ],
      null,
      'Phường Hải An và phường Đồ Sơn chưa cùng báo cáo chỉ số nào trong các văn bản đã nhận.',
    ],
    [
      'three places',
      [
        [haiAn, [share(april, 900, 1000)]],
        [doSon, [share(april, 800, 1000)]],
        [anLao, [share(april, 700, 1000)]],
      ],
      'Hồ sơ nộp trực tuyến: 3 nơi trong cùng một kỳ',
      'Phường Hải An, phường Đồ Sơn và xã An Lão có 1 kỳ chung, gần nhất kỳ 10/03–09/04/2026. 1 chỉ số so được.',
    ],
    [
      'one place, two months',
      [[haiAn, [share(march, 800, 1000), share(april, 900, 1000)]]],
      'Hồ sơ nộp trực tuyến: 90%, tăng 10,0 điểm phần trăm',
      'Phường Hải An có 1 chỉ số so được với kỳ trước của chính nơi này.',
    ],
    [
      'one place, one month',
      [[haiAn, [share(april, 900, 1000)]]],
      null,
      'Phường Hải An chưa có hai kỳ cùng loại để so với chính mình. Chọn thêm một nơi để đặt cạnh nhau.',
    ],
  ])('%s', (_name, units, headline, lede) => {
    const { shown, places } = compared(units);
    const [first] = shown;
    expect(first === undefined ? null : comparisonHeadline(first)).toBe(headline);
    expect((headline ?? '').split(/\s+/).length).toBeLessThanOrEqual(HEADLINE_WORDS);
    expect(spokenText(comparisonLede(places, shown))).toBe(lede);
  });
});

describe('small words', () => {
  const both = compared([
    [haiAn, [monthOfApril]],
    [doSon, [monthOfApril]],
  ]);

  test('a window to choose names its places', () => {
    expect(both.windows.map(offeredWindowText)).toEqual(['Tháng 4/2026 (10/03–09/04/2026): Hải An, Đồ Sơn']);
  });

  test('the headline of the windows counts those that are shared', () => {
    expect(windowsHeadline(both.places)).toBe('1 kỳ chung của 2 nơi, gần nhất kỳ 10/03–09/04/2026');
    expect(windowsHeadline(both.places.slice(1))).toBe('Không có kỳ nào trùng ngày giữa 1 nơi');
  });

  test('the title names the places, the status what is said of them', () => {
    expect(comparisonTitle([haiAn])).toBe('Phường Hải An, kỳ này và kỳ trước');
    expect(comparisonStatus(both.units, both.shown)).toBe(
      'So sánh phường Hải An và phường Đồ Sơn: 1 chỉ số so được.',
    );
    expect(comparisonStatus([], [])).toBe('');
  });
});
