/** The commands a person or the monthly job calls, from the question to the table on the disk. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportId } from '../../src/portal/measure.ts';
import { answer } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-lenh-'));
const data = join(folder, 'data');
const keep = join(folder, 'giu');

beforeAll(() => {
  cpSync('data', data, { recursive: true });
  const codes = join(data, 'portal.csv');
  writeFileSync(codes, readFileSync(codes, 'utf8').replace(/^(H44,25,[^,]+),[^,]+/m, '$1,khoa-H44'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, words: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...words], { env: { ...process.env, CI: '1' } });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)));
    child.on('close', (code) => done({ code, out }));
  });
}

test('data:fetch asks, imports, and the tables are those committed', { timeout: 60_000 }, async () => {
  const server = createServer((request, response) => {
    const report = (request.url ?? '').split('/').at(-1) as ReportId;
    response.writeHead(201).end(answer('2026-08', report));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const words = ['portal', '--province', 'H44', '--period', '2026-08', '--pause', '0', '--portal', portal];
  const { code, out } = await run('scripts/data-fetch.ts', [
    ...words,
    '--data',
    data,
    '--keep',
    keep,
    '--today',
    '2026-11-25',
  ]);
  server.close();
  expect(out).toContain('dvc-progress-tree: 148 đơn vị, 745 số liệu');
  expect(code).toBe(0);
  const path = join('reports', 'phu-tho', 'observations-2026-08.csv');
  expect(readFileSync(join(data, path), 'utf8')).toBe(readFileSync(join('data', path), 'utf8'));
});

test.each<[string, readonly string[], string]>([
  ['without a period', ['portal', '--captured', '2026-09-26', 'a.json'], '--period'],
  ['without the day of the capture', ['portal', '--period', '2026-08', 'a.json'], '--captured'],
  ['of a week', ['portal', '--period', '2026-W04', '--captured', '2026-09-26', 'a.json'], '--period'],
  [
    'before the period began',
    ['portal', '--period', '2026-10', '--captured', '2026-09-26', 'a.json'],
    'chưa bắt đầu',
  ],
  [
    'of a file that is not there',
    ['portal', '--period', '2026-08', '--captured', '2026-09-26', 'a.json'],
    'a.json',
  ],
])('data:import -- portal %s says what is missing and ends with 2', async (_name, words, says) => {
  const { code, out } = await run('scripts/data-import.ts', words);
  expect(out).toContain(says);
  expect(code).toBe(2);
});
