/** One damage that spreadsheets, keyboards and other programs are known to do to a file, and what is answered. */
export interface Damage {
  /** Its number in the list of known damage, 1 to 66. */
  readonly row: number;
  readonly what: string;
  readonly file: string | Uint8Array;
  /** Where the file stands, when not beside the other observations of the ward. */
  readonly path?: string;
  /** What the list asks of a good reader: to read it and perhaps say so, to warn, or to refuse it. */
  readonly wanted: 'read' | 'warned' | 'refused';
  /** What we tell; nothing where it is read without a word. */
  readonly codes: readonly string[];
  /** The values that are published, where the file is read. */
  readonly values?: readonly (number | null)[];
  /** Why we answer otherwise than the list asks; a difference without a reason is a failure, and so is a reason without a difference. */
  readonly why?: string;
}

export const WARD = 'reports/hai-phong/hai-an';
export const FILE = `${WARD}/observations-thu.csv`;

export const HEADER =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';

/** A row of observations: so many files received in June 2026, but for the cells given. */
export function row(cells: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = {
    ...{ indicator: 'ho-so-tiep-nhan', period: '2026-06', value: '1987' },
    ...{ source: 'hai-an-2026-05', locator: 'mục I', quote: 'tiếp nhận 1.987 hồ sơ' },
    ...cells,
  };
  return HEADER.split(',')
    .map((name) => quoted(all[name] ?? ''))
    .join(',');
}

/** A row of the score of satisfaction, a decimal number. */
export function score(value: string, quote = `đạt ${value.trim()} điểm`): string {
  return row({ indicator: 'muc-do-hai-long', value, quote });
}

/** A row of a rate that the document prints without its counts. */
export function rate(value: string, cells: Readonly<Record<string, string>> = {}): string {
  return row({ indicator: 'ty-le-da-giai-quyet', value, quote: `đạt ${value.trim()}`, ...cells });
}

/** A row of a rate with its counts. */
export function counts(numerator: string, denominator: string, printed: string): string {
  const quote = `${numerator} trên ${denominator}, đạt ${printed}`;
  return rate('', { numerator, denominator, printed, quote });
}

/** A file of observations. */
export function fileOf(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

/** A file of one row, with something in its note. */
export function note(text: string): string {
  return fileOf(row({ note: text }));
}

/** The text in UTF-16, little end first. */
export function utf16(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit & 255,
    unit >> 8,
  ]);
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
