import { describe, expect, test } from 'vitest';
import type { Indicator, Unit } from '../../src/dataset/types.ts';
import { portalPairs } from '../../src/queries/portalPairs.ts';
import { portalGapText } from '../../src/wording/portalGap.ts';
import { onlineRate, received, sampleUnit } from '../charts/samples.ts';
import { type GeneratedRow, generatedDataset } from './generatedDataset.ts';

const unit: Unit = sampleUnit();
const paid: Indicator = { ...onlineRate, id: 'ty-le-thanh-toan-truc-tuyen' };
const paidPortal: Indicator = { ...onlineRate, id: 'cong-ty-le-thanh-toan-truc-tuyen' };
const counted: Indicator = { ...received, id: 'cong-ho-so-tiep-nhan' };
const august = { unit, from: '2026-08-01', to: '2026-08-31' } as const;
const early = { unit, from: '2026-07-10', to: '2026-08-09' } as const;
const quarter = { unit, from: '2026-07-01', to: '2026-09-30' } as const;

const said = (rows: readonly GeneratedRow[]): readonly string[] =>
  portalPairs(generatedDataset(rows), unit).map((pair) => portalGapText(pair));

describe('what a ward and the portal both tell of one period stands side by side, with the gap', () => {
  test.each<[string, readonly GeneratedRow[], readonly string[]]>([
    [
      'counts',
      [
        { ...august, indicator: received, value: 3091 },
        { ...august, indicator: counted, value: 2971 },
      ],
      ['Báo cáo nhiều hơn 120 hồ sơ.'],
    ],
    [
      'rates',
      [
        { ...august, indicator: paid, numerator: 800, denominator: 1000 },
        { ...august, indicator: paidPortal, numerator: 888, denominator: 1000 },
      ],
      ['Báo cáo thấp hơn 8,8 điểm phần trăm.'],
    ],
    [
      'the same',
      [
        { ...august, indicator: paid, value: 100 },
        { ...august, indicator: paidPortal, numerator: 10, denominator: 10 },
      ],
      ['Bằng nhau.'],
    ],
    [
      'nothing to compare',
      [
        { ...august, indicator: paid, marker: 'x' },
        { ...august, indicator: paidPortal, numerator: 10, denominator: 10 },
      ],
      ['Không so được.'],
    ],
    ['only the portal', [{ ...august, indicator: counted, value: 2971 }], []],
    ['only the ward', [{ ...august, indicator: received, value: 2971 }], []],
    [
      'a month and a quarter are no pair',
      [
        { ...august, indicator: received, value: 3091 },
        { ...quarter, indicator: counted, value: 6684 },
      ],
      [],
    ],
    [
      'two months of other days without a name are no pair',
      [
        { ...early, indicator: received, value: 3091 },
        { ...august, indicator: counted, value: 2971 },
      ],
      [],
    ],
  ])('%s', (_name, rows, texts) => {
    expect(said(rows)).toEqual(texts);
  });

  test('a month closed early is the same month, and its days are said to differ', () => {
    const dataset = generatedDataset([
      { ...early, indicator: received, value: 3091 },
      { ...august, indicator: counted, value: 2971 },
    ]);
    const named = dataset.observations.map((row) => ({
      ...row,
      window: { ...row.window, period: '2026-08' },
    }));
    const [pair] = portalPairs({ ...dataset, observations: named }, unit);
    expect(pair === undefined ? '' : portalGapText(pair)).toBe(
      'Báo cáo nhiều hơn 120 hồ sơ. Hai kỳ không trùng ngày.',
    );
  });
});
