/** What a cell may hold; the reader, the README of the data and datapackage.json read the same word. */
export type CellKind =
  | 'id'
  | 'code'
  | 'unit'
  | 'text'
  | 'note'
  | 'quote'
  | 'count'
  | 'decimal'
  | 'printed'
  | 'date'
  | 'period'
  | 'due'
  | 'choice'
  | 'url'
  | 'list';

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** The column must be there and no cell of it empty. */
  readonly required: boolean;
  /** Left out more often than not, so that nobody misses it. */
  readonly seldom: boolean;
  /** Vietnamese heading, accepted in place of the name. */
  readonly title: string;
  /** One sentence for the person who fills it in. */
  readonly help: string;
  /** The closed list of a `choice`. */
  readonly choices: readonly string[];
}

export interface FileKind {
  readonly id: string;
  /** `data/<stem>.csv`, or `<stem>.csv` in a folder of `data/reports/`. */
  readonly stem: string;
  readonly folder: 'data' | 'reports';
  /** What the file tells, in Vietnamese. */
  readonly title: string;
  readonly columns: readonly Column[];
}

type Need = 'required' | 'optional' | 'seldom';

/** A column of a file kind. */
export function column(
  name: string,
  kind: CellKind,
  need: Need,
  title: string,
  help: string,
  choices: readonly string[] = [],
): Column {
  const [required, seldom] = [need === 'required', need === 'seldom'];
  return { name, kind, required, seldom, title, help, choices };
}
