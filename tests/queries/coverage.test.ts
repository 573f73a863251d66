import { expect, test } from 'vitest';
import { coverage } from '../../src/queries/coverage.ts';
import { received, sampleUnit } from '../charts/samples.ts';
import { generatedDataset } from './generatedDataset.ts';

/** The rows of `count` communes that one document of the whole year speaks of. */
function rowsOf(count: number): readonly string[] {
  const units = Array.from({ length: count }, (_, index) => sampleUnit(`Nơi ${index}`, `noi-${index}`));
  const rows = units.map((unit) => ({
    unit,
    indicator: received,
    from: '2026-01-01',
    to: '2026-12-31',
    value: 9,
  }));
  return coverage(generatedDataset(rows, [sampleUnit()]), '2026-11-25').rows.map(
    ({ unit, communes, presence }) =>
      `${unit.path} ${communes} ${presence.map((one) => one ?? '-').join(' ')}`,
  );
}

const year = `${Array(11).fill('whole').join(' ')} -`;

test('communes of one province whose months are alike stand in one row, from six on', () => {
  expect(rowsOf(6)).toEqual([`hai-phong 6 ${year}`]);
});

test('fewer stand each in its own row', () => {
  expect(rowsOf(5)).toEqual([0, 1, 2, 3, 4].map((index) => `hai-phong/noi-${index} 0 ${year}`));
});
