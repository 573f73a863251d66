import type { Finding } from './checks/finding.ts';
import { identityFindings } from './checks/identities.ts';
import { readContradictions } from './contradictions.ts';
import { observationsToSeries, serviceObservationsToSeries } from './figures.ts';
import { readFileNames } from './files.ts';
import { compareText } from './order.ts';
import { openProblemLog, type ProblemLog } from './problemLog.ts';
import { type Reference, readReference } from './reference.ts';
import { type Reports, readReports } from './reports.ts';
import { readSite } from './site.ts';
import type { DataFile, Dataset, IsoDate, Reading } from './types.ts';

/**
 * Every file of the data folder as one checked dataset, or every problem at once. Nothing but the files and
 * `today`, which tells what lies in the future, has a part in the result.
 */
export function readDataset(files: readonly DataFile[], options: { readonly today: IsoDate }): Reading {
  const log = openProblemLog();
  const named = readFileNames(files, log);
  const reference = readReference(named, options.today, log);
  const siteFile = files.find((file) => file.path === 'site.json');
  const site = siteFile === undefined ? null : readSite(siteFile, reference.units, log);
  const reports = readReports(named, reference, log);
  const dataset = checkReports(reports, reference, log);
  const problems = log.problems();
  const hasErrors = problems.some((problem) => problem.severity === 'error');
  const rows = log.countRows();
  return {
    dataset: hasErrors || site === null ? null : { site, ...dataset },
    problems,
    rows,
    published: rows - log.countRejected(),
  };
}

/** Puts the rows of the reports beside each other, and everything into an order no file can change. */
function checkReports(reports: Reports, reference: Reference, log: ProblemLog): Omit<Dataset, 'site'> {
  const findings: Finding[] = [...reports.findings];
  const series = observationsToSeries(reports.observations, log, findings);
  const services = serviceObservationsToSeries(reports.serviceObservations, log, findings);
  const identities = [...reference.identities.byId.values()];
  const contradictions = readContradictions(
    [...findings, ...identityFindings(series, identities, log)],
    reports.remarks,
    [...series, ...services],
    reports.hasAllFigures,
    log,
  );
  return {
    units: reference.units.byPath,
    groups: [...reference.groups.byId.values()],
    indicators: reference.indicators.byId,
    identities,
    services: new Map([...reference.services.byId].sort(([, a], [, b]) => a.order - b.order)),
    sources: new Map([...reference.sources.byId].sort(([a], [b]) => compareText(a, b))),
    observations: series.flatMap(({ claims }) => claims),
    serviceObservations: services.flatMap(({ claims }) => claims),
    targets: reports.targets,
    tasks: reports.tasks,
    remarks: reports.remarks.map(({ remark }) => remark),
    contradictions,
    revisions: reports.revisions,
  };
}
