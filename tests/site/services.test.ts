/** The list of essential services in the browser: narrowed while one types, whole without a script. */
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from './built.ts';
import { rowsOf } from './downloads.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

const PAGE = 'dich-vu-cong/';
const ROWS = '[data-service]';

describe('the search of services', () => {
  it('keeps the rows that hold what is typed, with diacritics or without, and says how many', async () => {
    const found = await visitAt(360, PAGE, async (page) => {
      await page.getByLabel(/^Tìm trong 25 dịch vụ/).fill('KHAI SINH');
      const shown = await page.locator(`${ROWS}:visible a`).allInnerTexts();
      const status = await page.locator('.service-search [role="status"]').innerText();
      return { shown, status, query: new URL(page.url()).searchParams.get('q') };
    });
    expect(found.shown.filter((name) => !/khai sinh/i.test(name))).toEqual([]);
    expect(found.shown.length).toBeGreaterThan(1);
    expect(found.status).toBe(`Đang hiện ${found.shown.length} trong 25 dịch vụ.`);
    expect(found.query).toBe('KHAI SINH');
  });

  it('finds the same for a link somebody was sent', async () => {
    const shown = await visitAt(1280, `${PAGE}?q=can+cuoc`, (page) =>
      page.locator(`${ROWS}:visible a`).allInnerTexts(),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((name) => /căn cước/i.test(name))).toBe(true);
  });

  it('is not offered without a script, and every service stands there', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${siteUrl}${PAGE}?q=khai`);
      expect(await page.locator('.service-search').isVisible()).toBe(false);
      expect(await page.locator(`${ROWS}:visible`).count()).toBe(25);
    });
  });
});

describe('the pages of services', () => {
  it('are one for each, and lead to the home of the national portal and no deeper', () => {
    const pages = builtPages().filter((page) => /^dich-vu-cong\/([^/]+\/)?$/.test(page));
    expect(pages).toHaveLength(26);
    for (const page of pages) {
      const links = [...readBuilt(page).matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>/g)];
      expect(links.map(([, url]) => url)).toEqual(['https://dichvucong.gov.vn']);
      expect(links[0]?.[0]).toContain('rel="noopener noreferrer"');
    }
  });

  it('say every count that the file of services has', () => {
    const unsaid = rowsOf('tai-ve/services.csv')
      .filter(({ total, ward }) => total !== '' && total !== '0' && ward !== '')
      .filter(({ service, total = '' }) => {
        const said = total.replace(/\B(?=(\d{3})+$)/g, '.');
        return !readBuilt(`dich-vu-cong/${service}/`).includes(`<strong>${said} hồ sơ</strong>`);
      });
    expect(unsaid).toEqual([]);
  });
});
