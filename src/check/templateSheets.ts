import { columnLetter } from '../dataset/bytes.ts';
import type { CellKind, Column, FileKind } from '../dataset/schema/column.ts';
import { samples } from '../dataset/schema/samples.ts';
import { HELP_SHEET, LIST_SHEET } from '../dataset/workbook/sheetToCsv.ts';
import type { CellRule, CellStyle, WrittenCell, WrittenSheet } from '../dataset/workbook/writeWorkbook.ts';
import { CHOOSE, FILLING, GUIDE, SAMPLE, SHEET_NAMES } from '../wording/templates.ts';
import { listOf, type TemplateList } from './templateLists.ts';

/** Title, what to do, the sample, the headings: the rows above those that are filled. */
const HEAD_ROWS = 4;
/** Rows a column of another sheet is offered from. */
const ROWS_OFFERED = 300;

/**
 * The sheet of one kind. The sample stands above the headings, where nothing is ever read, and its first cell is no
 * code besides.
 */
export function kindToSheet(
  kind: FileKind,
  kinds: readonly FileKind[],
  lists: readonly TemplateList[],
): WrittenSheet {
  const columns = columnsToFill(kind, lists);
  const sample = columns.map(({ name }) => samples[kind.id]?.[name] ?? '');
  return {
    name: SHEET_NAMES[kind.id] ?? kind.stem,
    rows: [
      [cell(`${kind.title} (${kind.stem}.csv)`, 'title')],
      [cell(FILLING, 'soft')],
      sample.map((text, index) => cell(index === 0 ? `${SAMPLE} ${text}` : text, 'sample')),
      columns.map(({ title, required }) => cell(required ? `${title} *` : title, 'heading')),
    ],
    columns: columns.map(({ kind: cells }) => ({ width: WIDTHS[cells] ?? 16, style: styleOf(cells) })),
    rules: columns.map((column, index) => columnToRule(kind, column, index, kinds, lists)),
    frozen: HEAD_ROWS,
  };
}

/** What seldom stands is asked last; whose figures a row holds only where there are several units to choose from. */
function columnsToFill(kind: FileKind, lists: readonly TemplateList[]): readonly Column[] {
  const asked = kind.columns.filter(
    ({ name, seldom }) => !seldom || name !== 'unit' || lists.some(({ id }) => id === name),
  );
  return [...asked.filter(({ seldom }) => !seldom), ...asked.filter(({ seldom }) => seldom)];
}

const WIDTHS: Partial<Record<CellKind, number>> = {
  id: 30,
  unit: 30,
  choice: 22,
  text: 26,
  note: 44,
  quote: 44,
  period: 11,
  date: 13,
  due: 13,
  count: 11,
  decimal: 11,
};

/** Numbers and days are what they are; all else is kept as it is typed. */
function styleOf(kind: CellKind): CellStyle {
  if (kind === 'date') return 'day';
  return kind === 'count' || kind === 'decimal' ? 'plain' : 'text';
}

function columnToRule(
  kind: FileKind,
  column: Column,
  index: number,
  kinds: readonly FileKind[],
  lists: readonly TemplateList[],
): CellRule {
  const { name, title, help } = column;
  const list = lists.find(({ id }) => id === listOf(kind, column));
  const shared = { column: index, title, help };
  const chosen = { ...shared, help: `${help} ${CHOOSE}` };
  const sources = kinds.find(({ id }) => id === 'sources');
  // A whole report brings its documents along, so their ids are chosen from its own sheet.
  if (name === 'source' && list === undefined && sources !== undefined)
    return { ...chosen, type: 'list', formula: columnRange(sources, 'id', lists) };
  if (list !== undefined) return { ...chosen, type: 'list', formula: listRange(list, lists) };
  return { ...shared, ...ruleOfKind(column.kind, `${columnLetter(index)}${HEAD_ROWS + 1}`) };
}

function ruleOfKind(kind: CellKind, first: string): Pick<CellRule, 'type' | 'formula'> {
  if (kind === 'count') return { type: 'whole', formula: '0' };
  if (kind === 'decimal') return { type: 'decimal', formula: '0' };
  // The first day of 2000: dates are numbers in a workbook.
  if (kind === 'date') return { type: 'date', formula: '36526' };
  if (kind === 'period') return { type: 'custom', formula: periodFormula(first) };
  return { type: 'none', formula: '' };
}

/** `2026`, `2026-05`, `2026-Q2`, `2026-H1`, `2026-W20`. */
function periodFormula(cell: string): string {
  const year = `AND(ISNUMBER(VALUE(LEFT(${cell},4))),VALUE(LEFT(${cell},4))>=2000)`;
  const rest = `AND(MID(${cell},5,1)="-",LEN(${cell})>=7,LEN(${cell})<=8)`;
  return `AND(${year},OR(LEN(${cell})=4,${rest}))`;
}

function listRange(list: TemplateList, lists: readonly TemplateList[]): string {
  const letter = columnLetter(lists.indexOf(list));
  return `'${LIST_SHEET}'!$${letter}$2:$${letter}$${list.values.length + 1}`;
}

function columnRange(kind: FileKind, name: string, lists: readonly TemplateList[]): string {
  const letter = columnLetter(columnsToFill(kind, lists).findIndex((column) => column.name === name));
  const sheet = SHEET_NAMES[kind.id] ?? kind.stem;
  return `'${sheet}'!$${letter}$${HEAD_ROWS + 1}:$${letter}$${HEAD_ROWS + ROWS_OFFERED}`;
}

function cell(text: string, style: CellStyle): WrittenCell {
  return { text, style };
}

/** How to fill it, then every column: its Vietnamese and its English name, whether it must be there, what it holds. */
export function helpSheet(kinds: readonly FileKind[]): WrittenSheet {
  const tables = kinds.flatMap((kind) => [
    [],
    [cell(`Trang tính «${SHEET_NAMES[kind.id]}»: ${kind.title.toLowerCase()}`, 'heading')],
    ...kind.columns.map((column) => [
      // In one cell: a row of names would be taken for headings.
      cell(`${column.title} (${column.name})`, 'plain'),
      cell(column.required ? 'bắt buộc' : '', 'soft'),
      cell(column.help, 'plain'),
      cell(samples[kind.id]?.[column.name] ?? '', 'sample'),
    ]),
  ]);
  return {
    name: HELP_SHEET,
    rows: [[cell('Cách điền', 'title')], ...GUIDE.map((sentence) => [cell(sentence, 'plain')]), ...tables],
    columns: [34, 12, 80, 50].map((width) => ({ width, style: 'plain' as const })),
    rules: [],
    frozen: 0,
  };
}

/** Every list in a column of its own beneath its title. */
export function listSheet(lists: readonly TemplateList[]): WrittenSheet {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ values }) => cell(values[row] ?? '', 'plain')),
  );
  return {
    name: LIST_SHEET,
    rows: [lists.map(({ title }) => cell(title, 'heading')), ...rows],
    columns: lists.map(({ id }) => ({ width: id.includes('.') ? 34 : 70, style: 'text' as const })),
    rules: [],
    frozen: 1,
  };
}
