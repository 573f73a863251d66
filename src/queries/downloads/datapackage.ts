import type { Dataset, IsoDate } from '../../dataset/types.ts';
import { compareText } from '../order.ts';
import type { TableDownload } from './download.ts';
import type { Field, Table } from './table.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

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
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    licenses: [{ name: site.licence.replace(/[^-a-zA-Z0-9._]+/g, '-'), title: site.licence }],
    sources: [...issuers].sort(compareText).map((title) => ({ title })),
    resources: files.map((file) => fileToResource(file, names)),
  };
}

function fileToResource(file: TableDownload, names: ReadonlySet<string>): object {
  return {
    name: fileToName(file),
    type: 'table',
    path: file.name,
    title: file.table.title,
    description: file.table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes.length,
    hash: `sha256:${file.sha256}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
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
  return file.name.replace(/\.csv$/, '');
}
