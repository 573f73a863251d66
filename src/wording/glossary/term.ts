/** One entry of the glossary. */
export interface Term {
  /** Anchor of the entry: `toan-trinh`. */
  readonly id: string;
  /** As reports write it: `TTHC`. */
  readonly term: string;
  /** Written out, where the term is short for something. */
  readonly full: string | null;
  readonly meaning: string;
  /** `law`: what a text we have read says. `portal`: a formula read at second hand. `own`: our wording. */
  readonly kind: 'law' | 'portal' | 'own';
  /** The text the meaning, or the thing itself, rests on; null where none is verified. */
  readonly basis: string | null;
  /** Ids of indicators in which the term matters. */
  readonly indicators: readonly string[];
}
