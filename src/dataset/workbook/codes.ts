import type { CellKind } from '../schema/column.ts';

/** The code each name stands for, by column and by the name as `nameToKey` writes it. */
export type CodesByName = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Cells that hold a code, where people rather write or choose a name. */
const CODED: readonly CellKind[] = ['id', 'unit', 'choice'];

/** Reads cells that name what they should give a code of, and remembers which were changed by name. */
export interface CodeReader {
  readonly read: (text: string, column: string, kind: CellKind) => string;
  /** `Hồ sơ tiếp nhận` → `ho-so-tiep-nhan`, in the order met. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * `Hồ sơ tiếp nhận [ho-so-tiep-nhan]`, as a template offers it, is its code in brackets; a name that only one thing
 * has is the code of that; anything else stays as it is, for the reader of the file to judge.
 */
export function openCodeReader(codes: CodesByName): CodeReader {
  const changed = new Map<string, string>();
  return {
    changed,
    read: (text, column, kind) => {
      if (!CODED.includes(kind)) return text;
      const bracketed = /\[([^[\]]+)\]\s*$/.exec(text)?.[1];
      if (bracketed !== undefined) return bracketed;
      const code = codes.get(column)?.get(nameToKey(text));
      if (code === undefined || code === text) return text;
      changed.set(text, code);
      return code;
    },
  };
}

/** A name as it is compared: letters alone count, however they are set. */
export function nameToKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
