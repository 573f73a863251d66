import { join } from 'node:path';
import { readDataset } from '../../../src/dataset/dataset.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';

/**
 * The data of `input/`: a ward with figures of every kind, a former ward under two names, one that reported
 * nothing, and a province with a figure of its own.
 */
export function smallDataset(): Dataset {
  const files = readDataFolder(join(import.meta.dirname, 'input'));
  const { dataset, problems } = readDataset(files, { today: '2026-11-22' });
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 1));
  return dataset;
}
