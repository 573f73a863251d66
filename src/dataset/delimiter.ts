import { countKnown } from './header.ts';
import type { FileKind } from './schema/column.ts';

const names: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy (;)',
  '\t': 'dấu tab',
  '|': 'gạch đứng (|)',
};

/** `dấu chấm phẩy (;)`. */
export function delimiterName(delimiter: string): string {
  return names[delimiter] ?? delimiter;
}

/** The delimiter that makes the most known columns of a header line; a comma when none makes any. */
export function sniffDelimiter(line: string, kind: FileKind): string {
  let best = ',';
  for (const delimiter of Object.keys(names)) {
    if (countKnown(splitHeader(line, delimiter), kind) > countKnown(splitHeader(line, best), kind))
      best = delimiter;
  }
  return best;
}

/** Whether a line reads as the header of the kind: at least half of its cells, and two, are known columns. */
export function isHeader(line: string, kind: FileKind): boolean {
  const cells = splitHeader(line, sniffDelimiter(line, kind)).filter((cell) => cell !== '');
  const known = countKnown(cells, kind);
  return known >= Math.min(2, kind.columns.length) && known * 2 >= cells.length;
}

/** Headings of a line; they hold no delimiter themselves, so quotes around them can simply go. */
function splitHeader(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
