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

/**
 * Pages of one kind differ only in what their address names: `phuong/hai-phong/hai-an/` → `phuong/…/…/`. What stands
 * below a ward, and the sheet of a province, is a kind of its own: `phuong/…/…/ban-in/`.
 */
export function kindOfPage(address: string): string {
  const [section = '', ...names] = address.split('/');
  const isKept = (name: string, place: number): boolean =>
    name === '' || name === 'ban-in' || (section === 'phuong' && place === 2);
  return [section, ...names.map((name, place) => (isKept(name, place) ? name : '…'))].join('/');
}

/** The longest page of each kind, and the four wards: what the slow tests look at. */
export function pagesToLookAt(): readonly string[] {
  const longest = new Map<string, { address: string; length: number }>();
  for (const address of builtPages()) {
    const kind = kindOfPage(address);
    const { length } = readBuilt(address);
    if (length > (longest.get(kind)?.length ?? -1)) longest.set(kind, { address, length });
  }
  return [...new Set([...[...longest.values()].map(({ address }) => address), ...WARD_PAGES])].sort();
}
