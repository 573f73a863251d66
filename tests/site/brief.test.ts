/** The page for a meeting on paper: one sheet, tagged, titled, whatever a ward reports. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDate } from '../../scripts/build-date.ts';
import { type Served, serveFolder } from '../../scripts/serve.ts';
import { FULL_WARD, fullWardFiles } from '../queries/fullWard.ts';
import { sampleByShape } from './alike.ts';
import { builtPages, readBuilt } from './built.ts';
import { run } from './command.ts';
import { siteUrl, visit } from './visit.ts';

const BRIEFS = builtPages().filter((address) => address.endsWith('/ban-in/'));
/** Where the reports of a province are made from one template, a few of its briefs stand for all. */
const LOOKED_AT = sampleByShape(BRIEFS);
const WITNESSED = '[id^="chung-tu-"]';

interface Paper {
  readonly pages: number;
  readonly text: string;
  /** Of its table; then the ids its numbers lead to, and those of the words below, each once. */
  readonly rows: number;
  readonly asked: readonly string[];
  readonly given: readonly string[];
}

function printed(url: string): Promise<Paper> {
  return visit({}, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    const rows = await page.locator('.brief tbody tr').count();
    const asked = await page
      .locator('tbody a[href^="#chung-tu-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const given = await page.locator(WITNESSED).evaluateAll((items) => items.map(({ id }) => id));
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
    const text = pdf.toString('latin1');
    const pages = [...text.matchAll(/\/Type \/Page\b/g)].length;
    return { pages, text, rows, asked: [...new Set(asked)].sort(), given: given.sort() };
  });
}

/** The title of a document as the PDF keeps it: UTF-16 in hexadecimal. */
function titleInPdf(title: string): string {
  const units = [...title].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
  return `/Title <FEFF${units.join('')}>`;
}

describe('a brief', () => {
  it('there is for every place that sent a number, and for no other', () => {
    const wards = BRIEFS.map((address) => address.replace(/ban-in\/$/, ''));
    const linked = builtPages().filter(
      (page) => /^(phuong\/[^/]+|tinh)\/[^/]+\/$/.test(page) && readBuilt(page).includes(`/${page}ban-in/"`),
    );
    expect(wards.length).toBeGreaterThan(0);
    expect(wards).toEqual(linked);
  });

  it.each(LOOKED_AT)(
    '/%s is one sheet of A4, tagged and titled, eight rows with the words behind each number (of alike briefs: first, last, and the most and least of each shape)',
    async (address) => {
      const { pages, text, rows, asked, given } = await printed(siteUrl + address);
      expect(pages).toBe(1);
      expect(text).toContain('/StructTreeRoot');
      expect(text).toMatch(/\/Lang \(vi/);
      const title = /<title>([^<]*)<\/title>/.exec(readBuilt(address))?.[1] ?? '';
      expect(text).toContain(titleInPdf(title));
      expect(rows).toBe(8);
      expect(asked).toEqual(given);
    },
  );

  it.each(BRIEFS)('/%s has eight rows, and no sentence with nothing in it', (address) => {
    const html = readBuilt(address);
    expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThanOrEqual(8);
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/, \.|: \.|\(\)|undefined|NaN/);
  });

  it('where the site does not know its own address, prints the path and no code', () => {
    for (const address of BRIEFS) {
      expect(readBuilt(address)).not.toContain('class="qr"');
      expect(readBuilt(address)).toContain(`>/${address.replace(/ban-in\/$/, '')}<`);
    }
  });
});

describe('the brief of a ward that leaves nothing out, on a site that knows its address', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-full-'));
  const folder = join(scratch, 'site');
  const address = `phuong/${FULL_WARD}/ban-in/`;
  let served: Served;

  beforeAll(async () => {
    const data = join(scratch, 'data');
    cpSync('data', data, { recursive: true });
    for (const [path, text] of Object.entries(fullWardFiles())) {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(join(data, path), text);
    }
    const env = {
      ...buildDate(),
      DATA_DIR: data,
      OUT_DIR: folder,
      SITE_URL: 'https://so-lieu.example',
      BASE_PATH: '/x/',
    };
    const built = run(['scripts/build.ts'], env);
    if (built.status !== 0) throw new Error(built.said);
    served = await serveFolder(folder, { base: '/x/', port: 0 });
  });

  afterAll(async () => {
    await served?.close();
    rmSync(scratch, { recursive: true });
  });

  it('is still one sheet', async () => {
    const { pages } = await printed(served.url + address);
    expect(pages).toBe(1);
  });

  it('leads back by a code to the whole address of the ward, base and all', () => {
    const whole = `https://so-lieu.example/x/phuong/${FULL_WARD}/`;
    const html = readBuilt(address, folder);
    expect(html).toContain(`aria-label="Mã QR dẫn tới ${whole}"`);
    expect(html).toContain(`>${whole.replace('https://', '')}<`);
  });
});
