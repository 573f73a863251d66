import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { BuiltPages } from './build-parts.ts';
import { filesBelow, linkFile, moveFile } from './place-files.ts';

/** A file every build of this site has and hardly any other folder. */
const SIGN_OF_A_BUILD = 'tai-ve/SHA256SUMS';

/** Ends the program where `outDir` holds something else than a site: that is somebody's work. */
export function refuseForeign(outDir: string): void {
  const to = resolve(outDir);
  if (!existsSync(to) || readdirSync(to).length === 0 || existsSync(join(to, SIGN_OF_A_BUILD))) return;
  console.error(
    `Không dựng: thư mục ${to} đang có thứ khác, không phải một trang đã dựng. Hãy chọn OUT_DIR khác.`,
  );
  process.exit(1);
}

/** Puts the parts and the pages of the nation together as `outDir`; readers see the old site or the new, never a half. */
export function joinSite({ nation, parts }: BuiltPages, outDir: string): void {
  const to = resolve(outDir);
  const beside = `${to}.new-${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  try {
    for (const file of filesBelow(nation)) moveFile(join(nation, file), join(beside, file));
    for (const { folder } of parts) {
      const site = join(folder, 'site');
      for (const file of filesBelow(site)) linkFile(join(site, file), join(beside, file));
    }
    rmSync(to, { recursive: true, force: true });
    renameSync(beside, to);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(nation, { recursive: true, force: true });
  }
  const pages = filesBelow(to).filter((file) => file.endsWith('.html'));
  console.log(`Đã dựng ${pages.length} trang vào ${relative('.', to)}`);
}
