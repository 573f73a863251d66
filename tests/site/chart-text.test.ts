/** Words in pictures are read at the size they are shown in, not the one they were drawn in. */
import { describe, expect, it } from 'vitest';
import { pagesToLookAt, readBuilt } from './built.ts';
import { siteUrl, visit } from './visit.ts';

/** WCAG asks for no size; below 12 px Vietnamese marks run together. */
const SMALLEST = 12;

const drawn = pagesToLookAt().filter((address) => readBuilt(address).includes('<svg'));

describe('words in pictures', () => {
  it.each(drawn)('of /%s are at least 12 px high at 320, 360, 640 and 1280 px', async (address) => {
    const small = await visit({ viewport: { width: 320, height: 900 } }, async (page) => {
      await page.goto(siteUrl + address, { waitUntil: 'load' });
      const found: string[] = [];
      for (const width of [320, 360, 640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const here = await page.evaluate((least) => {
          const texts = [
            ...document.querySelectorAll<SVGTextElement>('main :not(.picture-cell) > svg[role="img"] text'),
          ];
          return texts.flatMap((text) => {
            const svg = text.ownerSVGElement;
            const box = svg?.getBoundingClientRect();
            if (svg === null || box === undefined || box.width === 0) return [];
            const scale = box.width / svg.viewBox.baseVal.width;
            const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
            return size < least - 0.01 ? [`${text.textContent}: ${size.toFixed(1)} px`] : [];
          });
        }, SMALLEST);
        found.push(...here.map((words) => `at ${width} px, ${words}`));
      }
      return found;
    });
    expect(small.slice(0, 5)).toEqual([]);
  });
});
