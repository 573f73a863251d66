import { dateToDayNumber } from '../date.ts';
import type { Cell, Workbook, Worksheet } from './workbook.ts';
import { decode, elementsOf, type XmlElement } from './xml.ts';

/** More rows alike than this are a style somebody gave to a whole sheet. */
const MOST_REPEATED = 10_000;

/** Every sheet of the `content.xml` of a spreadsheet of LibreOffice (OpenDocument 1.2, 9). */
export function contentToWorkbook(content: string): Workbook {
  return {
    isFrom1904: false,
    sheets: elementsOf(content, 'table').map(({ attributes, inner }) => ({
      name: attributes.name ?? '',
      isHidden: false,
      ...readTable(inner),
    })),
  };
}

function readTable(xml: string): Omit<Worksheet, 'name' | 'isHidden'> {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  let at = 0;
  let hiddenRows = 0;
  for (const { attributes, inner } of elementsOf(xml, 'table-row')) {
    const cells = readRow(inner);
    const times = repeats(attributes['number-rows-repeated']);
    if (cells.size > 0) {
      for (let index = 0; index < Math.min(times, MOST_REPEATED); index += 1) rows.set(at + index, cells);
      if ((attributes.visibility ?? 'visible') !== 'visible') hiddenRows += 1;
    }
    at += times;
  }
  const merged = elementsOf(xml, 'table-cell').filter(
    ({ attributes }) =>
      repeats(attributes['number-columns-spanned']) > 1 || repeats(attributes['number-rows-spanned']) > 1,
  );
  return { rows, hiddenRows, hiddenColumns: hiddenColumns(xml), merged: merged.length };
}

function repeats(times: string | undefined): number {
  return Math.max(1, Number(times ?? 1));
}

function hiddenColumns(xml: string): readonly number[] {
  const hidden: number[] = [];
  let at = 0;
  for (const { attributes } of elementsOf(xml, 'table-column')) {
    const times = repeats(attributes['number-columns-repeated']);
    if ((attributes.visibility ?? 'visible') !== 'visible')
      for (let index = 0; index < Math.min(times, 200); index += 1) hidden.push(at + index);
    at += times;
  }
  return hidden;
}

function readRow(xml: string): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  let at = 0;
  for (const element of elementsOf(xml, '(?:covered-)?table-cell')) {
    const cell = readCell(element);
    const times = repeats(element.attributes['number-columns-repeated']);
    if (cell !== null)
      for (let index = 0; index < Math.min(times, 200); index += 1) cells.set(at + index, cell);
    at += times;
  }
  return cells;
}

function readCell({ attributes, inner }: XmlElement): Cell | null {
  const isFormula = attributes.formula !== undefined;
  const type = attributes['value-type'];
  const text = textOfCell(inner);
  const number = Number(attributes.value);
  if (type === 'float' || type === 'currency') return { number, shown: { as: 'number' }, isFormula };
  if (type === 'percentage') {
    const decimals = /[.,](\d+)\s*%/.exec(text)?.[1]?.length ?? 0;
    return { number, shown: { as: 'percent', decimals }, isFormula };
  }
  const day = /^\d{4}-\d{2}-\d{2}/.exec(attributes['date-value'] ?? '')?.[0];
  if (type === 'date' && day !== undefined)
    return { number: dateToDayNumber(day) + 25_569, shown: { as: 'date' }, isFormula };
  return text === '' ? null : { text, isFormula };
}

/** The paragraphs of a cell without the note that may hang on it. */
function textOfCell(xml: string): string {
  const own = xml.replace(/<(?:\w+:)?annotation[\s>][\s\S]*?<\/(?:\w+:)?annotation>/g, '');
  return elementsOf(own, 'p')
    .map(({ inner }) => decode(inner.replace(/<(?:\w+:)?s(?:\s[^>]*)?\/>/g, ' ').replace(/<[^>]*>/g, '')))
    .join('\n');
}
