import { columnLetter } from './bytes.ts';
import type { Spot } from './problem.ts';
import type { Row, Table } from './table.ts';
import type { Place } from './types.ts';

/** Where cells are in a spreadsheet, for problems that are found when the rows themselves are gone. */
export interface Sheets {
  /** `rows`: those whose number in the sheet may not be their line. */
  keep(table: Table, rows: readonly Row[]): void;
  /** The cell of a column in the row at a place. */
  spotAt(place: Place, field: string): Spot;
}

interface Sheet {
  readonly columns: ReadonlyMap<string, number>;
  /** Lines whose row in the sheet has another number, because a cell above them has a line break. */
  readonly shifted: ReadonlyMap<number, number>;
}

/** Sheets of no file yet, but for those of files that were read before. */
export function openSheets(before?: Sheets): Sheets {
  const sheets = new Map<string, Sheet>();
  return {
    keep({ file, columns }, rows) {
      const shifted = new Map<number, number>();
      for (const { line, sheetRow } of rows) if (line !== sheetRow) shifted.set(line, sheetRow);
      sheets.set(file, { columns, shifted });
    },
    spotAt(place, field) {
      const { file, line } = place;
      const sheet = sheets.get(file);
      if (sheet === undefined && before !== undefined) return before.spotAt(place, field);
      const index = sheet?.columns.get(field);
      const row = sheet?.shifted.get(line) ?? line;
      return { file, line, cell: index === undefined ? null : `${columnLetter(index)}${row}`, field };
    },
  };
}
