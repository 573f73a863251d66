/** The first misplaced quote of a text, and where the row it spoils begins. */
export interface StrayQuote {
  readonly line: number;
  /** Offset of the row; everything before it can be trusted. */
  readonly rowStart: number;
}

/**
 * The first quote that does not open or close a cell properly, or that opens a cell which swallows whole
 * rows. Papa Parse reports such a quote where it gives up, often thousands of lines later.
 */
export function firstStrayQuote(text: string, delimiter: string, width: number): StrayQuote | null {
  let rowStart = 0;
  let closed = -1;
  for (let open = text.indexOf('"'); open !== -1; open = text.indexOf('"', closed + 1)) {
    const lineStart = text.lastIndexOf('\n', open - 1) + 1;
    if (lineStart > closed) rowStart = lineStart;
    const before = text[open - 1] ?? '\n';
    const close = before === delimiter || before === '\n' ? closingQuote(text, open) : -1;
    const after = text[close + 1] ?? '\n';
    const isProper = close !== -1 && (after === delimiter || after === '\n');
    if (!isProper || swallowsRows(text.slice(open + 1, close), delimiter, width)) {
      return { line: countLines(text, open), rowStart };
    }
    closed = close;
  }
  return null;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

/** A line inside a cell with as many delimiters as a row has is a row, not prose; short rows cannot tell. */
function swallowsRows(cell: string, delimiter: string, width: number): boolean {
  if (width < 4 || !cell.includes('\n')) return false;
  return cell
    .split('\n')
    .slice(1, -1)
    .some((line) => line.split(delimiter).length === width);
}

function countLines(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
