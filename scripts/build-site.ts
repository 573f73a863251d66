import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A file every build of this site has and hardly any other folder. */
const SIGN_OF_A_BUILD = 'tai-ve/SHA256SUMS';

/** Builds the site and puts it in the place of `outDir`, whole or not at all. */
export async function buildSite(outDir: string): Promise<void> {
  const to = resolve(outDir);
  if (isForeign(to)) {
    console.error(
      `Không dựng: thư mục ${to} đang có thứ khác, không phải một trang đã dựng. Hãy chọn OUT_DIR khác.`,
    );
    process.exit(1);
  }
  // Inside the project, because the build runs its own output and must find its packages from there.
  const half = resolve(`.astro/site-${process.pid}`);
  try {
    const { build } = await import('astro');
    await build({ outDir: half, logLevel: 'warn' });
    putInPlace(half, to);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  const pages = readdirSync(to, { recursive: true }).filter((file) => String(file).endsWith('.html'));
  console.log(`Đã dựng ${pages.length} trang vào ${relative('.', to)}`);
}

/** The old site is thrown away for the new one; anything else in its place is somebody's work. */
function isForeign(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, SIGN_OF_A_BUILD));
}

/** Readers of `to` see the old site or the new one, never a half; a copy goes beside it first, as disks may differ. */
function putInPlace(from: string, to: string): void {
  const beside = `${to}.new-${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, beside, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(beside, to);
}
