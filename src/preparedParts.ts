import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By province, the folder in which a build has prepared its part; null where none has, as in development. */
export function preparedParts(): ReadonlyMap<string, string> | null {
  const prepared = process.env.PARTS ?? '';
  if (prepared === '') return null;
  return new Map(Object.entries(JSON.parse(prepared) as Readonly<Record<string, string>>));
}

/** A file that a build has prepared of a province; null where none has. */
export function loadPartFile(province: string, name: string): Uint8Array<ArrayBuffer> | null {
  const folder = preparedParts()?.get(province);
  return folder === undefined ? null : new Uint8Array(readFileSync(join(folder, name)));
}
