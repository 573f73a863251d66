import { type Nation, readNation } from './nation.ts';
import { compareText } from './order.ts';
import { openProblemLog, type ProblemLog } from './problemLog.ts';
import { joinProvinces, type ProvinceReading, readProvince } from './province.ts';
import type { DataFile, Dataset, IsoDate, Reading, Source, Tally } from './types.ts';
import { pathToProvince } from './units.ts';

interface Options {
  /** What lies after this day lies in the future. */
  readonly today: IsoDate;
}

/**
 * Every file of the data folder as one checked dataset, or every problem at once. Nothing but the files and
 * `today` has a part in the result.
 */
export function readDataset(files: readonly DataFile[], { today }: Options): Reading {
  const nation = readNation(files, today);
  const provinces = nation.provinces.map((province) => readProvince(nation, province));
  return toReading(nation, provinces, {});
}

/** What is wrong with the data folder, exactly as `readDataset` tells it, with one province in memory at a time. */
export function checkDataset(files: readonly DataFile[], { today }: Options): Tally {
  const nation = readNation(files, today);
  const log = openProblemLog();
  log.absorb(nation.log);
  for (const province of nation.provinces) log.absorb(readProvince(nation, province).log);
  return logToTally(log);
}

/** A data folder whose register is read once, and whose reports are read one province at a time. */
export interface OpenDataset {
  /** Paths of the provinces that have reports, in code point order. */
  readonly provinces: readonly string[];
  /** The register with every source and revision, and no report: its dataset has no observation at all. */
  readonly register: Reading;
  /**
   * The register with the reports of one province: its observations, sources and revisions are those of the
   * province and its communes. Files of other provinces are not touched; nothing is kept.
   */
  readonly readProvince: (province: string) => Reading;
}

/** Reads the register; together the provinces say what `readDataset` says, neither more nor less. */
export function openDataset(files: readonly DataFile[], { today }: Options): OpenDataset {
  const nation = readNation(files, today);
  return {
    provinces: nation.provinces,
    register: toReading(nation, [], {}),
    readProvince(province) {
      const reading = readProvince(nation, province);
      return toReading(nation, [reading], {
        sources: sourcesOf(nation, province),
        revisions: nation.revisions.filter(({ unit }) => pathToProvince(unit) === province),
      });
    },
  };
}

function toReading(
  nation: Nation,
  provinces: readonly ProvinceReading[],
  narrowed: Partial<Pick<Dataset, 'sources' | 'revisions'>>,
): Reading {
  const log = openProblemLog();
  for (const one of [nation, ...provinces]) log.absorb(one.log);
  const tally = logToTally(log);
  const hasErrors = tally.problems.some(({ severity }) => severity === 'error');
  if (hasErrors || nation.site === null) return { dataset: null, ...tally };
  const { units, portalCodes, groups, indicators, identities, services, sources } = nation.reference;
  const dataset = {
    site: nation.site,
    units: units.byPath,
    portalCodes: portalCodes.byId,
    groups: [...groups.byId.values()],
    indicators: indicators.byId,
    identities: [...identities.byId.values()],
    services: new Map([...services.byId].sort(([, a], [, b]) => a.order - b.order)),
    sources: sortSources([...sources.byId.values()]),
    revisions: nation.revisions,
    ...joinProvinces(provinces.map(({ reports }) => reports)),
    ...narrowed,
  };
  return { dataset, ...tally };
}

function logToTally(log: ProblemLog): Tally {
  const rows = log.countRows();
  return { problems: log.problems(), rows, published: rows - log.countRejected() };
}

function sortSources(sources: readonly Source[]): Dataset['sources'] {
  const sorted = [...sources].sort((a, b) => compareText(a.id, b.id));
  return new Map(sorted.map((source) => [source.id, source]));
}

/** The documents of the nation and of the province; no row cites another. */
function sourcesOf({ reference }: Nation, province: string): Dataset['sources'] {
  const all = [...reference.sources.byId.values()];
  return sortSources(all.filter(({ unit }) => unit === '' || pathToProvince(unit) === province));
}
