import type { Dataset, Unit } from '../dataset/types.ts';
import { compareVietnamese, formatDate, nameWithType } from '../format.ts';
import type { Opened } from './messages.ts';

/** Provinces and their communes as somebody looks for them: by name, those that are no more at the end. */
export function unitsToPlaces(units: readonly Unit[]): Opened['provinces'] {
  const byProvince = Map.groupBy(units, ({ province }) => province ?? '');
  const provinces = (byProvince.get('') ?? []).filter(({ path }) => byProvince.has(path));
  return [...provinces].sort(byName).map((province) => ({
    path: province.path,
    name: unitToName(province),
    units: [...(byProvince.get(province.path) ?? [])]
      .sort(byName)
      .map((unit) => ({ path: unit.path, name: unitToName(unit) })),
  }));
}

function byName(a: Unit, b: Unit): number {
  return Number(a.validTo !== null) - Number(b.validTo !== null) || compareVietnamese(a.name, b.name);
}

function unitToName(unit: Unit): string {
  return unit.validTo === null
    ? nameWithType(unit)
    : `${nameWithType(unit)} (đến hết ${formatDate(unit.validTo)})`;
}

/** The unit whose slug begins every source id (`hai-an-2026-04-bao-cao-thang`) or stands in a file's name; null for none or several. */
export function guessFolder(
  names: readonly string[],
  sources: readonly string[],
  { units, site }: Pick<Dataset, 'units' | 'site'>,
): string | null {
  const known = [...units.values()].filter(({ province }) => site.provinces.includes(province ?? ''));
  const bySource = agreeing(sources.map((id) => longest(known, ({ slug }) => id.startsWith(`${slug}-`))));
  if (bySource !== null) return bySource;
  return agreeing(names.map((name) => longest(known, (unit) => `-${name}-`.includes(`-${unit.slug}-`))));
}

/** The unit of the longest fitting slug; null when two have it or none fits. */
function longest(units: readonly Unit[], fits: (unit: Unit) => boolean): string | null {
  const fitting = units.filter(fits).sort((a, b) => b.slug.length - a.slug.length);
  const [best, second] = fitting;
  return best === undefined || second?.slug === best.slug ? null : best.path;
}

function agreeing(paths: readonly (string | null)[]): string | null {
  const [first = null] = paths;
  return paths.every((path) => path === first) ? first : null;
}
