import { countRows } from './bytes.ts';
import { delimiterName, isHeader, sniffDelimiter } from './delimiter.ts';
import type { HeaderPlace } from './header.ts';
import type { ProblemLog } from './problemLog.ts';
import { firstStrayQuote } from './quotes.ts';
import type { FileKind } from './schema/column.ts';

/** How a text is laid out as a table, and how much of it can be trusted to be one. */
export interface Layout {
  /** From the header to the last row that can be trusted; line ends are `\n`. */
  readonly text: string;
  readonly delimiter: string;
  readonly header: HeaderPlace;
  /** Rows given up after a stray quote; they are told and counted already. */
  readonly lost: number;
}

/** Finds header, delimiter and the first stray quote; null when no row can be read, which is then told. */
export function readLayout(file: string, kind: FileKind, source: string, log: ProblemLog): Layout | null {
  const whole = withLineFeeds(file, source, log);
  const instruction = /^sep=.\n/i.exec(whole)?.[0] ?? '';
  const text = whole.slice(instruction.length);
  const header = { file, line: instruction === '' ? 1 : 2, sheetRow: 1 };
  const spot = { file, line: header.line, cell: null, field: null };
  if (instruction !== '') log.tell('sep-line', { ...spot, line: 1 }, instruction.trim());
  const [first = ''] = text.split('\n', 1);
  const delimiter = sniffDelimiter(first, kind);
  if (!isLegible(text, first, delimiter, kind, header, log)) return null;
  if (delimiter !== ',') log.tell('delimiter', spot, first, { delimiter: delimiterName(delimiter) });
  return cutAtStrayQuote({ text, delimiter, header, lost: 0 }, first.split(delimiter).length, log);
}

/** `\r\n` and `\r` become `\n`, also inside quotes, where Excel writes `\n` already. */
function withLineFeeds(file: string, source: string, log: ProblemLog): string {
  if (!source.includes('\r')) return source;
  const outside = source.replace(/"[^"]*"/g, '');
  const ends = new Set(outside.match(/\r\n|\r|\n/g));
  if (ends.size > 1) log.tell('mixed-line-ends', { file, line: 1, cell: null, field: null }, '');
  return source.replace(/\r\n?/g, '\n');
}

function isLegible(
  text: string,
  first: string,
  delimiter: string,
  kind: FileKind,
  { file, line }: HeaderPlace,
  log: ProblemLog,
): boolean {
  const isBlank = text.trim() === '';
  if (!isBlank && delimiter !== '|' && isHeader(first, kind)) return true;
  const spot = { file, line, cell: null, field: null };
  const columns = kind.columns.map((column) => column.name).join(', ');
  const rows = countRows(text);
  log.loseRows(rows);
  if (isBlank) log.tell('empty-file', spot, '', { columns });
  else if (delimiter === '|') {
    const details = { columns, delimiter: delimiterName(delimiter) };
    log.tell('wrong-delimiter', spot, first, details, Math.max(1, rows));
  } else {
    const real = text.split('\n', 20).findIndex((candidate) => isHeader(candidate, kind));
    const elsewhere = real === -1 ? '' : `; tiêu đề thật có vẻ ở dòng ${real + line}`;
    log.tell('missing-header', spot, first, { columns, elsewhere }, Math.max(1, rows));
  }
  return false;
}

function cutAtStrayQuote(layout: Layout, width: number, log: ProblemLog): Layout {
  const { text, delimiter, header } = layout;
  const stray = firstStrayQuote(text, delimiter, width);
  if (stray === null) return layout;
  const rest = text.slice(stray.rowStart);
  const lost = rest.split('\n').filter((row) => row.trim() !== '').length;
  const line = stray.line + header.line - 1;
  const found = text.split('\n', stray.line).at(-1) ?? '';
  log.tell('stray-quote', { file: header.file, line, cell: null, field: null }, found, { rest: lost }, lost);
  log.loseRows(lost);
  return { ...layout, text: text.slice(0, stray.rowStart), lost };
}
