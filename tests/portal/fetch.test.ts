/** Asking the portal, played by a server of this machine that answers as the portal does, well or badly. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askPortal } from '../../scripts/ask-portal.ts';
import { nameToPeriod } from '../../src/dataset/period.ts';
import type { ReportId } from '../../src/portal/measure.ts';
import { portalRequests } from '../../src/portal/requests.ts';
import { answer } from './answers.ts';

const DEPARTMENT = 'khoa-H44';
const SIX: readonly ReportId[] = [
  'transparency',
  'dvc-progress-tree',
  'provide-online-tree',
  'formality-online-payment-tree',
  'dossier-digitized',
  'handling-satisfaction',
];
const answers = new Map(SIX.map((id) => [id, answer('2026-08', id)]));

type Reply = (response: ServerResponse, text: string) => void;
const good: Reply = (response, text) => {
  response.writeHead(201, { 'content-type': 'application/json' }).end(text);
};

const silence: Reply = () => undefined;

interface Met {
  readonly url: string;
  readonly method: string;
  readonly agent: string;
  readonly body: string;
}

let folder: string;
let met: Met[];
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-'));
  met = [];
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks the six questions of a server that gives `bad` in turn, then good answers. */
async function askServer(bad: readonly Reply[], name = '2026-08'): Promise<readonly string[] | null> {
  const left = [...bad];
  const patience = bad.includes(silence) ? 200 : 10_000;
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const { url = '', method = '', headers } = request;
    met.push({ url, method, agent: headers['user-agent'] ?? '', body });
    const text = answers.get((url.split('/').at(-1) ?? '') as ReportId) ?? '{}';
    (left.shift() ?? good)(response, text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const period = nameToPeriod(name);
  if (period === null) throw new Error(name);
  try {
    return await askPortal(portalRequests(period, DEPARTMENT), {
      ...{ portal: `http://127.0.0.1:${port}`, department: DEPARTMENT, folder, pause: 0, patience },
      tell: (sentence) => said.push(sentence),
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('six questions', () => {
  test('are asked one after another, by POST, saying who asks, and each answer is kept as it came', async () => {
    const paths = await askServer([]);
    expect(paths?.length).toBe(6);
    expect(met.map(({ url }) => url)).toEqual(SIX.map((id) => `/api/v1/reporting/evaluation/${id}`));
    expect(new Set(met.map(({ method }) => method))).toEqual(new Set(['POST']));
    for (const { agent } of met) expect(agent).toMatch(/^so-lieu-phuong-xa\//);
    for (const id of SIX) expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toBe(answers.get(id));
  });

  test.each([
    [
      '2026-10',
      '{"timeType":"month","year":2026,"month":10,',
      '{"fromDate":"2026-10-01","toDate":"2026-10-31",',
    ],
    [
      '2026-Q3',
      '{"timeType":"quarter","year":2026,"quarter":3,',
      '{"fromDate":"2026-07-01","toDate":"2026-09-30",',
    ],
    ['2026', '{"timeType":"year","year":2026,', '{"fromDate":"2026-01-01","toDate":"2026-12-31",'],
  ])('name the period %s as the portal does', async (period, usual, satisfaction) => {
    await askServer([], period);
    const rest = `"rootDepartmentId":"${DEPARTMENT}","currentPage":1,"pageSize":`;
    expect(met.map(({ body }) => body.replace(/\d+\}$/, ''))).toEqual([
      ...Array.from({ length: 5 }, () => usual + rest),
      satisfaction + rest,
    ]);
  });

  test('are not asked again once answered', async () => {
    await askServer([]);
    await askServer([]);
    expect(met).toHaveLength(6);
  });

  test('go on where they broke off, and a spoilt answer on the disk is asked for anew', async () => {
    await askServer([]);
    writeFileSync(
      join(folder, 'dossier-digitized.json'),
      (answers.get('dossier-digitized') ?? '').slice(0, 1000),
    );
    rmSync(join(folder, 'handling-satisfaction.json'));
    met = [];
    expect(await askServer([])).toHaveLength(6);
    expect(met.map(({ url }) => url.split('/').at(-1))).toEqual([
      'dossier-digitized',
      'handling-satisfaction',
    ]);
  });
});

const faults: readonly (readonly [string, Reply, string])[] = [
  ['an error of the server', (response) => response.writeHead(500).end('{}'), 'HTTP 500'],
  [
    'success under another number',
    (response, text) => response.writeHead(200).end(text),
    'HTTP 200, không phải 201',
  ],
  ['HTML instead of JSON', (response) => response.writeHead(201).end('<html>bận</html>'), 'trang HTML'],
  [
    'half a body, then silence',
    (response, text) => {
      response.writeHead(201, { 'content-length': text.length });
      response.write(text.slice(0, text.length / 2));
      setTimeout(() => response.destroy(), 20);
    },
    'đứt giữa chừng',
  ],
  [
    'half a body that claims to be whole',
    (response, text) => response.writeHead(201).end(text.slice(0, text.length / 2)),
    'bị cắt',
  ],
  [
    'another province',
    (response, text) => response.writeHead(201).end(text.replaceAll('khoa-H44"', 'khoa-H24"')),
    'tỉnh khác',
  ],
  [
    'another report',
    (response) => response.writeHead(201).end(answers.get('handling-satisfaction')),
    'báo cáo handling-satisfaction khi được hỏi transparency',
  ],
  ['an answer that never comes', silence, 'quá lâu'],
  ['code not OK', (response) => response.writeHead(201).end('{"code":"BUSY"}'), 'không thành công'],
];

describe.each(faults)('%s', (_name, reply, says) => {
  test('is asked for again, and the good answer kept', async () => {
    expect(await askServer([reply])).toHaveLength(6);
    expect(said[0]).toContain(says);
    expect(met).toHaveLength(7);
  });

  test('three times running ends it, and keeps nothing of it', async () => {
    expect(await askServer([reply, reply, reply])).toBeNull();
    expect(met).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([401, 403, 429])('a no (%i) is taken at once', async (status) => {
  expect(await askServer([(response) => response.writeHead(status).end()])).toBeNull();
  expect(met).toHaveLength(1);
  expect(said[0]).toContain('không hỏi lại');
});

test('a page of a longer answer is no answer', async () => {
  const cut: Reply = (response, text) =>
    response.writeHead(201).end(text.replace('"total":0', '"total":163'));
  expect(await askServer([cut])).toHaveLength(6);
  expect(said[0]).toContain('0 trong 163 đơn vị');
});
