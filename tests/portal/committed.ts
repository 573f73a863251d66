import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { readDataFolder } from '../../src/loadDataset.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'data');

/** The text of a committed file of data. */
export function filesOfData(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** The committed data, read once. */
export function committedData(): Dataset {
  const { dataset } = readDataset(readDataFolder(FOLDER), { today: '2026-11-25' });
  if (dataset === null) throw new Error('the committed data have errors');
  return dataset;
}
