import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../src/dataset/types.ts';
import { readDataFolder } from '../src/loadDataset.ts';

/** More than this in one commit's data is no data of ours. */
const MOST_BYTES = 512 * 1024 * 1024;

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
  return readBlobs(folder, blobs);
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

function readBlobs(folder: string, blobs: readonly Blob[]): readonly DataFile[] {
  const out = git(folder, ['cat-file', '--batch'], `${blobs.map(({ id }) => id).join('\n')}\n`);
  if (out === null) throw new Error('Không đọc được các tệp số liệu trong git.');
  const files: DataFile[] = [];
  let at = 0;
  for (const { path } of blobs) {
    const end = out.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1]);
    if (!Number.isSafeInteger(size)) throw new Error(`Không đọc được ${path} trong git.`);
    files.push({ path, bytes: new Uint8Array(out.subarray(end + 1, end + 1 + size)) });
    at = end + 1 + size + 1;
  }
  return files;
}

/** What git answers in the data folder, null where it refuses; paths come out as they are, relative to the folder. */
function git(folder: string, words: readonly string[], input = ''): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}
