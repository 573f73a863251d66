/**
 * `node --import ./tests/bench/plain/base-address.ts tests/bench/plain-site.ts <built site> <folder> [--check]`: the same
 * site without a framework. It reads the same files with the same reader, asks the same questions, draws every picture
 * of every page through the same functions and makes every file that is no page. The words of the pages are not put
 * together again but taken from the built site, which makes this script the quicker. With `--check` it fails unless
 * each picture and each byte of a file is that of the built site.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openPageOwners } from '../../scripts/page-owner.ts';
import { filesBelow } from '../../scripts/place-files.ts';
import { buildDate, loadNation, loadProvince, loadProvinces, overviewToText } from '../../src/loadDataset.ts';
import { provinceToFile } from '../../src/queries/downloads/observationFiles.ts';
import { type PlainFile, plainFiles } from './plain/endpoints.ts';
import { drawNation } from './plain/nationPages.ts';
import { drawProvince, type Take } from './plain/provincePages.ts';

// As a build does it: the data folder is looked through once.
process.env.NODE_ENV = 'production';
const [from = '', to = '', ...options] = process.argv.slice(2);
const isChecked = options.includes('--check');
const date = buildDate();
const wrong: string[] = [];
const made = { pictures: 0, pictureLetters: 0, files: 0, fileBytes: 0 };
const written = new Set<string>();
const drawnPages = new Set<string>();

const take: Take = (page, drawn) => {
  const pictures = drawn.filter((picture) => picture !== null && picture !== '');
  made.pictures += pictures.length;
  for (const picture of pictures) made.pictureLetters += picture?.length ?? 0;
  if (!isChecked) return;
  drawnPages.add(page);
  const there = readFileSync(join(from, page), 'utf8').match(/<svg class="picture".*?<\/svg>/gs) ?? [];
  if (there.sort().join('\n') !== pictures.toSorted().join('\n'))
    wrong.push(`${page}: ${there.length} pictures, drawn ${pictures.length}`);
};

/** What the pages of the nation need of every province, as a build prepares it. */
async function prepareParts(): Promise<readonly string[]> {
  const provinces = loadProvinces();
  const folders = provinces.map((province) => [province, join(to, '.parts', province)] as const);
  for (const [province, folder] of folders) {
    const dataset = loadProvince(province);
    const { packed, parquet, ...note } = await provinceToFile(dataset, province);
    put(join(folder, 'overview.json'), overviewToText(dataset, province));
    put(join(folder, 'observations.json'), JSON.stringify(note));
    put(join(folder, 'observations.csv.gz'), packed);
    put(join(folder, 'observations.parquet'), parquet);
  }
  process.env.PARTS = JSON.stringify(Object.fromEntries(folders));
  return provinces;
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function makeFiles(files: readonly PlainFile[]): Promise<void> {
  for (const { path, make } of files) {
    const bytes = await make();
    put(join(to, path), bytes);
    written.add(path);
    made.files += 1;
    made.fileBytes += bytes.length;
    if (isChecked && !readFileSync(join(from, path)).equals(bytes)) wrong.push(`${path}: other bytes`);
  }
}

const provinces = await prepareParts();
const ownerOf = openPageOwners(provinces);
const files = Map.groupBy(await plainFiles(), ({ path }) => ownerOf(path));
for (const province of provinces) {
  drawProvince(loadProvince(province), loadNation(), province, date, take);
  await makeFiles(files.get(province) ?? []);
}
drawNation(loadNation(), date, take);
await makeFiles(files.get(null) ?? []);
for (const file of filesBelow(from).filter((path) => !written.has(path))) {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
  if (!isChecked || drawnPages.has(file) || !file.endsWith('.html')) continue;
  if (readFileSync(join(from, file), 'utf8').includes('<svg class="picture"'))
    wrong.push(`${file}: has pictures nobody draws`);
}
console.log(JSON.stringify(made));
if (wrong.length > 0) {
  console.error(`${wrong.length} unlike the built site:\n${wrong.slice(0, 20).join('\n')}`);
  process.exit(1);
}
