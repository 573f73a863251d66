import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { Field } from '../../../src/queries/downloads/table.ts';

/** A cell as a program that analyses has it: counts are `bigint`, days `Date`, nothing is null. */
type Typed = string | bigint | number | Date | null;

type TypedRow = Readonly<Record<string, Typed>>;

/** What another reader finds in a CSV text, each cell by the type of its field. */
export function cellsOfCsv(
  text: string,
  fields: readonly Pick<Field, 'name' | 'type'>[],
): readonly TypedRow[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\n' });
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ name, type }) => [name, textToTyped(row[name] ?? '', type)])),
  );
}

/** What a reader of Parquet finds in a file. */
export async function cellsOfParquet(bytes: Uint8Array): Promise<readonly TypedRow[]> {
  return await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
}

function textToTyped(text: string, type: Field['type']): Typed {
  if (text === '') return null;
  if (type === 'integer') return BigInt(text);
  if (type === 'number') return Number(text);
  return type === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}
