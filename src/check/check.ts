import { fileToCanonical, type NumberKinds } from '../dataset/canonical.ts';
import { readDataset } from '../dataset/dataset.ts';
import { indicatorToNumberKind } from '../dataset/indicators.ts';
import { fileKinds, type NamedFile, pathToFileName } from '../dataset/schema.ts';
import type { DataFile, Dataset, Problem, Reading } from '../dataset/types.ts';
import type { Checked, CheckedFile, Choice } from './messages.ts';
import { datasetsToPreview } from './preview.ts';
import { fileToSheet, type Origin, type Sheet } from './sheet.ts';
import { problemToShown } from './shownProblem.ts';

/** A file somebody chose, as CSV. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the table lay in its workbook; null for a file that was CSV already. */
  readonly origin: Origin | null;
  /** What was done to make rows of a workbook, and what is doubtful about it. */
  readonly notes: readonly string[];
}

/** The answer to a check, and the sheets to leaf through afterwards. */
export interface Check {
  readonly checked: Checked;
  readonly sheets: readonly Sheet[];
}

/** Reads the committed files with the chosen ones in or beside their places. */
export function checkFiles(
  taken: readonly TakenFile[],
  choices: readonly Choice[],
  folder: string,
  committed: readonly DataFile[],
  today: string,
): Check {
  const placed = taken.map((file, index) => placeFile(file, choices[index], folder, committed));
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
    fileToChecked(named, taken[index]?.name ?? '', sheets[index], after, kinds),
  );
  const elsewhere = newProblems(before, after, paths);
  const shown = [...files.flatMap(({ problems }) => problems), ...elsewhere];
  const count = (severity: Problem['severity']): number =>
    shown.filter((problem) => problem.severity === severity).length;
  const isReadable = before.dataset !== null && after.dataset !== null;
  return {
    sheets,
    checked: {
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      files,
      elsewhere,
      preview: isReadable ? datasetsToPreview(before.dataset, after.dataset) : null,
    },
  };
}

function placeFile(
  { name, bytes }: TakenFile,
  choice: Choice | undefined,
  folder: string,
  committed: readonly DataFile[],
): NamedFile {
  const kind = fileKinds.find(({ id }) => id === choice?.kind);
  if (kind === undefined) throw new Error(`no kind of file ${choice?.kind}`);
  const where =
    kind.folder === 'data'
      ? ''
      : ['reports', folder, ''].filter((part, at) => part !== '' || at === 2).join('/');
  const path =
    choice?.use === 'add' ? freePath(`${where}${kind.stem}`, name, committed) : `${where}${kind.stem}.csv`;
  const file = { path, bytes };
  return { file, name: pathToFileName(path) ?? { kind, folder } };
}

/** `observations-bao-cao-thang-5.csv` for `Báo cáo tháng 5.xlsx`; a file that is there already by that name is replaced. */
function freePath(stem: string, name: string, committed: readonly DataFile[]): string {
  const plain = nameToPlain(name);
  const [kind = ''] = stem.split('/').slice(-1);
  const rest = plain === kind ? 'them' : plain.replace(new RegExp(`^${kind}-`), '');
  const path = `${stem}-${rest === '' ? 'them' : rest}.csv`;
  return committed.some((file) => file.path === `${stem}.csv`) ? path : `${stem}.csv`;
}

function nameToPlain(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
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
