import { formatToShown, type Shown } from './numberFormat.ts';
import { contentToWorkbook } from './openDocument.ts';
import { decode, elementsOf, textOf } from './xml.ts';
import { ArchiveError, unzipText } from './zip.ts';

/** A cell as it is stored: text, or a number with the way it is shown. */
export type Cell =
  | { readonly text: string; readonly isFormula: boolean }
  | { readonly number: number; readonly shown: Shown; readonly isFormula: boolean };

export interface Worksheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells by column, row by row; both from 0, and both with holes. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly hiddenRows: number;
  readonly hiddenColumns: readonly number[];
  readonly merged: number;
}

export interface Workbook {
  readonly sheets: readonly Worksheet[];
  readonly isFrom1904: boolean;
}

/** Every sheet of an `.xlsx` or `.ods`; throws an ArchiveError that says why it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = await unzipText(bytes);
  const book = parts.get('xl/workbook.xml');
  if ([...parts.values()].some((xml) => xml.includes('<!DOCTYPE')))
    throw new ArchiveError('tệp có phần khai báo lạ, không đọc');
  const content = parts.get('content.xml');
  if (book === undefined && content?.includes(':spreadsheet>')) return contentToWorkbook(content);
  if (book === undefined)
    throw new ArchiveError('không phải bảng tính .xlsx hoặc .ods; lưu lại dạng Excel Workbook (.xlsx)');
  const strings = elementsOf(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inner }) => textOf(inner));
  const formats = readFormats(parts.get('xl/styles.xml') ?? '');
  const targets = new Map(
    elementsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      (attributes.Target ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return {
    isFrom1904: elementsOf(book, 'workbookPr').some(({ attributes }) =>
      /^(1|true)$/.test(attributes.date1904 ?? ''),
    ),
    sheets: elementsOf(book, 'sheet').map(({ attributes }) => ({
      name: attributes.name ?? '',
      isHidden: (attributes.state ?? 'visible') !== 'visible',
      ...readSheet(parts.get(targets.get(attributes.id ?? '') ?? '') ?? '', strings, formats),
    })),
  };
}

function readFormats(styles: string): readonly Shown[] {
  const codes = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const [cells] = elementsOf(styles, 'cellXfs');
  return elementsOf(cells?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return formatToShown(id, codes.get(id) ?? null);
  });
}

function readSheet(
  xml: string,
  strings: readonly string[],
  formats: readonly Shown[],
): Omit<Worksheet, 'name' | 'isHidden'> {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  let hiddenRows = 0;
  elementsOf(xml, 'row').forEach(({ attributes, inner }, index) => {
    if (attributes.hidden === '1' || attributes.hidden === 'true') hiddenRows += 1;
    const cells = elementsOf(inner, 'c').flatMap((cell, column) => {
      const read = readCell(cell, strings, formats);
      return read === null ? [] : [[addressToColumn(cell.attributes.r) ?? column, read] as const];
    });
    if (cells.length > 0) rows.set(Number(attributes.r ?? index + 1) - 1, new Map(cells));
  });
  const hiddenColumns = elementsOf(xml, 'col')
    .filter(({ attributes }) => attributes.hidden === '1' || attributes.hidden === 'true')
    .flatMap(({ attributes: { min, max } }) => spread(Number(min), Math.min(Number(max), 200)));
  return { rows, hiddenRows, hiddenColumns, merged: elementsOf(xml, 'mergeCell').length };
}

function spread(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index - 1);
}

function readCell(
  { attributes, inner }: { attributes: Readonly<Record<string, string>>; inner: string },
  strings: readonly string[],
  formats: readonly Shown[],
): Cell | null {
  const isFormula = /<(?:\w+:)?f[\s>/]/.test(inner);
  const value = decode(elementsOf(inner, 'v')[0]?.inner ?? '');
  const { t = 'n' } = attributes;
  if (t === 'inlineStr') return { text: textOf(inner), isFormula };
  if (value === '') return null;
  if (t === 's') return { text: strings[Number(value)] ?? '', isFormula };
  if (t === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', isFormula };
  if (t !== 'n') return { text: value, isFormula };
  return { number: Number(value), shown: formats[Number(attributes.s ?? 0)] ?? { as: 'number' }, isFormula };
}

/** `AB12` → 27. */
function addressToColumn(address: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
