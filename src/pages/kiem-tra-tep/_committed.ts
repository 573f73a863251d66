import { dataFolder, readDataFolder } from '../../loadDataset.ts';

/** The text of every CSV file and of site.json, by path from the data folder. */
function committedFiles(): readonly (readonly [path: string, text: string])[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return readDataFolder(dataFolder())
    .filter(({ path }) => /\.(csv|json)$/.test(path))
    .map(({ path, bytes }) => [path, decoder.decode(bytes)] as const);
}

function provinceOf(path: string): string | null {
  const [root, province, ...rest] = path.split('/');
  return root === 'reports' && rest.length > 0 ? (province ?? null) : null;
}

/** Provinces that have reports. */
export function committedProvinces(): readonly string[] {
  return [...new Set(committedFiles().flatMap(([path]) => provinceOf(path) ?? []))];
}

/** The reports of a province; with null, all that belongs to none. */
export function committedOf(province: string | null): ReturnType<typeof committedFiles> {
  return committedFiles().filter(([path]) => provinceOf(path) === province);
}
