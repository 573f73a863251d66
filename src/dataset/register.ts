import { rememberSuggestions, suggestNames } from './fold.ts';
import { isAccepted, type Row, rawCell, tellCell } from './table.ts';

/** The records of a reference file by id, in order, and what is known of those that could not be read. */
export interface Register<Record> {
  readonly byId: ReadonlyMap<string, Record>;
  /** Ids that some row claims, also a row that was turned away. */
  readonly mentioned: ReadonlySet<string>;
  /** Every row of the files was at least met; when not, nothing can be called unknown. */
  readonly isWhole: boolean;
  /** Ids near to one that nobody claims, as the end of a sentence. */
  readonly suggest: (id: string) => string;
}

/** Files every record by its id; an id used before is told and its row turned away. */
export function openRegister<Record extends { readonly id: string }>(
  rows: readonly Row[],
  isWhole: boolean,
  readRecord: (row: Row) => Record,
): Register<Record> {
  const byId = new Map<string, Record>();
  const first = new Map<string, Row>();
  for (const row of rows) {
    if (!isAccepted(row)) {
      first.set(rawCell(row, 'id').trim(), row);
      continue;
    }
    const record = readRecord(row);
    const earlier = first.get(record.id);
    if (earlier !== undefined && record.id !== '') {
      const other = `${earlier.table.file} dòng ${earlier.line}`;
      tellCell(row, 'id', 'repeated-id', rawCell(row, 'id'), { other });
    }
    if (earlier === undefined) first.set(record.id, row);
    if (isAccepted(row)) byId.set(record.id, record);
  }
  const suggest = rememberSuggestions((id) => suggestNames(id, byId.keys()));
  return { byId, mentioned: new Set(first.keys()), isWhole, suggest };
}

/** The record a cell names, null when there is none; told with the nearest names if nobody claims the id. */
export function lookUp<Record>(
  row: Row,
  name: string,
  id: string,
  register: Register<Record>,
  code: 'unknown-group' | 'unknown-indicator' | 'unknown-service' | 'unknown-source' | 'unknown-term',
): Record | null {
  const record = register.byId.get(id);
  if (record !== undefined || id === '') return record ?? null;
  if (register.isWhole && !register.mentioned.has(id)) {
    tellCell(row, name, code, id, { nearest: register.suggest(id) });
  }
  return null;
}
