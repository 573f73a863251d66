/** Comparing places in the browser: the address is the whole state, and the pictures are those of the build. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from './built.ts';
import { compared, ITSELF, RESULT, statusOf, TWO } from './compared.ts';
import { siteUrl, visitAt } from './visit.ts';

describe('a prepared pair', () => {
  const pairs = builtPages().filter((address) => /^so-sanh\/.+/.test(address));

  it('stands for neighbours in the alphabet where many wards of a province have figures', () => {
    expect(pairs).toEqual(
      expect.arrayContaining([
        'so-sanh/hai-phong/dong-hai--hai-phong/hai-an/',
        'so-sanh/hai-phong/hai-an--hai-phong/hai-duong/',
        'so-sanh/quang-ninh/gieng-day--quang-ninh/hong-gai/',
      ]),
    );
  });

  it.each([
    ['hai-phong/dong-hai--hai-phong/hai-an', TWO],
    ['quang-ninh/gieng-day--quang-ninh/hong-gai', 'so-sanh/?noi=quang-ninh/gieng-day,quang-ninh/hong-gai'],
  ])('%s says and draws what the browser would', async (path, asked) => {
    const prepared = await visitAt(1280, `so-sanh/${path}/`, (page) =>
      page.locator('main').evaluate((main) => {
        for (const extra of main.querySelectorAll('.crumbs, .page-head, button, [role="status"]'))
          extra.remove();
        return {
          words: (main.textContent ?? '').split(/\s+/).filter((word) => word !== ''),
          pictures: [...main.querySelectorAll('svg')].map((svg) => svg.outerHTML),
        };
      }),
    );
    expect(prepared.pictures.length).toBeGreaterThan(1);
    expect(await visitAt(1280, asked, compared)).toEqual(prepared);
  });

  it('of two wards without a common window computes no difference', () => {
    const html = readBuilt('so-sanh/hai-phong/dong-hai--hai-phong/hai-an/');
    expect(html).toContain('chưa có kỳ chung nào');
    expect(html).toContain('hai kỳ khác loại, 6 tháng và tháng');
    expect(html).not.toMatch(/(cao|thấp) hơn \d|điểm phần trăm|mỗi ngày/);
  });
});

describe('a shared link', () => {
  it.each([
    TWO,
    ITSELF,
    `${TWO}&chi-so=ty-le-ho-so-truc-tuyen&ky=2026-04`,
    `${TWO},quang-ninh/gieng-day&chi-so=ho-so-tiep-nhan,ty-le-dung-han`,
  ])('/%s gives the same picture to whoever opens it', async (address) => {
    const first = await visitAt(1280, address, async (page) => {
      const before = await compared(page);
      await page.reload({ waitUntil: 'load' });
      expect(await compared(page)).toEqual(before);
      expect(page.url()).toBe(siteUrl + address);
      return before;
    });
    expect(first.words.length).toBeGreaterThan(20);
    expect(await visitAt(1280, address, compared)).toEqual(first);
  });

  it('sent by the plain form is the same comparison at its short address', async () => {
    const form = 'so-sanh/?noi=hai-phong%2Fdong-hai&noi-2=hai-phong%2Fhai-an';
    await visitAt(1280, form, async (page) => {
      await compared(page);
      expect(page.url()).toBe(siteUrl + TWO);
    });
  });

  it('to a place that is not there says so and shows the other', async () => {
    await visitAt(1280, 'so-sanh/?noi=quang-ninh/gieng-day,hai-phong/khong-co', async (page) => {
      await compared(page);
      expect(await statusOf(page)).toContain('Không tải được số liệu của hai-phong/khong-co');
    });
  });

  it('to a window nobody has says so and shows the newest', async () => {
    await visitAt(1280, `${TWO}&ky=1999-01`, async (page) => {
      await compared(page);
      expect(await statusOf(page)).toContain('Không nơi nào có kỳ ghi trong địa chỉ');
    });
  });
});

describe('choosing', () => {
  it('by keyboard alone writes the address, and Back undoes each step', async () => {
    await visitAt(1280, 'so-sanh/', async (page) => {
      for (const [label, unit] of [
        ['Nơi thứ nhất', 'hai-phong/dong-hai'],
        ['Nơi thứ hai', 'hai-phong/hai-an'],
      ] as const) {
        const field = page.getByLabel(label);
        await field.focus();
        while ((await field.inputValue()) !== unit) await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const both = await compared(page);
      expect(page.url()).toBe(siteUrl + TWO);
      expect(await statusOf(page)).toMatch(/^So sánh phường Đông Hải và phường Hải An: \d+ .*\.$/);

      await page.goBack();
      await page.locator(`${RESULT} .lede`).waitFor({ state: 'detached' });
      await page.goForward();
      expect(await compared(page)).toEqual(both);

      await page.getByLabel('Kỳ', { exact: true }).selectOption('2026-04');
      await page.waitForURL('**ky=2026-04');
      await page.locator(RESULT).getByText('không có số liệu cho kỳ này').first().waitFor();
      await page.goBack();
      await page.waitForURL(siteUrl + TWO);
      await page
        .locator(RESULT)
        .getByText('không có số liệu cho kỳ này')
        .first()
        .waitFor({ state: 'detached' });
      expect(await compared(page)).toEqual(both);
      await page.goBack();
      await page.locator(`${RESULT} .lede`).waitFor({ state: 'detached' });
      expect(page.url()).toBe(`${siteUrl}so-sanh/`);
      expect(await page.getByLabel('Nơi thứ nhất').inputValue()).toBe('');
    });
  });

  it('indicators narrows the comparison and keeps the focus on the box', async () => {
    await visitAt(1280, TWO, async (page) => {
      await compared(page);
      const summary = page.getByText(/^Chọn chỉ số: đang xem/);
      const before = await summary.innerText();
      const shown = Number(/xem (\d+) trong/.exec(before)?.[1]);
      await summary.click();
      const box = page.getByLabel('Hồ sơ tiếp nhận', { exact: true });
      await box.focus();
      await page.keyboard.press('Space');
      await page.getByText(`Chọn chỉ số: đang xem ${shown - 1} trong`).waitFor();
      expect(page.url()).not.toMatch(/[=,]ho-so-tiep-nhan(,|$)/);
      expect(await box.evaluate((input) => document.activeElement === input)).toBe(true);
      await page.getByRole('button', { name: 'Bỏ lựa chọn riêng' }).click();
      await page.getByText(before).waitFor();
      expect(page.url()).toBe(siteUrl + TWO);
    });
  });

  it('by touch takes up to four places', async () => {
    await visitAt(
      360,
      TWO,
      async (page) => {
        await compared(page);
        const more = page.getByRole('button', { name: 'Thêm nơi' });
        await more.tap();
        await more.tap();
        expect(await more.isHidden()).toBe(true);
        await page.getByLabel('Nơi thứ ba').selectOption('hai-phong/hai-duong');
        await page.getByLabel('Nơi thứ tư').selectOption('quang-ninh/gieng-day');
        await page.getByRole('button', { name: 'So sánh', exact: true }).tap();
        await page.waitForURL(`${siteUrl}${TWO},hai-phong/hai-duong,quang-ninh/gieng-day`);
        await page.locator(RESULT).getByText('Phường Giếng Đáy').first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { hasTouch: true },
    );
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in a comparison, %s', (colorScheme) => {
  it.each([TWO, ITSELF])('/%s', async (address) => {
    const { violations } = await visitAt(
      1280,
      address,
      async (page) => {
        await compared(page);
        await page.getByText(/^Chọn chỉ số/).click();
        return new AxeBuilder({ page }).analyze();
      },
      { colorScheme },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
});

it('without JavaScript the form leads to the prepared pairs', async () => {
  await visitAt(
    1280,
    'so-sanh/',
    async (page) => {
      await page.getByLabel('Nơi thứ nhất').selectOption('hai-phong/dong-hai');
      await page.getByRole('button', { name: 'So sánh', exact: true }).click();
      await page.waitForLoadState();
      expect(page.url()).toMatch(/#cap-soan-san$/);
      await page.getByRole('link', { name: 'Phường Đông Hải và phường Hải An', exact: true }).click();
      await page.getByText('chưa có kỳ chung nào').waitFor();
    },
    { javaScriptEnabled: false },
  );
});
