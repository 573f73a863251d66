import { describe, expect, test } from 'vitest';
import { timelineLayout } from '../../src/charts/timelineLayout.ts';
import { windowDays } from '../../src/charts/timelineSpans.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { readSvg } from './drawn.ts';
import { figure, procedures, rate, series } from './samples.ts';
import { months } from './sampleTimes.ts';
import { timelineSeries } from './timelineCases.ts';
import { dots, draw, joints, own, strokes } from './timelineDrawn.ts';

describe('a figure stands over the days it covers', () => {
  test.each(
    Object.entries(timelineSeries).flatMap(
      ([name, [, input]]) =>
        [
          [name, 320, input],
          [name, 640, input],
        ] as const,
    ),
  )('%s at %d px', (_name, width, input) => {
    const layout = timelineLayout(input, width, own);
    const at = layout?.time.at ?? ((): number => 0);
    const expected = input.lanes
      .flatMap((lane) => lane.figures)
      .filter(({ value, window }) => value !== null && window.from !== null)
      .map((one) => windowDays(one))
      .map(({ start, end }) => [at(start), at(end)].map((x) => Math.round(x * 10) / 10).join(' '));
    const drawnStrokes = new Set(
      strokes(readSvg('', windowTimeline(input, width))).map((ends) => ends.join(' ')),
    );
    expect(expected.filter((ends) => !drawnStrokes.has(ends))).toEqual([]);
  });

  test('a month of 31 days is 31 times as long as a day, wherever it begins', () => {
    const drawn = draw(
      series([rate('2026-03-10', '2026-04-09', 8, 9), rate('2026-05-01', '2026-05-31', 8, 9)]),
    );
    const [first, second] = strokes(drawn).map(([left, right]) => right - left);
    expect(first).toBeCloseTo(second ?? 0, 0);
  });

  test('a stock is a dot and no stroke', () => {
    const drawn = draw(series([figure(null, '2026-05-31', 165, { indicator: procedures })]));
    expect(strokes(drawn)).toEqual([]);
    expect(dots(drawn)).toHaveLength(1);
  });
});

describe('only what follows is joined', () => {
  const [first, second, third] = months(2026, 1, 3);
  const month = (days: { from: string; to: string } | undefined, percent: number): Figure =>
    rate(days?.from ?? '', days?.to ?? '', percent, 100);

  test.each([
    ['two months that follow each other', series([month(first, 70), month(second, 80)]), 1],
    ['a month that is left out between two', series([month(first, 70), month(third, 80)]), 0],
    [
      'a month that is not reported between two',
      series([
        month(first, 70),
        figure(second?.from ?? '', second?.to ?? '', null, { markers: ['x'] }),
        month(third, 80),
      ]),
      0,
    ],
    [
      'a week and the month after it',
      series([rate('2026-01-25', '2026-01-31', 7, 10), month(second, 80)]),
      0,
    ],
    [
      'a change of boundary between two',
      series([month(first, 70), month(second, 80)], {
        breaks: [{ date: '2026-02-01', label: 'địa giới đổi' }],
      }),
      0,
    ],
    [
      'a break of the series',
      series([month(first, 70), rate('2026-02-01', '2026-02-28', 80, 100, { markers: ['b'] })]),
      0,
    ],
    [
      'two documents on the second month',
      series([month(first, 70), month(second, 80), month(second, 60)]),
      0,
    ],
    ['two stocks', series([figure(null, '2026-01-31', 7), figure(null, '2026-02-01', 8)]), 0],
  ])('%s', (_says, input, count) => {
    expect(joints(draw(input))).toHaveLength(count);
  });
});
