import { buildDate, loadDataset } from '../../loadDataset.ts';
import type { Download } from '../../queries/downloads/download.ts';
import { downloads } from '../../queries/downloads/downloads.ts';
import { oncePerDataset } from '../../queries/memo.ts';

const once = oncePerDataset((dataset) => downloads(dataset, buildDate()));

/** Every file of `/tai-ve/`, written once however many addresses ask. */
export function downloadFiles(): Promise<readonly Download[]> {
  return once(loadDataset());
}

/** The file of that name, as a static host would hand it out. */
export async function downloadResponse(name: string, contentType: string): Promise<Response> {
  const file = (await downloadFiles()).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`No file ${name} in /tai-ve/`);
  return new Response(file.bytes, { headers: { 'content-type': contentType } });
}
