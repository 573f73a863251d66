import type { Part } from './split.ts';
import type { Table } from './table.ts';

/** A file of `/tai-ve/`. */
export interface Download extends Part {
  /** In hexadecimal. */
  readonly sha256: string;
  /** What the rows mean; null for a file that is no table. */
  readonly table: Table | null;
}

/** A file of rows. */
export interface TableDownload extends Download {
  readonly table: Table;
}
