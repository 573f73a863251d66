import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readDataset } from '../../../src/dataset/dataset.ts';
import type { Dataset } from '../../../src/dataset/types.ts';

const FOLDER = join(import.meta.dirname, 'input');

/**
 * The data of `input/`: a ward with figures of every kind, a former ward under two names, one that reported
 * nothing, and a province with a figure of its own.
 */
export function smallDataset(): Dataset {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(FOLDER, path).split(sep).join('/'), bytes: readFileSync(path) }));
  const { dataset, problems } = readDataset(files, { today: '2026-11-22' });
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 1));
  return dataset;
}
