import { describe, expect, test } from 'vitest';
import { capitalise, listText, toSpoken } from '../../src/wording/spoken.ts';
import type { SaidWindow } from '../../src/wording/subject.ts';
import {
  sourceName,
  sourceShortName,
  windowName,
  windowNameAndDates,
  windowPhrase,
  windowShort,
  windowText,
} from '../../src/wording.ts';

describe('windows and documents', () => {
  const window = (
    period: string | null,
    from: string | null,
    to: string,
    windowClass: SaidWindow['class'],
  ): SaidWindow => ({ period, from, to, class: windowClass, days: null });
  test.each<[SaidWindow, string, string, string]>([
    [
      window('2026-04', '2026-03-10', '2026-04-09', 'month'),
      'tháng 4/2026',
      'tháng 4/2026 (10/03–09/04/2026)',
      'kỳ 10/03–09/04/2026',
    ],
    [
      window('2026-W04', '2026-01-22', '2026-01-28', 'week'),
      'tuần 22–28/01/2026',
      'tuần 22–28/01/2026',
      'tuần 22–28/01/2026',
    ],
    [window('2026-Q2', '2026-04-01', '2026-06-30', 'quarter'), 'quý II/2026', 'quý II/2026', 'quý II/2026'],
    [
      window('2026-H1', '2026-01-01', '2026-06-05', 'half'),
      '6 tháng đầu năm 2026',
      '6 tháng đầu năm 2026 (01/01–05/06/2026)',
      'kỳ 01/01–05/06/2026',
    ],
    [window('2023', '2023-01-01', '2023-12-31', 'year'), 'năm 2023', 'năm 2023', 'năm 2023'],
    [window(null, null, '2026-03-28', 'stock'), 'đến 28/03/2026', 'đến 28/03/2026', 'đến 28/03/2026'],
    [window(null, '2026-03-28', '2026-03-28', 'other'), '28/03/2026', 'ngày 28/03/2026', 'ngày 28/03/2026'],
  ])('case %#: %s', (given, name, full, phrase) => {
    expect([windowName(given), windowNameAndDates(given), windowPhrase(given)]).toEqual([name, full, phrase]);
  });

  test('full dates and labels', () => {
    const half = window('2026-H1', '2026-01-01', '2026-06-05', 'half');
    expect([windowText(half), windowShort(half)]).toEqual(['01/01/2026 – 05/06/2026', '01/01–05/06/2026']);
    expect(windowText(window(null, null, '2026-03-28', 'stock'))).toBe('đến 28/03/2026');
  });

  test.each([
    ['1804/UBND-VHXH', '2026-04-17', 'Văn bản 1804/UBND-VHXH ngày 17/04/2026'],
    [null, '2026-04-17', 'Báo cáo tuần ngày 17/04/2026'],
    [null, null, 'Báo cáo tuần'],
  ])('document %s of %s is %s', (number, date, name) => {
    expect(sourceName({ number, title: 'Báo cáo tuần', date })).toBe(name);
  });

  test.each([
    ['1804/UBND-VHXH', '2026-04-17', null, 'report', '1804/UBND-VHXH, 17/04/2026'],
    [null, null, '2026-01-28', 'report', 'báo cáo 22–28/01/2026'],
    [null, null, '2026-01-28', 'plan', 'kế hoạch 22–28/01/2026'],
    [null, null, '2026-01-28', 'press', 'bài báo 22–28/01/2026'],
    [null, '2026-01-09', null, 'press', 'bài báo 09/01/2026'],
    [null, '2026-01-09', null, 'report', 'Tên văn bản'],
  ])('in the margin, case %#: %4$s', (number, date, to, kind, name) => {
    const source = { number, title: 'Tên văn bản', date, from: to === null ? null : '2026-01-22', to, kind };
    expect(sourceShortName(source)).toBe(name);
  });
});

test('small words', () => {
  expect(toSpoken('Nhận **2 hồ sơ**.')).toEqual([
    { text: 'Nhận ', strong: false },
    { text: '2 hồ sơ', strong: true },
    { text: '.', strong: false },
  ]);
  expect([listText([]), listText(['a']), listText(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b và c']);
  expect(capitalise('đặc khu Cát Hải')).toBe('Đặc khu Cát Hải');
});
