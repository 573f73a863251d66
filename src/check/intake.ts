import { MOST_BYTES, readBytes } from '../dataset/bytes.ts';
import { fileToKinds } from '../dataset/guess.ts';
import { openProblemLog } from '../dataset/problemLog.ts';
import { readTable } from '../dataset/readTable.ts';
import { fileKinds, pathToFileName } from '../dataset/schema.ts';
import { rawCell } from '../dataset/table.ts';
import type { TakenFile } from './check.ts';
import type { OpenedFile } from './messages.ts';

const allKinds = fileKinds.map(({ id, title, stem, folder }) => ({ id, title, stem, folder }));

/** The chosen file as far as the reader can take it; one byte too many is enough to refuse it. */
export async function takeFile(file: File): Promise<TakenFile> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
  return { name: file.name, bytes };
}

/** What is known of a taken file, and what has to be asked. */
export function takenToOpened({ name, bytes }: TakenFile, notes: readonly string[]): OpenedFile {
  const path = name.replace(/\.[^.]*$/, '.csv').toLowerCase();
  const kinds = fileToKinds({ path, bytes }).map(({ id }) => id);
  const text = readBytes({ path, bytes }, openProblemLog());
  return {
    name,
    rows: text === null ? 0 : Math.max(0, text.split('\n').length - 2),
    kinds,
    allKinds,
    use: isPlainName(path) ? 'replace' : 'add',
    notes,
  };
}

/** `observations.csv` takes the place of the committed file; `observations-2026-05.csv` stands beside it. */
function isPlainName(path: string): boolean {
  return fileKinds.some(({ stem }) => path === `${stem}.csv`);
}

/** The source ids a file names, to know whose it is. */
export function sourcesIn({ bytes }: TakenFile, kindId: string): readonly string[] {
  const kind = fileKinds.find(({ id }) => id === kindId);
  const path = `reports/${kind?.stem}.csv`;
  const name = pathToFileName(path);
  if (kind?.folder !== 'reports' || name === null) return [];
  const table = readTable({ file: { path, bytes }, name }, openProblemLog());
  const column = kind.id === 'sources' ? 'id' : 'source';
  return [...new Set(table?.rows.map((row) => rawCell(row, column)).filter((id) => id !== '') ?? [])];
}
