/** What a cell holds before it is text: a word, a number, or nothing. */
export type Cell = string | number | null;

/** One line of CSV with its line feed (RFC 4180, but LF): a cell is quoted only where it must be, missing is empty. */
export function cellsToLine(cells: readonly Cell[]): string {
  const line = cells.map((cell) => quoted(cellToText(cell))).join(',');
  // A lone empty cell would be a blank line, which readers skip.
  return `${line === '' ? '""' : line}\n`;
}

/** Text as it is, a number by `numberToText`, nothing as the empty text. */
export function cellToText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberToText(cell) : cell;
}

/** Decimal point, no thousands sign, at most six decimals, no trailing noughts: `2126`, `94.4`, `88.888889`. */
export function numberToText(n: number): string {
  const text = n.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
