import { describe, expect, test } from 'vitest';
import type { Dataset, Indicator } from '../../src/dataset/types.ts';
import { homePage } from '../../src/queries/homePage.ts';
import { indicatorPage } from '../../src/queries/indicatorPage.ts';
import { type IndicatorPictures, indicatorPictures } from '../../src/queries/indicatorPictures.ts';
import { wardPositions } from '../../src/queries/wardPositions.ts';
import { onlineRate, received, sampleUnit } from '../charts/samples.ts';
import { sampleUnits } from '../charts/sampleUnits.ts';
import { type GeneratedRow, generatedDataset } from './generatedDataset.ts';

/** Generated: August of `count` communes, with counts or as rates a report only claims. */
function august(
  count: number,
  isCounted: boolean,
  indicator: Indicator = onlineRate,
): readonly GeneratedRow[] {
  return sampleUnits(count).map((unit, index) => ({
    unit,
    indicator,
    from: '2026-08-01',
    to: '2026-08-31',
    ...(isCounted ? { numerator: 80 + index, denominator: 200 } : { value: 40 + index }),
  }));
}

const july = (rows: readonly GeneratedRow[]): readonly GeneratedRow[] =>
  rows.map((row) => ({ ...row, from: '2026-07-01', to: '2026-07-31' }));

function picturesOf(dataset: Dataset, indicator: Indicator = onlineRate): readonly string[] {
  const pictures = indicatorPictures(indicatorPage(dataset, indicator.id));
  return (Object.keys(pictures) as (keyof IndicatorPictures)[]).filter((name) => pictures[name] !== null);
}

describe('an indicator is drawn only where its figures carry the picture', () => {
  test.each<[string, readonly GeneratedRow[], Indicator, readonly string[]]>([
    ['nine communes', august(9, true), onlineRate, []],
    ['ten communes with counts', august(10, true), onlineRate, ['funnel']],
    ['ten communes whose reports only claim a rate', august(10, false), onlineRate, ['strip']],
    [
      'two windows of ten of one province, whose own page follows them',
      [...august(10, true), ...july(august(10, true))],
      onlineRate,
      ['funnel'],
    ],
    ['two windows of nine', [...august(9, true), ...july(august(9, true))], onlineRate, ['frames']],
    ['two windows of one', [...august(1, true), ...july(august(1, true))], onlineRate, []],
    ['ten counts, which grow with the commune', august(10, false, received), received, []],
    [
      'ten communes that do not share a window',
      [...august(5, true), ...july(august(10, true).slice(5))],
      onlineRate,
      [],
    ],
  ])('%s', (_says, rows, indicator, pictures) => {
    expect(picturesOf(generatedDataset(rows), indicator)).toEqual(pictures);
  });
});

describe('a commune stands among the others', () => {
  const rows = august(12, true);
  const [first] = rows;

  test('only where ten of them share a window, and it is one of them', () => {
    const unit = first?.unit ?? sampleUnit();
    expect(wardPositions(generatedDataset(rows), unit).map(({ figures }) => figures.length)).toEqual([12]);
    expect(wardPositions(generatedDataset(rows.slice(0, 9)), unit)).toEqual([]);
    expect(
      wardPositions(generatedDataset(rows, [sampleUnit('Khác', 'khac')]), sampleUnit('Khác', 'khac')),
    ).toEqual([]);
  });

  test('on the front page, where there are enough of them, in place of a list', () => {
    const together = (count: number): readonly boolean[] =>
      homePage(generatedDataset(august(count, true)), '2026-11-22').strips.map(
        (strip) => strip.together !== null,
      );
    expect([together(9), together(10)]).toEqual([[false], [true]]);
  });
});
