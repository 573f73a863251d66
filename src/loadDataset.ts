import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BYTES } from './dataset/bytes.ts';
import { type OpenDataset, openDataset, readDataset } from './dataset/dataset.ts';
import { compareText } from './dataset/order.ts';
import { datasetToOverview, type Overview, overviewsToDataset } from './dataset/overview.ts';
import type { DataFile, Dataset, IsoDate, Reading } from './dataset/types.ts';
import { pathToProvince } from './dataset/units.ts';
import { loadPartFile, preparedParts } from './preparedParts.ts';

/** The data folder has errors: nothing may be published, and `reading` says what to mend. */
export class DataError extends Error {
  readonly reading: Reading;

  constructor(reading: Reading) {
    const errors = reading.problems.filter((problem) => problem.severity === 'error');
    super(`data has ${errors.length} errors, the first in ${errors[0]?.file} line ${errors[0]?.line}`);
    this.name = 'DataError';
    this.reading = reading;
  }
}

/** Where the data is: `data`, or what DATA_DIR says. */
export function dataFolder(): string {
  return process.env.DATA_DIR || 'data';
}

interface FileState {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  readonly isLink: boolean;
}

/**
 * Every file below the folder, in code point order of paths with `/`; a file too large is cut at the limit. The
 * bytes are read from disk each time somebody asks for them and kept by nobody: a nation's do not fit in memory.
 */
export function readDataFolder(folder: string): readonly DataFile[] {
  return listFiles(folder).map(({ path, size, isLink }) => ({
    path,
    get bytes() {
      const file = join(folder, path);
      return isLink ? new TextEncoder().encode(readlinkSync(file)) : readStart(file, size);
    },
  }));
}

function listFiles(folder: string): readonly FileState[] {
  return walk(folder)
    .map((file) => {
      const state = lstatSync(file);
      const { size, mtimeMs } = state;
      const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
      return { path, size, modified: mtimeMs, isLink: state.isSymbolicLink() };
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/**
 * Files and links below a folder. A link stands for nothing but its own text, as it does in a checkout on Windows:
 * never followed, which `recursive` of Node does, and never passed over.
 */
function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
}

/** One byte more than the limit is enough for the reader to see that there is too much. */
function readStart(file: string, size: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(size, MOST_BYTES + 1));
  const descriptor = openSync(file, 'r');
  try {
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(descriptor);
  }
}

/** What was made of the data folder, and the state of its files at that time. */
interface Kept<Made> {
  readonly key: string;
  readonly made: Made;
}

/** Makes something of the data folder: a build does it once, development again when a file has changed. */
function keep<Made>(make: (files: readonly DataFile[]) => Made): () => Made {
  let kept: Kept<Made> | null = null;
  return () => {
    if (kept !== null && process.env.NODE_ENV === 'production') return kept.made;
    const folder = dataFolder();
    const key = JSON.stringify([folder, listFiles(folder)]);
    if (kept?.key !== key) kept = { key, made: make(readDataFolder(folder)) };
    return kept.made;
  };
}

/** Dataset and problems of the whole data folder. */
export const readData = keep((files): Reading => readDataset(files, { today: buildDate() }));

/** The data folder with its register read; the reports of a province are read from disk when they are asked for. */
export const openData = keep((files): OpenDataset => openDataset(files, { today: buildDate() }));

/** The checked dataset of the data folder; throws DataError when it has errors. */
export function loadDataset(): Dataset {
  return readingToDataset(readData());
}

/** What the site knows without any report: units, indicators, sources, revisions; throws DataError as `loadDataset`. */
export function loadRegister(): Dataset {
  return readingToDataset(openData().register);
}

/** Paths of the provinces the site is made of, in code point order. */
export function loadProvinces(): readonly string[] {
  return [...(preparedParts()?.keys() ?? openData().provinces)].sort(compareText);
}

const overviews = keep((): readonly Overview[] =>
  loadProvinces().map((province) => {
    const prepared = loadPartFile(province, 'overview.json');
    const text =
      prepared === null
        ? overviewToText(loadProvince(province), province)
        : new TextDecoder().decode(prepared);
    return JSON.parse(text) as Overview;
  }),
);

/** The overview of one province as it is kept: text, so that nothing of the files it was read from stays in memory. */
export function overviewToText(dataset: Dataset, province: string): string {
  return JSON.stringify(datasetToOverview(dataset, province));
}

let nation: { readonly from: readonly Overview[]; readonly dataset: Dataset } | null = null;

/**
 * The register with what the pages of the nation need of every province: all of a small one, the newest figures of
 * a large one; throws DataError as `loadDataset`.
 */
export function loadNation(): Dataset {
  const from = overviews();
  if (nation?.from !== from) nation = { from, dataset: overviewsToDataset(loadRegister(), from) };
  return nation.dataset;
}

let last: { readonly from: OpenDataset; readonly province: string; readonly dataset: Dataset } | null = null;

/**
 * The register with the reports of the province of `unit`, its path or that of a commune, also one without reports;
 * throws DataError as `loadDataset`. Only the province asked for last is kept, so go through them one by one.
 */
export function loadProvince(unit: string): Dataset {
  const from = openData();
  const province = pathToProvince(unit);
  if (last?.from !== from || last.province !== province) {
    last = null;
    last = { from, province, dataset: readingToDataset(from.readProvince(province)) };
  }
  return last.dataset;
}

function readingToDataset(reading: Reading): Dataset {
  if (reading.dataset === null) throw new DataError(reading);
  return reading.dataset;
}

/**
 * The day the site is built for: BUILD_DATE, which the commands set to the day of the last commit, so that
 * one commit gives one site; without it, the day of the latest document.
 */
export function buildDate(): IsoDate {
  const asked = process.env.BUILD_DATE ?? '';
  if (asked === '') return lastSourceDate(readDataFolder(dataFolder()));
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked)) return asked;
  throw new Error(`BUILD_DATE must look like 2026-11-22, not "${asked}"`);
}

/** No document can be of a later day than this, so that every one of them is read. */
const END_OF_DAYS = '2199-12-31';

function lastSourceDate(files: readonly DataFile[]): IsoDate {
  const { dataset } = openDataset(files, { today: END_OF_DAYS }).register;
  const dates = [...(dataset?.sources.values() ?? [])].flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.sort(compareText).at(-1) ?? END_OF_DAYS;
}
