import { type Cell, cellsToLine } from './csv.ts';

/** One column of the dictionary: what stands under a header. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  /** In Vietnamese, for the dictionary on the site and in `datapackage.json`. */
  readonly description: string;
  /** True where the cell is never empty. */
  readonly required?: true;
  /** The closed list of what may stand here, each with its meaning in Vietnamese. */
  readonly categories?: Readonly<Record<string, string>>;
}

/** A field and how its cell is read from a row. */
export interface Column<Row> extends Field {
  readonly cell: (row: Row) => Cell;
}

/** A line of a table and the province it would go to if the file had to be split; empty for the nation. */
export interface Line {
  readonly province: string;
  readonly text: string;
}

/** One published table: its dictionary and its lines, in the order they are published. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Names of the fields that together tell rows apart; empty where two documents may say the same thing. */
  readonly key: readonly string[];
  /** Field → table whose `id` it names. */
  readonly references: Readonly<Record<string, string>>;
  readonly header: string;
  readonly lines: readonly Line[];
}

/** What a table is made of; `unit` answers the path of the unit a row belongs to, empty where to none. */
export interface TableDefinition<Row> extends Pick<Table, 'name' | 'title' | 'description'> {
  readonly columns: readonly Column<Row>[];
  readonly key?: readonly string[];
  readonly references?: Table['references'];
  readonly unit?: (row: Row) => string;
}

export function rowsToTable<Row>(definition: TableDefinition<Row>, rows: readonly Row[]): Table {
  const { name, title, description, columns } = definition;
  return {
    name,
    title,
    description,
    fields: columns.map(({ cell: _, ...field }) => field),
    key: definition.key ?? [],
    references: definition.references ?? {},
    header: columnsToHeader(columns),
    lines: rows.map((row) => ({
      province: (definition.unit?.(row) ?? '').split('/')[0] ?? '',
      text: rowToLine(columns, row),
    })),
  };
}

/** The text of a CSV file; the header alone where there is no row. */
export function rowsToCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return columnsToHeader(columns) + rows.map((row) => rowToLine(columns, row)).join('');
}

function columnsToHeader(columns: readonly Field[]): string {
  return cellsToLine(columns.map((column) => column.name));
}

function rowToLine<Row>(columns: readonly Column<Row>[], row: Row): string {
  return cellsToLine(columns.map((column) => column.cell(row)));
}
