/** Fingers, larger letters, a page magnified four times, and the head and foot of every sheet of paper. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pagesToLookAt, WARD_PAGES } from './built.ts';
import { visitAt } from './visit.ts';

describe.each(pagesToLookAt())('/%s', (address) => {
  it('has no target too small or too near another for a finger', async () => {
    const small = await visitAt(320, address, async (page) => {
      const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules(['target-size']);
      const { violations } = await axe.analyze();
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
    });
    expect(small).toEqual([]);
  });

  it('holds with letters twice as large: nothing is clipped, nothing scrolls sideways', async () => {
    const lost = await visitAt(1280, address, (page) => page.evaluate(doubleLetters));
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it('magnified four times is 320 by 256 px, and nothing stands in the way of the text', async () => {
    const found = await visitAt(320, address, async (page) => {
      await page.setViewportSize({ width: 320, height: 256 });
      return page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        stuck: [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((part) => /fixed|sticky/.test(getComputedStyle(part).position))
          .filter((part) => part.closest('.scroll') === null)
          .map((part) => part.outerHTML.slice(0, 80)),
      }));
    });
    expect(found).toEqual({ width: 320, stuck: [] });
  });
});

it('each sheet of paper carries the name, the address and the day of the page', async () => {
  const paper = await visitAt(1280, WARD_PAGES[0], async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() =>
      ['.running-head', '.running-foot'].map((part) => {
        const line = document.querySelector(part) ?? document.body;
        // Chromium repeats the groups of a table that may not be broken.
        const { display, breakInside } = getComputedStyle(line);
        return { text: line.textContent?.trim() ?? '', display, breakInside };
      }),
    );
  });
  expect(paper).toMatchObject([
    { display: 'table-header-group', breakInside: 'avoid', text: expect.stringContaining('Phường Hải An') },
    {
      display: 'table-footer-group',
      breakInside: 'avoid',
      text: expect.stringMatching(/phuong\/hai-phong\/hai-an\/ · dựng từ dữ liệu ngày \d\d\/\d\d\/\d{4}$/),
    },
  ]);
});

/** Sets every letter of the page twice as large, as a browser does that magnifies text alone; answers what is lost. */
function doubleLetters(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')];
  const sizes = parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize));
  for (const [place, part] of parts.entries()) part.style.fontSize = `${2 * (sizes[place] ?? 0)}px`;
  const width = document.documentElement.scrollWidth;
  const isClipped = (part: HTMLElement): boolean => {
    const { overflowX, overflowY } = getComputedStyle(part);
    const hides = /hidden|clip/.test(overflowX + overflowY) && part.checkVisibility();
    return hides && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
  };
  const heard = '.visually-hidden, .stack thead, .stack-wide thead, select';
  return [
    ...(width > innerWidth ? [`${width} px wide`] : []),
    ...parts
      .filter((part) => part.closest(heard) === null && isClipped(part))
      .map((part) => part.outerHTML.slice(0, 100)),
  ];
}
