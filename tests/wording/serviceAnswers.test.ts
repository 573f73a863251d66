import { describe, expect, test } from 'vitest';
import { annexNote, commonNotes } from '../../src/wording/annex.ts';
import {
  placeLines,
  serviceAnswer,
  serviceCellText,
  serviceCountsText,
  serviceOnlineText,
  servicePageLede,
  servicesLede,
  withoutTableText,
} from '../../src/wording/serviceAnswers.ts';
import { spokenText } from '../../src/wording/spoken.ts';

const row = (total: number | null, online: number | null, marker: string | null = null) => ({
  total,
  online,
  marker,
});
const haiAn = { type: 'phường', name: 'Hải An', validTo: null };
const former = { type: 'phường', name: 'Giếng Đáy', validTo: '2025-06-30' };
const month = {
  period: '2026-04',
  from: '2026-03-10',
  to: '2026-04-09',
  days: 31,
  class: 'month',
} as const;
const year = { period: '2023', from: '2023-01-01', to: '2023-12-31', days: 365, class: 'year' } as const;

describe('one row of a services table in words', () => {
  test.each([
    [row(521, 521), '521 hồ sơ, đều nộp trực tuyến', '521, đều trực tuyến', 'đều nộp trực tuyến'],
    [row(1, 1), '1 hồ sơ, nộp trực tuyến', '1, trực tuyến', 'nộp trực tuyến'],
    [
      row(1601, 1593),
      '1.593 trên 1.601 hồ sơ nộp trực tuyến (99,5%)',
      '1.593/1.601 trực tuyến',
      '1.593 nộp trực tuyến (99,5%)',
    ],
    [row(9, 8), '8 trên 9 hồ sơ nộp trực tuyến', '8/9 trực tuyến', '8 nộp trực tuyến'],
    [row(3, 4), '4 trên 3 hồ sơ nộp trực tuyến', '4/3 trực tuyến', '4 nộp trực tuyến'],
    [
      row(12, 0),
      '12 hồ sơ, không hồ sơ nào trực tuyến',
      '12, không trực tuyến',
      'không hồ sơ nào trực tuyến',
    ],
    [
      row(1022, null),
      '1.022 hồ sơ, không nêu phần trực tuyến',
      '1.022, không nêu trực tuyến',
      'không nêu phần trực tuyến',
    ],
    [
      row(80, null, 'e'),
      'khoảng 80 hồ sơ, không nêu phần trực tuyến',
      'khoảng 80, không nêu trực tuyến',
      'không nêu phần trực tuyến',
    ],
    [row(0, null, 'n'), 'không phát sinh', 'không phát sinh', ''],
    [row(null, null, 'x'), 'chưa báo cáo', 'chưa báo cáo', ''],
    [row(null, null, 'z'), 'không áp dụng', 'không áp dụng', ''],
    [row(null, null, 'v'), 'đang xác minh', 'đang xác minh', ''],
    [row(null, null), 'chưa báo cáo', 'chưa báo cáo', ''],
  ])('%o', (given, full, cell, added) => {
    expect([serviceCountsText(given), serviceCellText(given), serviceOnlineText(given)]).toEqual([
      full,
      cell,
      added,
    ]);
  });
});

test.each([
  ['all', 'xã', 'Đã có hồ sơ nộp trực tuyến'],
  ['part', 'tỉnh', 'Đã có hồ sơ nộp trực tuyến'],
  ['none', 'xã', 'Chưa thấy hồ sơ nộp trực tuyến'],
  ['untold', 'xã', 'Có hồ sơ, báo cáo không nêu phần trực tuyến'],
  ['nothing', 'xã', 'Không phát sinh hồ sơ trong kỳ báo cáo'],
  ['unsure', 'xã', 'Số báo cáo chưa rõ'],
  ['silent', 'xã', 'Chưa có số liệu'],
  [null, 'xã', 'Chưa có số liệu'],
  ['foreign', 'tỉnh', 'Thuộc cấp tỉnh, báo cáo phường, xã không đếm'],
] as const)('the answer of %s at level %s', (answer, level, words) => {
  expect(serviceAnswer(answer, level)).toBe(words);
});

describe('the lines of one service', () => {
  test('name each place, today before former, counts before silence', () => {
    expect(
      placeLines([
        { unit: former, row: row(1022, null), state: 'untold' },
        { unit: haiAn, row: row(521, 521), state: 'all' },
      ]),
    ).toEqual([
      'Phường Hải An: 521 hồ sơ, đều nộp trực tuyến',
      'Phường Giếng Đáy (đơn vị cũ): 1.022 hồ sơ, không nêu phần trực tuyến',
    ]);
    expect(
      placeLines([
        { unit: former, row: row(null, null, 'z'), state: 'foreign' },
        { unit: haiAn, row: row(null, null, 'z'), state: 'foreign' },
      ]),
    ).toEqual(['Phường Hải An, Phường Giếng Đáy (đơn vị cũ): không áp dụng']);
  });

  test('count the places where they are many, in an order of their own', () => {
    const places = (['silent', 'all', 'all', 'untold'] as const).map((state) => ({
      unit: haiAn,
      row: row(1, 1),
      state,
    }));
    expect(placeLines(places)).toEqual([
      '2 nơi đều trực tuyến, 1 nơi không nêu trực tuyến, 1 nơi chưa báo cáo',
    ]);
  });
});

describe('the opening of the list', () => {
  test('says how many services have files online and whose tables say so', () => {
    const columns = [
      { unit: former, windows: [year] },
      { unit: haiAn, windows: [month] },
    ];
    expect(spokenText(servicesLede(['all', 'part', 'nothing', 'silent', null], columns))).toBe(
      '2 trong 5 dịch vụ đã có hồ sơ nộp trực tuyến ở nơi gửi báo cáo; 2 dịch vụ chưa nơi nào có số. ' +
        'Bảng dịch vụ đã nhận: phường Giếng Đáy (đơn vị cũ), năm 2023; phường Hải An, kỳ 10/03–09/04/2026.',
    );
    const many = Array.from({ length: 71 }, () => ({ unit: haiAn, windows: [month] }));
    expect(spokenText(servicesLede(['all'], many))).toContain('Bảng dịch vụ đã nhận: của 71 nơi.');
    expect(spokenText(servicesLede([null, null], []))).toBe('Chưa nơi nào gửi bảng của 2 dịch vụ này.');
  });

  test.each([
    [
      { table: 2, document: 165 },
      'Không có cột: 2 nơi đã gửi văn bản khác nhưng không kèm bảng dịch vụ; 165 nơi chưa nhận được văn bản nào.',
    ],
    [{ table: 0, document: 1 }, 'Không có cột: 1 nơi chưa nhận được văn bản nào.'],
    [{ table: 0, document: 0 }, 'Mọi phường, xã, đặc khu đều có bảng dịch vụ.'],
  ])('says who is not in the matrix: %o', (without, words) => {
    expect(withoutTableText(without)).toBe(words);
  });

  test('of one service names each place with its window, the newest first', () => {
    const places = [
      { unit: former, window: year, row: row(180, null), state: 'untold' as const },
      { unit: haiAn, window: month, row: row(11, 11), state: 'all' as const },
    ];
    expect(spokenText(servicePageLede({ level: 'xã' }, 'all', places))).toBe(
      'Đã có hồ sơ nộp trực tuyến. Phường Hải An, kỳ 10/03–09/04/2026: 11 hồ sơ, đều nộp trực tuyến; ' +
        'phường Giếng Đáy (đơn vị cũ), năm 2023: 180 hồ sơ, không nêu phần trực tuyến.',
    );
    expect(spokenText(servicePageLede({ level: 'xã' }, null, []))).toBe('Chưa có số liệu.');
  });
});

describe('the last column of the annex', () => {
  const given = { ...row(521, 521), note: null, contradictions: [] };
  const disputed = { check: 'numerator-exceeds-denominator', printed: '4/3', recomputed: '133%' };
  test.each([
    [given, ''],
    [{ ...given, ...row(0, null, 'n') }, 'Không phát sinh.'],
    [{ ...given, ...row(null, null, 'z'), note: 'Bảng ghi CATP.' }, 'Không áp dụng. Bảng ghi CATP.'],
    [{ ...given, ...row(8, null) }, 'Không nêu phần trực tuyến.'],
    [{ ...given, ...row(8, 8, 'e') }, 'Số gần đúng.'],
    [{ ...given, ...row(8, 8, 'p') }, 'Số tạm tính.'],
    [{ ...given, contradictions: [disputed] }, 'Báo cáo tự mâu thuẫn [m].'],
    [{ ...given, contradictions: [{ ...disputed, check: 'reading' }] }, ''],
  ])('%#', (one, words) => {
    expect(annexNote(one)).toBe(words);
  });

  test('what every row notes is said once, under the table', () => {
    const rows = [{ note: 'Dòng in nhầm tên. Bảng không ghi kỳ.' }, { note: 'Bảng không ghi kỳ.' }];
    expect(commonNotes(rows)).toEqual(['Bảng không ghi kỳ.']);
    expect(annexNote({ ...given, note: rows[0]?.note ?? null }, commonNotes(rows))).toBe('Dòng in nhầm tên.');
    expect(commonNotes([...rows, { note: null }])).toEqual([]);
    expect(commonNotes(rows.slice(0, 1))).toEqual([]);
  });
});
