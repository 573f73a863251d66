import { describe, expect, test } from 'vitest';
import type { Indicator, Unit } from '../../src/dataset/types.ts';
import { type PartsOfWhole, wardParts } from '../../src/queries/wardParts.ts';
import { received, sampleUnit } from '../charts/samples.ts';
import {
  type GeneratedRow,
  generatedDataset,
  onTimeRate,
  pendingRate,
  resolvedRate,
} from './generatedDataset.ts';

const unit: Unit = sampleUnit();
const month = { unit, from: '2026-03-10', to: '2026-04-09' } as const;

function rates(indicator: Indicator, numerator: number, denominator: number): GeneratedRow {
  return { ...month, indicator, numerator, denominator };
}

const whole: GeneratedRow = { ...month, indicator: received, value: 2126 };
const both = [rates(resolvedRate, 2006, 2126), rates(pendingRate, 120, 2126)];

const bars = (rows: readonly GeneratedRow[]): readonly PartsOfWhole[] =>
  wardParts(generatedDataset(rows), unit);
const counts = ({ parts }: PartsOfWhole): readonly number[] => parts.map(({ count }) => count);

describe('what became of the files received', () => {
  test('is told by a window that gives the whole and both parts', () => {
    const [bar] = bars([whole, ...both]);
    expect([bar?.total, ...(bar === undefined ? [] : counts(bar)), bar?.gap]).toEqual([2126, 2006, 120, 0]);
    expect(bar?.figure.indicator.id).toBe('ho-so-tiep-nhan');
  });

  test.each<[string, readonly GeneratedRow[]]>([
    ['the whole is missing', both],
    ['a part is missing', [whole, rates(resolvedRate, 2006, 2126)]],
    [
      'a part is a rate without counts',
      [whole, ...both.slice(0, 1), { ...month, indicator: pendingRate, value: 5.6 }],
    ],
    [
      'a part is of another window',
      [whole, ...both.slice(0, 1), { ...rates(pendingRate, 120, 2126), to: '2026-04-10' }],
    ],
    ['nothing was received', [{ ...whole, value: 0 }, ...both]],
    ['two documents give two counts', [whole, ...both, rates(pendingRate, 121, 2126)]],
  ])('is not told where %s', (_says, rows) => {
    expect(bars(rows)).toEqual([]);
  });

  test('two documents that give the same count are one', () => {
    expect(bars([whole, ...both, ...both])).toHaveLength(1);
  });

  test.each([
    ['less', 100, 20],
    ['more', 150, -30],
  ])('parts that are %s than the whole stay as they are, and the gap is told', (_says, pending, gap) => {
    const [bar] = bars([whole, ...both.slice(0, 1), rates(pendingRate, pending, 2126)]);
    expect(bar?.gap).toBe(gap);
  });

  test('windows stand oldest first', () => {
    const older = [whole, ...both].map((row) => ({ ...row, from: '2026-01-22', to: '2026-01-28' }));
    expect(bars([whole, ...both, ...older]).map(({ window }) => window.to)).toEqual([
      '2026-01-28',
      '2026-04-09',
    ]);
  });
});

describe('on time and late', () => {
  const within = (rows: readonly GeneratedRow[]): readonly (readonly [string, number])[] =>
    bars([whole, ...both, ...rows]).flatMap((bar) =>
      bar.within.map(({ kind, count }) => [kind, count] as const),
    );

  test('are parts of the resolved', () => {
    expect(within([rates(onTimeRate, 1990, 2006)])).toEqual([
      ['on-time', 1990],
      ['late', 16],
    ]);
  });

  test.each([
    ['other files are counted', [rates(onTimeRate, 1990, 2126)]],
    ['no counts are given', [{ ...month, indicator: onTimeRate, value: 100 }]],
    ['nothing is given', []],
  ])('are not told where %s', (_says, rows) => {
    expect(within(rows)).toEqual([]);
  });
});
