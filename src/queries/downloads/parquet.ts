import { parquetReadObjects, type SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { daysBetween } from '../../format.ts';
import { type Cell, cellToText } from './csv.ts';
import type { Column, Field } from './table.ts';

/** What a Parquet column holds; a day is its number since 1970-01-01, or a `Date` where it was read back. */
type Value = string | number | bigint | Date | null;

/** Readers skip whole groups by their smallest and largest values. */
const ROWS_IN_GROUP = 100_000;

const TYPES: Readonly<Record<Field['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/**
 * The rows of a CSV file by columns, as Apache Parquet: counts INT64, other numbers DOUBLE with the decimals that the
 * CSV has, days DATE, and an empty cell null. The same rows are the same bytes.
 */
export function rowsToParquet<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Uint8Array<ArrayBuffer> {
  return valuesToParquet(columns, (column) => rows.map((row) => cellToValue(column.cell(row), column.type)));
}

/** The rows of several files of these columns, one after the other, as one file. */
export async function joinParquets<Row>(
  columns: readonly Column<Row>[],
  files: readonly Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array<ArrayBuffer>> {
  const read = await Promise.all(files.map(({ buffer }) => parquetReadObjects({ file: buffer })));
  const rows = read.flat() as Readonly<Record<string, Value>>[];
  return valuesToParquet(columns, ({ name }) => rows.map((row) => row[name] ?? null));
}

function valuesToParquet<Row>(
  columns: readonly Column<Row>[],
  valuesOf: (column: Column<Row>) => Value[],
): Uint8Array<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      ...TYPES[type],
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    })),
  ];
  const columnData = columns.map((column) => ({ name: column.name, data: valuesOf(column) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: ROWS_IN_GROUP }));
}

function cellToValue(cell: Cell, type: Field['type']): Value {
  const text = cellToText(cell);
  if (text === '') return null;
  if (type === 'string') return text;
  if (type === 'date') return daysBetween('1970-01-01', text);
  return type === 'integer' ? BigInt(text) : Number(text);
}
