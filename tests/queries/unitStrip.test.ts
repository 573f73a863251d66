import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/dataset/types.ts';
import { unitStrip } from '../../src/queries/unitStrip.ts';
import { figure, onlineRate, paid, received, sampleUnit } from '../charts/samples.ts';

function strip(
  values: readonly (number | null)[],
  indicator: Indicator = onlineRate,
): ReturnType<typeof unitStrip> {
  const figures = values.map((value, index) =>
    figure('2026-08-01', '2026-08-31', value, { indicator, unit: sampleUnit(`${index}`, `${index}`) }),
  );
  const [first] = figures;
  return first === undefined ? null : unitStrip({ window: first.window, figures });
}

describe('many units on one scale', () => {
  test.each([
    ['an odd number of them', [3, 1, 2], 2],
    ['an even number', [4, 1, 3, 2], 2.5],
    ['one', [7], 7],
    ['some without a figure, who do not count as 0', [null, 90, null, 80], 85],
  ])('%s have a middle', (_says, values, middle) => {
    expect(strip(values)?.median).toBe(middle);
  });

  test('stand in the order given', () => {
    expect(strip([3, 1, 2])?.figures.map(({ value }) => value)).toEqual([3, 1, 2]);
  });

  test('are not set side by side by counts or amounts, which grow with the unit', () => {
    expect(strip([3, 1, 2], received)).toBeNull();
    expect(strip([3, 1, 2], paid)).toBeNull();
    expect(strip([3, 1, 2], { ...onlineRate, kind: 'score' })).not.toBeNull();
    expect(strip([null])).toBeNull();
  });
});
