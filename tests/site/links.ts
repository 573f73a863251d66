import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, readBuilt } from './built.ts';

/** Attributes that hold an address, with the address: everything a page can lead to or load. */
const ADDRESS = /\s(?:href|src|action|data-index|data-wards)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

export interface Crawl {
  readonly links: number;
  /** `page → link: what is wrong`. */
  readonly broken: readonly string[];
  readonly outside: readonly string[];
}

/** Follows every address of every page of a built site, its fragment too, as a browser would under `base`. */
export function crawl(folder: string, base: string): Crawl {
  const pages = builtPages(folder);
  const idsOf = new Map(pages.map((page) => [page, idsIn(readBuilt(page, folder))]));
  const broken: string[] = [];
  const outside = new Set<string>();
  let links = 0;
  for (const page of pages) {
    for (const [, raw = ''] of readBuilt(page, folder).matchAll(ADDRESS)) {
      links += 1;
      const url = new URL(
        raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
        `https://site.invalid${base}${page}`,
      );
      if (url.host !== 'site.invalid') {
        outside.add(url.href);
        continue;
      }
      const wrong = whatIsWrong(url, folder, base, idsOf);
      if (wrong !== null) broken.push(`/${page} → ${raw}: ${wrong}`);
    }
  }
  return { links, broken, outside: [...outside].sort() };
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(ID)].map(([, id = '']) => id));
}

function whatIsWrong(
  url: URL,
  folder: string,
  base: string,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return `not under ${base}`;
  const address = path.slice(base.length);
  const ids = idsOf.get(address);
  if (ids === undefined) {
    const file = join(folder, address);
    return existsSync(file) && statSync(file).isFile() ? null : 'nothing there';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || ids.has(fragment) ? null : `no place "${fragment}" there`;
}
