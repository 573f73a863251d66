import type { Dataset } from '../../dataset/types.ts';
import { observationColumns, observationsTable, publishedFigures } from './observations.ts';
import { pack, unpack } from './pack.ts';
import { rowsToParquet } from './parquet.ts';
import type { Table } from './table.ts';

/** The rows of one province in `observations.csv`, as files of their own. */
export interface ObservationFile {
  readonly province: string;
  readonly rows: number;
  /** Bytes of the rows alone, unpacked. */
  readonly size: number;
  /** gzip of the header and the rows. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** The same rows as Parquet. */
  readonly parquet: Uint8Array<ArrayBuffer>;
}

/** The figures of a dataset that holds those of one province. */
export async function provinceToFile(dataset: Dataset, province: string): Promise<ObservationFile> {
  const { header, lines } = observationsTable(dataset);
  const rows = new TextEncoder().encode(lines.map(({ text }) => text).join(''));
  return {
    province,
    rows: lines.length,
    size: rows.length,
    packed: await pack([header, rows]),
    parquet: rowsToParquet(observationColumns, publishedFigures(dataset)),
  };
}

/** The rows of the files in their order, without the headers, as the lines of a table. */
export async function filesToTable(table: Table, files: readonly ObservationFile[]): Promise<Table> {
  const decoder = new TextDecoder();
  const lines: Table['lines'][number][] = [];
  for (const { province, packed } of files) {
    const text = decoder.decode(await unpack(packed));
    const rows = text.slice(table.header.length);
    if (rows !== '') lines.push({ province, text: rows });
  }
  return { ...table, lines };
}
