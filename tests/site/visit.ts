import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { NO_BROWSER } from '../../scripts/install-browser.ts';

export const siteUrl = inject('siteUrl');

let opened: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  const socket = inject('browserSocket');
  if (socket === '') throw new Error(NO_BROWSER);
  opened ??= chromium.connect(socket);
  return opened;
}

/** Gives `look` a page of its own, as somebody who comes for the first time, and closes it afterwards. */
export async function visit<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await (await browser()).newContext({ locale: 'vi-VN', ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A visit of one page of the site at one width, loaded whole. */
export function visitAt<T>(
  width: number,
  address: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  return visit({ viewport: { width, height: 900 }, ...options }, async (page) => {
    await page.goto(siteUrl + address, { waitUntil: 'load' });
    return look(page);
  });
}
