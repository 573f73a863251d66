/** Addresses of the site; each begins with the base path the site is served under. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export function address(path: string): string {
  return base + path.replace(/^\//, '');
}

export const HOME = address('');
export const WARDS = address('phuong/');
export const INDICATORS = address('chi-so/');
export const SERVICES = address('dich-vu-cong/');
export const TARGETS = address('muc-tieu/');
export const TASKS = address('nhiem-vu/');
export const COMPARE = address('so-sanh/');
export const SOURCES = address('nguon/');
export const QUALITY = address('chat-luong-so-lieu/');
export const DATA = address('du-lieu/');
export const CHECK = address('kiem-tra-tep/');
export const METHOD = address('phuong-phap/');
export const ABOUT = address('gioi-thieu/');
/** Linked from the same place of every page. */
export const CONTACT = `${ABOUT}#gop-y`;
export const GLOSSARY = address('thuat-ngu/');
export const UPDATES = address('cap-nhat/');
export const FEED = address('cap-nhat/feed.xml');
export const ACCESSIBILITY = address('tro-nang/');

/** The page of a unit's figures: `/phuong/hai-phong/hai-an/`; a province has its own kind, `/tinh/phu-tho/`. */
export function wardAddress(unit: { readonly path: string }): string {
  return unit.path.includes('/') ? `${WARDS}${unit.path}/` : provinceAddress(unit);
}

export function provinceAddress(province: { readonly path: string }): string {
  return address(`tinh/${province.path}/`);
}

/** The page of a province, or the list of its names where nobody told anything of it yet. */
export function provinceOrListAddress(entry: {
  readonly province: { readonly path: string };
  readonly hasFigures: boolean;
}): string {
  return entry.hasFigures ? provinceAddress(entry.province) : listAddress(entry.province);
}

/** Where all units of a province stand in one indicator. */
export function provinceIndicatorAddress(province: { readonly path: string }, id: string): string {
  return `${provinceAddress(province)}${id}/`;
}

/** The names of a province, A–Z; of a unit its line there. */
export function listAddress(unit: { readonly path: string }): string {
  const [province = '', ward] = unit.path.split('/');
  return `${WARDS}${province}/${ward === undefined ? '' : `#ten-${ward}`}`;
}

/** What is new of a ward or a province, for a reader of feeds. */
export function feedAddress(unit: { readonly path: string }): string {
  return `${wardAddress(unit)}feed.xml`;
}

/** The one page of a ward for a meeting. */
export function briefAddress(unit: { readonly path: string }): string {
  return `${wardAddress(unit)}ban-in/`;
}

/** The month's paragraph of a ward, to paste and to read aloud; it stands below the page for a meeting. */
export function paragraphAddress(unit: { readonly path: string }): string {
  return `${briefAddress(unit)}#doan-van`;
}

export function indicatorAddress(id: string): string {
  return `${INDICATORS}${id}/`;
}

export function serviceAddress(id: string): string {
  return `${SERVICES}${id}/`;
}

/** The table of essential services of one unit in the layout of the official annex. */
export function annexAddress(unit: { readonly path: string }): string {
  return `${SERVICES}phu-luc/${unit.path}/`;
}

export function sourceAddress(id: string): string {
  return `${SOURCES}${id}/`;
}

/** Where on the page of its document a figure is found: a row of its own, or its place among many. */
export function figureAnchor(figure: {
  readonly key: string;
  readonly unit: { readonly path: string };
  readonly source: { readonly unit: string };
}): string {
  const { key, unit, source } = figure;
  return unit.path === source.unit ? key : `noi-${unit.path.replace('/', '-')}`;
}

/** A prepared comparison, by the path of its pair. */
export function preparedAddress(pair: string): string {
  return `${COMPARE}${pair}/`;
}

/** The comparison of `units`, to be taken further. */
export function compareAddress(units: readonly { readonly path: string }[]): string {
  return `${COMPARE}?noi=${units.map(({ path }) => path).join(',')}`;
}

/** A file of `/tai-ve/`. */
export function downloadAddress(name: string): string {
  return address(`tai-ve/${name}`);
}

/** A workbook to be filled: `/kiem-tra-tep/mau/mau-so-lieu.xlsx`. */
export function templateAddress(name: string): string {
  return `${CHECK}mau/${name}`;
}

/** Where files are handed in; deeper addresses of the portal change, so none is named. */
export const NATIONAL_PORTAL = 'https://dichvucong.gov.vn';
