import { spawnSync } from 'node:child_process';

/** More than this in one commit's data is no data of ours. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What git answers in a folder, null where it refuses or is not there; paths come out as they are. */
export function git(folder: string, words: readonly string[], input = ''): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}

/** The bytes of blobs, in the order of their ids, read in one go and without a checkout; null when one is not there. */
export function readBlobs(folder: string, ids: readonly string[]): readonly Uint8Array[] | null {
  const out = git(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (out === null) return null;
  const blobs: Uint8Array[] = [];
  let at = 0;
  for (const _id of ids) {
    const end = out.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1]);
    if (!Number.isSafeInteger(size)) return null;
    blobs.push(new Uint8Array(out.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return blobs;
}
