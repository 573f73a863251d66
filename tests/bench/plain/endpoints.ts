import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What a file of `src/pages/` answers with a file of the site. */
interface Endpoint {
  readonly GET: (asked: Asked) => Response | Promise<Response>;
  readonly getStaticPaths?: () => readonly Address[] | Promise<readonly Address[]>;
}

interface Address {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: object;
}

interface Asked extends Address {
  readonly site: URL | undefined;
}

/** A file that is still to be made: its path in the site. */
export interface PlainFile {
  readonly path: string;
  readonly make: () => Promise<Uint8Array>;
}

const PAGES = 'src/pages';

/** Every file of the site that is no page, asked of the same endpoints that a build asks. */
export async function plainFiles(): Promise<readonly PlainFile[]> {
  const names = readdirSync(PAGES, { recursive: true, encoding: 'utf8' });
  const endpoints = names.filter((name) => /(^|\/)[^_/][^/]*\.ts$/.test(name)).sort();
  const files: PlainFile[] = [];
  for (const name of endpoints) {
    const endpoint = (await import(pathToFileURL(`${PAGES}/${name}`).href)) as Endpoint;
    for (const address of (await endpoint.getStaticPaths?.()) ?? [{ params: {} }])
      files.push(toFile(endpoint, name.replace(/\.ts$/, ''), address));
  }
  return files;
}

function toFile({ GET }: Endpoint, pattern: string, { params, props = {} }: Address): PlainFile {
  const site = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
  return {
    path: pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
    async make() {
      const response = await GET({ params, props, site });
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
