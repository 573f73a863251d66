/** Addresses of the site; each begins with the base path the site is served under. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export function address(path: string): string {
  return base + path.replace(/^\//, '');
}

export const HOME = address('');
export const WARDS = address('phuong/');
export const INDICATORS = address('chi-so/');
export const SOURCES = address('nguon/');
export const QUALITY = address('chat-luong-so-lieu/');
export const DATA = address('du-lieu/');
export const METHOD = address('phuong-phap/');
export const ABOUT = address('gioi-thieu/');

/** `/phuong/hai-phong/hai-an/` */
export function wardAddress(unit: { readonly path: string }): string {
  return `${WARDS}${unit.path}/`;
}

export function indicatorAddress(id: string): string {
  return `${INDICATORS}${id}/`;
}

export function sourceAddress(id: string): string {
  return `${SOURCES}${id}/`;
}

/** A file of `/tai-ve/`. */
export function downloadAddress(name: string): string {
  return address(`tai-ve/${name}`);
}
