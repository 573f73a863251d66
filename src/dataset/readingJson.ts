import type { Tally } from './types.ts';

/** What `data:check --json` prints: the same text for the same reading, in Node and in the browser. */
export function readingToJson({ problems, rows, published }: Tally): string {
  const plain = problems.map(({ says: _says, lines: _lines, ...problem }) => problem);
  return JSON.stringify({ problems: plain, rows, published });
}
