/** What an officer takes away with a button: the paragraph as text, the table as a table. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteUrl, visit } from './visit.ts';

const ADDRESS = `${siteUrl}phuong/hai-phong/hai-an/ban-in/`;
const MAY = { permissions: ['clipboard-read', 'clipboard-write'] };

async function copied(page: Page, button: string | RegExp): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByText('Đã chép.').first().waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
    return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
  });
}

describe('below the page for a meeting', () => {
  it('the button copies just the lines that stand there', async () => {
    const { shown, taken } = await visit(MAY, async (page) => {
      await page.goto(ADDRESS);
      const lines = await page.locator('#doan-ky-2026-04 p').allInnerTexts();
      return { shown: lines, taken: await copied(page, /^Chép đoạn văn/) };
    });
    expect(taken['text/plain']?.replaceAll('\r\n', '\n')).toBe(shown.join('\n'));
    expect(shown.join(' ')).toContain('2.126 hồ sơ');
  });

  it('the table goes out as a table with borders, and as text with tabs', async () => {
    const taken = await visit(MAY, async (page) => {
      await page.goto(ADDRESS);
      return copied(page, /để dán vào Word$/);
    });
    expect(taken['text/html']).toContain('<table border="1"');
    expect(taken['text/html']).toContain('2.126 hồ sơ');
    const [head = '', ...rows] = taken['text/plain']?.split(/\r?\n/) ?? [];
    expect(head.split('\t')).toHaveLength(6);
    expect(rows.every((row) => row.split('\t').length === 6)).toBe(true);
  });

  it('where the clipboard is not given, the lines are marked to be copied by hand', async () => {
    const marked = await visit({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(ADDRESS);
      await page
        .getByRole('button', { name: /^Chép đoạn văn/ })
        .first()
        .click();
      await page.getByText('Đã bôi đen').first().waitFor();
      return page.evaluate(() => getSelection()?.toString() ?? '');
    });
    expect(marked).toContain('Kết quả giải quyết thủ tục hành chính của phường Hải An');
  });
});
