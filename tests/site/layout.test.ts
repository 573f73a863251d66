import { describe, expect, it } from 'vitest';
import { sampleByShape } from './alike.ts';
import { builtPages, pagesToLookAt } from './built.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

it('on a phone 320 px wide no page is scrolled sideways (of more than six alike: first, last, and the most and least of each shape)', async () => {
  const wide = await visit({ viewport: { width: 320, height: 700 } }, async (page) => {
    const found: string[] = [];
    for (const address of sampleByShape(builtPages())) {
      await page.goto(siteUrl + address, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`/${address}: ${width} px`);
    }
    return found;
  });
  expect(wide).toEqual([]);
  // Five hundred pages, one after the other.
}, 600_000);

describe.each([320, 1280])('at %d px', (width) => {
  it.each(pagesToLookAt())(
    'each figure of /%s shows one picture, to the eye and to a screen reader',
    async (address) => {
      const figures = await visitAt(width, address, async (page) => {
        const withPicture = await page.locator('figure:has(svg[role="img"])').all();
        return Promise.all(
          withPicture.map(async (figure) => ({
            name: (await figure.innerText()).slice(0, 60),
            named: await figure.getByRole('img').count(),
            drawn: await figure.locator('svg:visible').count(),
          })),
        );
      });
      expect(figures.filter(({ named, drawn }) => named !== 1 || drawn !== 1)).toEqual([]);
      if (address === 'phuong/hai-phong/hai-an/') expect(figures.length).toBeGreaterThan(0);
    },
  );
});
