import type { Severity } from '../dataset/types.ts';
import type { Spoken } from '../wording/subject.ts';

/** What the page asks of the worker, and what it answers; plain data, as it must pass between them. */
export type Request =
  | { readonly kind: 'open'; readonly files: readonly File[] }
  | {
      readonly kind: 'check';
      readonly folder: string;
      readonly files: readonly Choice[];
      readonly today: string;
    }
  | { readonly kind: 'rows'; readonly file: number; readonly from: number; readonly count: number }
  /** What was checked last, drawn. */
  | { readonly kind: 'pictures'; readonly today: string }
  /** A whole data folder as it is, told as `data:check --json` tells it. */
  | { readonly kind: 'read'; readonly files: readonly PlainFile[]; readonly today: string };

export interface PlainFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What each question is answered with. */
export interface Answers {
  readonly open: Opened;
  readonly check: Checked;
  readonly rows: SheetPage;
  readonly pictures: Pictures;
  readonly read: string;
}

/** What the reader of the page said a file is. */
export interface Choice {
  readonly kind: string;
  /** In the place of the committed file, or beside it. */
  readonly use: 'replace' | 'add';
}

export interface Place {
  readonly path: string;
  readonly name: string;
}

/** The files as they were taken in, and what is not certain about them. */
export interface Opened {
  readonly files: readonly OpenedFile[];
  readonly provinces: readonly (Place & { readonly units: readonly Place[] })[];
  /** Whose figures they seem to be; null when nothing says so. */
  readonly folder: string | null;
}

/** A kind of file to choose from. */
export interface KindName {
  readonly id: string;
  readonly title: string;
  readonly stem: string;
  /** Files of `data` belong to no place. */
  readonly folder: 'data' | 'reports';
}

export interface OpenedFile {
  readonly name: string;
  readonly rows: number;
  /** Kinds it may be, one when that is certain. */
  readonly kinds: readonly string[];
  readonly allKinds: readonly KindName[];
  readonly use: Choice['use'];
  /** What was done to make rows of a workbook, and what is doubtful about it. */
  readonly notes: readonly string[];
}

export interface ShownProblem {
  readonly severity: Severity;
  /** `Dòng 17, cột «value» (ô L17)`. */
  readonly place: string;
  readonly says: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** `Cùng lỗi ở 299 chỗ nữa…`; empty for a single place. */
  readonly others: string;
  /** Index of its row in the sheet, null where it is about no row shown. */
  readonly row: number | null;
}

export interface CheckedFile {
  readonly name: string;
  /** Where it is committed: `data/reports/hai-phong/hai-an/observations.csv`. */
  readonly path: string;
  readonly title: string;
  readonly rows: number;
  readonly problems: readonly ShownProblem[];
  /** The file as the house writes it; null where writing anew would lose something. */
  readonly corrected: string | null;
  readonly isCanonical: boolean;
}

export interface Checked {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly files: readonly CheckedFile[];
  /** Problems the files bring about in files that are committed already, with the path of each. */
  readonly elsewhere: readonly (ShownProblem & { readonly path: string })[];
  /** What changes on the site; null while there are errors. */
  readonly preview: Preview | null;
}

export interface Preview {
  /** The first of them. */
  readonly figures: readonly ShownChange[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly openings: readonly { readonly unit: string; readonly before: Spoken; readonly after: Spoken }[];
  /** `Dịch vụ công: 25 dòng, trước là 24`, for what is no figure. */
  readonly others: readonly string[];
}

/** One picture of a page with what says the same in words. */
export interface DrawnPicture {
  readonly headline: string;
  /** Drawn by `charts/`. */
  readonly svg: string;
  readonly description: string;
  /** The values drawn, each after its window or service. */
  readonly rows: readonly (readonly [name: string, value: string])[];
}

export interface PicturePair {
  readonly unit: string;
  /** What the picture is about. */
  readonly name: string;
  /** Null where the page has no such picture. */
  readonly before: DrawnPicture | null;
  readonly after: DrawnPicture | null;
}

export interface Pictures {
  readonly pairs: readonly PicturePair[];
  /** False where there would be more. */
  readonly isWhole: boolean;
}

export interface ShownChange {
  readonly unit: string;
  readonly indicator: string;
  readonly window: string;
  /** Null for a figure that is new. */
  readonly before: string | null;
  /** Null for a figure that goes. */
  readonly after: string | null;
}

export interface SheetRow {
  /** Its number in a spreadsheet. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Column and what is wrong there; column null for the row as a whole. */
  readonly marks: readonly {
    readonly column: number | null;
    readonly severity: Severity;
    readonly says: string;
  }[];
}

export interface SheetPage {
  /** The headings, row 1 of the sheet; empty when no header could be read. */
  readonly header: SheetRow | null;
  readonly from: number;
  readonly all: number;
  readonly rows: readonly SheetRow[];
}
