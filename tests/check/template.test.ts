/** The workbooks to be filled: what they offer, and that nothing of theirs is ever taken for data. */
import { describe, expect, it } from 'vitest';
import { type Template, templates, templateToWorkbook } from '../../src/check/template.ts';
import { fileKinds } from '../../src/dataset/schema.ts';
import { workbookToTables } from '../../src/dataset/workbook/sheetToCsv.ts';
import { readWorkbook, type Workbook } from '../../src/dataset/workbook/workbook.ts';
import { datasetOf, readWith } from '../dataset/fixtures.ts';
import { partsOf } from '../dataset/workbook/xlsx.ts';

const dataset = datasetOf(readWith({}));
const names = templates.map(({ name }) => name);

function templateOf(name: string): Template {
  const template = templates.find((candidate) => candidate.name === name);
  if (template === undefined) throw new Error(`no template ${name}`);
  return template;
}

function bytesOf(name: string, folder: string | null = null): Uint8Array<ArrayBuffer> {
  return templateToWorkbook(templateOf(name), dataset, folder);
}

/** The headings of the first sheet. */
function columnsOf(name: string, folder: string | null = null): readonly string[] {
  const sheet = partsOf(bytesOf(name, folder)).get('xl/worksheets/sheet1.xml') ?? '';
  const row = /<row r="4">.*?<\/row>/.exec(sheet)?.[0] ?? '';
  return [...row.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
}

/** A template as somebody has filled it: cells of its first sheet, by row and column from 0. */
async function filled(
  name: string,
  cells: readonly (readonly [row: number, column: number, text: string])[],
): Promise<Workbook> {
  const book = await readWorkbook(bytesOf(name));
  const [first, ...others] = book.sheets;
  if (first === undefined) throw new Error('no sheet');
  const rows = new Map([...first.rows].map(([row, own]) => [row, new Map(own)]));
  for (const [row, column, text] of cells) {
    const own = rows.get(row) ?? new Map();
    rows.set(row, own.set(column, { text, isFormula: false }));
  }
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}

describe('a template', () => {
  it('is there for every kind of file of a report, for revisions, and for a whole report', () => {
    const kinds = new Set(templates.flatMap((template) => template.kinds.map(({ id }) => id)));
    const reports = fileKinds.filter(({ folder }) => folder === 'reports').map(({ id }) => id);
    expect([...kinds].sort()).toEqual([...reports, 'revisions'].sort());
    expect(names[0]).toBe('mau-bao-cao.xlsx');
  });

  it.each(names)('%s has the same bytes each time, and parts an outer reader finds whole', async (name) => {
    expect(bytesOf(name)).toEqual(bytesOf(name));
    const parts = partsOf(bytesOf(name));
    expect([...parts.keys()].slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']);
    for (const text of parts.values()) expect(text).toMatch(/^<\?xml [^>]*\?>\n<(\w+)[\s\S]*<\/\1>$/);
  });

  it.each(names)('%s, not filled, has no row: neither its sample nor its help is data', async (name) => {
    const tables = workbookToTables(await readWorkbook(bytesOf(name)));
    expect(tables.map(({ text }) => text.split('\n').length)).toEqual(templateOf(name).kinds.map(() => 2));
  });

  it.each(templates.flatMap((template) => template.kinds.map((kind) => [template, kind] as const)))(
    '%o asks for the columns of its kind, whatever they are called in Vietnamese',
    async (template, kind) => {
      const tables = workbookToTables(await readWorkbook(bytesOf(template.name)));
      const header = tables[template.kinds.indexOf(kind)]?.text.split('\n')[0]?.split(',') ?? [];
      const usual = kind.columns.filter(({ seldom }) => !seldom);
      expect([...header].sort()).toEqual(usual.map(({ name }) => name).sort());
    },
  );

  it('offers the documents of the folder it is made for, the units below it, and no others', () => {
    const listsFor = (folder: string): string =>
      [...partsOf(bytesOf('mau-so-lieu.xlsx', folder)).values()].at(-1) ?? '';
    expect(listsFor('hai-phong/hai-an')).toContain('1950/UBND-VHXH [hai-an-2026-05]');
    expect(listsFor('hai-phong')).toContain('Phường Hải An [hai-phong/hai-an]');
    expect(listsFor('hai-phong')).not.toContain('gieng-day');
    expect(listsFor('hai-phong/hai-an')).not.toContain('[hai-phong/hai-an]');
  });

  it('lets every closed list of its kinds be chosen from', () => {
    for (const { name, kinds } of templates) {
      const lists = [...partsOf(bytesOf(name)).values()].at(-1) ?? '';
      for (const choice of kinds.flatMap(({ columns }) => columns.flatMap(({ choices }) => choices)))
        expect(lists).toContain(`[${choice.replace('>', '&gt;').replace('<', '&lt;')}]`);
    }
  });

  it('keeps its rules where the headings end, and asks rather than forbids', () => {
    const sheet = partsOf(bytesOf('mau-so-lieu.xlsx')).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('sqref="A5:A2005"');
    expect(sheet).not.toMatch(/errorStyle="(?!warning)/);
    for (const [, prompt = ''] of sheet.matchAll(/ prompt="([^"]*)"/g))
      expect(prompt.length).toBeLessThan(256);
    for (const [, title = ''] of sheet.matchAll(/promptTitle="([^"]*)"/g))
      expect(title.length).toBeLessThan(33);
  });
});

describe('a template that is filled', () => {
  it('is read from the row beneath its headings, codes out of their labels', async () => {
    const book = await filled('mau-so-lieu.xlsx', [
      [4, 0, 'Hồ sơ tiếp nhận [ho-so-tiep-nhan]'],
      [4, 1, '2026-06'],
      [4, 6, '2300'],
      [4, 8, 'tạm tính [p]'],
    ]);
    const [table, ...others] = workbookToTables(book);
    expect(others).toEqual([]);
    expect(table?.text.split('\n')[1]).toMatch(/^ho-so-tiep-nhan,2026-06,,,,,2300,,p,/);
    expect(table?.origin).toEqual({ row: 3, column: 0 });
  });

  it('keeps the column of units only where one is named', async () => {
    const unit = columnsOf('mau-so-lieu.xlsx').indexOf('Đơn vị');
    const book = await filled('mau-so-lieu.xlsx', [
      [4, 0, 'ho-so-tiep-nhan'],
      [4, unit, 'Phường Hải An [hai-phong/hai-an]'],
    ]);
    expect(workbookToTables(book)[0]?.text).toMatch(/,unit\nho-so-tiep-nhan,.*,hai-phong\/hai-an\n$/);
    expect(columnsOf('mau-so-lieu.xlsx', 'hai-phong/hai-an')).not.toContain('Đơn vị');
  });

  it('of a whole report gives the sheets that have rows, and names those that have none', async () => {
    const [table, ...others] = workbookToTables(await filled('mau-bao-cao.xlsx', [[4, 0, 'hai-an-2026-06']]));
    expect(others).toEqual([]);
    expect(table?.sheet).toBe('Văn bản');
    expect(table?.notes[0]).toBe('Chưa có dòng nào ở trang tính «Số liệu», «Dịch vụ công», «Mâu thuẫn».');
  });
});
