import type { Column, FileKind } from './schema/column.ts';
import { referenceFiles } from './schema/reference.ts';
import { reportFiles } from './schema/reports.ts';
import type { DataFile } from './types.ts';

/** Every kind of CSV file and its columns: one source for the reader, data/README.md and datapackage.json. */
export const fileKinds: readonly FileKind[] = [...referenceFiles, ...reportFiles];

/** What a path is: its kind and, under `reports/`, the folder that says whose figures they are. */
export interface FileName {
  readonly kind: FileKind;
  /** `hai-phong/hai-an`; empty for the nation and for the files of `data/` itself. */
  readonly folder: string;
}

/** A CSV file whose name says what it is. */
export interface NamedFile {
  readonly file: DataFile;
  readonly name: FileName;
}

/** Kind and folder of `reports/hai-phong/hai-an/observations-2026-08.csv`, null for a name nobody knows. */
export function pathToFileName(path: string): FileName | null {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const where = parts[0] === 'reports' ? 'reports' : 'data';
  if (where === 'data' && parts.length > 0) return null;
  const stem = /^([a-z]+)(?:-[a-z0-9-]+)?\.csv$/.exec(name)?.[1];
  const kind = fileKinds.find((candidate) => candidate.folder === where && candidate.stem === stem);
  return kind === undefined ? null : { kind, folder: parts.slice(1).join('/') };
}

/** A kind of file by its id; an id that is not in the schema is a mistake of the program. */
export function fileKindOf(id: string): FileKind {
  const found = fileKinds.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no kind of file ${id}`);
  return found;
}

/** The column of a kind by its English name; a name that is not in the schema is a mistake of the program. */
export function columnOf(kind: FileKind, name: string): Column {
  const found = kind.columns.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no column ${name} in ${kind.id}`);
  return found;
}
