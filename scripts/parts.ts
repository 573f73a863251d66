import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Told } from './tally.ts';

/** The folder of one province's part: its pages and files in `site/`, what the pages of the nation need beside it. */
export interface Part {
  readonly province: string;
  readonly key: string;
  readonly folder: string;
}

/** So many parts of a province are kept, newest first; older ones go once nobody can be using them any more. */
const KEPT = 3;
const IN_USE_MS = 3_600_000;

/** Where parts are: `.cache/parts`, or what PARTS_DIR says. */
export function partsFolder(): string {
  return resolve(process.env.PARTS_DIR || '.cache/parts');
}

export function partOf(province: string, key: string): Part {
  return { province, key, folder: join(partsFolder(), `${province}-${key}`) };
}

export function isWhole({ folder }: Part): boolean {
  return existsSync(join(folder, 'part.json'));
}

/** What reading the province told, so that it is told again when its part is used again. */
export function readNote({ folder }: Part): Told {
  return JSON.parse(readFileSync(join(folder, 'part.json'), 'utf8')) as Told;
}

/** The part while it is being made: a folder beside its place that nobody takes for a part. */
export function openPart(part: Part): Part {
  const folder = join(partsFolder(), `.${part.province}-${part.key}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'site'), { recursive: true });
  return { ...part, folder };
}

/** Forgets a part that was begun. */
export function dropPart({ folder }: Part): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts a finished part in its place; where another build was quicker, its part is as good. */
export function closePart(open: Part, note: Told): Part {
  writeFileSync(join(open.folder, 'part.json'), `${JSON.stringify(note)}\n`);
  const part = partOf(open.province, open.key);
  try {
    renameSync(open.folder, part.folder);
  } catch (error) {
    if (!isWhole(part)) throw error;
    rmSync(open.folder, { recursive: true });
  }
  return part;
}

/** Marks the parts as used just now and forgets old ones of the same provinces. */
export function tidyParts(used: readonly Part[]): void {
  const now = new Date();
  for (const { folder } of used) utimesSync(folder, now, now);
  const aged = readdirSync(partsFolder()).map((name) => {
    const folder = join(partsFolder(), name);
    // What a build left that did not come to its end is nobody's.
    const province = name.startsWith('.') ? '' : name.slice(0, name.lastIndexOf('-'));
    return { folder, province, age: now.getTime() - statSync(folder).mtimeMs };
  });
  for (const [province, own] of Map.groupBy(aged, (one) => one.province)) {
    const old = own.sort((a, b) => a.age - b.age).slice(province === '' ? 0 : KEPT);
    for (const { folder, age } of old) if (age > IN_USE_MS) rmSync(folder, { recursive: true, force: true });
  }
}
