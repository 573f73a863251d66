import type { Finding } from './checks/finding.ts';
import { readObservation } from './observations.ts';
import { sortBy } from './order.ts';
import { hasKnownFolder } from './owner.ts';
import type { ProblemLog } from './problemLog.ts';
import { readTable } from './readTable.ts';
import type { Reference } from './reference.ts';
import { type RemarkRow, readRemark } from './remarks.ts';
import { readRevision } from './revisions.ts';
import type { NamedFile } from './schema.ts';
import { readServiceObservation } from './serviceObservations.ts';
import { isAccepted, type Row } from './table.ts';
import { readTarget } from './targets.ts';
import { readTask } from './tasks.ts';
import type { Observation, Revision, ServiceObservation, Target, Task } from './types.ts';
import type { Units } from './units.ts';

/** The typed rows of the reports, each checked by itself but not yet against its neighbours. */
export interface Reports {
  readonly observations: readonly Observation[];
  readonly serviceObservations: readonly ServiceObservation[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly remarks: readonly RemarkRow[];
  readonly revisions: readonly Revision[];
  /** Contradictions inside single rows. */
  readonly findings: readonly Finding[];
  /** Every row with a figure could be read, so that a remark without a figure is a mistake. */
  readonly hasAllFigures: boolean;
}

/** Reads every file of `reports/`, row by row. */
export function readReports(files: readonly NamedFile[], reference: Reference, log: ProblemLog): Reports {
  function read<Record>(id: string, readRecord: (row: Row) => Record | null): Records<Record> {
    const ofKind = files.filter(({ name }) => name.kind.id === id);
    return readRecords(ofKind, reference.units, log, readRecord);
  }
  const findings: Finding[] = [];
  const observations = read('observations', (row) => readObservation(row, reference, findings));
  const services = read('serviceObservations', (row) => readServiceObservation(row, reference, findings));
  const targets = read('targets', (row) => readTarget(row, reference)).records;
  const remarks = read('remarks', (row) => readRemark(row, reference)).records;
  const revisions = read('revisions', (row) => readRevision(row, reference)).records;
  return {
    observations: observations.records,
    serviceObservations: services.records,
    targets: sortBy(targets, (target) => [
      target.unit,
      target.indicator,
      target.due,
      target.source,
      target.locator,
    ]),
    // Left as they stand: a plan tells its tasks in an order of its own.
    tasks: read('tasks', (row) => readTask(row, reference)).records,
    remarks: sortBy(remarks, ({ remark }) => [
      remark.unit,
      remark.check,
      remark.indicator ?? '',
      remark.period ?? '',
      remark.comment,
    ]),
    revisions: sortBy(revisions, (revision) => [
      revision.date,
      revision.unit,
      revision.indicator,
      revision.period,
    ]),
    findings,
    hasAllFigures: observations.isWhole && services.isWhole,
  };
}

interface Records<Record> {
  readonly records: readonly Record[];
  /** Every row of every file became a record. */
  readonly isWhole: boolean;
}

function readRecords<Record>(
  files: readonly NamedFile[],
  units: Units,
  log: ProblemLog,
  readRecord: (row: Row) => Record | null,
): Records<Record> {
  const records: Record[] = [];
  let isWhole = true;
  for (const file of files) {
    const table = readTable(file, log);
    if (table === null || !table.isWhole) isWhole = false;
    if (table === null || !hasKnownFolder(table, units)) continue;
    for (const row of table.rows) {
      const record = isAccepted(row) ? readRecord(row) : null;
      if (record !== null && isAccepted(row)) records.push(record);
      else isWhole = false;
    }
  }
  return { records, isWhole };
}
