import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Text is named UTF-8 here because a CSV has no place of its own to say so. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** What a `<meta>` cannot say and a host should; the page itself carries the rest of the policy. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export interface Served {
  /** With the base and a final slash: `http://127.0.0.1:4321/so-lieu/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Where the site begins, `/` or `/so-lieu/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many ports after `port` may be tried when it is taken. */
  readonly spare?: number;
}

/** Serves a built site on this machine only, as a plain static host would, and answers with its address. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<Served> {
  const base = `/${options.base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  const port = await listen(server, options.port, options.spare ?? 0);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number, spare: number): Promise<number> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && spare > 0) done(listen(server, port + 1, spare - 1));
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = requestedPath(request.url ?? '/');
  if (path !== null && `${path}/` === base) return redirect(response, base);
  const file = path?.startsWith(base) ? inside(folder, path.slice(base.length)) : null;
  const found = file === null ? null : await readPage(file);
  if (found === 'folder') return redirect(response, `${path}/`);
  if (found !== null) return send(request, response, 200, found);
  const missing = await readPage(join(folder, '404.html'));
  if (missing === null || missing === 'folder') response.writeHead(404).end();
  else await send(request, response, 404, missing);
}

function requestedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/** The file below `folder`, or null for a path that climbs out of it. */
function inside(folder: string, path: string): string | null {
  const root = resolve(folder);
  const file = resolve(root, path.includes('\0') ? '..' : path);
  if (file !== root && !file.startsWith(root + sep)) return null;
  return path === '' || path.endsWith('/') ? join(file, 'index.html') : file;
}

interface Page {
  readonly name: string;
  readonly bytes: Buffer;
}

async function readPage(file: string): Promise<Page | 'folder' | null> {
  try {
    return { name: file, bytes: await readFile(file) };
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EISDIR' ? 'folder' : null;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: encodeURI(to).replace(/^\/+/, '/') }).end();
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  page: Page,
): Promise<void> {
  const mediaType = MEDIA_TYPES[extname(page.name)] ?? 'application/octet-stream';
  const isText = mediaType.includes('charset');
  const zipped = isText && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? await compress(page.bytes) : page.bytes;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': mediaType,
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    ...(isText ? { Vary: 'Accept-Encoding' } : {}),
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
