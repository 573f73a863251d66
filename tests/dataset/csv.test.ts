/** The rows of a text: what csv-parse reads, and the physical lines it does not know. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsToText as writtenRowsToText } from '../../src/dataset/canonical.ts';
import { textToRows } from '../../src/dataset/csv.ts';
import { firstStrayQuote } from '../../src/dataset/quotes.ts';

const cell = fc.stringMatching(/^[a-zđ0-9 ,;"\n=.]{0,8}$/);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const delimiter = fc.constantFrom(',', ';', '\t');

function rowsToText(cells: readonly (readonly string[])[], sign: string): string {
  const quoted = (text: string): string =>
    /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return cells.map((row) => `${row.map(quoted).join(sign)}\n`).join('');
}

describe('well-formed text', () => {
  it('has the cells csv-parse finds in it', () => {
    fc.assert(
      fc.property(rows, delimiter, (written, sign) => {
        const text = rowsToText(written, sign);
        const oracle = parse(text, { delimiter: sign, relaxColumnCount: true, skipEmptyLines: false });
        expect(textToRows(text, sign).map((row) => row.cells)).toEqual(oracle);
      }),
    );
  });

  it('has each row on the physical line where it begins', () => {
    fc.assert(
      fc.property(rows, delimiter, (written, sign) => {
        const text = rowsToText(written, sign);
        const lines = text.split('\n');
        for (const { line, cells } of textToRows(text, sign)) {
          const rest = lines.slice(line - 1).join('\n');
          expect(rest.startsWith(rowsToText([cells], sign))).toBe(true);
        }
      }),
    );
  });

  it('has no stray quote', () => {
    // Rows of two cells, so that no line inside a cell can be taken for a swallowed row.
    const narrow = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(narrow, delimiter, (written, sign) => {
        expect(firstStrayQuote(rowsToText(written, sign), sign, 2)).toBeNull();
      }),
    );
  });

  it('keeps blank rows, so that none is lost unseen', () => {
    expect(textToRows('a,b\n\n1,2\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('keeps what looks like a number, a header of an object or a formula', () => {
    expect(textToRows('__proto__,00004,1e3,=1+1\n', ',')[0]?.cells).toEqual([
      '__proto__',
      '00004',
      '1e3',
      '=1+1',
    ]);
  });
});

describe('the text we write', () => {
  it('is the same table to a program that takes commas, semicolons and tabs for delimiters', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const text = writtenRowsToText(written);
        const options = { relaxColumnCount: true, skipEmptyLines: false };
        expect(parse(text, { ...options, delimiter: [',', ';', '\t'] })).toEqual(parse(text, options));
      }),
    );
  });
});

describe('the first stray quote', () => {
  it.each([
    ['never closed', 'a,b\n1,"x\n2,y\n', 2],
    ['never closed, and proper quotes after it', 'a,b\n1,"x\n2,"y, z"\n3,w\n', 2],
    ['inside an unquoted cell', 'a,b\n1,5" ống\n', 2],
    ['followed by letters', 'a,b\n1,"x"y\n', 2],
    ['after a space', 'a,b\n1, "x, y"\n', 2],
    ['after a proper cell of three lines', 'a,b\n1,"x\ny\nz"\n2,"w\n', 5],
    ['that swallows rows until another one', 'a,b,c,d\n1,"x,3,4\n1,2,3,4\n1,2,3,4\n1,2,3",4\n', 2],
  ])('%s', (_, text, line) => {
    expect(firstStrayQuote(text, ',', text.split('\n', 1)[0]?.split(',').length ?? 0)?.line).toBe(line);
  });

  it('spoils nothing before its row', () => {
    const text = 'a,b\n1,"x, y"\n2,"\n';
    expect(text.slice(0, firstStrayQuote(text, ',', 2)?.rowStart)).toBe('a,b\n1,"x, y"\n');
  });
});
