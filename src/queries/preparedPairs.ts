import type { Dataset, Unit } from '../dataset/types.ts';
import { compareVietnamese, fold } from '../format.ts';
import { type Comparison, comparison, type UnitFigures } from './comparison.ts';
import { reportingEntries } from './directory.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';
import { sourceList } from './sourceList.ts';

/** Units whose comparison is a page of its own, for readers without JavaScript. */
export interface PreparedPair {
  /** `hai-phong/dong-hai--hai-phong/hai-an`; the path alone of a unit that stands against itself. */
  readonly path: string;
  /** Two A–Z; or one that has nobody beside it but two comparable windows of its own. */
  readonly units: readonly Unit[];
  /** What makes them a pair. */
  readonly kinship: 'province' | 'template' | 'itself';
}

/** Up to this many units of one kind are all paired; of more, each with the next only, so that pages grow as units do. */
const ALL_PAIRED = 5;

/** More pairs than this are no list a reader looks through: then only small groups are paired. */
const MOST_PAIRS = 500;

/** The pairs of neighbours: reporting units of one province, then units that fill in one report template. */
export const preparedPairs = oncePerDataset((dataset): readonly PreparedPair[] => {
  const units = reportingEntries(dataset)
    .map(({ unit }) => unit)
    .filter((unit) => (figuresByUnit(dataset).get(unit.path) ?? []).length > 0)
    .sort((a, b) => compareVietnamese(a.name, b.name) || (a.path < b.path ? -1 : 1));
  const pairs = new Map<string, PreparedPair>();
  const groups = [
    ...[...Map.groupBy(units, (unit) => unit.province ?? '').values()].map((group) => ({
      group,
      kinship: 'province' as const,
    })),
    ...[...unitsByTemplate(dataset, units).values()].map((group) => ({
      group,
      kinship: 'template' as const,
    })),
  ];
  const isCountry = groups.reduce((sum, { group }) => sum + group.length, 0) > MOST_PAIRS;
  for (const { group, kinship } of isCountry ? groups.filter(isSmall) : groups)
    for (const [a, b] of pairsOf(group)) {
      const path = `${a.path}--${b.path}`;
      if (!pairs.has(path)) pairs.set(path, { path, units: [a, b], kinship });
    }
  const paired = new Set([...pairs.values()].flatMap((pair) => pair.units));
  for (const unit of isCountry ? [] : units)
    if (!paired.has(unit) && pairComparison(dataset, [unit]).shown.length > 0)
      pairs.set(unit.path, { path: unit.path, units: [unit], kinship: 'itself' });
  return [...pairs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
});

/** The comparison of a prepared pair, as a reader finds it who chose no more than its units. */
export function pairComparison(dataset: Dataset, units: readonly Unit[]): Comparison {
  const figures = units.map(
    (unit): UnitFigures => ({ unit, figures: figuresByUnit(dataset).get(unit.path) ?? [] }),
  );
  return comparison(figures, { indicators: [], window: null });
}

function isSmall({ group }: { readonly group: readonly Unit[] }): boolean {
  return group.length <= ALL_PAIRED;
}

/** All pairs of a small group; of a larger one each with the next, the last with the first. */
function pairsOf(group: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  return group.flatMap((unit, index) => {
    const later = group.slice(index + 1);
    const [next] = later;
    const [first] = group;
    if (group.length <= ALL_PAIRED) return later.map((other): [Unit, Unit] => [unit, other]);
    if (next !== undefined) return [[unit, next] as [Unit, Unit]];
    return first === undefined ? [] : [[first, unit] as [Unit, Unit]];
  });
}

/** Units that sent reports of one title, but for its numbers and the name of the place. */
function unitsByTemplate(dataset: Dataset, units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const sent = Map.groupBy(sourceList(dataset), (use) => use.unit.path);
  const templates = new Map<string, Unit[]>();
  for (const unit of units) {
    const titles = (sent.get(unit.path) ?? [])
      .filter(({ source }) => source.kind === 'report')
      .map(({ source }) => templateOf(source.title, unit));
    for (const title of new Set(titles)) templates.set(title, [...(templates.get(title) ?? []), unit]);
  }
  return templates;
}

/** `bao cao ket qua thang` of `Báo cáo kết quả phường Hải An tháng 4/2026`. */
export function templateOf(title: string, unit: Pick<Unit, 'type' | 'name'>): string {
  return fold(title)
    .replaceAll(fold(`${unit.type} ${unit.name}`), ' ')
    .replace(/[\d/.,–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
