import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles } from '../src/check/check.ts';
import { sourcesIn, takeFile, takenToOpened } from '../src/check/intake.ts';
import type { Choice } from '../src/check/messages.ts';
import { guessFolder } from '../src/check/places.ts';
import { type TakenFile, takenTitle } from '../src/check/taken.ts';
import { readDataset } from '../src/dataset/dataset.ts';
import { nameToSlug } from '../src/dataset/fold.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import type { DataFile, Dataset } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { machineDate, readDay, tellProgress } from './command.ts';
import { type Import, tellImport } from './tell-import.ts';
import { tellReading } from './tell-reading.ts';

export const WORKBOOK_USAGE = `Đọc bảng tính của người nhập số liệu và viết ra tệp CSV đúng dạng, đúng chỗ trong thư mục số liệu.

  npm run data:import -- TỆP.xlsx … [--unit hai-phong/hai-an] [--kind LOẠI] [--replace] [--check]
                         [--data THƯ_MỤC] [--today NĂM-THÁNG-NGÀY] [--json]

  TỆP        một hay nhiều bảng tính .xlsx (hoặc tệp .csv); mỗi trang tính có hàng tiêu đề là một bảng
  --unit     đơn vị: <tỉnh>/<phường> như tên thư mục trong data/reports; không có thì đoán theo mã nguồn, tên tệp
  --kind     loại tệp khi tiêu đề cột chưa nói đủ: ${fileKinds.map(({ id }) => id).join(', ')}
  --replace  được thay tệp CSV đã có cùng tên
  --check    chỉ đọc và nói, không ghi gì
  --data     thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today    ngày coi là hôm nay; mặc định là ngày của máy
  --json     in một đối tượng JSON và không in gì khác

Dòng tên phía trên bảng được bỏ qua; tiêu đề cột là tên tiếng Anh hoặc tên tiếng Việt trong data/README.md. Cột ẩn,
ô gộp, ô ngày, ô phần trăm, ô công thức được kể ra để xem lại. Còn lỗi thì không ghi tệp nào: sửa trong bảng tính
rồi chạy lại. Cùng một chương trình với trang Kiểm tra tệp.
Kết thúc với mã 0 khi xong, 1 khi còn lỗi hoặc tệp đã có, 2 khi gọi sai.`;

export interface Options {
  readonly files: readonly string[];
  readonly unit: string | null;
  readonly kind: string | null;
  readonly mayReplace: boolean;
  readonly isCheck: boolean;
  readonly folder: string;
  readonly today: string;
  readonly isJson: boolean;
}

/** Reads workbooks as their editors keep them, and writes the rows as CSV of the house; null asks for the usage. */
export async function importWorkbooks(words: readonly string[]): Promise<number | null> {
  const options = readOptions(words);
  return options === null ? null : importFiles(options);
}

function readOptions(words: readonly string[]): Options | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...{ unit: text, kind: text, data: text, today: text, replace: flag, check: flag, json: flag },
      help: { ...flag, short: 'h' },
    },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new Error('Thiếu tệp: bảng tính nào.');
  const { unit = null, kind = null } = values;
  if (kind !== null && !fileKinds.some(({ id }) => id === kind))
    throw new Error(`--kind không có loại "${kind}".`);
  return {
    files: positionals,
    unit,
    kind,
    mayReplace: values.replace,
    isCheck: values.check,
    folder: values.data ?? dataFolder(),
    today: readDay('--today', values.today ?? machineDate()),
    isJson: values.json,
  };
}

async function importFiles(options: Options): Promise<number> {
  const { folder, today } = options;
  const files = options.files.map(openFile);
  tellProgress('Đang đọc số liệu…');
  const committed = readDataFolder(folder);
  const reading = readDataset(committed, { today });
  if (reading.dataset === null) {
    tellReading(reading, folder);
    console.error(`Thư mục ${folder} còn những lỗi trên. Sửa xong rồi chạy lại lệnh này.`);
    return 1;
  }
  tellProgress('Đang đọc bảng tính…');
  const taken = (await Promise.all(files.map(takeFile))).flat();
  const choices = taken.map((file) => chooseKind(file, options));
  const unit = choosePlace(taken, choices, reading.dataset, options);
  const { checked } = checkFiles(taken, choices, unit, committed, today);
  const result: Import = {
    checked,
    unit,
    notes: taken.flatMap((file) => file.notes.map((note) => `${takenTitle(file)}: ${note}`)),
    present: checked.files.map(({ path }) => path).filter((path) => isCommitted(path, committed)),
    ...{ isWritten: false, folder },
  };
  const isBlocked = checked.errors > 0 || checked.files.some(({ corrected }) => corrected === null);
  const isRefused = result.present.length > 0 && !options.mayReplace;
  const isWritten = !isBlocked && !isRefused && !options.isCheck;
  if (isWritten) for (const file of checked.files) writeTable(folder, file.path, file.corrected ?? '');
  tellProgress('');
  tellImport({ ...result, isWritten }, options);
  return isBlocked || isRefused ? 1 : 0;
}

function openFile(path: string): File {
  try {
    return new File([new Uint8Array(readFileSync(path))], basename(path));
  } catch {
    throw new Error(`Không mở được tệp ${path}. Xem lại tên và thư mục.`);
  }
}

function chooseKind(taken: TakenFile, { kind }: Options): Choice {
  const { kinds, use } = takenToOpened(taken);
  const [only] = kinds;
  if (kind !== null) return { kind, use };
  if (only !== undefined && kinds.length === 1) return { kind: only, use };
  const notes = taken.notes.join(' ');
  const why = notes === '' ? 'Tiêu đề cột chưa nói đủ tệp thuộc loại nào.' : notes;
  const among = kinds.length === 0 ? '' : ` Có thể là: ${kinds.join(', ')}.`;
  throw new Error(`${takenTitle(taken)}: ${why}${among} Xem lại hàng tiêu đề, hoặc thêm --kind LOẠI.`);
}

/** The folder the reports go to; files of `data/` itself belong to no place. */
function choosePlace(
  taken: readonly TakenFile[],
  choices: readonly Choice[],
  dataset: Dataset,
  { unit }: Options,
): string {
  if (unit !== null) {
    if (dataset.units.has(unit)) return unit;
    throw new Error(`units.csv không có đơn vị "${unit}".`);
  }
  const isReport = ({ kind }: Choice): boolean =>
    fileKinds.some(({ id, folder }) => id === kind && folder === 'reports');
  if (!choices.some(isReport)) return '';
  const sources = taken.flatMap((file, index) => sourcesIn(file, choices[index]?.kind ?? ''));
  const names = taken.map(({ name }) => nameToSlug(name));
  const guessed = guessFolder(names, sources, dataset);
  if (guessed === null)
    throw new Error('Không đoán được bảng tính của nơi nào. Thêm --unit, ví dụ --unit hai-phong/hai-an.');
  return guessed;
}

function isCommitted(path: string, committed: readonly DataFile[]): boolean {
  return committed.some((file) => `data/${file.path}` === path);
}

function writeTable(folder: string, path: string, text: string): void {
  const place = join(folder, path.replace(/^data\//, ''));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
