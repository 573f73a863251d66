import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/queries/figure.ts';
import { sourceFigures } from '../../src/queries/sourceFigures.ts';
import { sourceList } from '../../src/queries/sourceList.ts';
import { datasetOf, readWith } from '../dataset/fixtures.ts';

const use = sourceList(datasetOf(readWith({}))).find(({ figures }) => figures.length > 2);
const [first] = use?.figures ?? [];
if (use === undefined || first === undefined) throw new Error('no document with figures');
const own = first;
const elsewhere = { ...own.unit, path: 'hai-phong/noi-khac' };
const others = (count: number): readonly Figure[] =>
  Array.from({ length: count }, () => ({ ...own, unit: elsewhere }));

describe('the page of a document', () => {
  it('shows every figure in full where they are few, and marks the first of another place', () => {
    const { rows, places } = sourceFigures({ source: use.source, figures: [own, ...others(2)] });
    expect(rows.map(({ isFirst }) => isFirst)).toEqual([true, true, false]);
    expect(places).toEqual([]);
  });

  it('of hundreds of figures about other places names the places, and shows its own unit in full', () => {
    const { rows, places } = sourceFigures({ source: use.source, figures: [own, ...others(301)] });
    expect(rows.map(({ figure }) => figure.unit)).toEqual([own.unit]);
    expect(places.map(({ unit, count }) => [unit.path, count])).toEqual([['hai-phong/noi-khac', 301]]);
  });
});
