/** Finding a place in the country: with the keyboard, aloud, and without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from './built.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

async function typeName(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm phường, xã của bạn' }).click();
  await page.keyboard.type(name);
  await page.locator('.search-found a').first().waitFor();
}

describe('the search field', () => {
  it('fetches the names of the country only when it is used', async () => {
    const asked: string[] = [];
    await visit({}, async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(siteUrl, { waitUntil: 'networkidle' });
      expect(asked).not.toContain('/tim-kiem.json');
      await typeName(page, 'hai an');
    });
    expect(asked.filter((path) => path === '/tim-kiem.json')).toHaveLength(1);
  });

  it('says how many places it found, and tells homonyms apart by their province', async () => {
    const { status, links } = await visitAt(360, '', async (page) => {
      await typeName(page, 'hải an');
      return {
        status: await page.locator('.home-search [role="status"]').innerText(),
        links: await page.locator('.search-found a').allInnerTexts(),
      };
    });
    expect(status).toMatch(/^\d+ nơi có tên này$/);
    expect(links.slice(0, 2)).toEqual([
      'Phường Hải An Thành phố Hải Phòng · có số liệu',
      'Xã Hải An Tỉnh Ninh Bình · chưa có số liệu',
    ]);
  });

  it('leads to the page of a place, and of one without a page to its line in the list', async () => {
    const paths = await visitAt(1280, '', async (page) => {
      await typeName(page, 'hải an');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/phuong/**');
      const first = new URL(page.url()).pathname;
      await page.goBack();
      await typeName(page, 'hải an ninh');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/phuong/ninh-binh/**');
      return [first, new URL(page.url()).pathname + new URL(page.url()).hash];
    });
    expect(paths).toEqual(['/phuong/hai-phong/hai-an/', '/phuong/ninh-binh/#ten-hai-an']);
  });

  it('closes with Escape and gives the field back', async () => {
    const after = await visitAt(1280, '', async (page) => {
      await typeName(page, 'hải an');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      return {
        links: await page.locator('.search-found a').count(),
        focused: await page.evaluate(() => document.activeElement?.tagName),
      };
    });
    expect(after).toEqual({ links: 0, focused: 'INPUT' });
  });

  it('says so when nobody is called that, and when the names cannot be fetched', async () => {
    const status = async (page: Page): Promise<string> => {
      const line = page.locator('.home-search [role="status"]');
      await line.filter({ hasText: /./ }).waitFor();
      return line.innerText();
    };
    const nobody = await visitAt(1280, '', async (page) => {
      await page.getByRole('searchbox', { name: 'Tìm phường, xã của bạn' }).fill('không có nơi này');
      return status(page);
    });
    expect(nobody).toMatch(/^Không thấy/);
    const offline = await visitAt(1280, '', async (page) => {
      await page.route('**/tim-kiem.json', (route) => route.abort());
      await page.getByRole('searchbox', { name: 'Tìm phường, xã của bạn' }).fill('hải an');
      return status(page);
    });
    expect(offline).toMatch(/^Chưa tải được/);
  });

  it('sent as a form is answered on the page of the list', async () => {
    const { words, first } = await visitAt(1280, 'phuong/?q=%C4%91%E1%BB%93+s%C6%A1n', async (page) => {
      const results = page.locator('[data-results]');
      await results.locator('a').first().waitFor();
      return {
        words: await results.getByRole('status').innerText(),
        first: await results.locator('a').first().getAttribute('href'),
      };
    });
    expect(words).toBe('2 nơi có tên này');
    expect(first).toBe('/phuong/hai-phong/do-son/');
  });
});

describe('without JavaScript', () => {
  it('every province has its list A–Z, and the lists hold every unit of the country once', () => {
    const lists = builtPages().filter((page) => /^phuong\/[^/]+\/$/.test(page));
    expect(lists).toHaveLength(34);
    const nation = readBuilt('phuong/');
    for (const page of lists) expect(nation).toContain(`href="/${page}"`);
    const names = lists.flatMap((page) => [...readBuilt(page).matchAll(/<li id="[^"]+">/g)]);
    const former = lists.flatMap((page) => [...readBuilt(page).matchAll(/đơn vị cũ, đến/g)]);
    expect(names.length - former.length).toBe(3321);
  });

  it('a sent form shows the provinces to choose from', async () => {
    const links = await visitAt(
      360,
      'phuong/?q=hai+an',
      (page) => page.locator('.provinces > li > a').count(),
      { javaScriptEnabled: false },
    );
    expect(links).toBe(34);
  });
});
