import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesToLookAt, WARD_PAGES } from './built.ts';
import { visitAt } from './visit.ts';

/** Elements stand in the same places in every scheme, which the test holds; so only colours are asked again. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: null },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: COLOUR_RULES },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, rules: COLOUR_RULES },
] as const;

/** What axe finds wrong with the page as it stands. The pages hold no frames, so one quick run in the page is enough. */
async function violationsOf(page: Page, rules: string[] | null = null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === null ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 300)}`);
}

/** Where every element that is shown stands, in whole pixels. */
function placesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      })
      .join('\n'),
  );
}

describe('axe finds nothing in light, dark and forced colours', () => {
  it.each(pagesToLookAt())('on /%s at 320, 640 and 1280 px', async (address) => {
    const found = await visitAt(320, address, async (page) => {
      const said: string[] = [];
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const places = new Set<string>();
        for (const { name, media, rules } of SCHEMES) {
          await page.emulateMedia(media);
          places.add(await placesOf(page));
          said.push(...(await violationsOf(page, rules)).map((found) => `${width} px, ${name}: ${found}`));
        }
        if (places.size > 1) said.push(`${width} px: elements move from scheme to scheme`);
      }
      return said;
    });
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
