import type { Dataset, Unit } from '../src/dataset/types.ts';
import type { DatasetDiff, UnitDiff } from '../src/queries/datasetDiff.ts';
import type { RevisionCheck } from '../src/queries/revisionCheck.ts';
import {
  countsSentence,
  diffSentence,
  idleRevision,
  missingRevision,
  type SaidCounts,
  withdrawnRevision,
} from '../src/wording/diff.ts';
import { placeName } from '../src/wording/place.ts';
import { type ReportTable, unitTables } from './diff-tables.ts';

/** What an edit changes, in words and tables, for every way to show it. */
export interface DiffReport {
  readonly title: string;
  readonly verdict: string;
  readonly counts: SaidCounts;
  readonly countsSentence: string;
  /** What keeps the edit from being published, a sentence each. */
  readonly faults: readonly string[];
  /** What else should be known. */
  readonly notes: readonly string[];
  readonly units: readonly ReportUnit[];
}

export interface ReportUnit {
  readonly path: string;
  readonly name: string;
  readonly tables: readonly ReportTable[];
}

/** The words for a diff against the version called `published`, on the day `today`. */
export function diffToReport(
  diff: DatasetDiff,
  check: RevisionCheck,
  { before, after }: { readonly before: Dataset; readonly after: Dataset },
  { published, today }: { readonly published: string; readonly today: string },
): DiffReport {
  const counts = diffToCounts(diff);
  const faults = checkToFaults(check, after, before, today);
  return {
    title: `Những gì đề nghị này đổi so với ${published}`,
    verdict: diffSentence(counts, faults.length),
    counts,
    countsSentence: countsSentence(counts),
    faults,
    notes: indicatorNotes(diff),
    units: diff.units.map((unit) => unitToReport(unit, before, after)),
  };
}

function unitToReport(diff: UnitDiff, before: Dataset, after: Dataset): ReportUnit {
  return { path: diff.unit.path, name: placeName(diff.unit), tables: unitTables(diff, before, after) };
}

function diffToCounts({ units, untouched }: DatasetDiff): SaidCounts {
  const counts = { added: 0, changed: 0, removed: 0, reworded: 0, blank: 0 };
  for (const { figures, services } of units)
    for (const { kind } of [...figures, ...services]) counts[kind] += 1;
  return { ...counts, untouched };
}

function checkToFaults(
  { missing, idle, withdrawn }: RevisionCheck,
  after: Dataset,
  before: Dataset,
  today: string,
): readonly string[] {
  const unitOf = (path: string): Unit | undefined => after.units.get(path) ?? before.units.get(path);
  return [
    ...missing.flatMap(({ change, near }) => {
      const unit = unitOf(change.unit);
      return unit === undefined ? [] : [missingRevision({ ...change, unit, path: change.unit }, near, today)];
    }),
    ...idle.map(idleRevision),
    ...withdrawn.map(withdrawnRevision),
  ];
}

function indicatorNotes({ indicators }: DatasetDiff): readonly string[] {
  return indicators.map(({ before, after }) => {
    if (before === null) return `Thêm chỉ số ${after}.`;
    return after === null ? `Bỏ chỉ số ${before}.` : `Định nghĩa của chỉ số ${after} đổi.`;
  });
}
