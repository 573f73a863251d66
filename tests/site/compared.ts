import type { Page } from 'playwright-core';

/** Addresses of comparisons of the published data: two wards without a common window, one with two years of its own. */
export const TWO = 'so-sanh/?noi=hai-phong/dong-hai,hai-phong/hai-an';
export const ITSELF = 'so-sanh/?noi=quang-ninh/gieng-day';
export const RESULT = '#ket-qua';

/** Waits for the comparison the address asks for, and gives its words and pictures. */
export async function compared(page: Page): Promise<{ words: string[]; pictures: string[] }> {
  await page.locator(`${RESULT} .lede`).waitFor();
  return page.locator(RESULT).evaluate((result) => {
    const copy = result.cloneNode(true) as Element;
    for (const extra of copy.querySelectorAll('button, form, [role="status"]')) extra.remove();
    for (const list of copy.querySelectorAll('ul.links')) if (list.textContent?.trim() === '') list.remove();
    return {
      words: (copy.textContent ?? '').split(/\s+/).filter((word) => word !== ''),
      pictures: [...copy.querySelectorAll('svg')].map((svg) => svg.outerHTML),
    };
  });
}

export const statusOf = (page: Page): Promise<string> =>
  page.locator('main > [role="status"]').first().innerText();
