import { nameToSlug } from '../dataset/fold.ts';
import { textToPeriod } from '../dataset/period.ts';
import { openProblemLog } from '../dataset/problemLog.ts';
import { readTable } from '../dataset/readTable.ts';
import type { FileKind } from '../dataset/schema/column.ts';
import { fileKinds, type NamedFile, pathToFileName } from '../dataset/schema.ts';
import { rawCell } from '../dataset/table.ts';
import type { DataFile } from '../dataset/types.ts';
import type { Choice } from './messages.ts';
import type { TakenFile } from './taken.ts';

interface Chosen {
  readonly taken: TakenFile;
  readonly use: Choice['use'];
  readonly kind: FileKind;
  /** `reports/hai-phong/hai-an/observations`. */
  readonly stem: string;
}

/** The taken files at the places they are to have among the committed ones; no two share a place. */
export function placeFiles(
  taken: readonly TakenFile[],
  choices: readonly Choice[],
  folder: string,
  committed: readonly DataFile[],
): readonly NamedFile[] {
  const chosen = taken.map((file, index) => chooseFile(file, choices[index], folder));
  const period = onlyPeriod(chosen);
  const present = new Set(committed.map(({ path }) => path));
  const paths: string[] = [];
  for (const one of chosen) {
    const path = chosenPath(one, period, present);
    paths.push(paths.includes(path) ? otherPath(path, one.taken, paths) : path);
  }
  return chosen.map(({ taken: { bytes }, kind }, index) => {
    const path = paths[index] ?? '';
    return { file: { path, bytes }, name: pathToFileName(path) ?? { kind, folder } };
  });
}

function chooseFile(taken: TakenFile, choice: Choice | undefined, folder: string): Chosen {
  const kind = fileKinds.find(({ id }) => id === choice?.kind);
  if (kind === undefined) throw new Error(`no kind of file ${choice?.kind}`);
  const where = kind.folder === 'data' ? [] : ['reports', ...(folder === '' ? [] : [folder])];
  return { taken, use: choice?.use ?? 'add', kind, stem: [...where, kind.stem].join('/') };
}

/** A name the editor gave in the form of the house is kept; any other gives way to the period of the figures. */
function chosenPath(
  { taken: { name }, use, kind, stem }: Chosen,
  period: string | null,
  present: ReadonlySet<string>,
): string {
  if (use === 'replace' || !present.has(`${stem}.csv`)) return `${stem}.csv`;
  const plain = nameToSlug(name.replace(/\.[^.]*$/, ''));
  const isOurs = plain.startsWith(`${kind.stem}-`);
  const own = plain === kind.stem || plain === '' || plain.startsWith('mau-') ? 'them' : plain;
  return `${stem}-${isOurs ? plain.slice(kind.stem.length + 1) : (period ?? own)}.csv`;
}

/** A second table of one kind is told apart by its sheet, or else by a number. */
function otherPath(path: string, { sheet }: TakenFile, paths: readonly string[]): string {
  const stem = path.replace(/\.csv$/, '');
  const slug = nameToSlug(sheet ?? '');
  const names = [...(slug === '' ? [] : [slug]), ...paths.map((_, index) => String(index + 2))];
  return names.map((name) => `${stem}-${name}.csv`).find((free) => !paths.includes(free)) ?? path;
}

/** The one period all the rows are of, as it stands in file names (`2026-05`); null for several or none. */
function onlyPeriod(chosen: readonly Chosen[]): string | null {
  const names = new Set(chosen.flatMap(periodsIn));
  const [only = null] = names;
  return names.size === 1 ? only : null;
}

function periodsIn({ taken: { bytes }, kind, stem }: Chosen): readonly string[] {
  if (!kind.columns.some((column) => column.kind === 'period')) return [];
  const path = `${stem}.csv`;
  const name = pathToFileName(path) ?? { kind, folder: '' };
  const rows = readTable({ file: { path, bytes }, name }, openProblemLog())?.rows ?? [];
  const written = [...new Set(rows.map((row) => rawCell(row, 'period').trim()))];
  return written.flatMap((text) => {
    const read = textToPeriod(text);
    return 'period' in read ? [read.period.name.toLowerCase()] : [];
  });
}
