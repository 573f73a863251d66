/** The script a build is measured against does what the build does: it draws and makes the same, to the byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtPages, readBuilt, siteFolder } from './built.ts';
import { run } from './command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-plain-'));
afterAll(() => rmSync(scratch, { recursive: true }));

it('draws every picture of every page, and makes every file that is no page', { timeout: 120_000 }, () => {
  const { version } = JSON.parse(readBuilt('tai-ve/datapackage.json')) as { version: string };
  const script = ['--import', './tests/bench/plain/base-address.ts', 'tests/bench/plain-site.ts'];
  const env = { BUILD_DATE: version, BASE_PATH: '/' };
  const { status, said } = run([...script, siteFolder, scratch, '--check'], env);
  expect(said).not.toContain('unlike the built site');
  expect(status).toBe(0);
  const pictures = builtPages().reduce(
    (sum, page) => sum + readBuilt(page).split('<svg class="picture"').length - 1,
    0,
  );
  expect(pictures).toBeGreaterThan(5000);
  expect((JSON.parse(said) as { pictures: number }).pictures).toBe(pictures);
});
