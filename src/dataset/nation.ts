import { readFileNames } from './files.ts';
import { compareText } from './order.ts';
import { openProblemLog, type ProblemLog } from './problemLog.ts';
import { type Reference, readReference } from './reference.ts';
import { type Reports, readReports, reportsToProvinces } from './reports.ts';
import { readRevisions } from './revisions.ts';
import type { NamedFile } from './schema.ts';
import { readSite } from './site.ts';
import type { DataFile, IsoDate, Revision, SiteInfo } from './types.ts';
import { pathToProvince } from './units.ts';

/** What is read of a data folder before the reports of any province: the register, and the nation's own tables. */
export interface Nation {
  readonly reference: Reference;
  /** null when it could not be read, which is told. */
  readonly site: SiteInfo | null;
  readonly revisions: readonly Revision[];
  /** Rows of tables that belong to no province; each is about a unit, as every row is. */
  readonly reports: Reports;
  /** The files of each province's reports, which nobody has read yet. */
  readonly files: ReadonlyMap<string, readonly NamedFile[]>;
  /** Provinces that have reports or are spoken of in the nation's, in code point order. */
  readonly provinces: readonly string[];
  readonly log: ProblemLog;
}

/** Reads the register and the nation's own tables. Of the reports of provinces it reads the lists of sources only. */
export function readNation(files: readonly DataFile[], today: IsoDate): Nation {
  const log = openProblemLog();
  const named = readFileNames(files, log);
  const reference = readReference(named, today, log);
  const siteFile = files.find(({ path }) => path === 'site.json');
  const site = siteFile === undefined ? null : readSite(siteFile, reference.units, log);
  const reportFiles = named.filter(({ name }) => name.kind.folder === 'reports');
  const { byPath } = reference.units;
  // A folder that is no province is told together with the nation's tables.
  const owned = Map.groupBy(reportFiles, ({ name }) => {
    const province = pathToProvince(name.folder);
    return byPath.has(province) ? province : '';
  });
  const reports = readReports(owned.get('') ?? [], reference, log);
  owned.delete('');
  const provinces = new Set([...owned.keys(), ...reportsToProvinces(reports)]);
  return {
    reference,
    site,
    revisions: readRevisions(named, reference, log),
    reports,
    files: owned,
    provinces: [...provinces].sort(compareText),
    log,
  };
}
