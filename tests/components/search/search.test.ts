/** The search of the country, with the real names of its units. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/components/search/matches.ts';
import { indexToPlaces, type Place } from '../../../src/components/search/places.ts';
import { readDataset } from '../../../src/dataset/dataset.ts';
import { fold } from '../../../src/format.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';
import { searchIndex } from '../../../src/queries/searchIndex.ts';

const { dataset } = readDataset(readDataFolder('data'), { today: '2026-11-22' });
if (dataset === null) throw new Error('the data do not read');
const index = searchIndex(dataset);
const places = indexToPlaces(index);

const said = ({ type, name, province }: Place): string =>
  [`${type} ${name}`, ...(province === null ? [] : [province.name])].join(', ');
const found = (typed: string): readonly string[] => findPlaces(places, typed).map(({ place }) => said(place));

describe('the index', () => {
  test('holds every unit of the country, and each path leads back to it', () => {
    expect(places.filter(({ province, isFormer }) => province !== null && !isFormer)).toHaveLength(3321);
    expect(places.map(({ path }) => path).sort()).toEqual([...dataset.units.keys()].sort());
  });

  test('weighs at most 40 kB gzip', () => {
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThanOrEqual(40_000);
  });

  test('says of each unit what can be read of it', () => {
    const at = (path: string): Place | undefined => places.find((place) => place.path === path);
    expect(at('hai-phong/hai-an')).toMatchObject({ hasPage: true, hasFigures: true, isFormer: false });
    expect(at('quang-ninh/gieng-day')).toMatchObject({ hasPage: true, hasFigures: true, isFormer: true });
    expect(at('ca-mau/dat-mui')).toMatchObject({ hasPage: false, hasFigures: false });
  });
});

describe('what is typed finds, first', () => {
  test.each([
    ['hai an', 'phường Hải An, Hải Phòng'],
    ['HẢI AN', 'phường Hải An, Hải Phòng'],
    ['do son', 'phường Đồ Sơn, Hải Phòng'],
    ['đồ s', 'phường Đồ Sơn, Hải Phòng'],
    ['đường', 'xã Đường An, Hải Phòng'],
    ['chu', 'phường Chũ, Bắc Ninh'],
    ['cẩm giàng', 'xã Cẩm Giàng, Hải Phòng'],
    ['cẩm giang', 'xã Cẩm Giang, Hải Phòng'],
    ['tỉnh phú thọ', 'tỉnh Phú Thọ'],
    ['phú thọ', 'tỉnh Phú Thọ'],
    ['tp hải phòng', 'thành phố Hải Phòng'],
    ['phường hải an', 'phường Hải An, Hải Phòng'],
    ['hải an, ninh bình', 'xã Hải An, Ninh Bình'],
    ['xã tân phú tỉnh', null],
    ['tan phu dong nai', 'phường Tân Phú, Đồng Nai'],
    ['xã tân phú, đồng nai', 'phường Tân Phú, Đồng Nai'],
    ['thuỷ nguyên', 'phường Thủy Nguyên, Hải Phòng'],
    ["m'drắk", "xã M'Drắk, Đắk Lắk"],
    ['mdrak', "xã M'Drắk, Đắk Lắk"],
    ['giếng đáy', 'phường Giếng Đáy, Quảng Ninh'],
    ['không có nơi nào', null],
    ['a', null],
    ['  ', null],
  ])('“%s”: %s', (typed, first) => {
    expect(found(typed)[0] ?? null).toBe(first);
  });

  test('homonyms, each told apart by type and province', () => {
    const all = found('tân phú');
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
  });

  test('what agrees in its diacritics before what agrees only without', () => {
    const names = findPlaces(places, 'đường').map(({ place }) => place.name);
    const last = names.findLastIndex((name) => name.includes('Đường'));
    expect(names.slice(0, last + 1).every((name) => name.includes('Đường'))).toBe(true);
    expect(names.slice(last + 1).some((name) => fold(name).startsWith('duong'))).toBe(true);
  });

  test('a unit by a name it had before, and says which', () => {
    const unit = dataset.units.get('hai-phong/hai-an');
    if (unit === undefined) throw new Error('no such unit');
    const [state] = unit.states;
    if (state === undefined) throw new Error('no state');
    const renamed = { ...unit, states: [{ ...state, name: 'Cát Vàng', validTo: '2026-01-01' }, state] };
    const units = new Map([...dataset.units, [unit.path, renamed]]);
    const [first] = findPlaces(indexToPlaces(searchIndex({ ...dataset, units })), 'cat vang');
    expect(first).toMatchObject({ earlier: 'Cát Vàng', place: { path: 'hai-phong/hai-an' } });
  });
});

test('every unit is found by its own name, with and without diacritics, before any that is not called so', () => {
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.boolean(), (number, isBare) => {
      const place = places[number];
      if (place === undefined) return;
      const matches = findPlaces(places, isBare ? fold(place.name) : place.name);
      const at = matches.findIndex((match) => match.place === place);
      const before = matches.slice(0, at).map((match) => match.place.name);
      const strangers = before.filter((name) => fold(name) !== fold(place.name));
      expect({ isFound: at >= 0, strangers }).toEqual({ isFound: true, strangers: [] });
    }),
    { numRuns: 60 },
  );
});
