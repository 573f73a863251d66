import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** How much is made up: of which provinces or communes (by path) or of all, over so many months, of so many indicators. */
export interface Scale {
  readonly places: readonly string[] | 'all';
  readonly months: number;
  readonly indicators: number;
}

/** Places in two provinces; Cẩm Giang is not Cẩm Giàng, and there is a Hải An in both. */
const HANDFUL = [
  'hai-phong/cam-giang-10888',
  'hai-phong/cam-giang-10903',
  'hai-phong/hai-an',
  'ninh-binh/hai-an',
  'ninh-binh/hai-anh',
];

/** The three sizes the benchmarks speak of: a handful, a province, the nation over three years. */
export const SCALES = {
  S: { places: HANDFUL, months: 12, indicators: 15 },
  M: { places: ['hai-phong'], months: 36, indicators: 25 },
  L: { places: 'all', months: 36, indicators: 25 },
} as const satisfies Record<string, Scale>;

/** A commune in force since the reform of July 2025, named as in units.csv. */
export interface Commune {
  /** `hai-phong/hai-an` */
  readonly path: string;
  readonly province: string;
  readonly name: string;
}

interface UnitRow {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly province: string;
  readonly valid_from: string;
  readonly valid_to: string;
}

/** Communes are as they are from this day on; nothing is made up for a day before. */
export const FIRST_DAY = '2025-07-01';

/** The communes of a scale with their latest names in `<dataFolder>/units.csv`, in the order of that file. */
export function communesOf({ places }: Scale, dataFolder: string): readonly Commune[] {
  const text = readFileSync(join(dataFolder, 'units.csv'), 'utf8');
  const rows = Papa.parse<UnitRow>(text, { header: true, skipEmptyLines: true }).data;
  const slugs = new Map(rows.filter(({ province }) => province === '').map(({ code, slug }) => [code, slug]));
  const communes = rows.filter(({ province }) => province !== '');
  const early = new Set(communes.filter((row) => row.valid_from <= FIRST_DAY).map(({ code }) => code));
  const now = communes.filter(({ code, valid_to }) => valid_to === '' && early.has(code));
  const all = now.map(({ province, slug, type, name }): Commune => {
    const own = slugs.get(province) ?? '';
    return { path: `${own}/${slug}`, province: own, name: `${type} ${name}` };
  });
  if (places === 'all') return all;
  return all.filter(({ path, province }) => places.includes(path) || places.includes(province));
}
