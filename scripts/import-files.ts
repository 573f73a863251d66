import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkFiles } from '../src/check/check.ts';
import { sourcesIn, takeFile, takenToOpened } from '../src/check/intake.ts';
import type { Checked, Choice } from '../src/check/messages.ts';
import { datasetToCodes } from '../src/check/names.ts';
import { guessFolder } from '../src/check/places.ts';
import { type TakenFile, takenTitle } from '../src/check/taken.ts';
import { nameToSlug } from '../src/dataset/fold.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import type { DataFile, Dataset } from '../src/dataset/types.ts';
import { tellProgress } from './command.ts';
import { tellImport, tellUnknown } from './tell-import.ts';

/** What is read, as what, for whom, and what may be done with it. */
export interface Wanted {
  readonly files: readonly string[];
  readonly unit: string | null;
  readonly kind: string | null;
  readonly mayReplace: boolean;
  readonly isCheck: boolean;
  readonly isJson: boolean;
  readonly folder: string;
  readonly today: string;
}

/** Reads the files, tells what is to be known of them, and writes them where they belong; the exit code. */
export async function importFiles(
  wanted: Wanted,
  committed: readonly DataFile[],
  dataset: Dataset,
): Promise<number> {
  const { folder, today, isCheck, mayReplace } = wanted;
  const codes = datasetToCodes(dataset);
  const files = wanted.files.map(openFile);
  tellProgress('Đang đọc bảng tính…');
  const taken = (await Promise.all(files.map((file) => takeFile(file, codes)))).flat();
  const choices = taken.flatMap((file) => chooseKind(file, wanted.kind) ?? []);
  if (choices.length < taken.length) {
    tellUnknown(
      taken.filter((file) => chooseKind(file, wanted.kind) === null),
      wanted.isJson,
    );
    return 1;
  }
  const unit = wanted.unit ?? guessPlace(taken, choices, dataset);
  tellProgress('Đang kiểm tra…');
  const { checked } = checkFiles(taken, choices, unit, committed, today);
  const present = checked.files
    .map(({ path }) => path)
    .filter((path) => committed.some((file) => `data/${file.path}` === path));
  const isReady = isWritable(checked) && (mayReplace || present.length === 0);
  if (isReady && !isCheck)
    for (const file of checked.files) writeTable(folder, file.path, file.corrected ?? '');
  const notes = taken.flatMap((file) => file.notes.map((note) => `${takenTitle(file)}: ${note}`));
  tellProgress('');
  tellImport({ checked, unit, notes, present, isWritten: isReady && !isCheck, folder }, wanted);
  return isReady ? 0 : 1;
}

/** Whether every file can be written without a mistake and without losing anything. */
function isWritable({ errors, files }: Checked): boolean {
  return (
    errors === 0 && files.every(({ corrected }) => corrected !== null) && files.some(({ rows }) => rows > 0)
  );
}

function openFile(path: string): File {
  try {
    return new File([new Uint8Array(readFileSync(path))], basename(path));
  } catch {
    throw new Error(`Không mở được tệp ${path}. Xem lại tên và thư mục.`);
  }
}

/** Null where the headings do not say what the file is. */
function chooseKind(taken: TakenFile, kind: string | null): Choice | null {
  const { kinds, use } = takenToOpened(taken);
  const [only] = kinds;
  if (kind !== null) return { kind, use };
  return only !== undefined && kinds.length === 1 ? { kind: only, use } : null;
}

/** The folder the reports go to; files of `data/` itself belong to no place. */
function guessPlace(taken: readonly TakenFile[], choices: readonly Choice[], dataset: Dataset): string {
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

function writeTable(folder: string, path: string, text: string): void {
  const place = join(folder, path.replace(/^data\//, ''));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
