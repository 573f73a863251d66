import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { wardLede } from '../../src/wording/lede.ts';
import { windowOpening } from '../../src/wording/ledeSentences.ts';
import { spokenText } from '../../src/wording/spoken.ts';
import { contradiction, figure, onlineRate, rate, received, sampleWindow } from '../charts/samples.ts';

type Window = readonly [string | null, string];
const people = { ...onlineRate, denominator: 'Số người dân' };
const share = (id: string, window: Window, numerator: number, denominator: number): Figure =>
  rate(...window, numerator, denominator, {
    indicator: { ...(id.includes('vneid') || id.includes('suc-khoe') ? people : onlineRate), id },
  });
const printed = (id: string, window: Window, percent: number): Figure =>
  figure(...window, percent, { indicator: { ...onlineRate, id } });
const files = (window: Window, value: number, id = 'ho-so-tiep-nhan'): Figure =>
  figure(...window, value, { indicator: { ...received, id } });

interface Given {
  readonly figures: readonly Figure[];
  readonly targets?: readonly { readonly due: string }[];
  readonly validTo?: string;
  readonly successors?: readonly { readonly type: string; readonly name: string }[];
}

function lede({ figures, targets = [], validTo, successors = [] }: Given): string {
  const unit = { type: 'phường', name: 'Hải An', validTo: validTo ?? null };
  return spokenText(wardLede({ unit, successors, figures, targets }));
}

describe('the opening of a ward that reports by month', () => {
  const april: Window = ['2026-03-10', '2026-04-09'];
  const figures = [
    files(april, 2126),
    share('ty-le-ho-so-truc-tuyen', april, 2126, 2126),
    share('ty-le-da-giai-quyet', april, 2006, 2126),
    files(april, 0, 'ho-so-qua-han'),
    share('ty-le-thanh-toan-truc-tuyen', april, 1330, 1330),
    printed('muc-do-hai-long', april, 100),
    share('ty-le-so-suc-khoe-dien-tu', [null, '2026-03-28'], 39904, 100031),
    files(['2026-01-22', '2026-01-28'], 1417),
  ];

  test('files, then payment and satisfaction, then people, each window named', () => {
    expect(lede({ figures })).toBe(
      'Từ 10/03 đến 09/04/2026, phường nhận 2.126 hồ sơ, tất cả nộp trực tuyến; đã giải quyết 2.006 hồ sơ (94,4%), ' +
        'không hồ sơ nào quá hạn. Cả 1.330 hồ sơ phải nộp phí đều thanh toán trực tuyến; mức độ hài lòng 100% ' +
        '(văn bản chỉ nêu tỷ lệ). Đến 28/03/2026, 39.904 trên 100.031 người (39,9%) có Sổ sức khỏe điện tử.',
    );
  });

  test('every numeral but the dates is strong', () => {
    const parts = wardLede({
      unit: { type: 'phường', name: 'Hải An', validTo: null },
      successors: [],
      figures,
      targets: [],
    });
    expect(parts.filter((part) => part.strong).map((part) => part.text)).toEqual([
      '2.126 hồ sơ',
      '2.006 hồ sơ (94,4%)',
      '1.330 hồ sơ',
      '100%',
      '39.904 trên 100.031 người (39,9%)',
    ]);
    const weak = parts
      .filter((part) => !part.strong)
      .map((part) => part.text.replace(/\d{2}\/\d{2}(\/\d{4})?/g, ''));
    expect(weak.join('')).not.toMatch(/\d/);
  });
});

describe('what else an opening has to say', () => {
  const half: Window = ['2026-01-01', '2026-06-05'];
  const year: Window = ['2025-01-01', '2025-12-31'];
  const disputed = { ...files(half, 6265), contradictions: [contradiction('conflict', '6.265', '6.260')] };
  const remarked = {
    ...files(half, 6265),
    contradictions: [{ ...contradiction('conflict', '', ''), check: 'reading' } as const],
  };

  test.each<[string, Given, string]>([
    [
      'one file in person',
      {
        figures: [
          files(half, 6265),
          share('ty-le-ho-so-truc-tuyen', half, 6264, 6265),
          share('ty-le-vneid', [null, '2026-06-05'], 33236, 35409),
        ],
      },
      'Từ 01/01 đến 05/06/2026, phường nhận 6.265 hồ sơ, trong đó 6.264 hồ sơ (99,98%) nộp trực tuyến. Đến 05/06/2026, 33.236 trên 35.409 người (93,9%) có tài khoản VNeID.',
    ],
    [
      'some overdue, some paid online, few satisfied',
      {
        figures: [
          files(half, 40),
          files(half, 3, 'ho-so-qua-han'),
          share('ty-le-thanh-toan-truc-tuyen', half, 10, 40),
          share('muc-do-hai-long', ['2026-04-01', '2026-04-30'], 5, 6),
        ],
      },
      'Từ 01/01 đến 05/06/2026, phường nhận 40 hồ sơ; 3 hồ sơ quá hạn. Trong 40 hồ sơ phải nộp phí, 10 hồ sơ (25%) thanh toán trực tuyến; mức độ hài lòng 5 trên 6 hồ sơ (tháng 4/2026).',
    ],
    [
      'only rates and a plan',
      {
        figures: [printed('ty-le-ho-so-truc-tuyen', year, 72.23), printed('ty-le-dung-han', year, 98)],
        targets: [{ due: '2026-12-31' }, { due: '2027-12-31' }],
      },
      'Năm 2025, 72,2% hồ sơ của phường nộp trực tuyến; 98% hồ sơ được trả đúng hạn (văn bản chỉ nêu tỷ lệ). Chưa nhận được báo cáo nào nêu số hồ sơ của phường. Kế hoạch đặt 2 chỉ tiêu cho các năm 2026–2027.',
    ],
    [
      'a rate without counts beside one with counts',
      {
        figures: [
          files(half, 6520),
          printed('ty-le-ho-so-truc-tuyen', half, 98),
          share('ty-le-da-giai-quyet', half, 6414, 6520),
        ],
      },
      'Từ 01/01 đến 05/06/2026, phường nhận 6.520 hồ sơ, 98% hồ sơ nộp trực tuyến (văn bản chỉ nêu tỷ lệ); đã giải quyết 6.414 hồ sơ (98,4%).',
    ],
    [
      'only a plan',
      { figures: [], targets: [{ due: '2026-12-31' }] },
      'Chưa nhận được báo cáo nào nêu số hồ sơ của phường. Kế hoạch đặt 1 chỉ tiêu cho năm 2026.',
    ],
    ['nothing at all', { figures: [] }, 'Chưa nhận được báo cáo nào của phường Hải An.'],
    [
      'a former unit',
      {
        figures: [files(['2022-01-01', '2023-12-31'], 13303), files(['2023-01-01', '2023-12-31'], 6715)],
        validTo: '2025-06-30',
        successors: [
          { type: 'phường', name: 'Việt Hưng' },
          { type: 'xã', name: 'Hà Khẩu' },
        ],
      },
      'Phường Hải An hoạt động đến hết ngày 30/06/2025; địa bàn nay thuộc phường Việt Hưng và xã Hà Khẩu. Năm 2023, phường nhận 6.715 hồ sơ.',
    ],
    [
      'a former unit without reports',
      { figures: [], validTo: '2025-06-30' },
      'Phường Hải An hoạt động đến hết ngày 30/06/2025. Chưa nhận được báo cáo nào của phường Hải An.',
    ],
    [
      'a contradiction of numbers',
      { figures: [disputed] },
      'Từ 01/01 đến 05/06/2026, phường nhận 6.265 hồ sơ. Trong đó có số mà báo cáo tự mâu thuẫn, đánh dấu [m] ở bảng dưới.',
    ],
    [
      "a reader's remark",
      { figures: [remarked] },
      'Từ 01/01 đến 05/06/2026, phường nhận 6.265 hồ sơ. Trong đó có số cần đọc kèm lưu ý ở bảng dưới.',
    ],
    [
      'payment only',
      { figures: [printed('ty-le-thanh-toan-truc-tuyen', half, 85)] },
      'Ở phường, tỷ lệ thanh toán trực tuyến 85% (01/01–05/06/2026; văn bản chỉ nêu tỷ lệ). Chưa nhận được báo cáo nào nêu số hồ sơ của phường.',
    ],
    [
      'all online without a count of files',
      { figures: [share('ty-le-ho-so-truc-tuyen', half, 50, 50)] },
      'Từ 01/01 đến 05/06/2026, tất cả hồ sơ nộp trực tuyến. Chưa nhận được báo cáo nào nêu số hồ sơ của phường.',
    ],
    [
      'people without counts',
      { figures: [files(half, 40), printed('ty-le-vneid', [null, '2026-06-05'], 85)] },
      'Từ 01/01 đến 05/06/2026, phường nhận 40 hồ sơ. Đến 05/06/2026, 85% người dân (văn bản chỉ nêu tỷ lệ) có tài khoản VNeID.',
    ],
  ])('%s', (_case, given, sentences) => {
    expect(lede(given)).toBe(sentences);
  });
});

test.each<[Window, string]>([
  [['2026-04-01', '2026-04-30'], 'Tháng 4/2026'],
  [['2022-01-01', '2022-12-31'], 'Năm 2022'],
  [['2025-07-01', '2025-12-31'], '6 tháng cuối năm 2025'],
  [['2025-12-15', '2026-06-14'], 'Từ 15/12/2025 đến 14/06/2026'],
  [[null, '2026-03-28'], 'Đến 28/03/2026'],
  [['2026-03-28', '2026-03-28'], 'Ngày 28/03/2026'],
])('a sentence about %j begins with %s', (window, opening) => {
  expect(windowOpening(sampleWindow(...window))).toBe(opening);
});
