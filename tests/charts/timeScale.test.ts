import { describe, expect, test } from 'vitest';
import { dayNumber, timeScale, timeTicks } from '../../src/charts/timeScale.ts';

function tickWords(first: string, last: string, width: 320 | 640): readonly string[] {
  return timeTicks(timeScale(first, last, [20, width - 20]), 0, width).labels.map(({ text }) => text);
}

describe('the axis of days', () => {
  test('covers whole months around the windows, over the turn of a year', () => {
    const scale = timeScale('2025-12-15', '2026-02-28', [0, 90]);
    expect(scale.domain).toEqual([dayNumber('2025-12-01'), dayNumber('2026-03-01')]);
    expect(scale.at(dayNumber('2026-01-01'))).toBeCloseTo(31, 5);
  });

  test.each([
    ['months where there is room', '2026-01-22', '2026-04-09', 640, '01/01 2026 01/02 01/03 01/04 01/05'],
    [
      'quarters of a year on the narrow picture',
      '2026-01-01',
      '2026-12-31',
      320,
      '01/01 2026 01/04 01/07 01/10 01/01 2027',
    ],
    ['years, each in the middle of its stretch', '2022-12-15', '2026-06-30', 320, '2023 2024 2025 2026'],
    ['a leap day moves nothing', '2024-02-01', '2024-03-31', 640, '01/02 2024 01/03 01/04'],
  ] as const)('is named by %s', (_says, first, last, width, words) => {
    expect(tickWords(first, last, width).join(' ')).toBe(words);
  });

  test('names never touch, however long the time', () => {
    for (let years = 0; years < 40; years += 1)
      for (const width of [320, 640] as const) {
        const { labels } = timeTicks(
          timeScale('2020-05-10', `${2020 + years}-08-20`, [5, width - 5]),
          0,
          width,
        );
        const rows = Map.groupBy(labels, ({ y }) => y);
        for (const row of rows.values())
          for (const [index, { x }] of row.entries())
            expect(x - (row[index - 1]?.x ?? -99)).toBeGreaterThan(34);
      }
  });
});
