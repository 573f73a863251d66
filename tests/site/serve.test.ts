/** The little server must behave as the hosts we name do, or the other tests prove nothing about them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../scripts/serve.ts';
import { siteFolder } from './built.ts';

let served: Served;
beforeAll(async () => {
  served = await serveFolder(siteFolder, { base: 'so-lieu', port: 0 });
});
afterAll(() => served.close());

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, served.url), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity', ...headers },
  });

describe('the site under a base path', () => {
  it.each([
    ['/so-lieu/', 200, 'text/html; charset=utf-8'],
    ['/so-lieu/phuong/hai-phong/hai-an/', 200, 'text/html; charset=utf-8'],
    ['/so-lieu/phuong/hai-phong/hai-an/?tu=zalo', 200, 'text/html; charset=utf-8'],
    ['/so-lieu/phuong/hai-phong/hai-an/so-lieu.csv', 200, 'text/csv; charset=utf-8'],
    ['/so-lieu/phuong/hai-phong/hai-an/index.json', 200, 'application/json; charset=utf-8'],
    ['/so-lieu/khong-co/', 404, 'text/html; charset=utf-8'],
    ['/phuong/', 404, 'text/html; charset=utf-8'],
    ['/so-lieu/%2e%2e/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
    ['/so-lieu/%00', 404, 'text/html; charset=utf-8'],
    ['/so-lieu/%zz', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %d as %s', async (path, status, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  });

  it.each([
    ['/so-lieu', '/so-lieu/'],
    ['/so-lieu/phuong', '/so-lieu/phuong/'],
  ])('sends %s on to %s', async (path, to) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  });

  it('packs text when asked, and says that it may', async () => {
    const [plain, packed] = await Promise.all([
      ask('/so-lieu/'),
      ask('/so-lieu/', { 'accept-encoding': 'gzip' }),
    ]);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(
      Number(plain.headers.get('content-length')),
    );
    expect(await packed.text()).toBe(await plain.text());
  });

  it('refuses to be written to', async () => {
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(405);
  });

  it('tells the browser not to guess types and not to be framed by strangers', async () => {
    const { headers } = await ask('/so-lieu/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });
});
