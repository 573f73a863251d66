import type { Part } from './split.ts';
import type { Table } from './table.ts';

/** A file of `/tai-ve/`. */
export interface Download extends Part {
  /** In hexadecimal. */
  readonly sha256: string;
  /** What the rows mean; null for a file that is no table. */
  readonly table: Table | null;
}

/** A file of rows, CSV or Parquet. */
export interface TableDownload extends Download {
  readonly table: Table;
}

/** Whether a file holds its rows by columns. */
export function isParquet({ name }: Part): boolean {
  return name.endsWith('.parquet');
}
