/** The pictures a check shows before and after: only those that change, drawn as the site draws them. */
import { describe, expect, it } from 'vitest';
import { windowHistogram } from '../../src/charts/windowHistogram.ts';
import { changedPictures } from '../../src/check/pictures.ts';
import { figuresByUnit } from '../../src/queries/figures.ts';
import { datasetOf, filesIn, readWith, TODAY, textOf } from '../dataset/fixtures.ts';

const WARD = 'reports/hai-phong/hai-an';
const before = datasetOf(readWith({}));

function fileOf(name: string): string {
  return textOf(filesIn('clean').find(({ path }) => path === `${WARD}/${name}`));
}

function changed(name: string, from: string, to: string): ReturnType<typeof changedPictures> {
  const text = fileOf(name);
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return changedPictures(before, datasetOf(readWith({ [`${WARD}/${name}`]: text.replace(from, to) })), TODAY);
}

const JUNE = 'ho-so-tiep-nhan,2026-06,,,,,1800,,,hai-an-2026-05,mục I.1,tiếp nhận 1800 hồ sơ,\n';

describe('the pictures of a page', () => {
  it('are none where nothing changes', () => {
    expect(changedPictures(before, before, TODAY)).toEqual({ pairs: [], isWhole: true });
  });

  it('show a new month of one indicator, and no other indicator', () => {
    const text = `${fileOf('observations.csv')}${JUNE}`;
    const after = datasetOf(readWith({ [`${WARD}/observations.csv`]: text }));
    const { pairs } = changedPictures(before, after, TODAY);
    expect(pairs.map(({ unit, name }) => [unit, name])).toEqual([['Phường Hải An', 'Hồ sơ tiếp nhận']]);
    const own = (figuresByUnit(after).get('hai-phong/hai-an') ?? []).filter(
      ({ indicator }) => indicator.id === 'ho-so-tiep-nhan',
    );
    expect(pairs[0]?.after?.svg).toBe(windowHistogram(own, 320));
    expect(pairs[0]?.after?.rows.map(([name]) => name)).toContain('01/06/2026 – 30/06/2026');
    expect(pairs[0]?.before?.svg).not.toBe(pairs[0]?.after?.svg);
  });

  it('show a service whose count changes', () => {
    const { pairs } = changed('services.csv', '521,521,', '620,620,');
    expect(pairs.map(({ name }) => name.split(',')[0])).toEqual(['Dịch vụ công thiết yếu']);
  });

  it('are left out where only a note is reworded', () => {
    const { pairs } = changed('observations.csv', 'mục I.1', 'mục I.1 (trang 2)');
    expect(pairs).toEqual([]);
  });
});
