import { claimsToSeries } from '../../../src/dataset/checks/series.ts';
import { type Nation, readNation } from '../../../src/dataset/nation.ts';
import { openProblemLog } from '../../../src/dataset/problemLog.ts';
import { readReports } from '../../../src/dataset/reports.ts';
import type { NamedFile } from '../../../src/dataset/schema.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';
import { median, processorTime } from '../measure.ts';
import { type Scanned, scanBytes } from './byteScan.ts';

/** One run of either side, in milliseconds of processor time of all threads: others may be at work on the machine. */
interface Pair {
  readonly scan: number;
  readonly stage: number;
}

/** What one comparison over a data folder has measured. */
interface CsvStage {
  readonly rows: number;
  readonly megabytes: number;
  readonly pairs: readonly Pair[];
  /** Median of stage/scan over the pairs. */
  readonly ratio: number;
}

/** No generated figure is of a later day. */
const END_OF_DAYS = '2199-12-31';

/**
 * Compares the way from bytes to observations, each row checked by itself and all grouped by unit and indicator, with
 * a scan of the same bytes by hand; one province in memory at a time, both sides in turn.
 */
export function measureCsvStage(folder: string, pairs = 5): CsvStage {
  const nation = readNation(readDataFolder(folder), END_OF_DAYS);
  const sums = Array.from({ length: pairs }, () => ({ scan: 0, stage: 0 }));
  let rows = 0;
  let bytes = 0;
  for (const files of nation.files.values()) {
    const tables = files.filter(({ name }) => name.kind.id === 'observations').map(intoMemory);
    const all = tables.map(({ file }) => file.bytes);
    for (const sum of sums) {
      const scan = processorTime(() => scanBytes(all));
      const stage = processorTime(() => readTables(tables, nation));
      checkSame(scan.result, stage.result);
      sum.scan += scan.milliseconds;
      sum.stage += stage.milliseconds;
    }
    rows += scanBytes(all).rows;
    bytes += all.reduce((sum, { length }) => sum + length, 0);
  }
  const ratio = median(sums.map(({ scan, stage }) => stage / scan));
  return { rows, megabytes: bytes / 1e6, pairs: sums, ratio };
}

function intoMemory({ file: { path, bytes }, name }: NamedFile): NamedFile {
  return { file: { path, bytes }, name };
}

function readTables(tables: readonly NamedFile[], { reference }: Nation): Scanned {
  const { observations } = readReports(tables, reference, openProblemLog());
  const series = claimsToSeries(
    observations,
    ({ indicator }) => indicator,
    ({ numerator }) => numerator !== null,
  );
  let rows = 0;
  let sum = 0;
  for (const { claims } of series) {
    rows += claims.length;
    for (const claim of claims) sum += figureOf(claim);
  }
  return { rows, sum };
}

function figureOf({ numerator, denominator, value }: Observation): number {
  return numerator === null || denominator === null ? (value ?? 0) : numerator / denominator;
}

/** Both have read the same figures; only the order in which they were added up may differ. */
function checkSame(scan: Scanned, stage: Scanned): void {
  const isSame = scan.rows === stage.rows && Math.abs(scan.sum - stage.sum) <= 1e-9 * scan.sum;
  if (!isSame) throw new Error(`scan ${JSON.stringify(scan)}, stage ${JSON.stringify(stage)}`);
}
