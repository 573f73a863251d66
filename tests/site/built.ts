import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';

export const siteFolder = inject('siteFolder');

/** Every file of a built site by its address without the first slash: `phuong/index.html`. */
export function builtFiles(folder: string = siteFolder): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every page of a built site by its address: ``, `phuong/`, `404.html`. */
export function builtPages(folder: string = siteFolder): readonly string[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

export function readBuilt(address: string, folder: string = siteFolder): string {
  return readFileSync(
    join(folder, address === '' || address.endsWith('/') ? `${address}index.html` : address),
    'utf8',
  );
}

/** The four wards whose reports the site began with; each has a page of its own in every test that looks. */
export const WARD_PAGES = [
  'phuong/hai-phong/hai-an/',
  'phuong/hai-phong/hai-duong/',
  'phuong/hai-phong/dong-hai/',
  'phuong/quang-ninh/gieng-day/',
] as const;

/** What kinds of page there are. A page of a kind not named here fails a test: it would be looked at by nobody. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['home', /^$/],
  ['wards', /^phuong\/$/],
  ['wards of a province', /^phuong\/[^/]+\/$/],
  ['ward', /^phuong\/[^/]+\/[^/]+\/$/],
  ['indicators', /^chi-so\/$/],
  ['indicator', /^chi-so\/[^/]+\/$/],
  ['services', /^dich-vu-cong\/$/],
  ['service', /^dich-vu-cong\/[^/]+\/$/],
  ['annex of services', /^dich-vu-cong\/phu-luc\/[^/]+\/[^/]+\/$/],
  ['targets', /^muc-tieu\/$/],
  ['tasks', /^nhiem-vu\/$/],
  ['sources', /^nguon\/$/],
  ['source', /^nguon\/[^/]+\/$/],
  ['quality', /^chat-luong-so-lieu\/$/],
  ['data', /^du-lieu\/$/],
  ['method', /^phuong-phap\/$/],
  ['about', /^gioi-thieu\/$/],
  ['not found', /^404\.html$/],
];

export function kindOfPage(address: string): string | null {
  return KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? null;
}

/** The longest page of each kind, and the four wards: what the slow tests look at. */
export function pagesToLookAt(): readonly string[] {
  const longest = new Map<string, { address: string; length: number }>();
  for (const address of builtPages()) {
    const kind = kindOfPage(address) ?? address;
    const { length } = readBuilt(address);
    if (length > (longest.get(kind)?.length ?? -1)) longest.set(kind, { address, length });
  }
  return [...new Set([...[...longest.values()].map(({ address }) => address), ...WARD_PAGES])].sort();
}
