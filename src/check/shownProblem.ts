import { columnLetter } from '../dataset/bytes.ts';
import { problemPlace, problemRest } from '../dataset/problem.ts';
import type { Problem } from '../dataset/types.ts';
import type { ShownProblem } from './messages.ts';
import { cellToColumn, lineToRow, type Sheet } from './sheet.ts';

/** A problem in the words of the page; of a workbook, with the rows and cells the workbook itself has. */
export function problemToShown(problem: Problem, sheet: Sheet | null): ShownProblem {
  const { severity, says, found, expected, fix, line } = problem;
  const placed = sheet === null || sheet.origin === null ? problem : problemInWorkbook(problem, sheet);
  return {
    severity,
    place: problemPlace(placed),
    says,
    found,
    expected,
    fix,
    others: problemRest(placed),
    row: sheet === null ? null : lineToRow(sheet, line),
  };
}

function problemInWorkbook(problem: Problem, sheet: Sheet): Problem {
  const { row, column } = sheet.origin ?? { row: 0, column: 0 };
  const toRow = (line: number): number => row + (lineToRow(sheet, line) ?? -1) + 2;
  const line = toRow(problem.line);
  const cell = problem.cell === null ? null : `${columnLetter(cellToColumn(problem.cell) + column)}${line}`;
  return { ...problem, line, cell, lines: problem.lines.map(toRow) };
}
