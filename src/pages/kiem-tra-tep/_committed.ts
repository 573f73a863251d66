import { dataFolder, readDataFolder } from '../../loadDataset.ts';

/** Every CSV file and site.json; nobody has read them yet. */
function committedFiles(): ReturnType<typeof readDataFolder> {
  return readDataFolder(dataFolder()).filter(({ path }) => /\.(csv|json)$/.test(path));
}

function provinceOf(path: string): string | null {
  const [root, province, ...rest] = path.split('/');
  return root === 'reports' && rest.length > 0 ? (province ?? null) : null;
}

/** Provinces that have reports. */
export function committedProvinces(): readonly string[] {
  return [...new Set(committedFiles().flatMap(({ path }) => provinceOf(path) ?? []))];
}

/** Path and text of each report of a province; with null, of all that belongs to none. */
export function committedOf(province: string | null): readonly (readonly [path: string, text: string])[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return committedFiles()
    .filter(({ path }) => provinceOf(path) === province)
    .map(({ path, bytes }) => [path, decoder.decode(bytes)] as const);
}
