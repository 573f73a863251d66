import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildDate } from './build-date.ts';

/** A file every build of this site has and hardly any other folder. */
const SIGN_OF_A_BUILD = 'tai-ve/SHA256SUMS';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.BUILD_DATE = buildDate();
const outDir = resolve(process.env.OUT_DIR ?? 'dist');
const { build } = await import('astro');
refuseForeignFolder(outDir);
// Inside the project, because the build runs its own output and must find its packages from there.
const half = resolve(`.astro/site-${process.pid}`);
try {
  await build({ outDir: half, logLevel: 'warn' });
  putInPlace(half, outDir);
} finally {
  rmSync(half, { recursive: true, force: true });
}

/** The old site is thrown away for the new one; anything else in its place is somebody's work. */
function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(`${folder}/${SIGN_OF_A_BUILD}`))
    return;
  throw new Error(`${folder} is neither empty nor an earlier build`);
}

/** Readers of `to` see the old site or the new one, never a half; a copy goes beside it first, as disks may differ. */
function putInPlace(from: string, to: string): void {
  const beside = `${to}.new-${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, beside, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(beside, to);
}
