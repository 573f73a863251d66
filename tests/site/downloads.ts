import { parse } from 'csv-parse/sync';
import { readBuilt } from './built.ts';

/** A row of CSV by the names of its header. */
export type Row = Readonly<Record<string, string>>;

/** What the tests read of an `index.json` beside a page. */
export interface PageFile {
  readonly build_date: string;
  readonly figures: readonly PageFigure[];
  /** By id. */
  readonly sources: Readonly<
    Record<string, { readonly number: string | null; readonly date: string | null }>
  >;
}

export interface PageFigure {
  readonly key: string;
  readonly ward: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly quote: string | null;
  readonly source: string;
}

export function textToRows(text: string): readonly Row[] {
  return parse(text, { columns: true });
}

/** The rows of a built CSV file, by another reader than our own. */
export function rowsOf(address: string): readonly Row[] {
  return textToRows(readBuilt(address));
}

/** `index.json` beside a built page. */
export function figuresOf(page: string): PageFile {
  return JSON.parse(readBuilt(`${page}index.json`));
}
