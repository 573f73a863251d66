import { columnLetter } from './bytes.ts';
import { nameToSlug, nearestNames } from './fold.ts';
import type { Spot } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Column, FileKind } from './schema/column.ts';
import { damageOf, hiddenCharacter } from './text.ts';

/** Where a header stands in its file. */
export interface HeaderPlace {
  readonly file: string;
  readonly line: number;
  readonly sheetRow: number;
}

/** The column a heading means: its name, or name or title written another way; null when it means none. */
export function headingToColumn(heading: string, kind: FileKind): Column | null {
  const exact = kind.columns.find((column) => column.name === heading);
  if (exact !== undefined) return exact;
  return slugsOf(kind).get(nameToSlug(heading)) ?? null;
}

const slugs = new WeakMap<FileKind, ReadonlyMap<string, Column | null>>();

/** The columns of a kind by name and title without marks, null where two share one: a file may have any number of headings. */
function slugsOf(kind: FileKind): ReadonlyMap<string, Column | null> {
  const known = slugs.get(kind);
  if (known !== undefined) return known;
  const bySlug = new Map<string, Column | null>();
  for (const column of kind.columns) {
    for (const slug of new Set([nameToSlug(column.name), nameToSlug(column.title)]))
      bySlug.set(slug, bySlug.has(slug) ? null : column);
  }
  bySlug.delete('');
  slugs.set(kind, bySlug);
  return bySlug;
}

/** How many of the headings are columns of the kind. */
export function countKnown(headings: readonly string[], kind: FileKind): number {
  return headings.filter((heading) => headingToColumn(heading.trim(), kind) !== null).length;
}

/** Where each known column stands; headings that are none, or stand twice, are told. */
export function readHeader(
  headings: readonly string[],
  kind: FileKind,
  place: HeaderPlace,
  log: ProblemLog,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headings.forEach((heading, index) => {
    const name = heading.trim();
    if (name === '') return;
    const spot = {
      file: place.file,
      line: place.line,
      cell: `${columnLetter(index)}${place.sheetRow}`,
      field: name,
    };
    tellDamage(heading, spot, log);
    const column = headingToColumn(name, kind);
    if (column === null) tellUnknown(name, kind, spot, log);
    else if (columns.has(column.name)) tellRepeated(column, columns, spot, log);
    else columns.set(column.name, index);
    if (column !== null && column.name !== heading) {
      log.tell('column-renamed', spot, heading, { name: column.name });
    }
  });
  return columns;
}

/** A heading is a code: what hides in it must go, even where the name can still be made out. */
function tellDamage(heading: string, spot: Spot, log: ProblemLog): void {
  const fault = damageOf(heading);
  const letter = hiddenCharacter(heading);
  if (fault !== null) log.tell(fault.code, spot, heading, fault.details);
  else if (letter !== null) log.tell('hidden-character-in-code', spot, heading, { letter });
}

function tellUnknown(name: string, kind: FileKind, spot: Spot, log: ProblemLog): void {
  const names = kind.columns.map((column) => column.name);
  const [nearest] = nearestNames(name, names, 1);
  log.tell('unknown-column', spot, name, {
    columns: names.join(', '),
    nearest: nearest === undefined ? '' : ` thành «${nearest}»`,
  });
}

function tellRepeated(
  column: Column,
  columns: ReadonlyMap<string, number>,
  spot: Spot,
  log: ProblemLog,
): void {
  log.tell('repeated-column', spot, column.name, {
    other: `cột ${columnLetter(columns.get(column.name) ?? 0)} và ô ${spot.cell}`,
  });
}

/** Whether every required column is there; without them no row can be read. */
export function hasRequired(columns: ReadonlyMap<string, number>, kind: FileKind): boolean {
  return kind.columns.every((column) => !column.required || columns.has(column.name));
}

/** Tells each required column that is missing, and that `rows` rows are lost with them. */
export function tellMissing(
  columns: ReadonlyMap<string, number>,
  kind: FileKind,
  { file, line }: HeaderPlace,
  rows: number,
  log: ProblemLog,
): void {
  const names = kind.columns.map((column) => column.name).join(', ');
  const missing = kind.columns.filter((column) => column.required && !columns.has(column.name));
  missing.forEach(({ name, help }, index) => {
    const spot = { file, line, cell: null, field: name };
    log.tell('missing-column', spot, '', { name, help, columns: names }, index === 0 ? Math.max(1, rows) : 1);
  });
  log.loseRows(rows);
}

/** Tells which optional columns are left out, but for those that seldom stand. */
export function tellLeftOut(
  columns: ReadonlyMap<string, number>,
  kind: FileKind,
  { file, line }: HeaderPlace,
  log: ProblemLog,
): void {
  const names = kind.columns
    .filter(({ name, seldom }) => !seldom && !columns.has(name))
    .map(({ name }) => name);
  if (names.length === 0) return;
  log.tell('column-left-out', { file, line, cell: null, field: null }, '', { names: names.join(', ') });
}
