/** Days and periods: no Date, no guessing, and the calendar known by heart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateToDayNumber,
  dayNumberToDate,
  lastOfMonth,
  nextDay,
  textToDate,
} from '../../src/dataset/date.ts';
import { nameToPeriod, textToPeriod } from '../../src/dataset/period.ts';

describe('a day', () => {
  it.each([
    ['2026-04-09', '2026-04-09', null],
    ['2024-02-29', '2024-02-29', null],
    ['2026-4-9', '2026-04-09', 'date-normalised'],
    ['2026/04/09', '2026-04-09', 'date-normalised'],
    ['13/04/2026', '2026-04-13', 'slashed-date'],
    ['04/13/2026', '2026-04-13', 'slashed-date'],
    ['05/05/2026', '2026-05-05', 'date-normalised'],
  ])('«%s» is %s', (text, date, note) => {
    expect(textToDate(text)).toEqual({ date, note });
  });

  it.each([
    ['2026-02-29', 'invalid-date'],
    ['2026-13-01', 'invalid-date'],
    ['2026-04-31', 'invalid-date'],
    ['1900-02-29', 'invalid-date'],
    ['30/02/2026', 'invalid-date'],
    ['hôm qua', 'invalid-date'],
    ['04/05/2026', 'ambiguous-date'],
    ['16/05/26', 'short-year'],
    ['1.4.26', 'short-year'],
    ['46113', 'excel-date'],
  ])('«%s» is refused: %s', (text, fault) => {
    expect(textToDate(text)).toMatchObject({ fault });
  });

  it('of an Excel serial number is suggested', () => {
    expect(textToDate('46113')).toMatchObject({ details: { suggestion: ', có lẽ 2026-04-01' } });
  });

  it('has a number that Date agrees with, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(dayNumberToDate(day)).toBe(date);
        expect(dateToDayNumber(date)).toBe(day);
      }),
    );
  });

  it('is followed by the next, also over the end of February and of the year', () => {
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
    expect(nextDay('2025-12-31')).toBe('2026-01-01');
    expect(lastOfMonth(2100, 2)).toBe('2100-02-28');
  });
});

describe('a period', () => {
  it.each([
    ['2026-04', 'month', '2026-04-01', '2026-04-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-H2', 'half', '2026-07-01', '2026-12-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W04', 'week', '2026-01-19', '2026-01-25'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
  ])('%s is a %s from %s to %s', (name, kind, from, to) => {
    expect(nameToPeriod(name)).toEqual({ name, class: kind, from, to });
  });

  it.each(['2025-W53', '2026-W00', '2026-13', '2026-00', '2026-Q5', '2026-H3', '26-04', '3026-04'])(
    '%s does not exist',
    (name) => {
      expect(nameToPeriod(name)).toBeNull();
    },
  );

  it.each([
    ['tháng 4/2026', '2026-04'],
    ['Tháng 4 năm 2026', '2026-04'],
    ['T4/2026', '2026-04'],
    ['4/2026', '2026-04'],
    ['04-2026', '2026-04'],
    ['Tháng  10 / 2026', '2026-10'],
    ['2026/04', '2026-04'],
    ['Quý I/2026', '2026-Q1'],
    ['quý IV năm 2026', '2026-Q4'],
    ['Q3/2026', '2026-Q3'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['tuần 4/2026', '2026-W04'],
    ['năm 2026', '2026'],
  ])('«%s» is %s, and that is told', (text, name) => {
    expect(textToPeriod(text)).toMatchObject({ period: { name }, note: 'period-normalised' });
  });

  it.each([
    ['Apr-26', 'excel-date'],
    ['Thg4-26', 'excel-date'],
    ['thg 4-26', 'excel-date'],
    ['46113', 'excel-date'],
    ['9 tháng 2026', 'invalid-period'],
    ['tháng 13/2026', 'invalid-period'],
    ['2026-04 ước', 'invalid-period'],
    ['quý 5/2026', 'invalid-period'],
  ])('«%s» is refused: %s', (text, fault) => {
    expect(textToPeriod(text)).toMatchObject({ fault });
  });
});
