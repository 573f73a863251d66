import { readRequiredId } from './cells.ts';
import type { Reference } from './reference.ts';
import { lookUp } from './register.ts';
import { type Row, tellCell } from './table.ts';
import type { Source, Unit } from './types.ts';
import { pathToProvince } from './units.ts';

/** Whether a document is filed with the reports of another province; those of the nation are everybody's. */
export function isOfOtherProvince(source: Source, unit: Unit): boolean {
  return source.unit !== '' && pathToProvince(source.unit) !== pathToProvince(unit.path);
}

/** The id of the document that a row about `unit` cites in `source`. */
export function readCited(row: Row, unit: Unit | null, reference: Reference): string {
  const id = readRequiredId(row, 'source');
  checkCited(row, id, unit, reference);
  return id;
}

/**
 * Tells a document that nobody knows, or that is filed in another province: the page of a document is built with the
 * reports of its own province alone, and would lack the row.
 */
export function checkCited(row: Row, id: string, unit: Unit | null, reference: Reference): void {
  const source = lookUp(row, 'source', id, reference.sources, 'unknown-source');
  if (source === null || unit === null || !isOfOtherProvince(source, unit)) return;
  const [owner, province] = [source.unit, unit.path].map(pathToProvince);
  tellCell(row, 'source', 'foreign-source', id, { owner: owner ?? '', province: province ?? '' });
}
