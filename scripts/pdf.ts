/**
 * `npm run pdf -- [--site dist] [--out pdf] [<province>/<ward>…]`: the one-page briefs of a built site as tagged PDF
 * files, printed by the browser of this machine. The site itself is built without a browser and carries none.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { runCommand, tellProgress } from './command.ts';
import { findBrowser } from './install-browser.ts';
import { serveFolder } from './serve.ts';

const USAGE = `Cách dùng: npm run pdf -- [--site dist] [--out pdf] [tỉnh…] [tỉnh/phường…]
  In bản một trang A4 của từng nơi thành tệp PDF có thẻ cấu trúc: pdf/hai-phong-hai-an.pdf.
  Không nêu nơi nào thì in mọi nơi có bản in. Dựng trang trước bằng npm run build; cần Chromium hoặc Chrome.`;

/** The address of the page of a unit: `phuong/hai-phong/hai-an/`, of a province `tinh/phu-tho/`. */
function unitToPage(unit: string): string {
  return `${unit.includes('/') ? 'phuong' : 'tinh'}/${unit}/`;
}

/** Paths of the units that have a brief in the built site `folder`: `hai-phong`, `hai-phong/hai-an`. */
function unitsWithBrief(folder: string): readonly string[] {
  const foldersIn = (path: string): readonly string[] =>
    readdirSync(join(folder, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const wards = foldersIn('phuong').flatMap((province) =>
    foldersIn(`phuong/${province}`).map((ward) => `${province}/${ward}`),
  );
  return [...foldersIn('tinh'), ...wards]
    .filter((unit) => existsSync(join(folder, unitToPage(unit), 'ban-in', 'index.html')))
    .sort();
}

/** Prints the briefs of `units` into the folder `out`. */
async function printBriefs(
  site: string,
  out: string,
  units: readonly string[],
  program: string,
): Promise<void> {
  const base = process.env.BASE_PATH || '/';
  const served = await serveFolder(site, { base, port: 0 });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ locale: 'vi-VN' });
    for (const [index, unit] of units.entries()) {
      tellProgress(`${index + 1} trên ${units.length}: ${unit}`);
      await page.goto(`${served.url}${unitToPage(unit)}ban-in/`, { waitUntil: 'load' });
      const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
      writeFileSync(join(out, `${unit.replace('/', '-')}.pdf`), pdf);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: 'string', default: process.env.OUT_DIR || 'dist' },
      out: { type: 'string', default: 'pdf' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const program = findBrowser();
  if (program === null)
    throw new Error('Không thấy Chromium hay Chrome; đặt CHROMIUM_PATH là đường dẫn của nó.');
  if (!existsSync(join(values.site, 'phuong'))) throw new Error(`Chưa có trang đã dựng ở "${values.site}".`);
  const known = unitsWithBrief(values.site);
  const unknown = positionals.find((unit) => !known.includes(unit));
  if (unknown !== undefined) throw new Error(`"${unknown}" không có bản in trong "${values.site}".`);
  const units = positionals.length === 0 ? known : positionals;
  mkdirSync(values.out, { recursive: true });
  await printBriefs(values.site, values.out, units, program);
  console.log(`Đã in ${units.length} tệp PDF vào ${values.out}`);
  return 0;
});
