/** `/kiem-tra-tep/`: files are checked in the browser as they are by the commands, and leave it for nowhere. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readingToJson } from '../../src/dataset/readingJson.ts';
import { filesIn, overlay, TODAY } from '../dataset/fixtures.ts';
import { DATE, styled, xlsx } from '../dataset/workbook/xlsx.ts';
import { askWorker, checkFiles, csv, watchTasks } from './checking.ts';
import { siteUrl, visit, visitAt } from './visit.ts';

const CHECK = 'kiem-tra-tep/';
const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-kiem-tra-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const observations = readFileSync('data/reports/hai-phong/hai-an/observations.csv', 'utf8');
const lines = observations.trimEnd().split('\n');

it('a good file has no error, says its place, and changes nothing', async () => {
  const said = await visitAt(1280, CHECK, async (page) => {
    const heading = await checkFiles(page, [csv('observations.csv', observations)]);
    return { heading, text: await page.locator('.check-result').innerText() };
  });
  expect(said.heading).toBe('Không có lỗi.');
  expect(said.text).toContain('data/reports/hai-phong/hai-an/observations.csv');
  expect(said.text).toContain('Không có gì đổi so với trang đang có.');
});

it('the answer is without fault for axe and fits a phone 320 px wide, in light and dark', async () => {
  const broken = observations
    .replace('ho-so-tiep-nhan,', 'ho-so-tiep-nhann,')
    .replace('2026-03-10', '10/3/2026');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = async (page: Page): Promise<void> => {
      await checkFiles(page, [csv('observations.csv', broken)]);
      await page.locator('.sheet tbody tr').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${width} px wide`);
    };
    await visitAt(320, CHECK, look, { colorScheme });
  }
  expect(found).toEqual([]);
});

it('a changed figure is shown as it was and as it will be', async () => {
  const changed = observations.replace('2006,2006,', '2003,2006,');
  const seen = await visitAt(1280, CHECK, async (page) => {
    await checkFiles(page, [csv('observations.csv', changed)]);
    return page.getByRole('region', { name: 'Số liệu thay đổi' }).innerText();
  });
  expect(seen).toContain('2.006 trên 2.006 hồ sơ (100%)');
  expect(seen).toContain('2.003 trên 2.006 hồ sơ (99,9%)');
});

it('a stray quote is told once, and its row is shown and focused', async () => {
  const broken = [...lines.slice(0, 20), `a"b${lines[20]}`, ...lines.slice(21)].join('\n');
  const seen = await visitAt(1280, CHECK, async (page) => {
    const heading = await checkFiles(page, [csv('observations.csv', broken)]);
    const items = await page.locator('.problems.error li').allInnerTexts();
    await page.getByRole('button', { name: 'Xem trong bảng: dòng 21' }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TR');
    const row = await page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    return { heading, items, row };
  });
  expect(seen.heading).toBe('1 lỗi phải sửa.');
  expect(seen.items).toHaveLength(1);
  expect(seen.items[0]).toContain('Dòng 21');
  expect(seen.row).toContain('a"b');
});

it('a file as Excel saves it is given back in the form of the house', async () => {
  const excel = `\uFEFF${observations.replaceAll(',2026-03-10,', ',2026/3/10,').replaceAll('\n', '\r\n')}`;
  const mended = await visitAt(1280, CHECK, async (page) => {
    await checkFiles(page, [csv('observations.csv', excel)]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải observations.csv dạng chuẩn' }).click();
    const copy = join(scratch, 'observations.csv');
    await (await download).saveAs(copy);
    return readFileSync(copy, 'utf8');
  });
  expect(mended).toBe(observations);
});

it('a workbook with a title above its table is read, and its cells keep their own addresses', async () => {
  const head = ['Chỉ số', 'Kỳ', 'Từ ngày', 'Đến ngày', 'Giá trị', 'Nguồn', 'Vị trí'];
  const row = (id: string): string[] => [
    id,
    '2026-04',
    styled(DATE, 46_091),
    styled(DATE, 46_121),
    styled(0, 7),
    'hai-an-2026-04-bao-cao-thang',
    'Mục I',
  ];
  const buffer = Buffer.from(xlsx([['BIỂU SỐ LIỆU'], head, row('ho-so-phi-dia-gioi'), row('khong-co')]));
  const seen = await visitAt(1280, CHECK, async (page) => {
    const heading = await checkFiles(page, [{ name: 'Biểu tháng 4.xlsx', mimeType: '', buffer }]);
    const notes = await page.locator('.check-notes').innerText();
    return { heading, notes, items: await page.locator('.problems.error li').allInnerTexts() };
  });
  expect(seen.notes).toContain('Tiêu đề cột ở hàng 2');
  expect(seen.items.join('\n')).toContain('(ô A4): không có chỉ số này');
});

it('50,000 rows never hold the page up for 200 ms', async () => {
  const row = (value: number): string =>
    `ho-so-tiep-nhan,2026-04,2026-03-10,2026-04-09,,,${value},,,hai-an-2026-04-bao-cao-thang,Mục I,,`;
  const many = `${[lines[0], ...Array.from({ length: 50_000 }, (_, index) => row(index))].join('\n')}\n`;
  const seen = await visitAt(1280, CHECK, async (page) => {
    await page.evaluate(watchTasks);
    const begun = performance.now();
    const heading = await checkFiles(page, [csv('observations.csv', many)]);
    const seconds = (performance.now() - begun) / 1000;
    await page.getByRole('button', { name: 'Hàng sau →' }).click();
    await page.getByText('Đang hiện hàng 52–101').waitFor();
    const longest = await page.evaluate(() => Number(document.body.dataset.longest));
    return { heading, longest, seconds, drawn: await page.locator('.sheet tbody tr').count() };
  });
  console.log(`50,000 rows: ${seen.seconds.toFixed(1)} s, held up ${seen.longest.toFixed(0)} ms at most`);
  expect(seen.heading).toContain('lỗi phải sửa');
  expect(seen.drawn).toBe(50);
  // As a share of the whole: a busy machine stretches both.
  expect(seen.longest / (seen.seconds * 1000)).toBeLessThan(0.1);
});

it('nothing leaves the page: neither it nor its worker may connect, not even to the site', async () => {
  const seen = await visit({ acceptDownloads: true }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.goto(siteUrl + CHECK);
    await checkFiles(page, [csv('observations.csv', observations)]);
    const [worker] = page.workers();
    const tries = await worker?.evaluate(() =>
      fetch('/tim-kiem.json').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    return { asked, tries };
  });
  expect(seen.tries).toBe('refused');
  expect(seen.asked.filter((one) => !/^GET (blob:)?http:\/\/127\.0\.0\.1/.test(one))).toEqual([]);
});

it('Node and the browser tell every folder of damaged data in the same JSON', async () => {
  const names = readdirSync('tests/input/problems').sort();
  const folders = names.map((name) => overlay(filesIn(`problems/${name}`)));
  const differing = await visitAt(1280, CHECK, async (page) => {
    // Any file brings the worker up; the page then knows where it is.
    await checkFiles(page, [csv('observations.csv', observations)]);
    const [worker] = page.workers();
    if (worker === undefined) throw new Error('no worker');
    const found: string[] = [];
    for (const [index, files] of folders.entries()) {
      const plain = files.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') }));
      const question = { address: '', request: { kind: 'read', today: TODAY }, files: plain };
      const told = await worker.evaluate(askWorker, question);
      if (told !== readingToJson(readDataset(files, { today: TODAY }))) found.push(names[index] ?? '');
    }
    return found;
  });
  expect(differing).toEqual([]);
});
