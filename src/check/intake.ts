import { MOST_BYTES, readBytes } from '../dataset/bytes.ts';
import { fileToKinds } from '../dataset/guess.ts';
import { openProblemLog } from '../dataset/problemLog.ts';
import { readTable } from '../dataset/readTable.ts';
import { fileKinds, pathToFileName } from '../dataset/schema.ts';
import { rawCell } from '../dataset/table.ts';
import type { CodesByName } from '../dataset/workbook/codes.ts';
import type { OpenedFile } from './messages.ts';
import { type TakenFile, takenTitle } from './taken.ts';

const allKinds = fileKinds.map(({ id, title, stem, folder }) => ({ id, title, stem, folder }));

/** The chosen file as CSV; a workbook becomes one for each of its tables, or stays what it is with the reason why. */
export async function takeFile(file: File, codes: CodesByName): Promise<readonly TakenFile[]> {
  // One byte too many is enough for the reader to refuse it.
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
  const plain = { name: file.name, sheet: null, bytes, origin: null, notes: [] };
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes.length <= MOST_BYTES
    ? takeWorkbook(plain, codes)
    : [plain];
}

/** What reads workbooks is loaded only when one is chosen. */
async function takeWorkbook(plain: TakenFile, codes: CodesByName): Promise<readonly TakenFile[]> {
  const [{ readWorkbook }, { workbookToTables }] = await Promise.all([
    import('../dataset/workbook/workbook.ts'),
    import('../dataset/workbook/sheetToCsv.ts'),
  ]);
  try {
    const sheets = workbookToTables(await readWorkbook(plain.bytes), codes);
    if (sheets.length > 0)
      return sheets.map((sheet) => ({ ...plain, ...sheet, bytes: new TextEncoder().encode(sheet.text) }));
    const note =
      'Không trang tính nào có hàng tiêu đề mà trang này biết (tên cột hoặc tên tiếng Việt của cột).';
    return [{ ...plain, notes: [note] }];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ ...plain, notes: [`Không đọc được: ${reason}.`] }];
  }
}

/** What is known of a taken file, and what has to be asked. */
export function takenToOpened(taken: TakenFile): OpenedFile {
  const { name, bytes, notes } = taken;
  const path = name.replace(/\.[^.]*$/, '.csv').toLowerCase();
  const kinds = fileToKinds({ path, bytes }).map(({ id }) => id);
  const text = readBytes({ path, bytes }, openProblemLog());
  return {
    name: takenTitle(taken),
    rows: text === null ? 0 : Math.max(0, text.split('\n').length - 2),
    kinds,
    allKinds,
    use: isPlainName(path) ? 'replace' : 'add',
    notes,
  };
}

/** `observations.csv` takes the place of the committed file; `observations-2026-05.csv` stands beside it. */
function isPlainName(path: string): boolean {
  return fileKinds.some(({ stem }) => path === `${stem}.csv`);
}

/** The source ids a file names, to know whose it is. */
export function sourcesIn({ bytes }: TakenFile, kindId: string): readonly string[] {
  const kind = fileKinds.find(({ id }) => id === kindId);
  const path = `reports/${kind?.stem}.csv`;
  const name = pathToFileName(path);
  if (kind?.folder !== 'reports' || name === null) return [];
  const table = readTable({ file: { path, bytes }, name }, openProblemLog());
  const column = kind.id === 'sources' ? 'id' : 'source';
  return [...new Set(table?.rows.map((row) => rawCell(row, column)).filter((id) => id !== '') ?? [])];
}
