/** With the keyboard alone: every stop is reached, in the order of the page, and seen. */
import { expect, it } from 'vitest';
import { pagesToLookAt } from './built.ts';
import { visitAt } from './visit.ts';

it.each(pagesToLookAt())('/%s lets nobody get stuck or lost', async (address) => {
  const { expected, visited, unseen } = await visitAt(1280, address, async (page) => {
    const stops = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      const shown = [...all].filter(
        (stop) => stop.checkVisibility({ visibilityProperty: true }) && stop.tabIndex >= 0,
      );
      for (const [place, stop] of shown.entries()) stop.dataset.stop = String(place);
      return shown.length;
    });
    const reached: number[] = [];
    const dark: string[] = [];
    for (let step = 0; step < stops; step += 1) {
      await page.keyboard.press('Tab');
      const [place, outline, text] = await page.evaluate(() => {
        const stop = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        return [Number(stop.dataset.stop ?? -1), width, stop.outerHTML.slice(0, 80)] as const;
      });
      reached.push(place);
      if (outline < 2) dark.push(text);
    }
    return { expected: stops, visited: reached, unseen: dark };
  });
  expect(visited).toEqual(Array.from({ length: expected }, (_, place) => place));
  expect(unseen).toEqual([]);
});
