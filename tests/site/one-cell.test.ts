/** The path of one cell: from the data folder to every place of the built site where it is published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBuilt } from './built.ts';
import { figuresOf, type Row, rowsOf, textToRows } from './downloads.ts';

describe('one cell: the files Hải An received in April 2026', () => {
  const ward = 'phuong/hai-phong/hai-an/';
  const indicator = 'chi-so/ho-so-tiep-nhan/';
  const isTheCell = (row: Row): boolean => row.indicator === 'ho-so-tiep-nhan' && row.period === '2026-04';
  const folder = 'data/reports/hai-phong/hai-an';
  const cell = textToRows(readFileSync(`${folder}/observations.csv`, 'utf8')).find(isTheCell) ?? {};
  const source = textToRows(readFileSync(`${folder}/sources.csv`, 'utf8')).find(
    ({ id }) => id === cell.source,
  );

  it('is 2126 in the data folder', () => {
    expect(cell).toMatchObject({ value: '2126', printed: '2.126' });
    expect(source).toMatchObject({ number: '1804/UBND-VHXH', date: '2026-04-17' });
  });

  it.each(['tai-ve/observations.csv', `${ward}so-lieu.csv`, `${indicator}so-lieu.csv`])(
    'is the same in %s',
    (file) => {
      const found = rowsOf(file).filter((row) => row.ward === 'hai-an' && isTheCell(row));
      const { from, to, value, printed, locator, quote } = cell;
      expect(found).toEqual([
        expect.objectContaining({
          province: 'hai-phong',
          unit_code: '11413',
          unit: 'hồ sơ',
          source: source?.id,
        }),
      ]);
      expect(found).toEqual([expect.objectContaining({ from, to, value, printed, locator, quote })]);
    },
  );

  it.each([ward, indicator])('is the same in %sindex.json', (page) => {
    const found = figuresOf(page).figures.filter(
      (figure) => figure.ward === 'hai-an' && figure.key === 'ho-so-tiep-nhan-2026-04',
    );
    const { from, to, printed, locator, quote } = cell;
    expect(found).toEqual([expect.objectContaining({ value: 2126, from, to, printed, locator, quote })]);
    expect(found[0]?.source).toBe(source?.id);
    expect(figuresOf(page).sources[cell.source ?? '']).toMatchObject({
      number: source?.number,
      date: source?.date,
    });
  });

  it('is the same, with its document, in sources.csv', () => {
    const found = rowsOf('tai-ve/sources.csv').filter((row) => row.id === cell.source);
    expect(found).toEqual([{ province: 'hai-phong', ward: 'hai-an', unit_code: '11413', ...source }]);
  });

  it.each([ward, `nguon/${cell.source}/`])(
    'is 2.126 on the page %s, beside the words it was read from',
    (page) => {
      const [, row = ''] = readBuilt(page).split(' id="ho-so-tiep-nhan-2026-04"');
      const shown = row.slice(0, row.indexOf('</tr>'));
      expect(shown).toContain('2.126');
      expect(shown).toContain(cell.quote);
      expect(shown).toContain(cell.locator);
    },
  );
});
