/** `/kiem-tra-tep/` draws the page before and after: on demand, in its worker, with the functions of the site. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkFiles, csv } from './checking.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

const CHECK = 'kiem-tra-tep/';
/** A month nobody has reported, for this test alone. */
const month = csv(
  'observations-2026-05.csv',
  `indicator,period,from,to,value,source,locator,quote
ho-so-tiep-nhan,2026-05,2026-04-10,2026-05-09,2300,hai-an-2026-04-bao-cao-thang,Mục I,tiếp nhận 2300 hồ sơ
`,
);

async function openPictures(page: Page): Promise<void> {
  await checkFiles(page, [month]);
  await page.getByText('Hình của trang, trước và sau').focus();
  await page.keyboard.press('Enter');
  await page.locator('.check-pair svg').first().waitFor();
}

it('pictures that change stand side by side, each with its sentence and its values; the others are left out', async () => {
  const seen = await visitAt(1280, CHECK, async (page) => {
    await openPictures(page);
    const pairs = await page.locator('.check-pair').all();
    return Promise.all(
      pairs.map(async (pair) => ({
        name: await pair.locator('h4').innerText(),
        svgs: await pair.locator('svg').count(),
        text: await pair.innerText(),
      })),
    );
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.map(({ name }) => name)).toContain('Hồ sơ tiếp nhận, Phường Hải An');
  for (const { svgs, text } of seen) {
    expect(svgs).toBe(2);
    expect(text).toContain('Trước:');
    expect(text).toContain('Sau:');
  }
});

it('what draws is loaded when somebody opens the pictures, and from nowhere else', async () => {
  const { before, after } = await visit({}, async (page) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.goto(siteUrl + CHECK);
    await checkFiles(page, [month]);
    const few = asked.length;
    await page.getByText('Hình của trang, trước và sau').click();
    await page.locator('.check-pair svg').first().waitFor();
    return { before: asked.slice(0, few), after: asked.slice(few) };
  });
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
  expect(before.filter((url) => after.includes(url))).toEqual([]);
});

it('the pictures are without fault for axe and fit a phone 320 px wide, in light and dark', async () => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = async (page: Page): Promise<void> => {
      await openPictures(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${width} px wide`);
    };
    await visitAt(320, CHECK, look, { colorScheme });
  }
  expect(found).toEqual([]);
});
