import { join } from 'node:path';
import { readDataset } from '../../../src/dataset/dataset.ts';
import type { Dataset, IsoDate } from '../../../src/dataset/types.ts';
import { readDataFolder } from '../../../src/loadDataset.ts';
import type { Download } from '../../../src/queries/downloads/download.ts';
import { downloads } from '../../../src/queries/downloads/downloads.ts';
import { provinceToFile } from '../../../src/queries/downloads/observationFiles.ts';

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

/** The downloads of a dataset, its figures province by province as the parts of a build have them. */
export async function downloadsOf(
  dataset: Dataset,
  date: IsoDate,
  limit?: number,
): Promise<readonly Download[]> {
  const byProvince = Map.groupBy(dataset.observations, ({ unit }) => unit.split('/')[0] ?? '');
  const files = [...byProvince.keys()]
    .sort()
    .map((province) =>
      provinceToFile({ ...dataset, observations: byProvince.get(province) ?? [] }, province),
    );
  return downloads(dataset, await Promise.all(files), date, limit);
}
