/** What a first visit loads, runs and shows. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, kindOfPage, pagesToLookAt, readBuilt, WARD_PAGES } from './built.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

const MOST_BYTES = 50_000;

describe('a visit', () => {
  it.each(pagesToLookAt())('of /%s asks nobody but the site, and breaks no policy', async (address) => {
    const seen = await visit({}, async (page) => {
      const strangers: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(siteUrl)) strangers.push(request.url());
      });
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(siteUrl + address, { waitUntil: 'networkidle' });
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      return { strangers, complaints, policy };
    });
    expect(seen).toMatchObject({ strangers: [], complaints: [] });
    expect(seen.policy).toContain("default-src 'none'");
    expect(seen.policy).not.toContain('unsafe');
  });

  it.each(pagesToLookAt())('of /%s without JavaScript reads the same', async (address) => {
    const read = (javaScriptEnabled: boolean): Promise<string[]> =>
      visitAt(1280, address, (page) => page.locator('main').evaluate(wordsOf), { javaScriptEnabled });
    expect(await read(false)).toEqual(await read(true));
  });

  it('of the fullest ward page weighs at most 50 kB gzip', async () => {
    const fullest = [...WARD_PAGES, ...builtPages().filter((page) => kindOfPage(page) === 'phuong/…/…/')]
      .map((address) => ({ address, bytes: gzipSync(readBuilt(address)).length }))
      .reduce((heavy, one) => (one.bytes > heavy.bytes ? one : heavy));
    const loaded = await visit({ viewport: { width: 360, height: 800 } }, async (page) => {
      const sizes: Promise<{ url: string; bytes: number }>[] = [];
      page.on('requestfinished', (request) =>
        sizes.push(
          request.sizes().then(({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize })),
        ),
      );
      await page.goto(siteUrl + fullest.address, { waitUntil: 'networkidle' });
      return Promise.all(sizes);
    });
    const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    const table = loaded.map(
      ({ url, bytes }) => `${String(bytes).padStart(8)}  ${url.slice(siteUrl.length - 1)}`,
    );
    expect(loaded.length).toBeGreaterThan(1);
    expect(
      total,
      `bytes of a first visit:\n${[...table, `${String(total).padStart(8)}  in all`].join('\n')}`,
    ).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(WARD_PAGES)('of /%s prints as a tagged PDF', async (address) => {
    const pdf = await visitAt(1280, address, (page) =>
      page.pdf({ format: 'A4', tagged: true, outline: true }),
    );
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Lang \(vi/);
  });
});

/** Every word of the page; not the age of figures, which grows while it is read, nor what only a script can offer. */
function wordsOf(main: Element): string[] {
  const copy = main.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('[data-age-of], [role="status"], button[type="button"], script'))
    extra.remove();
  return (copy.textContent ?? '').split(/\s+/).filter((word) => word !== '');
}
