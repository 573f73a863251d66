import { nameToAddress } from '../../format/slug.ts';
import type { SearchIndex, UnitRow } from '../../queries/searchIndex.ts';
import { type Spelt, spellWords } from './spelling.ts';

/** One place that can be found: a province or a unit of one. */
export interface Place {
  readonly type: string;
  readonly name: string;
  /** The province it lies in; null for a province. */
  readonly province: { readonly type: string; readonly name: string } | null;
  /** `phu-tho`, `phu-tho/viet-tri`. */
  readonly path: string;
  /** Whether it has a page of its own; else it is a line in the list of its province. */
  readonly hasPage: boolean;
  readonly hasFigures: boolean;
  readonly isFormer: boolean;
  readonly earlier: readonly string[];
  /** Its name, then each earlier one: what is typed is held against these. */
  readonly names: readonly Spelt[];
  /** What may be typed before the name: its type; and after it: the name of its province. */
  readonly kind: Spelt;
  readonly around: Spelt;
}

/** The places of an index: each province before its units. */
export function indexToPlaces({ types, provinces }: SearchIndex): readonly Place[] {
  return provinces.flatMap((province) => {
    const { type, name, slug, hasFigures, units } = province;
    const around = spellWords(name);
    const own: Place = {
      type,
      name,
      province: null,
      path: slug,
      hasPage: hasFigures,
      hasFigures,
      isFormer: false,
      earlier: [],
      names: [spellWords(name)],
      kind: spellWords(type),
      around: spellWords(''),
    };
    return [own, ...units.map((row) => rowToPlace(row, types, province, around))];
  });
}

function rowToPlace(
  [typeNumber, name, readable, slug = 0, earlier = 0, former]: UnitRow,
  types: readonly string[],
  province: { readonly type: string; readonly name: string; readonly slug: string },
  around: Spelt,
): Place {
  const type = types[typeNumber] ?? '';
  const before = earlier === 0 ? [] : earlier;
  return {
    type,
    name,
    province,
    path: `${province.slug}/${slug === 0 ? nameToAddress(name) : slug}`,
    hasPage: readable > 0,
    hasFigures: readable === 2,
    isFormer: former === true,
    earlier: before,
    names: [name, ...before].map(spellWords),
    kind: spellWords(type),
    around,
  };
}
