import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesToLookAt, WARD_PAGES } from './built.ts';
import { visitAt } from './visit.ts';

const SCHEMES = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
] as const;

/** What axe finds wrong with the page as it stands. The pages hold no frames, so one quick run in the page is enough. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 300)}`);
}

describe.each(SCHEMES)('axe finds nothing in $name', ({ options }) => {
  it.each(pagesToLookAt())('on /%s at 320, 640 and 1280 px', async (address) => {
    const found: string[] = [];
    const look = async (page: Page): Promise<void> => {
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await violationsOf(page)).map((violation) => `${width} px: ${violation}`));
      }
    };
    await visitAt(320, address, look, options);
    expect(found).toEqual([]);
  });
});

it('axe would see a picture without a name and faint text, also far below what is painted', async () => {
  const found = await visitAt(640, WARD_PAGES[0], async (page) => {
    await page.evaluate(() => {
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      picture.setAttribute('role', 'img');
      const faint = document.createElement('p');
      faint.textContent = 'Chữ nhạt';
      faint.style.color = '#eee';
      faint.style.backgroundColor = '#fff';
      [...document.querySelectorAll('main > .section')].at(-1)?.append(picture, faint);
    });
    return violationsOf(page);
  });
  expect(found.map((violation) => violation.replace(/ .*/s, '')).sort()).toEqual([
    'color-contrast',
    'svg-img-alt',
  ]);
});
