/** What a reader takes along from a figure: its picture as a file, and its address. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, visitAt } from './visit.ts';

const PAGES = ['phuong/hai-phong/hai-an/', 'phuong/quang-ninh/gieng-day/', 'nguon/', 'nhiem-vu/'] as const;

/** Names as they are read out, of every link and button beneath a figure. */
function namesOf(page: Page): Promise<string[]> {
  return page.locator('figure.chart ul.links :is(a, button):visible').evaluateAll((all) =>
    all.map((one) => {
      const ids = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const parts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
      return (parts.length > 0 ? parts.join(' ') : (one.textContent ?? '')).replace(/\s+/g, ' ').trim();
    }),
  );
}

async function download(page: Page, id: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[id="${id}"]`).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Share of the picture's points in which the two files differ by more than the edge of a letter does. */
function differing(svg: Buffer, png: Buffer): Promise<number> {
  return visit({}, (page) =>
    page.evaluate(
      async ([one, other]) => {
        const pixels = async (address: string): Promise<Uint8ClampedArray> => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(1344, Math.round((image.height / image.width) * 1344));
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0, canvas.width, canvas.height);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        };
        const [a, b] = [await pixels(one), await pixels(other)];
        if (a.length !== b.length || a.length === 0) return 1;
        let apart = 0;
        for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 64) apart += 1;
        return apart / (a.length / 4);
      },
      [
        `data:image/svg+xml;base64,${svg.toString('base64')}`,
        `data:image/png;base64,${png.toString('base64')}`,
      ] as const,
    ),
  );
}

describe.each(PAGES)('beneath each figure of /%s', (address) => {
  it('links and buttons are read out each by a name of its own, with format and size', async () => {
    const names = await visitAt(1280, address, namesOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const files = names.filter((name) => /^(Tải|Ảnh)/.test(name));
    expect(files.length).toBeGreaterThan(2);
    expect(
      files.filter((name) => !/^(Tải CSV |(Tải CSV|Ảnh SVG|Ảnh PNG) \(.*\d (KB|MB|byte|px)\) )\S/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => name.startsWith('Chép liên kết'))).toHaveLength(files.length / 3);
  });

  it('the picture goes out as SVG in literal colours, and as PNG with the same points', async () => {
    await visitAt(1280, address, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      const ids = await page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id));
      for (const id of ids) {
        const svg = await download(page, `${id}-svg`);
        const headline = (await page.locator(`[id="${id}-ten"]`).textContent()) ?? '';
        expect(svg.toString('utf8')).toContain(`aria-label="${headline.trim().replaceAll('&', '&amp;')}"`);
        expect(svg.toString('utf8')).not.toMatch(/var\(|currentColor/);
        const png = await download(page, `${id}-png`);
        expect(png.readUInt32BE(16)).toBe(1344);
        expect(await differing(svg, png), id).toBeLessThan(0.01);
      }
      expect(complaints).toEqual([]);
    });
  });
});

it('the address of a figure is copied whole, and shown where the browser keeps its clipboard', async () => {
  const copied = await visitAt(
    1280,
    PAGES[0],
    async (page) => {
      await page.locator('button:text("Chép liên kết")').first().click();
      await page.locator('figure [role="status"]:has-text("Đã sao chép")').first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  expect(copied).toMatch(/\/phuong\/hai-phong\/hai-an\/#hinh-[a-z-]+$/);
});

it('without a script there is a plain link to each figure, and no button', async () => {
  await visitAt(
    1280,
    PAGES[0],
    async (page) => {
      expect(await page.locator('figure.chart button').count()).toBe(0);
      const figures = await page.locator('figure.chart').count();
      expect(await page.getByRole('link', { name: /^Liên kết tới hình này/ }).count()).toBe(figures);
    },
    { javaScriptEnabled: false },
  );
});
