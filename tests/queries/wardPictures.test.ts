import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/dataset/types.ts';
import { wardPage } from '../../src/queries/wardPage.ts';
import { onlineRate, received, sampleUnit } from '../charts/samples.ts';
import { type GeneratedRow, generatedDataset } from './generatedDataset.ts';

const unit: Unit = sampleUnit();
const week = { unit, from: '2026-01-22', to: '2026-01-28' } as const;
const month = { unit, from: '2026-03-10', to: '2026-04-09' } as const;

const kindsOf = (rows: readonly GeneratedRow[]): readonly string[] =>
  wardPage(generatedDataset(rows), unit.path, '2026-11-22').groups.flatMap(({ pictures }) =>
    pictures.map(({ kind }) => kind),
  );

describe('what is worth a picture', () => {
  test.each<[string, readonly GeneratedRow[], readonly string[]]>([
    ['one window is a sentence', [{ ...month, indicator: onlineRate, value: 80 }], []],
    [
      'two windows of one value are a sentence',
      [week, month].map((window) => ({ ...window, indicator: onlineRate, value: 100 })),
      [],
    ],
    [
      'two windows of two values are a timeline',
      [
        { ...week, indicator: onlineRate, value: 80 },
        { ...month, indicator: onlineRate, value: 90 },
      ],
      ['timeline'],
    ],
    [
      'two counts are a histogram',
      [
        { ...week, indicator: received, value: 1417 },
        { ...month, indicator: received, value: 2126 },
      ],
      ['histogram'],
    ],
    [
      'a month, its quarter and its year follow one another nowhere, and are a table',
      [
        { unit, from: '2026-08-01', to: '2026-08-31', indicator: received, value: 2971 },
        { unit, from: '2026-07-01', to: '2026-09-26', indicator: received, value: 6684 },
        { unit, from: '2026-01-01', to: '2026-09-26', indicator: received, value: 8253 },
      ],
      [],
    ],
    [
      'one number of files in a week and in a month too: the days are not alike',
      [week, month].map((window) => ({ ...window, indicator: received, value: 1417 })),
      ['histogram'],
    ],
  ])('%s', (_says, rows, kinds) => {
    expect(kindsOf(rows)).toEqual(kinds);
  });
});
