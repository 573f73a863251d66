/** Builds the site once with the real data, serves it, and opens one browser, for every test of this folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/install-browser.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { run } from './command.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder the site was built into. */
    siteFolder: string;
    /** Where it is served. */
    siteUrl: string;
    /** The browser's socket; empty where there is no browser, and the tests that need one fail. */
    browserSocket: string;
  }
}

/** Nothing here opens a page off this machine, so the browser's own talk with its maker is switched off too. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-site-'));
  const folder = join(scratch, 'site');
  const built = run(['scripts/build.ts'], { OUT_DIR: folder, BASE_PATH: '/' });
  if (built.status !== 0) {
    rmSync(scratch, { recursive: true });
    throw new Error(`The site does not build:\n${built.said}`);
  }
  const site = await serveFolder(folder, { base: '/', port: 0 });
  const browser = await launchBrowser();
  project.provide('siteFolder', folder);
  project.provide('siteUrl', site.url);
  project.provide('browserSocket', browser?.wsEndpoint() ?? '');
  return async () => {
    await browser?.close();
    await site.close();
    rmSync(scratch, { recursive: true });
  };
}

async function launchBrowser(): Promise<BrowserServer | null> {
  const executablePath = findBrowser();
  return executablePath === null ? null : chromium.launchServer({ executablePath, args: BROWSER_FLAGS });
}
