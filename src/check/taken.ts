import type { Origin } from './sheet.ts';

/** A file somebody chose, or one table of a workbook, as CSV. */
export interface TakenFile {
  readonly name: string;
  /** The sheet of the workbook; null for a file that was CSV already. */
  readonly sheet: string | null;
  readonly bytes: Uint8Array;
  /** Where the table lay in its workbook; null for a file that was CSV already. */
  readonly origin: Origin | null;
  /** What was done to make rows of a workbook, and what is doubtful about it. */
  readonly notes: readonly string[];
}

/** `Biểu tháng 5.xlsx, trang tính «Số liệu»`. */
export function takenTitle(file: TakenFile | undefined): string {
  const { name = '', sheet = null } = file ?? {};
  return sheet === null ? name : `${name}, trang tính «${sheet}»`;
}
