import type { Finding } from './checks/finding.ts';
import { identityFindings } from './checks/identities.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkFractions, checkScale } from './checks/scale.ts';
import { readContradictions } from './contradictions.ts';
import { observationsToSeries, serviceObservationsToSeries } from './figures.ts';
import type { Nation } from './nation.ts';
import { comparePlaces, compareText, sortBy } from './order.ts';
import { openProblemLog, type ProblemLog } from './problemLog.ts';
import type { Reference } from './reference.ts';
import { addNational, type Reports, readReports } from './reports.ts';
import type { Dataset, Place, Remark } from './types.ts';

/** What the reports say of the units of one province, or of several; each list in an order no file can change. */
export type ProvinceReports = Pick<
  Dataset,
  'observations' | 'serviceObservations' | 'targets' | 'tasks' | 'remarks' | 'contradictions'
>;

/** The reports of a province, checked, and what there is to say of them that the nation's log has not heard yet. */
export interface ProvinceReading {
  readonly reports: ProvinceReports;
  readonly log: ProblemLog;
}

/** Reads the reports of one province against the register, with what the nation's tables say of its units. */
export function readProvince(nation: Nation, province: string): ProvinceReading {
  const log = openProblemLog(nation.log.sheets);
  const own = readReports(nation.files.get(province) ?? [], nation.reference, log);
  const reports = addNational(own, nation.reports, province);
  return { reports: checkReports(reports, nation.reference, log), log };
}

/**
 * Puts the rows of one province's reports beside each other. Nothing can be wrong between two provinces: figures
 * are compared within one unit, and a folder holds rows of its own units only.
 */
function checkReports(reports: Reports, reference: Reference, log: ProblemLog): ProvinceReports {
  const findings: Finding[] = [...reports.findings];
  const series = observationsToSeries(reports.observations, log, findings);
  const services = serviceObservationsToSeries(reports.serviceObservations, log, findings);
  for (const one of series) checkScale(one, log);
  checkFractions(reports.observations, reference.indicators.byId, reference.sources.byId, log);
  checkRepeats(series, log);
  const identities = [...reference.identities.byId.values()];
  const remarks = sortRemarks(reports.remarks);
  const contradictions = readContradictions(
    [...findings, ...identityFindings(series, identities, log)],
    remarks,
    [...series, ...services],
    reports.hasAllFigures,
    log,
  );
  return joinProvinces([
    {
      observations: series.flatMap(({ claims }) => claims),
      serviceObservations: services.flatMap(({ claims }) => claims),
      targets: reports.targets,
      tasks: reports.tasks,
      remarks,
      contradictions,
    },
  ]);
}

/** The reports of several provinces as those of one country, in the same order as if they had never been apart. */
export function joinProvinces(parts: readonly ProvinceReports[]): ProvinceReports {
  const targets = parts.flatMap((part) => part.targets);
  return {
    observations: byUnit(parts.flatMap((part) => part.observations)),
    serviceObservations: byUnit(parts.flatMap((part) => part.serviceObservations)),
    targets: sortBy(targets.sort(byPlace), (target) => [
      target.unit,
      target.indicator,
      target.due,
      target.source,
      target.locator,
    ]),
    // As they stand in the files: a plan tells its tasks in an order of its own.
    tasks: parts.flatMap((part) => part.tasks).sort(byPlace),
    remarks: sortRemarks(parts.flatMap((part) => part.remarks)),
    contradictions: parts.flatMap((part) => part.contradictions).sort((a, b) => compareText(a.id, b.id)),
  };
}

function byUnit<Row extends { readonly unit: string }>(rows: Row[]): readonly Row[] {
  return rows.sort((a, b) => compareText(a.unit, b.unit));
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  return comparePlaces(a.place, b.place);
}

function sortRemarks(remarks: readonly Remark[]): readonly Remark[] {
  return sortBy([...remarks].sort(byPlace), ({ unit, check, indicator, period, comment }) => [
    unit,
    check,
    indicator ?? '',
    period ?? '',
    comment,
  ]);
}
