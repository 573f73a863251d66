import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { type DocumentText, datasetToWitnesses, textToDocument, witnessFaults } from './witness.ts';

const USAGE = `Đối chiếu mọi trích dẫn trong số liệu với chữ của văn bản.

  npm run data:witness -- --texts THƯ_MỤC [--map MÃ=TỆP ...] [--data THƯ_MỤC]

  --texts  thư mục chứa chữ của các văn bản, mỗi văn bản một tệp UTF-8
  --map    tệp của văn bản có mã ấy trong sources.csv; dùng nhiều lần; không có thì lấy MÃ.txt
  --data   thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data

Xuống dòng, dấu cách thừa và dấu Markdown không tính là khác. Văn bản chưa có tệp chữ được đếm và nêu tên.
Kết thúc với mã 0 khi mọi trích dẫn đều đúng, 1 khi có trích dẫn sai hoặc số liệu còn lỗi, 2 khi gọi sai.`;

interface Options {
  readonly data: string;
  readonly texts: string;
  /** File by source, as asked with `--map`. */
  readonly named: ReadonlyMap<string, string>;
}

/** What the command was asked to do, null for its usage. */
function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      texts: { type: 'string' },
      map: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (values.texts === undefined) throw new Error('Thiếu --texts: thư mục chứa chữ của các văn bản.');
  const named = new Map(values.map.map(readMapping));
  return { data: values.data ?? dataFolder(), texts: values.texts, named };
}

function readMapping(text: string): readonly [source: string, file: string] {
  const [, source, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (source === undefined || file === undefined)
    throw new Error(`--map phải có dạng MÃ=TỆP, không phải "${text}".`);
  return [source, file];
}

/** The documents that have a text, by source. */
function readDocuments(
  { texts, named }: Options,
  sources: Dataset['sources'],
): ReadonlyMap<string, DocumentText> {
  const unknown = [...named.keys()].find((id) => !sources.has(id));
  if (unknown !== undefined) throw new Error(`sources.csv không có văn bản mã "${unknown}".`);
  const documents = new Map<string, DocumentText>();
  for (const id of sources.keys()) {
    const file = join(texts, named.get(id) ?? `${id}.txt`);
    if (existsSync(file)) documents.set(id, textToDocument(readFileSync(file, 'utf8')));
    else if (named.has(id)) throw new Error(`Không có tệp ${file}.`);
  }
  if (documents.size === 0) throw new Error(`Không văn bản nào có tệp chữ trong ${texts}.`);
  return documents;
}

/** Tells every fault and the counts; the number of faults. */
function tellWitnesses(
  dataset: Dataset,
  documents: ReadonlyMap<string, DocumentText>,
  folder: string,
): number {
  const witnesses = datasetToWitnesses(dataset);
  const faults = witnesses.flatMap((witness) =>
    witnessFaults(witness, documents.get(witness.source) ?? null).map(
      (fault) =>
        `LỖI  ${folder}/${witness.place.file} dòng ${witness.place.line}: ${fault}. Trích dẫn: «${witness.quote}»`,
    ),
  );
  for (const fault of faults) console.log(`${fault}\n`);
  const bySource = Map.groupBy(witnesses, ({ source }) => source);
  for (const id of dataset.sources.keys()) {
    const state = documents.has(id) ? 'đã đối chiếu' : 'chưa có tệp chữ';
    console.log(`${id}: ${bySource.get(id)?.length ?? 0} trích dẫn, ${state}`);
  }
  const compared = witnesses.filter(({ source }) => documents.has(source)).length;
  const missing = dataset.sources.size - documents.size;
  console.log(
    `\n${compared} trích dẫn đã đối chiếu với ${documents.size} văn bản, ${faults.length} chỗ sai; ` +
      `${missing} văn bản chưa có tệp chữ, ${witnesses.length - compared} trích dẫn chưa đối chiếu.`,
  );
  return faults.length;
}

function checkWitnesses(options: Options): number {
  const today = new Date().toISOString().slice(0, 10);
  const { dataset } = readDataset(readDataFolder(options.data), { today });
  if (dataset !== null)
    return tellWitnesses(dataset, readDocuments(options, dataset.sources), options.data) === 0 ? 0 : 1;
  console.error('Số liệu còn lỗi nên chưa đối chiếu được: chạy npm run data:check trước.');
  return 1;
}

try {
  const options = readOptions();
  if (options === null) console.log(USAGE);
  else process.exitCode = checkWitnesses(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
