/** The officer's loop: save a CSV and look, with mistakes made and mended on the way. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { start } from './command.ts';
import { visit } from './visit.ts';

const PAGE = 'phuong/hai-phong/hai-an/';
const data = mkdtempSync(join(tmpdir(), 'so-lieu-data-'));
const groups = join(data, 'groups.csv');
const observations = join(data, 'reports/hai-phong/hai-an/observations.csv');
let dev: ChildProcess;
let address: string;

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}/${PAGE}`;
  // Beside a server somebody may have open already, hence without the lock that admits one only.
  dev = start(['scripts/run-astro.ts', 'dev', '--ignore-lock', '--port', String(port)], {
    DATA_DIR: data,
    BASE_PATH: '/',
  });
  await untilAnswered(address);
});

afterAll(() => {
  dev.kill();
  rmSync(data, { recursive: true });
});

it('saving a CSV refreshes the page; a broken one shows its problems until it is mended', async () => {
  const good = readFileSync(observations, 'utf8');
  await visit({}, async (page) => {
    const whenShown = (text: string): Promise<void> =>
      page.getByText(text).filter({ visible: true }).first().waitFor();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    await whenShown('Tiến độ giải quyết');
    expect(complaints).toEqual([]);

    writeFileSync(groups, readFileSync(groups, 'utf8').replace('Tiến độ giải quyết', 'Nhanh hay chậm'));
    await whenShown('Nhanh hay chậm');

    const [header = '', ...rows] = good.split('\n');
    writeFileSync(
      observations,
      [header, rows[0]?.replace('ho-so-tiep-nhan', 'ho-so-tiep-nhann'), ...rows.slice(1)].join('\n'),
    );
    await whenShown('lỗi trong số liệu');
    expect(await page.locator('h2').innerText()).toBe('reports/hai-phong/hai-an/observations.csv: 1 lỗi');
    const problem = await page.locator('li').innerText();
    expect(problem).toContain('dòng 2, cột «indicator» (ô A2)');
    expect(problem).toContain('thấy «ho-so-tiep-nhann»');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);

    writeFileSync(observations, good);
    await whenShown('Nhanh hay chậm');
  });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => done(typeof place === 'object' && place !== null ? place.port : 0));
    });
  });
}

async function untilAnswered(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 200));
    }
  }
  throw new Error(`The development server does not answer at ${url}`);
}
