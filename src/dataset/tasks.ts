import { readRequiredText, readText, tellIfEmpty } from './cells.ts';
import { readCited } from './cited.ts';
import { readOwner } from './owner.ts';
import type { Reference } from './reference.ts';
import { isAccepted, type Row, rowToPlace } from './table.ts';
import { readDue } from './times.ts';
import type { Task } from './types.ts';

/** One task of a plan, null when something is wrong with its row, which is told. */
export function readTask(row: Row, reference: Reference): Task | null {
  const unit = readOwner(row, reference.calendar.today, reference.units);
  const due = readDue(row, 'due');
  if (due === null) tellIfEmpty(row, 'due');
  const source = readCited(row, unit, reference);
  const words = {
    task: readRequiredText(row, 'task'),
    lead: readRequiredText(row, 'lead'),
    support: readText(row, 'support'),
    product: readText(row, 'product'),
    status: readText(row, 'status'),
    source,
    locator: readRequiredText(row, 'locator'),
    place: rowToPlace(row),
  };
  if (unit === null || due === null || !isAccepted(row)) return null;
  return { ...words, unit: unit.path, due: due.day, duePrinted: due.printed };
}
