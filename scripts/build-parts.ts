import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../src/dataset/order.ts';
import { dataFolder, openData, overviewToText, readDataFolder } from '../src/loadDataset.ts';
import { provinceToFile } from '../src/queries/downloads/observationFiles.ts';
import { buildPages } from './build-pages.ts';
import { openPageOwners } from './page-owner.ts';
import { partKeys } from './part-key.ts';
import { closePart, isWhole, openPart, type Part, partOf, readNote } from './parts.ts';
import { filesBelow, moveFile } from './place-files.ts';
import { type Told, takeTally } from './tally.ts';

/** The part of every province with reports or in scope, whether it is there already or not. */
export function wantedParts(): readonly Part[] {
  const { provinces, register } = openData();
  const all = new Set([...provinces, ...(register.dataset?.site.provinces ?? [])]);
  const inOrder = [...all].sort(compareText);
  const keys = partKeys(readDataFolder(dataFolder()), inOrder);
  return inOrder.map((province) => partOf(province, keys.get(province) ?? ''));
}

/** A part that is there, or one that is being made: its reports are read, its pages are still to be built. */
export interface ReadPart {
  readonly part: Part;
  readonly isNew: boolean;
  readonly told: Told;
}

/**
 * Reads the reports of a province, unless its part is there: writes what the pages of the nation need of it. A
 * province with errors has nothing written, and its tally says why.
 */
export async function readPart(part: Part): Promise<ReadPart> {
  if (isWhole(part)) return { part, isNew: false, told: readNote(part) };
  const reading = openData().readProvince(part.province);
  const told = takeTally(reading, openData().register);
  if (reading.dataset === null) return { part, isNew: true, told };
  const open = openPart(part);
  const { packed, parquet, ...note } = await provinceToFile(reading.dataset, part.province);
  writeFileSync(join(open.folder, 'overview.json'), overviewToText(reading.dataset, part.province));
  writeFileSync(join(open.folder, 'observations.json'), JSON.stringify(note));
  writeFileSync(join(open.folder, 'observations.csv.gz'), packed);
  writeFileSync(join(open.folder, 'observations.parquet'), parquet);
  return { part: open, isNew: true, told };
}

/** Where the pages that belong to no single province are, until their owner takes them away. */
export interface BuiltPages {
  readonly nation: string;
  readonly parts: readonly Part[];
}

/** Builds the pages of the new parts, each into its part, and those of the nation where they are wanted. */
export async function buildParts(read: readonly ReadPart[], nation: boolean): Promise<BuiltPages> {
  process.env.PARTS = JSON.stringify(
    Object.fromEntries(read.map(({ part }) => [part.province, part.folder])),
  );
  const ownerOf = openPageOwners(read.map(({ part }) => part.province));
  const fresh = read.filter(({ isNew }) => isNew);
  // Inside the project, because the build runs its own output and must find its packages from there.
  const half = resolve(`.astro/site-${process.pid}`);
  await buildPages(half, { provinces: fresh.map(({ part }) => part.province), nation, ownerOf });
  const folders = new Map(fresh.map(({ part }) => [part.province, part.folder]));
  for (const file of filesBelow(half)) {
    const folder = folders.get(ownerOf(file) ?? '');
    if (folder !== undefined) moveFile(join(half, file), join(folder, 'site', file));
  }
  const parts = read.map(({ part, isNew, told }) => (isNew ? closePart(part, told) : part));
  return { nation: half, parts };
}
