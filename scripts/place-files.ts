import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Every file below a folder by its path from there, with `/`. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** One file at a second place without its bytes being written again, where the disk can do that. */
export function linkFile(from: string, to: string): void {
  place(linkSync, from, to);
}

/** A file put elsewhere; over the border of a disk it is copied. */
export function moveFile(from: string, to: string): void {
  place(renameSync, from, to);
}

function place(put: (from: string, to: string) => void, from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    put(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    copyFileSync(from, to);
  }
}
