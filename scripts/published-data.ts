import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../src/dataset/types.ts';
import { git, readBlobs } from '../src/git.ts';
import { readDataFolder } from '../src/loadDataset.ts';

/**
 * The data files of `where`: a folder that holds a site.json, else a commit, branch or tag, whose files at the place
 * of `folder` are read into memory without a checkout. Throws with a sentence when it is neither.
 */
export function publishedFiles(where: string, folder: string): readonly DataFile[] {
  if (existsSync(join(where, 'site.json'))) return readDataFolder(where);
  if (!/^[\w@][\w./@{}~^-]*$/.test(where))
    throw new Error(`"${where}" không phải thư mục số liệu hay tên một bản của git.`);
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${where}^{commit}`]);
  if (commit === null) throw new Error(`Không có thư mục số liệu hay bản nào của git tên là "${where}".`);
  const id = commit.toString('utf8').trim();
  const list = git(folder, ['ls-tree', '-r', '-z', id, '--', '.']);
  if (list === null) throw new Error(`Không đọc được số liệu của bản ${where}.`);
  const entries = list
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map(entryToBlob);
  const blobs = entries.filter((blob) => blob !== null);
  const bytes = readBlobs(
    folder,
    blobs.map(({ id }) => id),
  );
  if (bytes === null) throw new Error('Không đọc được các tệp số liệu trong git.');
  return blobs.map(({ path }, index) => ({ path, bytes: bytes[index] ?? new Uint8Array() }));
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/** `100644 blob 1f2e…\treports/…`; links and submodules are none of ours. */
function entryToBlob(entry: string): Blob | null {
  const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
  return id === undefined || path === undefined ? null : { id, path };
}
