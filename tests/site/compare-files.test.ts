/** What a reader takes along from a comparison, and what the page loads for it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { compared, ITSELF, TWO } from './compared.ts';
import { textToRows } from './downloads.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

describe('what is taken along', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-compare-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const download = async (page: Page, name: RegExp): Promise<Buffer> => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).first().click();
    const file = join(scratch, 'taken');
    await (await waiting).saveAs(file);
    return readFileSync(file);
  };

  it('is the picture as SVG in literal colours, as PNG, and the figures as CSV', async () => {
    await visitAt(1280, ITSELF, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await compared(page);
      const svg = (await download(page, /^Ảnh SVG .*Hồ sơ tiếp nhận/)).toString('utf8');
      expect(svg).toMatch(/^<svg xmlns=.*Hồ sơ tiếp nhận: 6\.715 hồ sơ.*#12436d.*<\/svg>$/s);
      expect(svg).not.toMatch(/var\(|currentColor/);
      const png = await download(page, /^Ảnh PNG .*Hồ sơ tiếp nhận/);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(2 * 672);
      expect(await inksOf(page, png)).toBeGreaterThan(20);
      const rows = textToRows((await download(page, /^Tải CSV: các con số/)).toString('utf8'));
      expect(rows.filter(({ indicator }) => indicator === 'ho-so-tiep-nhan')).toMatchObject([
        { ward: 'gieng-day', period: '2022', value: '6588', low: '' },
        { ward: 'gieng-day', period: '2023', value: '6715' },
      ]);
      expect(complaints).toEqual([]);
    });
  });

  it('of the drawing library nothing before somebody chooses', async () => {
    const asked = async (address: string): Promise<readonly string[]> =>
      visit({}, async (page) => {
        const scripts: string[] = [];
        page.on('request', (request) => {
          if (request.url().endsWith('.js')) scripts.push(request.url());
        });
        await page.goto(siteUrl + address, { waitUntil: 'networkidle' });
        return scripts;
      });
    const isLibrary = (url: string): boolean => /shownComparison/.test(url);
    expect((await asked('so-sanh/')).filter(isLibrary)).toEqual([]);
    expect((await asked('phuong/hai-phong/hai-an/')).filter(isLibrary)).toEqual([]);
    expect((await asked(TWO)).filter(isLibrary)).toHaveLength(1);
  });
});

/** How many colours a PNG has: a blank one has one. */
function inksOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size;
  }, png.toString('base64'));
}
