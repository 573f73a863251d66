import { readChoice, readRequiredId, readRequiredText, readText, readUrl } from './cells.ts';
import { readOwner } from './owner.ts';
import { type Row, rawCell, rowToPlace, tellCell } from './table.ts';
import { readDate } from './times.ts';
import type { IsoDate, Source, SourceKind } from './types.ts';
import type { Units } from './units.ts';

/** One document behind the figures; a document of the nation has the unit `''`. */
export function readSource(row: Row, units: Units, today: IsoDate): Source {
  const date = readDate(row, 'date');
  const from = readDate(row, 'from');
  const to = readDate(row, 'to');
  if (from !== null && to !== null && from > to) tellCell(row, 'from', 'reversed-window', `${from} … ${to}`);
  const isNational = row.table.folder === '' && rawCell(row, 'unit') === '';
  return {
    id: readRequiredId(row, 'id'),
    unit: isNational ? '' : (readOwner(row, date ?? today, units)?.path ?? ''),
    number: readText(row, 'number'),
    title: readRequiredText(row, 'title'),
    issuer: readRequiredText(row, 'issuer'),
    date,
    from,
    to,
    kind: readChoice<SourceKind>(row, 'kind') ?? 'report',
    url: readUrl(row, 'url'),
    note: readText(row, 'note'),
    place: rowToPlace(row),
  };
}
