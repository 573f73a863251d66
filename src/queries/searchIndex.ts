import type { Dataset, Unit } from '../dataset/types.ts';
import { nameToAddress } from '../format/slug.ts';
import { type ListedUnit, nation } from './nation.ts';

/** What can be read of a unit: nothing yet (a line of the A–Z list), a page that says so, or figures. */
export type Readable = 0 | 1 | 2;

/** `[type, name, readable]`; then the slug where it is not just the name, then earlier names and `true` for a former unit. */
export type UnitRow = readonly [
  type: number,
  name: string,
  readable: Readable,
  slug?: string | 0,
  earlier?: readonly string[] | 0,
  isFormer?: true,
];

/** Everything the search field knows of the country, as it travels: small enough to be fetched on a first key press. */
export interface SearchIndex {
  /** Words the rows point to by number. */
  readonly types: readonly string[];
  readonly provinces: readonly {
    readonly type: string;
    readonly name: string;
    readonly slug: string;
    readonly hasFigures: boolean;
    /** By name, A–Z. */
    readonly units: readonly UnitRow[];
  }[];
}

export function searchIndex(dataset: Dataset): SearchIndex {
  const provinces = nation(dataset);
  const types = [...new Set(provinces.flatMap(({ units }) => units.map(({ unit }) => unit.type)))].sort();
  return {
    types,
    provinces: provinces.map(({ province: { type, name, slug }, hasFigures, units }) => ({
      type,
      name,
      slug,
      hasFigures,
      units: units.map((listed) => listedToRow(listed, types)),
    })),
  };
}

function listedToRow({ unit, entry }: ListedUnit, types: readonly string[]): UnitRow {
  const { name, slug } = unit;
  const readable = entry === null ? 0 : entry.numbers > 0 ? 2 : 1;
  const row = [types.indexOf(unit.type), name, readable] as const;
  const ownSlug = slug === nameToAddress(name) ? 0 : slug;
  const earlier = earlierNames(unit);
  if (unit.validTo !== null) return [...row, ownSlug, earlier.length > 0 ? earlier : 0, true];
  if (earlier.length > 0) return [...row, ownSlug, earlier];
  return ownSlug === 0 ? row : [...row, ownSlug];
}

/** Names of other times that differ from the present one. */
function earlierNames({ name, states }: Unit): readonly string[] {
  return [...new Set(states.map((state) => state.name))].filter((other) => other !== name);
}
