import type { Dataset, IsoDate } from '../../dataset/types.ts';
import { compareText } from '../order.ts';
import { isParquet, type TableDownload } from './download.ts';
import type { Field, Table } from './table.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const CSV = {
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
};

const PARQUET = { format: 'parquet', mediatype: 'application/vnd.apache.parquet' };

const OPEN_DATA_DECREE = 'Nghị định 194/2025/NĐ-CP (dữ liệu mở của cơ quan nhà nước)';
const RIGHTS =
  'Được dùng lại tự do, không phải xin phép, không thu phí, với điều kiện ghi nguồn. Không có dữ liệu cá nhân.';

/** What each file is and each column means: a descriptor by the Data Package standard, version 2. */
export function filesToDescriptor(
  { site, sources }: Dataset,
  date: IsoDate,
  files: readonly TableDownload[],
): object {
  const names = new Set(files.map(fileToName));
  const issuers = new Set([...sources.values()].map((source) => source.issuer));
  return {
    $schema: PROFILE,
    name: 'so-lieu-phuong-xa',
    title: site.title,
    description: site.legalNote,
    version: date,
    created: `${date}T00:00:00Z`,
    modified: date,
    keywords: ['dữ liệu mở', 'dịch vụ công', 'thủ tục hành chính', 'phường, xã', 'Việt Nam'],
    rights: RIGHTS,
    applicableLegislation: [OPEN_DATA_DECREE],
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    licenses: [licenceOf(site.licence)],
    sources: [...issuers].sort(compareText).map((title) => ({ title })),
    resources: files.map((file) => fileToResource(file, names)),
  };
}

/** `CC BY 4.0` → `{name: 'CC-BY-4.0', path: …}`; the address of its text where it is one of Creative Commons. */
function licenceOf(title: string): object {
  const name = title.replace(/[^-a-zA-Z0-9._]+/g, '-');
  const [, kind, version] = /^CC ([A-Z-]+) (\d\.\d)$/.exec(title) ?? [];
  const path = `https://creativecommons.org/licenses/${kind?.toLowerCase()}/${version}/`;
  return { name, title, ...(kind === undefined ? {} : { path }) };
}

function fileToResource(file: TableDownload, names: ReadonlySet<string>): object {
  return {
    name: fileToName(file),
    type: 'table',
    path: file.name,
    title: file.table.title,
    description: file.table.description,
    ...(isParquet(file) ? PARQUET : CSV),
    ...(file.name.endsWith('.gz') ? { compression: 'gz' } : {}),
    bytes: file.bytes.length,
    hash: `sha256:${file.sha256}`,
    schema: tableToSchema(file.table, names),
  };
}

function tableToSchema({ fields, key, references }: Table, names: ReadonlySet<string>): object {
  // A reference into a table that had to be split would name a resource that is not there.
  const foreignKeys = Object.entries(references)
    .filter(([, table]) => names.has(table))
    .map(([field, table]) => ({ fields: [field], reference: { resource: table, fields: ['id'] } }));
  return {
    fields: fields.map(fieldToDescriptor),
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldToDescriptor({ name, type, description, required, categories }: Field): object {
  return {
    name,
    type,
    description,
    ...(categories === undefined
      ? {}
      : { categories: Object.entries(categories).map(([value, label]) => ({ value, label })) }),
    ...(required === undefined ? {} : { constraints: { required } }),
  };
}

function fileToName(file: TableDownload): string {
  return file.name.replace(/\.csv(\.gz)?$/, '').replace(/\.parquet$/, '-parquet');
}
