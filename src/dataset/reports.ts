import type { Finding } from './checks/finding.ts';
import { readObservation } from './observations.ts';
import { hasKnownFolder } from './owner.ts';
import { openPlainObservations } from './plain/plainObservations.ts';
import type { PlainTable } from './plain/plainTable.ts';
import type { ProblemLog } from './problemLog.ts';
import { readTable } from './readTable.ts';
import type { Reference } from './reference.ts';
import { readRemark } from './remarks.ts';
import type { NamedFile } from './schema.ts';
import { readServiceObservation } from './serviceObservations.ts';
import { tellIfShifted } from './shift.ts';
import { isAccepted, plainToRow, type Row, type Table } from './table.ts';
import { readTarget } from './targets.ts';
import { readTask } from './tasks.ts';
import type { Observation, Remark, ServiceObservation, Target, Task } from './types.ts';
import { pathToProvince, type Units } from './units.ts';

/** The typed rows of some reports, each checked by itself but not yet against its neighbours. */
export interface Reports {
  readonly observations: readonly Observation[];
  readonly serviceObservations: readonly ServiceObservation[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly remarks: readonly Remark[];
  /** Contradictions inside single rows. */
  readonly findings: readonly Finding[];
  /** Every row with a figure could be read, so that a remark without a figure is a mistake. */
  readonly hasAllFigures: boolean;
}

/** Reads report files row by row. */
export function readReports(files: readonly NamedFile[], reference: Reference, log: ProblemLog): Reports {
  function read<Record>(id: string, readers: Readers<Record>): Records<Record> {
    const ofKind = files.filter(({ name }) => name.kind.id === id);
    return readRecords(ofKind, reference.units, log, readers);
  }
  const findings: Finding[] = [];
  const observations = read('observations', {
    readRow: (row) => readObservation(row, reference, findings),
    openPlain: openPlainObservations(reference),
  });
  const services = read('serviceObservations', {
    readRow: (row) => readServiceObservation(row, reference, findings),
  });
  return {
    observations: observations.records,
    serviceObservations: services.records,
    targets: read('targets', { readRow: (row) => readTarget(row, reference) }).records,
    remarks: read('remarks', { readRow: (row) => readRemark(row, reference) }).records,
    tasks: read('tasks', { readRow: (row) => readTask(row, reference) }).records,
    findings,
    hasAllFigures: observations.isWhole && services.isWhole,
  };
}

/** Rows that slipped are few; a file in which every row is wrong is wrong in another way. */
const MOST_SHIFTED = 100;

interface Records<Record> {
  readonly records: readonly Record[];
  /** Every row of every file became a record. */
  readonly isWhole: boolean;
}

/** How the rows of a kind become records. */
interface Readers<Record> {
  /** null for a row that is no record, which is told. */
  readonly readRow: (row: Row) => Record | null;
  /** The same for rows of a plain table by their index, quicker; null for a row somebody has to look at. */
  readonly openPlain?: (plain: PlainTable, table: Table) => (index: number) => Record | null;
}

function readRecords<Record>(
  files: readonly NamedFile[],
  units: Units,
  log: ProblemLog,
  readers: Readers<Record>,
): Records<Record> {
  const records: Record[] = [];
  let isWhole = true;
  function take(record: Record | null): void {
    if (record === null) isWhole = false;
    else records.push(record);
  }
  for (const file of files) {
    const table = readTable(file, log);
    if (table === null || !table.isWhole) isWhole = false;
    if (table !== null && hasKnownFolder(table, units)) readRows(table, readers, take);
  }
  return { records, isWhole };
}

/** Hands on a record for each row, null for a row that was turned away. */
function readRows<Record>(
  table: Table,
  { readRow, openPlain }: Readers<Record>,
  take: (record: Record | null) => void,
): void {
  let rejected = 0;
  function read(row: Row): Record | null {
    const record = isAccepted(row) ? readRow(row) : null;
    if (record !== null && isAccepted(row)) return record;
    rejected += 1;
    if (rejected <= MOST_SHIFTED) tellIfShifted(row);
    return null;
  }
  const { plain } = table;
  if (plain === null || openPlain === undefined) {
    for (const row of table.rows) take(read(row));
    return;
  }
  const readPlain = openPlain(plain, table);
  for (let index = 0; index < plain.cells.rows; index += 1)
    take(readPlain(index) ?? read(plainToRow(table, plain, index)));
}

/** The provinces some row speaks of, or whose communes it speaks of. */
export function reportsToProvinces(reports: Reports): ReadonlySet<string> {
  const { observations, serviceObservations, targets, tasks, remarks } = reports;
  const rows = [observations, serviceObservations, targets, tasks, remarks];
  return new Set(rows.flatMap((records) => records.map(({ unit }) => pathToProvince(unit))));
}

/** The rows about a province and its communes in tables of the whole nation, before those of its own folder. */
export function addNational(own: Reports, national: Reports, province: string): Reports {
  function both<Record extends { readonly unit: string }>(
    first: readonly Record[],
    second: readonly Record[],
  ): readonly Record[] {
    return [...first.filter(({ unit }) => pathToProvince(unit) === province), ...second];
  }
  return {
    observations: both(national.observations, own.observations),
    serviceObservations: both(national.serviceObservations, own.serviceObservations),
    targets: both(national.targets, own.targets),
    tasks: both(national.tasks, own.tasks),
    remarks: both(national.remarks, own.remarks),
    findings: both(national.findings, own.findings),
    hasAllFigures: national.hasAllFigures && own.hasAllFigures,
  };
}
