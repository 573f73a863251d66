/** A spreadsheet as LibreOffice saves it by itself: the same rows as the workbook of the same cells. */
import { describe, expect, it } from 'vitest';
import { workbookToTables } from '../../../src/dataset/workbook/sheetToCsv.ts';
import { readWorkbook } from '../../../src/dataset/workbook/workbook.ts';
import { DATE, PERCENT, styled, xlsx, zip } from './xlsx.ts';

const HEADER = ['Chỉ số', 'Kỳ', 'Đến ngày', 'Tử số', 'Giá trị', 'Số in trong văn bản', 'Nguồn', 'Vị trí'];

function text(...lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<text:p>${line}</text:p>`).join('');
  return `<table:table-cell office:value-type="string" calcext:value-type="string">${paragraphs}</table:table-cell>`;
}

function value(type: string, attribute: string, shown: string): string {
  return `<table:table-cell table:style-name="ce1" office:value-type="${type}" ${attribute} calcext:value-type="${type}"><text:p>${shown}</text:p></table:table-cell>`;
}

const BLANK = '<table:table-cell/>';

function ods(rows: readonly string[], columns = ''): Uint8Array<ArrayBuffer> {
  const body = rows
    .map((cells) => `<table:table-row table:style-name="ro1">${cells}</table:table-row>`)
    .join('');
  const end =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  return zip({
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Tháng 4" table:style-name="ta1">${columns}${body}${end}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

async function tablesOf(bytes: Uint8Array): Promise<ReturnType<typeof workbookToTables>> {
  return workbookToTables(await readWorkbook(bytes));
}

describe('a spreadsheet of LibreOffice', () => {
  it('gives the rows, the place and the doubts of the workbook of the same cells', async () => {
    const title = 'BIỂU SỐ LIỆU';
    const own = ods([
      text(title),
      HEADER.map((heading) => text(heading)).join(''),
      [
        text('muc-do-hai-long'),
        text('2026-04'),
        value('date', 'office:date-value="2026-04-09"', '09/04/26'),
        BLANK,
        value('percentage', 'office:value="0.944"', '94,4%'),
        value('percentage', 'office:value="0.944"', '94,4%'),
        text('a &lt; b<text:s text:c="1"/>&amp; c'),
        text('mục <text:span text:style-name="T1">I</text:span>'),
      ].join(''),
      [text('ho-so'), text('2026-04'), BLANK, value('float', 'office:value="2300"', '2.300')].join(''),
    ]);
    const same = xlsx([
      [title],
      HEADER,
      [
        'muc-do-hai-long',
        '2026-04',
        styled(DATE, 46_121),
        '',
        styled(PERCENT, 0.944),
        styled(PERCENT, 0.944),
        'a < b & c',
        'mục I',
      ],
      ['ho-so', '2026-04', '', styled(0, 2300)],
    ]);
    expect(await tablesOf(own)).toEqual(await tablesOf(same));
  });

  it('repeats what it says is repeated, leaves notes out, and tells hidden columns', async () => {
    const note =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>x</text:p></table:table-cell>';
    const twice =
      '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>y</text:p></table:table-cell>';
    const columns =
      '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>';
    const [table] = await tablesOf(
      ods([HEADER.map((heading) => text(heading)).join(''), note + BLANK + twice], columns),
    );
    expect(table?.text.split('\n')[1]).toBe('x,,y,y,,,,');
    expect(table?.notes.join(' ')).toContain('Cột ẩn vẫn được đọc: D');
  });
});
