import type { Finding } from './checks/finding.ts';
import { type NamedFile, readTables } from './files.ts';
import { readObservation } from './observations.ts';
import { hasKnownFolder } from './owner.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Reference } from './reference.ts';
import { type RemarkRow, readRemark } from './remarks.ts';
import { readRevision } from './revisions.ts';
import { readServiceObservation } from './serviceObservations.ts';
import { isAccepted, type Row } from './table.ts';
import { readTarget } from './targets.ts';
import { readTask } from './tasks.ts';
import type { Observation, Revision, ServiceObservation, Target, Task } from './types.ts';

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
  let hasAllFigures = true;
  function read<Record>(kind: string, readRecord: (row: Row) => Record | null): readonly Record[] {
    const records: Record[] = [];
    let filesRead = 0;
    let rows = 0;
    for (const table of readTables(files, kind, log)) {
      if (!hasKnownFolder(table, reference.units)) continue;
      if (table.isWhole) filesRead += 1;
      rows += table.rows.length;
      for (const row of table.rows) {
        const record = isAccepted(row) ? readRecord(row) : null;
        if (record !== null && isAccepted(row)) records.push(record);
      }
    }
    const isFigures = kind === 'observations' || kind === 'serviceObservations';
    const isWhole =
      records.length === rows && filesRead === files.filter(({ name }) => name.kind.id === kind).length;
    if (isFigures && !isWhole) hasAllFigures = false;
    return records;
  }
  const findings: Finding[] = [];
  const observations = read('observations', (row) => readObservation(row, reference, findings));
  const serviceObservations = read('serviceObservations', (row) =>
    readServiceObservation(row, reference, findings),
  );
  return {
    observations,
    serviceObservations,
    targets: read('targets', (row) => readTarget(row, reference)),
    tasks: read('tasks', (row) => readTask(row, reference)),
    remarks: read('remarks', (row) => readRemark(row, reference)),
    revisions: read('revisions', (row) => readRevision(row, reference)),
    findings,
    hasAllFigures,
  };
}
