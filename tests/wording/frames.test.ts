import { describe, expect, test } from 'vitest';
import { crossesBoundary } from '../../src/wording/boundary.ts';
import { framesDescription, framesHeadline, framesMeasure } from '../../src/wording/frames.ts';
import { dotsDescription } from '../../src/wording/spread.ts';
import { figure, onlineRate, rate, sampleUnit } from '../charts/samples.ts';

const march = ['2026-03-01', '2026-03-31'] as const;
const april = ['2026-04-01', '2026-04-30'] as const;
const silent = { lanes: [] };
const telling = { lanes: [{ figures: [rate(...march, 60, 100), rate(...april, 900, 1000)] }] };
const blank = { lanes: [{ figures: [figure(...march, null, { markers: ['x'] })] }] };

describe('frames, a place each', () => {
  test.each([
    [[telling, telling], 'Tỷ lệ hồ sơ nộp trực tuyến: 2 nơi qua các kỳ'],
    [[telling, silent], 'Tỷ lệ hồ sơ nộp trực tuyến: 1 nơi qua các kỳ'],
  ])('count who tells something', (frames, sentence) => {
    expect(framesHeadline(onlineRate, frames)).toBe(sentence);
    expect(framesHeadline({ ...onlineRate, name: 'Hài lòng' }, [telling, silent])).toBe(
      'Hài lòng: 1 nơi qua các kỳ, 1 nơi chưa có số liệu',
    );
  });

  test('say how many places and over which days', () => {
    expect(framesMeasure([telling, silent])).toBe('2 phường, xã · 01/03/2026 – 30/04/2026');
    expect(framesMeasure([silent])).toBe('1 phường, xã');
  });

  test('say the range before how they are read', () => {
    expect(framesDescription([telling, silent])).toMatch(/^2 con số, từ 60% đến 90%\. Mỗi khung một nơi/);
    expect(framesDescription([blank])).toMatch(/^Chưa kỳ nào có số liệu\./);
  });
});

describe('the day communes were formed anew', () => {
  test.each([
    ['2025-06-30', '2025-07-01', true],
    ['2022-01-01', '2026-12-31', true],
    ['2025-07-01', '2026-01-31', false],
    ['2022-01-01', '2025-06-30', false],
  ])('%s to %s crosses it: %s', (first, last, crosses) => {
    expect(crossesBoundary(first, last)).toBe(crosses);
    const frame = { lanes: [{ figures: [figure(first, last, 60)] }] };
    expect(framesDescription([frame]).includes('01/07/2025')).toBe(crosses);
  });
});

describe('dots, a place each', () => {
  const at = (name: string, window: readonly [string, string], part: number): ReturnType<typeof rate> =>
    rate(...window, part, 100, { unit: sampleUnit(name, name) });

  test('say the range, the bands, and that overlapping bands are no difference', () => {
    const said = dotsDescription([at('a', march, 60), at('b', march, 90)]);
    expect(said).toMatch(/^2 nơi, từ 60% đến 90%\./);
    expect(said).toContain('chưa thấy khác biệt rõ');
    expect(said).toContain('riêng ngẫu nhiên');
    expect(said).not.toContain('kỳ khác nhau');
  });

  test('warn where windows differ, and explain no band where there is none', () => {
    expect(dotsDescription([at('a', march, 60), at('b', april, 90)])).toContain('những kỳ khác nhau');
    expect(dotsDescription([figure(...march, 5, {}), figure(...march, null, {})])).not.toContain('Dải ngang');
  });
});
