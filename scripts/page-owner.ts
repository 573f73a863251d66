import { loadRegister } from '../src/loadDataset.ts';

/** Pages and files below a province's own folder: `/phuong/hai-phong/hai-an/…`, `/kiem-tra-tep/so-lieu/hai-phong.js`. */
const OF_A_PROVINCE =
  /^\/?(?:phuong\/(?<ward>[^/]+)\/[^/.]+(?:\/|$)|(?:dich-vu-cong\/phu-luc|kiem-tra-tep\/so-lieu|tinh)\/(?<place>[^/.]+)(?:[/.]|$))/;

/**
 * By pathname of a page or path of its file, which of `provinces` it is made of alone, so that it is built while the
 * reports of that one are in memory; null for what is made of the reports of several, or of none.
 */
export function openPageOwners(provinces: readonly string[]): (path: string) => string | null {
  const { sources } = loadRegister();
  const known = new Set(provinces);
  return (path) => {
    const { ward, place } = OF_A_PROVINCE.exec(path)?.groups ?? {};
    const [, document = ''] = /^\/?nguon\/([^/.]+)(?:\/|$)/.exec(path) ?? [];
    const owner = ward ?? place ?? sources.get(document)?.unit.split('/')[0];
    return owner !== undefined && known.has(owner) ? owner : null;
  };
}
