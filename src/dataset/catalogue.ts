import { cellProblems } from './catalogue/cells.ts';
import { checkProblems } from './catalogue/checks.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { fileProblems } from './catalogue/files.ts';

const entries = { ...fileProblems, ...cellProblems, ...checkProblems };

export type ProblemCode = keyof typeof entries;

/** Every problem the reader can tell, in the order of reading: files, cells, then claims. */
export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = entries;
