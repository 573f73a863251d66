import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDate,
  formatDateInProse,
  formatRange,
  formatRangeShort,
} from '../src/format.ts';

describe('dates', () => {
  test.each([
    ['2026-04-09', '09/04/2026', 'ngày 09 tháng 4 năm 2026'],
    ['2026-01-28', '28/01/2026', 'ngày 28 tháng 01 năm 2026'],
    ['2025-12-31', '31/12/2025', 'ngày 31 tháng 12 năm 2025'],
  ])('%s is %s, in prose %s', (iso, short, prose) => {
    expect([formatDate(iso), formatDateInProse(iso)]).toEqual([short, prose]);
  });

  test.each([
    ['2026-03-10', '2026-04-09', '10/03/2026 – 09/04/2026', '10/03–09/04/2026'],
    ['2026-01-22', '2026-01-28', '22/01/2026 – 28/01/2026', '22–28/01/2026'],
    ['2025-12-15', '2026-06-14', '15/12/2025 – 14/06/2026', '15/12/2025–14/06/2026'],
    ['2026-01-01', '2026-06-05', '01/01/2026 – 05/06/2026', '01/01–05/06/2026'],
    ['2026-04-01', '2026-04-30', '01/04/2026 – 30/04/2026', 'tháng 4/2026'],
    ['2024-02-01', '2024-02-29', '01/02/2024 – 29/02/2024', 'tháng 2/2024'],
    ['2023-02-01', '2023-02-27', '01/02/2023 – 27/02/2023', '01–27/02/2023'],
    ['2026-04-01', '2026-06-30', '01/04/2026 – 30/06/2026', 'quý II/2026'],
    ['2026-02-01', '2026-04-30', '01/02/2026 – 30/04/2026', '01/02–30/04/2026'],
    ['2026-01-01', '2026-06-30', '01/01/2026 – 30/06/2026', '6 tháng đầu năm 2026'],
    ['2026-07-01', '2026-12-31', '01/07/2026 – 31/12/2026', '6 tháng cuối năm 2026'],
    ['2022-01-01', '2022-12-31', '01/01/2022 – 31/12/2022', 'năm 2022'],
    ['2026-06-05', '2026-06-05', '05/06/2026', '05/06/2026'],
    [null, '2026-03-28', '28/03/2026', '28/03/2026'],
  ])('%s to %s is %s, on labels %s', (from, to, full, short) => {
    expect([formatRange(from, to), formatRangeShort(from, to)]).toEqual([full, short]);
  });

  const anyDay = fc
    .integer({ min: -20000, max: 60000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

  test('the age of 09/04/2026 on 22/11/2026 is 227 days', () => {
    expect(daysBetween('2026-04-09', '2026-11-22')).toBe(227);
    expect(daysBetween('2026-11-22', '2026-04-09')).toBe(-227);
  });

  test('days between and days after agree with the calendar of the machine and undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});
