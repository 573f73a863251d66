import { fileToCanonical, type NumberKinds } from '../dataset/canonical.ts';
import { readDataset } from '../dataset/dataset.ts';
import { indicatorToNumberKind } from '../dataset/indicators.ts';
import type { NamedFile } from '../dataset/schema.ts';
import type { DataFile, Dataset, Problem, Reading } from '../dataset/types.ts';
import type { Checked, CheckedFile, Choice } from './messages.ts';
import { placeFiles } from './placed.ts';
import { datasetsToPreview } from './preview.ts';
import { fileToSheet, type Sheet } from './sheet.ts';
import { problemToShown } from './shownProblem.ts';
import { type TakenFile, takenTitle } from './taken.ts';

/** The answer to a check, and the sheets to leaf through afterwards. */
export interface Check {
  readonly checked: Checked;
  readonly sheets: readonly Sheet[];
  /** What is published, and what would be; null while either has errors. */
  readonly states: { readonly before: Dataset; readonly after: Dataset } | null;
}

/** Reads the committed files with the chosen ones in or beside their places. */
export function checkFiles(
  taken: readonly TakenFile[],
  choices: readonly Choice[],
  folder: string,
  committed: readonly DataFile[],
  today: string,
): Check {
  const placed = placeFiles(taken, choices, folder, committed);
  const paths = new Set(placed.map(({ file }) => file.path));
  const before = readDataset(committed, { today });
  const after = readDataset(
    [...committed.filter(({ path }) => !paths.has(path)), ...placed.map(({ file }) => file)],
    { today },
  );
  const sheets = placed.map((named, index) =>
    fileToSheet(named, after.problems, taken[index]?.origin ?? null),
  );
  const kinds = numberKinds(before.dataset);
  const files = placed.map((named, index) =>
    fileToChecked(named, takenTitle(taken[index]), sheets[index], after, kinds),
  );
  const elsewhere = newProblems(before, after, paths);
  const shown = [...files.flatMap(({ problems }) => problems), ...elsewhere];
  const count = (severity: Problem['severity']): number =>
    shown.filter((problem) => problem.severity === severity).length;
  const states =
    before.dataset === null || after.dataset === null
      ? null
      : { before: before.dataset, after: after.dataset };
  return {
    sheets,
    states,
    checked: {
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      files,
      elsewhere,
      preview: states === null ? null : datasetsToPreview(states.before, states.after),
    },
  };
}

function fileToChecked(
  named: NamedFile,
  name: string,
  sheet: Sheet | undefined,
  { problems }: Reading,
  kinds: NumberKinds,
): CheckedFile {
  const own = problems.filter(({ file }) => file === named.file.path);
  const corrected = fileToCanonical(named, kinds);
  const isSame = corrected !== null && sameText(corrected, named.file.bytes);
  return {
    name,
    path: `data/${named.file.path}`,
    title: named.name.kind.title,
    rows: sheet?.rows.length ?? 0,
    problems: own.map((problem) => problemToShown(problem, sheet ?? null)),
    corrected,
    isCanonical: isSame && sheet?.origin === null,
  };
}

/** How the column `value` of each indicator is read. */
function numberKinds(dataset: Dataset | null): NumberKinds {
  const indicators = [...(dataset?.indicators.values() ?? [])];
  return new Map(indicators.map((indicator) => [indicator.id, indicatorToNumberKind(indicator)]));
}

function sameText(text: string, bytes: Uint8Array): boolean {
  const own = new TextEncoder().encode(text);
  return own.length === bytes.length && own.every((byte, index) => byte === bytes[index]);
}

/** Problems of committed files that were not there without the chosen ones. */
function newProblems(before: Reading, after: Reading, own: ReadonlySet<string>): Checked['elsewhere'] {
  const known = new Set(before.problems.map((problem) => JSON.stringify(problem)));
  return after.problems
    .filter((problem) => !own.has(problem.file) && !known.has(JSON.stringify(problem)))
    .map((problem) => ({ ...problemToShown(problem, null), path: `data/${problem.file}` }));
}
