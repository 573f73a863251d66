import { describe, expect, it } from 'vitest';
import { type SheetText, workbookToTables } from '../../../src/dataset/workbook/sheetToCsv.ts';
import { readWorkbook } from '../../../src/dataset/workbook/workbook.ts';
import { CODE, DATE, MONTH, PERCENT, styled, xlsx, zip } from './xlsx.ts';

const HEADER = ['Chỉ số', 'Kỳ', 'Đến ngày', 'Tử số', 'Giá trị', 'Số in trong văn bản', 'Nguồn', 'Vị trí'];

async function read(rows: readonly (readonly string[])[], extra = ''): Promise<SheetText> {
  const [table] = workbookToTables(await readWorkbook(xlsx(rows, extra)));
  if (table === undefined) throw new Error('no header found');
  return table;
}

describe('a cell of a workbook', () => {
  it.each([
    ['a date as it is shown', 2, styled(DATE, 46_121), '2026-04-09'],
    ['April typed as 4/2026, which Excel made a day', 1, styled(MONTH, 46_113), '2026-04'],
    ['the first of a month in the column of periods', 1, styled(DATE, 46_113), '2026-04'],
    ['any other day there, which is a mistake to be told', 1, styled(DATE, 46_121), '2026-04-09'],
    ['a percentage in a column of numbers', 4, styled(PERCENT, 0.944), '94.4'],
    ['a percentage as printed', 5, styled(PERCENT, 0.944), '"94,4%"'],
    ['a double with its tail', 4, styled(0, 0.943_999_999_999_999_95), '0.944'],
    ['a code with its zeros', 7, styled(CODE, 31), '00031'],
    ['an error', 4, '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['text with markup in it', 7, 'a < b & c', 'a < b & c'],
  ])('%s', async (_, column, cell, text) => {
    const row = HEADER.map((_heading, index) => (index === column ? cell : 'x'));
    const line = (await read([HEADER, row])).text.split('\n')[1];
    expect(line).toBe(HEADER.map((_heading, index) => (index === column ? text : 'x')).join(','));
  });
});

describe('a sheet', () => {
  it('begins at its header, wherever a title pushed it', async () => {
    const indented = [['BÁO CÁO THÁNG 4'], [], ['', ...HEADER], ['', 'x']];
    const { text, origin, notes } = await read(indented);
    expect(text.split('\n')[0]).toBe('indicator,period,to,numerator,value,printed,source,locator');
    expect(origin).toEqual({ row: 2, column: 1 });
    expect(notes.join(' ')).toContain('Tiêu đề cột ở hàng 3');
  });

  it('tells its hidden columns and formulas, and reads them', async () => {
    const row = ['x', '', '', '<c><f>1+1</f><v>2</v></c>'];
    const { text, notes } = await read([HEADER, row], '<cols><col min="4" max="4" hidden="1"/></cols>');
    expect(text).toContain('x,,,2,');
    expect(notes.join(' ')).toContain('Cột ẩn vẫn được đọc: D');
    expect(notes.join(' ')).toContain('1 ô công thức');
  });

  it('gives the code of a name only one thing has, and says so; any other name stays as it is', async () => {
    const codes = new Map([['indicator', new Map([['hồ sơ tiếp nhận', 'ho-so-tiep-nhan']])]]);
    const book = await readWorkbook(xlsx([HEADER, ['Hồ sơ  Tiếp nhận', 'a'], ['Hồ sơ khác', 'b']]));
    const [table] = workbookToTables(book, codes);
    expect(table?.text.split('\n').slice(1, 3)).toEqual(['ho-so-tiep-nhan,a,,,,,,', 'Hồ sơ khác,b,,,,,,']);
    expect(table?.notes).toEqual(['Tên được đổi thành mã: «Hồ sơ  Tiếp nhận» thành ho-so-tiep-nhan.']);
  });

  it('without a header that is known is not read', async () => {
    expect(
      workbookToTables(
        await readWorkbook(
          xlsx([
            ['một', 'hai'],
            ['1', '2'],
          ]),
        ),
      ),
    ).toEqual([]);
  });
});

describe('what is no workbook is refused with a reason', () => {
  it.each([
    ['an archive of something else', zip({ 'word/document.xml': '<a/>' }), /không phải bảng tính \.xlsx/],
    ['a text of LibreOffice', zip({ 'content.xml': '<office:text>a</office:text>' }), /không phải bảng tính/],
    ['a file cut short', xlsx([HEADER]).subarray(0, 500), /bị hỏng/],
    ['a bomb', zip({ 'xl/workbook.xml': Buffer.alloc(65 * 1024 * 1024, 32) }), /quá lớn/],
    [
      'a document type',
      zip({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }),
      /khai báo lạ/,
    ],
  ])('%s', async (_, bytes, reason) => {
    await expect(readWorkbook(bytes)).rejects.toThrow(reason);
  });
});
