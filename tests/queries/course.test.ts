/** A run of comparable windows is judged by its median, by the published rules of run charts, and only when long enough. */
import { describe, expect, it } from 'vitest';
import { seriesCourse } from '../../src/queries/course.ts';
import { courseSentences } from '../../src/wording/course.ts';
import { figure, rate, series } from '../charts/samples.ts';
import { months } from '../charts/sampleTimes.ts';

/** One month a value, of 1,000 files each; null is a month that reported nothing. */
const monthly = (values: readonly (number | null)[]) =>
  series(
    months(2024, 1, values.length).map(({ from, to }, index) => {
      const value = values[index] ?? null;
      return value === null ? figure(from, to, null, { markers: ['x'] }) : rate(from, to, 10 * value, 1000);
    }),
  );

describe('the course of comparable windows', () => {
  it.each<[string, readonly (number | null)[], string | null, number]>([
    ['up and down by turns says nothing', [50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60], null, 0],
    ['six above the median in a row', [50, 52, 51, 53, 50, 52, 61, 64, 62, 65, 61, 63], 'above', 6],
    ['six below the median, the newest', [61, 64, 62, 65, 61, 63, 50, 52, 51, 53, 50, 52], 'below', 6],
    ['five that rise', [55, 50, 56, 49, 57, 48, 50, 52, 54, 58, 47, 56], 'rising', 5],
    ['five that fall', [55, 60, 54, 61, 53, 60, 59, 57, 53, 50, 62, 52], 'falling', 5],
    [
      'a month without a report is passed over',
      [50, 60, null, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60],
      null,
      0,
    ],
  ])('%s', (_case, values, kind, length) => {
    const course = seriesCourse(monthly(values));
    expect(course?.signal?.kind ?? null).toBe(kind);
    expect(course?.signal?.figures ?? []).toHaveLength(length);
  });

  it('of eleven windows is no course', () => {
    expect(seriesCourse(monthly([50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50]))).toBeNull();
    expect(seriesCourse({ lanes: [], breaks: [] })).toBeNull();
  });

  it('ends where a window may not be compared with the one before', () => {
    const [lane] = monthly([50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60]).lanes;
    const figures = (lane?.figures ?? []).map((one, index) =>
      index === 3 ? { ...one, markers: ['b' as const] } : one,
    );
    expect(seriesCourse({ lanes: [{ class: 'month', figures }], breaks: [] })).toBeNull();
  });

  it('begins anew where the boundary changes', () => {
    const values = [50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60];
    const breaks = [{ date: '2024-03-01', label: '01/03/2024: địa giới đã đổi' }];
    expect(seriesCourse({ ...monthly(values), breaks })?.figures).toHaveLength(12);
    expect(seriesCourse({ ...monthly(values.slice(1)), breaks })).toBeNull();
  });

  it('is said in words: its median, and whether the windows moved by more than chance', () => {
    const still = seriesCourse(monthly([50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60]));
    const moved = seriesCourse(monthly([50, 52, 51, 53, 50, 52, 61, 64, 62, 65, 61, 63]));
    if (still === null || moved === null) throw new Error('twelve months are a course');
    expect(courseSentences(still)).toBe(
      'Vạch đứt: mức giữa 55% của 12 kỳ. Không thấy dấu hiệu đổi: không có 6 kỳ liền cùng phía mức giữa, cũng không có 5 kỳ liền cùng tăng hay cùng giảm.',
    );
    expect(courseSentences(moved)).toBe(
      'Vạch đứt: mức giữa 57% của 12 kỳ. Có dấu hiệu đổi: 6 kỳ liền trên mức giữa, từ tháng 7/2024 đến tháng 12/2024.',
    );
  });
});
