import { claimProblems } from './catalogue/claims.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { fileProblems } from './catalogue/files.ts';
import { letterProblems } from './catalogue/letters.ts';
import { nameProblems } from './catalogue/names.ts';
import { tokenProblems } from './catalogue/tokens.ts';

const entries = { ...fileProblems, ...letterProblems, ...tokenProblems, ...nameProblems, ...claimProblems };

export type ProblemCode = keyof typeof entries;

/** Every problem the reader can tell, in the order of reading: files, letters, numbers, names, then claims. */
export const catalogue: Readonly<Record<ProblemCode, CatalogueEntry>> = entries;
