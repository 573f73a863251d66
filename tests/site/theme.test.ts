/** Light or dark, as the device has it or as the reader chose, and never the other one first. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteUrl, visit } from './visit.ts';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 22, 27)';

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.goto(siteUrl);
  await page.getByLabel('Màu trang').selectOption(name);
}

describe('the colours of the pages', () => {
  it.each([
    ['light', LIGHT, 'Tối', DARK],
    ['dark', DARK, 'Sáng', LIGHT],
  ] as const)(
    'on a %s device are its own until the reader chooses others',
    async (colorScheme, own, name, chosen) => {
      const seen = await visit({ colorScheme }, async (page) => {
        await page.goto(siteUrl);
        const first = await paper(page);
        await choose(page, name);
        const now = await paper(page);
        await page.goto(`${siteUrl}phuong/hai-phong/hai-an/`);
        const next = [await paper(page), await page.getByLabel('Màu trang').inputValue()];
        await choose(page, 'Theo máy');
        await page.reload();
        return { first, now, next, again: await paper(page) };
      });
      const value = name === 'Tối' ? 'dark' : 'light';
      expect(seen).toEqual({ first: own, now: chosen, next: [chosen, value], again: own });
    },
  );

  it('that were chosen are there before anything is painted, while the other scripts are still on their way', async () => {
    const seen = await visit({ colorScheme: 'light' }, async (page) => {
      await choose(page, 'Tối');
      await page.route('**/_/*.js', (route) => route.abort());
      await page.goto(siteUrl, { waitUntil: 'load' });
      return paper(page);
    });
    expect(seen).toBe(DARK);
  });

  it('that were chosen do not follow the page onto paper', async () => {
    const seen = await visit({ colorScheme: 'light' }, async (page) => {
      await choose(page, 'Tối');
      await page.emulateMedia({ media: 'print' });
      return paper(page);
    });
    expect(seen).toBe(LIGHT);
  });

  it('hold for the page where the device keeps nothing', async () => {
    const seen = await visit({ colorScheme: 'light' }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('denied');
          },
        });
      });
      await choose(page, 'Tối');
      return paper(page);
    });
    expect(seen).toBe(DARK);
  });
});
