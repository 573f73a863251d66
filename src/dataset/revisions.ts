import { readChoice, readRequiredId, readRequiredText, readText, tellIfEmpty } from './cells.ts';
import { readReferenceRows } from './files.ts';
import { sortBy } from './order.ts';
import { readOwner } from './owner.ts';
import type { ProblemLog } from './problemLog.ts';
import { checkSubject, type Reference } from './reference.ts';
import type { NamedFile } from './schema.ts';
import { isAccepted, type Row, rowToPlace } from './table.ts';
import { readDate } from './times.ts';
import type { Revision } from './types.ts';

/** Why published figures changed, oldest first. */
export function readRevisions(
  files: readonly NamedFile[],
  reference: Reference,
  log: ProblemLog,
): readonly Revision[] {
  const { rows } = readReferenceRows(files, 'revisions', log);
  const revisions = rows.filter(isAccepted).map((row) => readRevision(row, reference));
  return sortBy(
    revisions.filter((revision) => revision !== null),
    ({ date, unit, indicator, period }) => [date, unit, indicator, period],
  );
}

/** Why one published figure changed, null when something is wrong with its row, which is told. */
function readRevision(row: Row, reference: Reference): Revision | null {
  const date = readDate(row, 'date');
  if (date === null) tellIfEmpty(row, 'date');
  const unit = readOwner(row, date ?? reference.calendar.today, reference.units);
  const kind = readChoice<Revision['kind']>(row, 'kind');
  const indicator = readRequiredId(row, 'indicator');
  if (indicator !== '') checkSubject(row, indicator, reference);
  const words = {
    indicator,
    period: readRequiredText(row, 'period'),
    before: readText(row, 'before') ?? '',
    after: readText(row, 'after') ?? '',
    reason: readRequiredText(row, 'reason'),
    who: readRequiredText(row, 'who'),
    place: rowToPlace(row),
  };
  if (date === null || unit === null || kind === null || !isAccepted(row)) return null;
  return { date, unit: unit.path, kind, ...words };
}
