import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../src/dataset/order.ts';
import type { DataFile } from '../src/dataset/types.ts';
import { git } from '../src/git.ts';
import { dataFolder } from '../src/loadDataset.ts';

/** Everything that a page is made of beside the data. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** What of the environment ends up in pages. */
const OPTIONS = ['BASE_PATH', 'SITE_URL', 'PREVIEW', 'BUILD_DATE'];

/**
 * By province, a key that changes with anything its pages depend on: its files and what git knows of their past, the
 * register, the code, the options.
 */
export function partKeys(
  files: readonly DataFile[],
  provinces: readonly string[],
): ReadonlyMap<string, string> {
  const shared = createHash('sha256').update(codeAndOptions());
  const own = new Map(provinces.map((province) => [province, createHash('sha256')]));
  for (const file of files) {
    const province = own.get(provinceOf(file.path));
    // Of another province only its documents are known here: their ids must differ from its own.
    if (province === undefined || /\/sources[^/]*\.csv$/.test(file.path)) addFile(shared, file);
    if (province !== undefined) addFile(province, file);
  }
  for (const [province, hash] of own) hash.update(`${lastCommit(`reports/${province}`)}`);
  const common = shared.update(`${lastCommit(':(glob)reports/*')}`).digest('hex');
  return new Map(
    [...own].map(([province, hash]) => [province, hash.update(common).digest('hex').slice(0, 20)]),
  );
}

/** The last commit that changed files of the data folder, as far back as this clone knows; none without git. */
function lastCommit(files: string): string {
  const words = ['log', '-1', '--first-parent', '-m', '--format=%H', 'HEAD', '--', files];
  return git(dataFolder(), words)?.toString('utf8') ?? '';
}

function addFile(hash: Hash, { path, bytes }: DataFile): void {
  hash.update(`${path}\0${bytes.length}\0`).update(bytes);
}

/** `hai-phong` of `reports/hai-phong/hai-an/observations.csv`. */
function provinceOf(path: string): string {
  const [root, province = '', ...rest] = path.split('/');
  return root === 'reports' && rest.length > 0 ? province : '';
}

function codeAndOptions(): string {
  const hash = createHash('sha256');
  // A clone without its past builds pages that know of no change.
  hash.update(`${git(dataFolder(), ['rev-parse', '--is-shallow-repository'])?.toString('utf8')}\0`);
  for (const name of OPTIONS) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of CODE.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  const entries = readEntries(path);
  if (entries === null) return [path];
  return entries.flatMap((name) => filesOf(join(path, name)));
}

function readEntries(path: string): readonly string[] | null {
  try {
    return readdirSync(path).sort(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
