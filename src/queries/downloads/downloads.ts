import type { Dataset, IsoDate } from '../../dataset/types.ts';
import { filesToDescriptor } from './datapackage.ts';
import type { Download, TableDownload } from './download.ts';
import { LARGEST_FILE, tableToParts } from './split.ts';
import { downloadTables } from './tables.ts';

const encoder = new TextEncoder();

/** Every file of `/tai-ve/`: the tables, what they mean (`datapackage.json`), and the sums of both (`SHA256SUMS`). */
export async function downloads(
  dataset: Dataset,
  date: IsoDate,
  limit = LARGEST_FILE,
): Promise<readonly Download[]> {
  const tables = await tableDownloads(dataset, limit);
  const descriptor = filesToDescriptor(dataset, date, tables);
  const datapackage = await textToDownload('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  const sums = [...tables, datapackage].map((file) => `${file.sha256}  ${file.name}\n`);
  return [...tables, datapackage, await textToDownload('SHA256SUMS', sums.join(''))];
}

function tableDownloads(dataset: Dataset, limit: number): Promise<readonly TableDownload[]> {
  return Promise.all(
    downloadTables(dataset).flatMap((table) =>
      tableToParts(table, limit).map(async (part) => ({ ...part, table, sha256: await sha256(part.bytes) })),
    ),
  );
}

async function textToDownload(name: string, text: string): Promise<Download> {
  const bytes = encoder.encode(text);
  return { name, rows: 0, bytes, table: null, sha256: await sha256(bytes) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
