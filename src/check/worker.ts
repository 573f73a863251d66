import { readDataset } from '../dataset/dataset.ts';
import { readingToJson } from '../dataset/readingJson.ts';
import type { Dataset } from '../dataset/types.ts';
import { type Check, checkFiles } from './check.ts';
import { loadCommitted } from './committed.ts';
import { sourcesIn, takeFile, takenToOpened } from './intake.ts';
import type { Answers, Checked, Opened, Pictures, Request, SheetPage } from './messages.ts';
import { datasetToCodes } from './names.ts';
import { guessFolder, unitsToPlaces } from './places.ts';
import { sheetToPage } from './sheet.ts';
import type { TakenFile } from './taken.ts';

/** Where the page lies, under which the committed data are published. */
let address = '';
let reference: Dataset | null = null;
let taken: readonly TakenFile[] = [];
let last: Check | null = null;

/** No reference file can be of a later day than this. */
const END_OF_DAYS = '2199-12-31';

async function loadReference(): Promise<Dataset> {
  const { dataset } = readDataset(await loadCommitted(address, null), { today: END_OF_DAYS });
  if (dataset === null) throw new Error('the published data do not read');
  return dataset;
}

async function open(files: readonly File[]): Promise<Opened> {
  reference ??= await loadReference();
  const codes = datasetToCodes(reference);
  taken = (await Promise.all(files.map((file) => takeFile(file, codes)))).flat();
  const opened = taken.map(takenToOpened);
  const sources = taken.flatMap((file, index) => sourcesIn(file, opened[index]?.kinds[0] ?? ''));
  const names = taken.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return {
    files: opened,
    provinces: unitsToPlaces([...reference.units.values()]),
    folder: guessFolder(names, sources, reference),
  };
}

async function check({ files, folder, today }: Extract<Request, { kind: 'check' }>): Promise<Checked> {
  const committed = await loadCommitted(address, folder);
  last = checkFiles(taken, files, folder, committed, today);
  return last.checked;
}

function rows({ file, from, count }: Extract<Request, { kind: 'rows' }>): SheetPage {
  const sheet = last?.sheets[file];
  return sheet === undefined ? { header: null, from: 0, all: 0, rows: [] } : sheetToPage(sheet, from, count);
}

/** What draws is loaded only now: few who check a file need it, and it is the largest part of all. */
async function pictures(today: string): Promise<Pictures> {
  const states = last?.states ?? null;
  if (states === null) return { pairs: [], isWhole: true };
  const { changedPictures } = await import('./pictures.ts');
  return changedPictures(states.before, states.after, today);
}

async function answer(request: Request): Promise<Answers[Request['kind']]> {
  if (request.kind === 'open') return open(request.files);
  if (request.kind === 'check') return check(request);
  if (request.kind === 'rows') return rows(request);
  if (request.kind === 'pictures') return pictures(request.today);
  return readingToJson(readDataset(request.files, { today: request.today }));
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; address: string; request: Request }>) => {
  address = data.address;
  answer(data.request).then(
    (answered) => postMessage({ id: data.id, answered }),
    (error: unknown) => postMessage({ id: data.id, failed: String(error) }),
  );
});
