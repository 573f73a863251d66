import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { publishedUnits, publishedWards, wardToParams } from '../../src/queries/publishedUnits.ts';
import { smallDataset } from './downloads/smallDataset.ts';

function pathsOf(dataset: Dataset): readonly string[] {
  return publishedUnits(dataset).map((unit) => unit.path);
}

describe('the units with a page', () => {
  test('are every commune of the provinces in scope, former ones too, and provinces that have figures', () => {
    expect(pathsOf(smallDataset())).toEqual([
      'hai-phong',
      'hai-phong/an-bien',
      'hai-phong/hai-an',
      'quang-ninh/gieng-day',
      'quang-ninh/viet-hung',
    ]);
  });

  test('are those with figures alone when no province is in scope', () => {
    const dataset = smallDataset();
    expect(pathsOf({ ...dataset, site: { ...dataset.site, provinces: [] } })).toEqual([
      'hai-phong',
      'hai-phong/hai-an',
      'quang-ninh/viet-hung',
    ]);
  });

  test('at the address of a ward are the communes, never a province', () => {
    expect(publishedWards(smallDataset()).map(wardToParams)).toEqual([
      { province: 'hai-phong', ward: 'an-bien' },
      { province: 'hai-phong', ward: 'hai-an' },
      { province: 'quang-ninh', ward: 'gieng-day' },
      { province: 'quang-ninh', ward: 'viet-hung' },
    ]);
  });
});
