import type { Dataset, IsoDate } from '../../dataset/types.ts';
import { filesToDescriptor } from './datapackage.ts';
import type { Download, TableDownload } from './download.ts';
import { filesToTable, type ObservationFile } from './observationFiles.ts';
import { observationColumns, observationsTable } from './observations.ts';
import { joinParquets } from './parquet.ts';
import { LARGEST_FILE, type Part, tableToParts } from './split.ts';
import type { Table } from './table.ts';
import { downloadTables } from './tables.ts';

const encoder = new TextEncoder();

/** Every file of `/tai-ve/`: the tables, what they mean (`datapackage.json`), and the sums of both (`SHA256SUMS`). */
export async function downloads(
  dataset: Dataset,
  observations: readonly ObservationFile[],
  date: IsoDate,
  limit = LARGEST_FILE,
): Promise<readonly Download[]> {
  const tables = [
    ...(await observationDownloads(dataset, observations, limit)),
    ...(await tableDownloads(dataset, limit)),
  ];
  const descriptor = filesToDescriptor(dataset, date, tables);
  const datapackage = await textToDownload('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  const sums = [...tables, datapackage].map((file) => `${file.sha256}  ${file.name}\n`);
  return [...tables, datapackage, await textToDownload('SHA256SUMS', sums.join(''))];
}

/** The figures as CSV and as Parquet: one file, or one a province where the CSV would have more than `limit` bytes. */
async function observationDownloads(
  dataset: Dataset,
  files: readonly ObservationFile[],
  limit: number,
): Promise<readonly TableDownload[]> {
  const table = observationsTable({ ...dataset, observations: [] });
  const size = files.reduce((sum, file) => sum + file.size, encoder.encode(table.header).length);
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  if (size <= limit) {
    const [csv] = tableToParts(await filesToTable(table, files), limit);
    const columnar = files.map(({ parquet }) => parquet);
    const bytes = await joinParquets(observationColumns, columnar);
    return Promise.all(
      [...(csv === undefined ? [] : [csv]), { name: `${table.name}.parquet`, bytes }].map((file) =>
        toTableDownload({ ...file, rows }, table),
      ),
    );
  }
  return Promise.all(
    files
      .filter((file) => file.rows > 0)
      .flatMap(({ province, rows: own, packed, parquet }) => {
        const name = `${table.name}-${province}`;
        return [
          toTableDownload({ name: `${name}.csv.gz`, rows: own, bytes: packed }, table),
          toTableDownload({ name: `${name}.parquet`, rows: own, bytes: parquet }, table),
        ];
      }),
  );
}

function tableDownloads(dataset: Dataset, limit: number): Promise<readonly TableDownload[]> {
  return Promise.all(
    downloadTables(dataset).flatMap((table) =>
      tableToParts(table, limit).map((part) => toTableDownload(part, table)),
    ),
  );
}

async function toTableDownload(part: Part, table: Table): Promise<TableDownload> {
  return { ...part, table, sha256: await sha256(part.bytes) };
}

async function textToDownload(name: string, text: string): Promise<Download> {
  const bytes = encoder.encode(text);
  return { name, rows: 0, bytes, table: null, sha256: await sha256(bytes) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
