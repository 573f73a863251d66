import { nearestNames } from './fold.ts';
import { compareText } from './order.ts';
import type { ProblemLog } from './problemLog.ts';
import { readTable } from './readTable.ts';
import { type FileName, fileKinds, type NamedFile, pathToFileName } from './schema.ts';
import type { Row } from './table.ts';
import type { DataFile } from './types.ts';

/** Files without which nothing else can be understood. */
const REQUIRED = ['units.csv', 'groups.csv', 'indicators.csv', 'services.csv', 'site.json'];

/** The CSV files in code point order of their paths; every file that is none of ours is told. */
export function readFileNames(files: readonly DataFile[], log: ProblemLog): readonly NamedFile[] {
  const named: NamedFile[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const name = readFileName(file.path, log);
    if (name !== null) named.push({ file, name });
  }
  const present = new Set(files.map((file) => file.path));
  for (const path of REQUIRED) {
    const isSplit = named.some(({ name }) => `${name.kind.stem}.csv` === path && name.kind.folder === 'data');
    if (!present.has(path) && !isSplit) log.tell('missing-file', fileSpot(path), '', { name: path });
  }
  return named;
}

function fileSpot(file: string): { file: string; line: number; cell: null; field: null } {
  return { file, line: 1, cell: null, field: null };
}

function readFileName(path: string, log: ProblemLog): FileName | null {
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (base === 'README.md' || base.startsWith('.') || path === 'site.json') return null;
  if (!base.toLowerCase().endsWith('.csv')) {
    log.tell('ignored-file', fileSpot(path), base);
    return null;
  }
  if (!/^[a-z0-9._/-]+$/.test(path)) {
    log.tell('file-name', fileSpot(path), path, { suggestion: pathToPlain(path) });
    return null;
  }
  const name = pathToFileName(path);
  if (name !== null) return name;
  const folder = path.startsWith('reports/') ? 'reports' : 'data';
  const known = fileKinds.filter((kind) => kind.folder === folder).map((kind) => `${kind.stem}.csv`);
  const [nearest] = nearestNames(base, known, 1);
  log.tell('unknown-file', fileSpot(path), base, {
    known: known.join(', '),
    nearest: nearest === undefined ? '' : ` thành ${nearest}`,
  });
  return null;
}

function pathToPlain(path: string): string {
  return path
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-');
}

/** All rows of a reference kind at once, and whether none had to be given up. */
export function readReferenceRows(
  files: readonly NamedFile[],
  id: string,
  log: ProblemLog,
): { readonly rows: readonly Row[]; readonly isWhole: boolean } {
  const tables = files.filter(({ name }) => name.kind.id === id).map((file) => readTable(file, log));
  const isWhole = tables.length > 0 && tables.every((table) => table?.isWhole === true);
  return { rows: tables.flatMap((table) => table?.rows ?? []), isWhole };
}
