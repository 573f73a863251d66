import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { type Cell, cellsToLine } from '../../../src/queries/downloads/csv.ts';
import type { MadeFile } from './documents.ts';
import { communeFiles, provinceFiles, revisionsOf } from './files.ts';
import { dayOfBuild, monthsFrom } from './months.ts';
import { type Commune, communesOf, type Scale } from './scale.ts';

/** Definitions that generated figures share with the real ones. */
const SHARED = ['groups.csv', 'indicators.csv', 'identities.csv', 'services.csv'];
const REVISION = 'date,unit,indicator,period,before,after,kind,reason,who';

/** What was written: where the site of it is built for which day. */
export interface GeneratedData {
  readonly folder: string;
  readonly date: string;
  readonly communes: readonly Commune[];
}

/** Writes a data folder of generated figures, the same ones every time; `folder` must be new, or one it wrote before. */
export function writeGeneratedData(folder: string, scale: Scale, realData = 'data'): GeneratedData {
  refuseForeign(folder);
  rmSync(folder, { recursive: true, force: true });
  const months = monthsFrom(scale.months);
  const communes = communesOf(scale, realData);
  const provinces = [...new Set(communes.map(({ province }) => province))];
  const services = readRows(join(realData, 'services.csv')).map(({ id }) => id ?? '');
  const write = ({ path, text }: MadeFile): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write({ path: 'site.json', text: siteJson(provinces, realData) });
  write({ path: 'units.csv', text: unitsOf(communes, provinces, realData) });
  const revisions = communes.flatMap((commune) => revisionsOf(commune, scale, months));
  write({ path: 'revisions.csv', text: linesOf(REVISION, revisions) });
  for (const name of SHARED) copyFileSync(join(realData, name), join(folder, name));
  for (const province of provinces) provinceFiles(province, months).forEach(write);
  for (const commune of communes) communeFiles(commune, scale, months, services).forEach(write);
  return { folder, date: dayOfBuild(scale.months), communes };
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const site = join(folder, 'site.json');
  if (existsSync(site) && readFileSync(site, 'utf8').includes('"generated": true')) return;
  throw new Error(`${folder} holds something else than generated data`);
}

function siteJson(provinces: readonly string[], realData: string): string {
  const site = JSON.parse(readFileSync(join(realData, 'site.json'), 'utf8')) as object;
  return `${JSON.stringify({ ...site, generated: true, provinces }, null, 2)}\n`;
}

/** The rows of the real units.csv that name a province or a commune in the scale, with every name it bore. */
function unitsOf(communes: readonly Commune[], provinces: readonly string[], realData: string): string {
  const rows = readRows(join(realData, 'units.csv'));
  const paths = new Set([...provinces, ...communes.map(({ path }) => path)]);
  const slugs = new Map(rows.filter(({ province }) => province === '').map(({ code, slug }) => [code, slug]));
  const own = rows.filter(({ province, slug }) =>
    paths.has(province === '' ? (slug ?? '') : `${slugs.get(province)}/${slug}`),
  );
  return linesOf(
    Object.keys(rows[0] ?? {}).join(','),
    own.map((row) => Object.values(row)),
  );
}

function linesOf(header: string, rows: readonly (readonly Cell[])[]): string {
  return `${header}\n${rows.map(cellsToLine).join('')}`;
}

function readRows(file: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}
