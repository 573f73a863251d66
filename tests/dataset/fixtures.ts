/** Folders of data for tests: `tests/input/clean`, and what a folder of `tests/input/problems` changes in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { DataFile, Dataset, Reading } from '../../src/dataset/types.ts';

export const TODAY = '2026-11-22';

const root = join(import.meta.dirname, '..', 'input');

export function filesIn(folder: string): readonly DataFile[] {
  const base = join(root, folder);
  return readdirSync(base, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(base, path)).isFile() && path !== 'expected.json')
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(join(base, path))),
    }));
}

/**
 * The clean folder with the given files in place of its own. `x.csv.removed` takes a file away, and
 * `x.csv.times-300` has its rows (without the header) 300 times over.
 */
export function overlay(changes: readonly DataFile[]): readonly DataFile[] {
  const files = new Map(filesIn('clean').map((file) => [file.path, file]));
  for (const { path, bytes } of changes) {
    const [, plain = path, removed, times] = /^(.*?)(?:\.(removed)|\.times-(\d+))?$/.exec(path) ?? [];
    if (removed === undefined)
      files.set(plain, { path: plain, bytes: repeatRows(bytes, Number(times ?? 1)) });
    else files.delete(plain);
  }
  return [...files.values()];
}

function repeatRows(bytes: Uint8Array, times: number): Uint8Array {
  if (times === 1) return bytes;
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf('\n') + 1;
  return new TextEncoder().encode(text.slice(0, end) + text.slice(end).repeat(times));
}

/** A file of text. */
export function textFile(path: string, text: string): DataFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function textOf(file: DataFile | undefined): string {
  return new TextDecoder().decode(file?.bytes);
}

/** The clean folder with some files of text in place of its own, read. */
export function readWith(changes: Readonly<Record<string, string>>): Reading {
  const files = Object.entries(changes).map(([path, text]) => textFile(path, text));
  return readDataset(overlay(files), { today: TODAY });
}

/** The dataset of a reading that must have one. */
export function datasetOf(reading: Reading): Dataset {
  if (reading.dataset === null) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.dataset;
}
