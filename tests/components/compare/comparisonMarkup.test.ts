import { describe, expect, test } from 'vitest';
import { comparisonMarkup } from '../../../src/components/compare/comparisonMarkup.ts';
import type { Markup } from '../../../src/components/compare/markup.ts';
import { readDataset } from '../../../src/dataset/dataset.ts';
import { formatPercent } from '../../../src/format.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';
import { comparison } from '../../../src/queries/comparison.ts';
import { comparisonCsv, filesToComparison } from '../../../src/queries/comparisonFiles.ts';
import { unitJson } from '../../../src/queries/downloads/pageFiles.ts';
import { pairComparison, preparedPairs } from '../../../src/queries/preparedPairs.ts';
import { figure, procedures, rate, received, sampleUnit } from '../../charts/samples.ts';

/** All words of the markup, the names of its pictures among them. */
function wordsOf(markup: readonly Markup[]): string {
  return markup
    .map((one) => {
      if (typeof one === 'string') return one;
      if ('svg' in one) return one.svg.replace(/<[^>]*>/g, ' ');
      return wordsOf(one.children);
    })
    .join(' ');
}

function elementsOf(markup: readonly Markup[], tag: string): readonly Markup[] {
  return markup.flatMap((one) =>
    typeof one === 'string' || 'svg' in one
      ? []
      : [...(one.tag === tag ? [one] : []), ...elementsOf(one.children, tag)],
  );
}

const april = ['2026-03-10', '2026-04-09'] as const;
const march = ['2026-02-07', '2026-03-09'] as const;
const haiAn = sampleUnit('Hải An', 'hai-an');
const doSon = sampleUnit('Đồ Sơn', 'do-son');
const two = comparison(
  [
    {
      unit: haiAn,
      figures: [
        rate(...march, 800, 1000, { unit: haiAn }),
        rate(...april, 900, 1000, { unit: haiAn }),
        figure(...april, 2126, { indicator: received, unit: haiAn }),
        figure(null, '2026-04-09', 161, { indicator: procedures, unit: haiAn }),
      ],
    },
    {
      unit: doSon,
      figures: [
        rate(...april, 700, 1000, { unit: doSon }),
        figure(...april, 1800, { indicator: received, unit: doSon }),
        figure(null, '2026-05-31', 383, { indicator: procedures, unit: doSon }),
      ],
    },
  ],
  { indicators: [], window: null },
);
const shown = comparisonMarkup(two);

describe('a comparison as markup', () => {
  test('puts each indicator under what can be said of it', () => {
    expect(elementsOf(shown, 'h2').map((heading) => wordsOf([heading]))).toEqual([
      'Kỳ mỗi nơi báo cáo',
      'So được trong cùng kỳ',
      'Đặt cạnh nhau, không tính chênh lệch',
      'Không so được, và lý do',
      'Kỳ này và kỳ trước của chính mỗi nơi',
      'Số liệu khác',
    ]);
  });

  test('draws every figure at both widths, and says its values in a table', () => {
    const figures = elementsOf(shown, 'figure');
    expect(figures).toHaveLength(3);
    for (const one of figures) expect(JSON.stringify(one).match(/<svg /g)).toHaveLength(2);
    const table = wordsOf(elementsOf(figures, 'table'));
    for (const value of [90, 70, 80]) expect(table).toContain(formatPercent(value));
    expect(table).toContain('900 trên 1.000 hồ sơ');
  });

  test('computes no difference of counts, and says files a day only over windows of one length', () => {
    const words = wordsOf(shown);
    expect(words).toContain('68,6 hồ sơ mỗi ngày');
    expect(words).toContain('hai nơi chốt số vào hai ngày, 09/04/2026 và 31/05/2026');
    expect(words.match(/cao hơn|thấp hơn/g)?.length).toBe(2);
  });

  test('gives every figure its document', () => {
    expect(
      elementsOf(shown, 'details')
        .map((one) => wordsOf([one]))
        .join(),
    ).toContain('Chứng từ: Hải An');
  });

  test('takes its figures along as CSV, with their intervals', () => {
    const [header, ...rows] = comparisonCsv(two).trimEnd().split('\n');
    expect(header).toMatch(/,quote,low,high$/);
    expect(rows).toHaveLength(7);
  });
});

test('of the published data is the same from the dataset and from the files beside the pages', () => {
  const { dataset } = readDataset(readDataFolder('data'), { today: '2026-11-22' });
  const pairs = dataset === null ? [] : preparedPairs(dataset);
  expect(pairs.length).toBeGreaterThan(0);
  // Every tenth: one province alone makes more than a hundred pairs.
  for (const { units } of pairs.filter((_pair, index) => index % 10 === 0)) {
    if (dataset === null) break;
    const files = units.map((unit) => JSON.parse(unitJson(dataset, unit, '2026-11-22')));
    const fromFiles = comparisonMarkup(filesToComparison(files, { indicators: [], window: null }));
    expect(fromFiles).toEqual(comparisonMarkup(pairComparison(dataset, units)));
  }
});
