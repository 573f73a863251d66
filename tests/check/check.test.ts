/** What the page for checking a file says, without a browser. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import type { Checked, Choice } from '../../src/check/messages.ts';
import { guessFolder } from '../../src/check/places.ts';
import { sheetToPage } from '../../src/check/sheet.ts';
import { fileToKinds } from '../../src/dataset/guess.ts';
import { datasetOf, filesIn, readWith, TODAY, textFile, textOf } from '../dataset/fixtures.ts';

const committed = filesIn('clean');
const HAI_AN = 'hai-phong/hai-an';
const observations = textOf(committed.find(({ path }) => path === `reports/${HAI_AN}/observations.csv`));
const REPLACE: Choice = { kind: 'observations', use: 'replace' };
const ADD: Choice = { kind: 'observations', use: 'add' };

function check(name: string, text: string, choice: Choice): Checked {
  const { bytes } = textFile(name, text);
  return checkFiles(
    [{ name, sheet: null, bytes, origin: null, notes: [] }],
    [choice],
    HAI_AN,
    committed,
    TODAY,
  ).checked;
}

const [header = '', ...rows] = observations.trimEnd().split('\n');

describe('a file that is checked', () => {
  it('as it is committed changes nothing', () => {
    const checked = check('observations.csv', observations, REPLACE);
    expect(checked).toMatchObject({ errors: 0, elsewhere: [] });
    expect(checked.files[0]?.isCanonical).toBe(true);
    expect(checked.preview).toMatchObject({ figures: [], openings: [], others: [] });
  });

  it('without its last row shows which figure goes', () => {
    const checked = check('observations.csv', `${[header, ...rows.slice(0, -1)].join('\n')}\n`, REPLACE);
    expect(checked.preview).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect(checked.preview?.figures[0]?.after).toBeNull();
  });

  it.each([
    ['Báo cáo tháng 5.csv', 'observations-bao-cao-thang-5.csv'],
    ['observations-2026-05.csv', 'observations-2026-05.csv'],
    ['observations.csv', 'observations-them.csv'],
  ])('named %s stands beside the others as %s', (name, path) => {
    const checked = check(name, `${header}\n`, ADD);
    expect(checked.files[0]?.path).toBe(`data/reports/${HAI_AN}/${path}`);
  });

  it('beside the committed one with the same figures is told to repeat them', () => {
    const { elsewhere } = check('observations-thu.csv', observations, ADD);
    expect(elsewhere.filter(({ says }) => says.includes('giống hệt'))).not.toEqual([]);
  });

  it('that takes a source away is told what it breaks in the other files', () => {
    const text = textOf(committed.find(({ path }) => path === `reports/${HAI_AN}/sources.csv`));
    const { bytes } = textFile('sources.csv', `${text.split('\n')[0]}\n`);
    const choice: Choice = { kind: 'sources', use: 'replace' };
    const { checked } = checkFiles(
      [{ name: 'sources.csv', sheet: null, bytes, origin: null, notes: [] }],
      [choice],
      HAI_AN,
      committed,
      TODAY,
    );
    expect(checked.elsewhere.map(({ path }) => path)).toContain(`data/reports/${HAI_AN}/observations.csv`);
    expect(checked.preview).toBeNull();
  });
});

describe('the sheet', () => {
  function sheetOf(text: string): ReturnType<typeof sheetToPage> {
    const { bytes } = textFile('observations.csv', text);
    const taken = [{ name: 'observations.csv', sheet: null, bytes, origin: null, notes: [] }];
    const { sheets } = checkFiles(taken, [REPLACE], HAI_AN, committed, TODAY);
    if (sheets[0] === undefined) throw new Error('no sheet');
    return sheetToPage(sheets[0], 0, 1000);
  }

  it('marks the cell a message names', () => {
    const page = sheetOf([header, ...rows, rows[0]?.replace(/^[^,]+/, 'khong-co')].join('\n'));
    const marks = page.rows.flatMap((row) => row.marks.map((mark) => [row.number, mark.column]));
    expect(marks).toContainEqual([rows.length + 2, 0]);
  });

  it('shows the rows after a stray quote as whole lines, none left out', () => {
    const page = sheetOf([header, rows[0], `"${rows[1]}`, ...rows.slice(2)].join('\n'));
    expect(page.all).toBe(rows.length);
    expect(page.rows[1]?.cells).toHaveLength(1);
    expect(page.rows[1]?.marks).toMatchObject([{ column: null, severity: 'error' }]);
  });

  it('without a header is the lines of the file', () => {
    expect(sheetOf('Báo cáo tháng 4\n1,2,3\n')).toMatchObject({ header: null, all: 2 });
  });
});

describe('what need not be asked', () => {
  const reference = datasetOf(readWith({}));

  it.each([
    [[], ['hai-an-2026-04-bao-cao-thang'], HAI_AN],
    [['gieng-day-thang-5-csv'], [], 'quang-ninh/gieng-day'],
    [['bao-cao-csv'], [], null],
    [[], ['hai-an-2026-04', 'gieng-day-2026-04'], null],
  ])('files %j with sources %j are of %s', (names, sources, folder) => {
    expect(guessFolder(names, sources, reference)).toBe(folder);
  });

  it.each([
    ['so-lieu.csv', 'Chỉ số;Kỳ;Tử số;Mẫu số;Nguồn;Vị trí', ['observations']],
    ['services.csv', 'service,period,total,online,source,locator', ['serviceObservations']],
    ['services.csv', 'id,order,name,agency,level', ['services']],
    ['bieu.csv', 'BIỂU SỐ LIỆU,,\n,,\nChỉ số *,Kỳ,Tử số,Nguồn *', ['observations']],
    ['gi-do.csv', 'a,b,c', []],
  ])('%s with %s is %j', (path, text, kinds) => {
    expect(fileToKinds(textFile(path, `${text}\n`)).map(({ id }) => id)).toEqual(kinds);
  });
});
