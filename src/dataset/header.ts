import { columnLetter } from './bytes.ts';
import { nameToSlug, nearestNames } from './fold.ts';
import type { Spot } from './problem.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Column, FileKind } from './schema/column.ts';

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
  const slug = nameToSlug(heading);
  if (slug === '') return null;
  const alike = kind.columns.filter(
    (column) => nameToSlug(column.name) === slug || nameToSlug(column.title) === slug,
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** How many of the headings are columns of the kind. */
export function countKnown(headings: readonly string[], kind: FileKind): number {
  return headings.filter((heading) => headingToColumn(heading.trim(), kind) !== null).length;
}

/** Where each column stands; null when a required one is missing, so that no row can be read. */
export function readHeader(
  headings: readonly string[],
  kind: FileKind,
  place: HeaderPlace,
  log: ProblemLog,
): ReadonlyMap<string, number> | null {
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
    const column = headingToColumn(name, kind);
    if (column === null) tellUnknown(name, kind, spot, log);
    else if (columns.has(column.name)) tellRepeated(column, columns, spot, log);
    else columns.set(column.name, index);
    if (column !== null && column.name !== heading) {
      log.tell('column-renamed', spot, heading, { name: column.name });
    }
  });
  return hasRequired(columns, kind, place, log) ? columns : null;
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

function hasRequired(
  columns: ReadonlyMap<string, number>,
  kind: FileKind,
  place: HeaderPlace,
  log: ProblemLog,
): boolean {
  const missing = kind.columns.filter((column) => !columns.has(column.name));
  const names = kind.columns.map((column) => column.name).join(', ');
  const spot = { file: place.file, line: place.line, cell: null };
  const required = missing.filter((column) => column.required);
  for (const { name, help } of required) {
    log.tell('missing-column', { ...spot, field: name }, '', { name, help, columns: names });
  }
  const optional = missing
    .filter((column) => !column.required && column.name !== 'unit')
    .map(({ name }) => name);
  if (required.length === 0 && optional.length > 0) {
    log.tell('column-left-out', { ...spot, field: null }, '', { names: optional.join(', ') });
  }
  return required.length === 0;
}
