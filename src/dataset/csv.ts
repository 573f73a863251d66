import Papa from 'papaparse';

/** A line of cells as it stands in the file. */
export interface RawRow {
  /** Physical line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Every row of well-formed text, blank ones included. All that Papa Parse guesses by itself is switched
 * off; line ends must be `\n` and quotes proper already, because it says nothing of either: it joins rows
 * at a lone `\n` of a CRLF file, keeps a `\r` in the last cell, and gives no physical lines at all.
 */
export function textToRows(text: string, delimiter: string): readonly RawRow[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"', header: false });
  const isQuoted = body.includes('"');
  let next = 1;
  return data.map((cells) => {
    const line = next;
    next += 1 + (isQuoted ? countLineBreaks(cells) : 0);
    return { line, cells };
  });
}

function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}
