/**
 * What public suites of CSV ask that npm does not carry (csv-test-data, csvlint.rb, frictionless, the correctness file
 * of csv-parsers-comparison): the same questions, the files written anew. csv-parse reads each file beside us.
 */
import { describe, expect, it } from 'vitest';
import { oracleRows, readAsTable } from './asTable.ts';

const NAMES = ['a-one', 'b-two', 'c-three'];
const HEAD = NAMES.join(',');

interface Case {
  readonly asks: string;
  readonly text: string;
  readonly rows?: readonly (readonly string[])[];
  /** What is told; a row that is told stays among the rows but is not published. */
  readonly codes?: readonly string[];
  /** Why csv-parse gives other rows. */
  readonly why?: string;
}

const QUOTE =
  'it takes a quote inside an unquoted cell for an error, and so do we: nothing after it is trusted';
const BLANK = 'a row of blanks is told and left out';
const NO_HEADER = 'a first line that is no header is refused with all its rows, not taken for one';

const cases: readonly Case[] = [
  {
    asks: 'LF',
    text: `${HEAD}\n1,2,3\n4,5,6\n`,
    rows: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  },
  {
    asks: 'CRLF',
    text: `${HEAD}\r\n1,2,3\r\n4,5,6\r\n`,
    rows: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  },
  {
    asks: 'CR',
    text: `${HEAD}\r1,2,3\r4,5,6\r`,
    rows: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  },
  {
    asks: 'mixed line ends',
    text: `${HEAD}\r\n1,2,3\n4,5,6\r\n`,
    rows: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
    codes: ['mixed-line-ends'],
  },
  { asks: 'no line end at the end', text: `${HEAD}\n1,2,3`, rows: [['1', '2', '3']] },
  { asks: 'a header and no row', text: `${HEAD}\n`, rows: [] },
  { asks: 'an empty cell', text: `${HEAD}\n1,,3\n`, rows: [['1', '', '3']] },
  {
    asks: 'empty quotes',
    text: `${HEAD}\n"","",""\n1,"",3\n`,
    rows: [['1', '', '3']],
    codes: ['blank-row'],
    why: BLANK,
  },
  { asks: 'all cells empty', text: `${HEAD}\n,,\n,,\n`, rows: [], codes: ['blank-rows-at-end'], why: BLANK },
  {
    asks: 'blank lines',
    text: `${HEAD}\n\n1,2,3\n\n`,
    rows: [['1', '2', '3']],
    codes: ['blank-row', 'blank-rows-at-end'],
  },
  { asks: 'a space before and after', text: `${HEAD}\n 1,2 , 3 \n`, rows: [[' 1', '2 ', ' 3 ']] },
  { asks: 'a comma in quotes', text: `${HEAD}\n1,"2,5",3\n`, rows: [['1', '2,5', '3']] },
  { asks: 'a quote in quotes', text: `${HEAD}\n1,"nói ""có""",3\n`, rows: [['1', 'nói "có"', '3']] },
  { asks: 'nothing but quotes in quotes', text: `${HEAD}\n"""""","""",3\n`, rows: [['""', '"', '3']] },
  { asks: 'a line break in quotes', text: `${HEAD}\n1,"hai\nba",3\n`, rows: [['1', 'hai\nba', '3']] },
  {
    asks: 'a line break in quotes of a CRLF file',
    text: `${HEAD}\r\n1,"hai\r\nba",3\r\n`,
    rows: [['1', 'hai\nba', '3']],
  },
  {
    asks: 'letters beyond ASCII and beyond the first plane',
    text: `${HEAD}\nphường,“xã”,𝕏\n`,
    rows: [['phường', '“xã”', '𝕏']],
  },
  { asks: 'a mark at the beginning', text: `\uFEFF${HEAD}\n1,2,3\n`, rows: [['1', '2', '3']] },
  {
    asks: 'a mark before a quoted heading',
    text: `\uFEFF"a-one","b-two",c-three\n1,2,3\n`,
    rows: [['1', '2', '3']],
  },
  {
    asks: 'semicolons',
    text: `${HEAD.replaceAll(',', ';')}\n1;2,5;3\n`,
    rows: [['1', '2,5', '3']],
    codes: ['delimiter'],
    why: 'it is told to look for commas',
  },
  { asks: 'leading noughts', text: `${HEAD}\n00004,1e3,2.126\n`, rows: [['00004', '1e3', '2.126']] },
  { asks: 'too few cells', text: `${HEAD}\n1,2\n`, rows: [['1', '2']], codes: ['row-width'] },
  { asks: 'too many cells', text: `${HEAD}\n1,2,3,4\n`, rows: [['1', '2', '3', '4']], codes: ['row-width'] },
  {
    asks: 'a heading too few',
    text: 'a-one,b-two\n1,2,3\n',
    rows: [['1', '2', '3']],
    codes: ['column-left-out', 'row-width'],
  },
  {
    asks: 'a heading twice',
    text: 'a-one,b-two,c-three,b-two\n1,2,3,4\n',
    rows: [['1', '2', '3', '4']],
    codes: ['repeated-column'],
  },
  {
    asks: 'a heading without a name',
    text: 'a-one,b-two,c-three,\n1,2,3,4\n',
    rows: [['1', '2', '3', '4']],
    codes: ['unnamed-column'],
  },
  {
    asks: 'a heading named __proto__',
    text: `${HEAD},__proto__\n1,2,3,4\n`,
    rows: [['1', '2', '3', '4']],
    codes: ['unknown-column'],
  },
  { asks: 'no header', text: '1,2,3\n4,5,6\n', rows: [], codes: ['missing-header'], why: NO_HEADER },
  { asks: 'another header', text: 'x,y,z\n1,2,3\n', rows: [], codes: ['missing-header'], why: NO_HEADER },
  {
    asks: 'a title above the header',
    text: `Bảng 1,,\n${HEAD}\n1,2,3\n`,
    rows: [],
    codes: ['missing-header'],
    why: NO_HEADER,
  },
  {
    asks: 'a quote that is never closed',
    text: `${HEAD}\n1,"2,3\n4,5,6\n`,
    rows: [],
    codes: ['stray-quote'],
    why: QUOTE,
  },
  {
    asks: 'a quote inside a cell',
    text: `${HEAD}\n1,a "b" c,3\n`,
    rows: [],
    codes: ['stray-quote'],
    why: QUOTE,
  },
  {
    asks: 'a quote inside quotes that is not doubled',
    text: `${HEAD}\n1,"a "b" c",3\n`,
    rows: [],
    codes: ['stray-quote'],
    why: QUOTE,
  },
  {
    asks: 'text after a closing quote',
    text: `${HEAD}\n1,"2"x,3\n`,
    rows: [],
    codes: ['stray-quote'],
    why: QUOTE,
  },
];

const told = new Set(cases.map(({ asks }) => asks));

describe('the questions of well-known suites', () => {
  it('are asked once each', () => {
    expect(told.size).toBe(cases.length);
  });

  it.each(cases)('$asks', ({ text, rows = [], codes = [], why }) => {
    const read = readAsTable(new TextEncoder().encode(text), NAMES);
    expect({ ...read, codes: read.codes.toSorted() }).toEqual({ rows, codes: codes.toSorted() });
    const oracle = oracleRows(text, ',')?.slice(1) ?? null;
    if (why === undefined) expect(oracle).toEqual(rows);
    else if (why === QUOTE) expect(oracle).toBeNull();
    else if (why !== BLANK) expect(oracle).not.toEqual(rows);
  });

  it.each([
    ['Latin-1', [0x61, 0x2d, 0x6f, 0x6e, 0x65, 0x0a, 0xe9, 0x0a], 'not-utf-8'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'not-csv'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'not-csv'],
    ['nothing at all', [], 'empty-file'],
  ])('bytes of %s', (_, bytes, code) => {
    expect(readAsTable(Uint8Array.from(bytes), NAMES)).toEqual({ rows: [], codes: [code] });
  });
});
