/** The site again, built elsewhere: from another folder, in another place of the world, under another address. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDate } from '../../scripts/build-date.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { builtFiles, siteFolder } from './built.ts';
import { run } from './command.ts';
import { crawl } from './links.ts';
import { visit } from './visit.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-again-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a build reads, besides the history of the data. The rest of a checkout is not there. */
const INGREDIENTS = ['src', 'scripts', 'public', 'data', 'tsconfig.json', 'package.json', 'astro.config.mjs'];

function build(project: string, outDir: string, env: NodeJS.ProcessEnv): string {
  const built = run(
    ['scripts/build.ts'],
    { ...buildDate(), BASE_PATH: '/', ...env, OUT_DIR: outDir },
    project,
  );
  if (built.status !== 0) throw new Error(built.said);
  return outDir;
}

describe('the site built again', () => {
  it('in another folder, time zone, language and umask has the same bytes', () => {
    const project = join(scratch, 'một nơi khác');
    // Last first, so that a folder lists its files in another order where the disk keeps the order of arrival.
    for (const name of INGREDIENTS.toReversed()) copyLastFirst(name, join(project, name));
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    writeFileSync(join(project, '.git'), `gitdir: ${gitFolder()}\n`);
    const umask = process.umask(0o077);
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const again = build(project, join(scratch, 'again'), elsewhere);
    process.umask(umask);

    expect(builtFiles(again)).toEqual(builtFiles());
    const differing = builtFiles().filter(
      (file) => !readFileSync(join(siteFolder, file)).equals(readFileSync(join(again, file))),
    );
    expect(differing).toEqual([]);
  });

  it('under /so-lieu/ finds all its pages and files there', async () => {
    const folder = build('.', join(scratch, 'based'), { BASE_PATH: '/so-lieu/' });
    expect(crawl(folder, '/so-lieu/').broken).toEqual([]);
    const served = await serveFolder(folder, { base: '/so-lieu/', port: 0 });
    const failed = await visit({}, async (page) => {
      const failures: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failures.push(response.url());
      });
      await page.goto(served.url, { waitUntil: 'networkidle' });
      await page.getByRole('searchbox').first().fill('hai an');
      await page.waitForLoadState('networkidle');
      return failures;
    });
    await served.close();
    expect(failed).toEqual([]);
  });
});

function gitFolder(): string {
  const { stdout } = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' });
  return stdout.trim();
}

function copyLastFirst(from: string, to: string): void {
  for (const file of filesOf(from).toReversed()) cpSync(file, join(to, file.slice(from.length)));
}

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
