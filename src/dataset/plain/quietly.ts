import { openProblemLog } from '../problemLog.ts';
import type { FileKind } from '../schema/column.ts';
import type { Row } from '../table.ts';

/** What a reader makes of a row of such cells when it finds nothing to tell about them; null otherwise. */
export function readQuietly<Made>(
  kind: FileKind,
  folder: string,
  cells: Readonly<Record<string, string>>,
  read: (row: Row) => Made | null,
): Made | null {
  const log = openProblemLog();
  const columns = new Map(Object.keys(cells).map((name, index) => [name, index]));
  const table = { file: '', kind, folder, columns, rows: [], isWhole: true, plain: null, log };
  const made = read({ table, line: 1, sheetRow: 1, cells: Object.values(cells), isClean: false });
  return log.problems().length === 0 ? made : null;
}
