import { buildDate, loadNation, loadProvince, loadProvinces } from '../../loadDataset.ts';
import { loadPartFile } from '../../preparedParts.ts';
import type { Download } from '../../queries/downloads/download.ts';
import { downloads } from '../../queries/downloads/downloads.ts';
import { type ObservationFile, provinceToFile } from '../../queries/downloads/observationFiles.ts';
import { oncePerDataset } from '../../queries/memo.ts';

const once = oncePerDataset(async (dataset) => {
  const files = await Promise.all(loadProvinces().map(observationsOf));
  return downloads(dataset, files, buildDate());
});

/** Every file of `/tai-ve/`, written once however many addresses ask. */
export function downloadFiles(): Promise<readonly Download[]> {
  return once(loadNation());
}

/** The figures of a province as its part has them, or made now where no build has prepared any. */
async function observationsOf(province: string): Promise<ObservationFile> {
  const note = loadPartFile(province, 'observations.json');
  const packed = loadPartFile(province, 'observations.csv.gz');
  const parquet = loadPartFile(province, 'observations.parquet');
  if (note === null || packed === null || parquet === null)
    return provinceToFile(loadProvince(province), province);
  const told = JSON.parse(new TextDecoder().decode(note)) as Omit<ObservationFile, 'packed' | 'parquet'>;
  return { ...told, packed, parquet };
}

/** The file of that name, as a static host would hand it out. */
export async function downloadResponse(name: string, contentType: string): Promise<Response> {
  const file = (await downloadFiles()).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`No file ${name} in /tai-ve/`);
  return new Response(file.bytes, { headers: { 'content-type': contentType } });
}
