import type { DataFile } from '../dataset/types.ts';
import { unpack } from '../queries/downloads/pack.ts';

/** Committed files as the build publishes them for this page: path and text. */
type Files = readonly (readonly [path: string, text: string])[];

/** Those of a province: gzip of their JSON, in letters. */
interface ProvinceModule {
  readonly packed: string;
}

interface ReferenceModule {
  readonly files: Files;
  /** Provinces whose reports stand in modules of their own. */
  readonly provinces: readonly string[];
}

/**
 * Everything `data/` holds that figures of `folder` can meet, or with null what belongs to no province; asked for
 * as scripts, since nothing may connect.
 */
export async function loadCommitted(address: string, folder: string | null): Promise<readonly DataFile[]> {
  const reference = await importModule<ReferenceModule>(`${address}so-lieu.js`);
  const own = folder?.split('/')[0];
  const wanted = reference.provinces.filter((province) => own === '' || province === own);
  const parts = await Promise.all(
    wanted.map(async (province) => {
      const { packed } = await importModule<ProvinceModule>(`${address}so-lieu/${province}.js`);
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      return JSON.parse(new TextDecoder().decode(await unpack(bytes))) as Files;
    }),
  );
  const encoder = new TextEncoder();
  return [reference.files, ...parts].flatMap((files) =>
    files.map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
}

/** A module knows its own name only when it is asked for, so the bundler must leave it alone. */
function importModule<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ address) as Promise<Module>;
}
