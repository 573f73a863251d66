import { readBytes } from './bytes.ts';
import { sniffDelimiter } from './delimiter.ts';
import { countKnown } from './header.ts';
import { openProblemLog } from './problemLog.ts';
import type { FileKind } from './schema/column.ts';
import { fileKinds, pathToFileName } from './schema.ts';
import type { DataFile } from './types.ts';

/** A title above the table is a mistake that is told better once it is known what the table is. */
const LINES_SEARCHED = 20;

/** The kinds a file may be, by its name and, where that says too little, its headings; one kind is certainty. */
export function fileToKinds(file: DataFile): readonly FileKind[] {
  const text = readBytes(file, openProblemLog()) ?? '';
  const lines = text.replace(/^sep=.\r?\n/i, '').split(/\r\n|\r|\n/, LINES_SEARCHED);
  const likely =
    lines
      .map((line) => headingsToKinds((kind) => line.split(sniffDelimiter(line, kind))))
      .find((kinds) => kinds.length > 0) ?? [];
  const named = [`reports/${file.path}`, file.path].flatMap((path) => pathToFileName(path)?.kind ?? []);
  const both = named.filter((kind) => likely.includes(kind));
  return both.length > 0 ? both : likely.length > 0 ? likely : named;
}

/** The kinds that know the most of the headings, and at least two of them. */
export function headingsToKinds(headingsFor: (kind: FileKind) => readonly string[]): readonly FileKind[] {
  const scored = fileKinds.map((kind) => ({
    kind,
    known: countKnown(
      headingsFor(kind).map((heading) => heading.replace(/^"(.*)"$/, '$1')),
      kind,
    ),
  }));
  const most = Math.max(2, ...scored.map(({ known }) => known));
  return scored.filter(({ known }) => known === most).map(({ kind }) => kind);
}
