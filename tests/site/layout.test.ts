import { describe, expect, it } from 'vitest';
import { builtPages, pagesToLookAt } from './built.ts';
import { visitAt } from './visit.ts';

describe('on a phone 320 px wide', () => {
  it.each(builtPages())('nobody scrolls /%s sideways', async (address) => {
    const wide = await visitAt(320, address, (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      }),
    );
    expect(wide.scrollWidth).toBeLessThanOrEqual(wide.clientWidth);
  });
});

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
    },
  );
});
