import type { Severity } from '../types.ts';

/** What is said of one kind of problem; `{name}` stands for a detail of the place where it was met. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** Subject-less clause: `không có đơn vị này`. */
  readonly says: string;
  /** Follows "Cần". */
  readonly expected: string;
  /** Whole sentences. */
  readonly fix: string;
  /** Each different finding wants its own answer, so they are told one by one and not merged. */
  readonly each?: true;
}
