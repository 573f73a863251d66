/** The cases Papa Parse 5.7.1 (MIT) tests itself with, as far as they use options of ours. */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { oracleRows, readBelowHeader, withoutBlanks } from './asTable.ts';

interface Case {
  readonly description: string;
  readonly input: unknown;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly expected: { readonly data: string[][] };
}

interface OurCase extends Case {
  readonly input: string;
  readonly delimiter: string;
}

/** The lists of cases out of Papa Parse's test file, whose tests themselves are not run. */
function readCases(): readonly Case[] {
  const source = readFileSync('node_modules/papaparse/tests/test-cases.js', 'utf8');
  const lists = 'return [...CORE_PARSER_TESTS, ...PARSE_TESTS];';
  const run = runInThisContext(`(function (module, require, describe) {${source}\n${lists}})`);
  const describeNothing = Object.assign(() => undefined, { skip: () => undefined });
  return run({ exports: {} }, () => ({ assert: {} }), describeNothing);
}

const all = readCases();
const OPTIONS = ['delimiter', 'newline', 'skipEmptyLines'];
const DELIMITERS = [',', ';', '\t'];

const ours: readonly OurCase[] = all.flatMap((one) => {
  const { input, config = {} } = one;
  const isOurs = Object.keys(config).every((option) => OPTIONS.includes(option));
  if (typeof input !== 'string' || !isOurs) return [];
  const delimiter = String(config.delimiter ?? (input.includes(';') ? ';' : ','));
  return DELIMITERS.includes(delimiter) ? [{ ...one, input, delimiter }] : [];
});

function readCase({ input, delimiter, expected }: OurCase) {
  const width = Math.max(2, ...expected.data.map((row) => row.length));
  return readBelowHeader(input, width, delimiter);
}

const STRAY = 'a quote that neither opens nor closes a cell has two readings, so the row is not guessed';
const SPACE = 'a space between a quote and the delimiter is such a quote; Papa throws the space away';
const BREAK = 'a line break inside a cell is \\n whatever the file’s line ends';
const MIXED = 'every line end ends a row, and that a file has several kinds is told';
const PIPE =
  'the delimiter is the header’s; it is never guessed from cells, where | is a sign like any other';

/** Cases in which we give other rows than Papa Parse, and why; a new one is a failure. */
const deviations: Readonly<Record<string, string>> = {
  'Carriage return in header inside quotes, with line feed endings': BREAK,
  'Misplaced quotes in data twice, not as opening quotes': STRAY,
  'Misplaced quotes in data, not as opening quotes': STRAY,
  'Mixed slash n and slash r should choose first as precident': MIXED,
  'Pipe delimiter is guessed correctly when mixed with comas': PIPE,
  'Quoted field has invalid trailing quote after delimiter': STRAY,
  'Quoted field has invalid trailing quote after delimiter with a valid closer': STRAY,
  'Quoted field has invalid trailing quote after new line': STRAY,
  'Quoted field has invalid trailing quote before delimiter': STRAY,
  'Quoted field has no closing quote': STRAY,
  'Quoted field with \\r': BREAK,
  'Quoted field with \\r\\n': BREAK,
  'Quoted field with whitespace around quotes': SPACE,
  'Quoted fields with spaces after closing quote': SPACE,
  'Quoted fields with spaces between closing quote and newline and contains newline': SPACE,
  'Quoted fields with spaces between closing quote and next delimiter': SPACE,
  'Quoted fields with spaces between closing quote and next delimiter and contains delimiter': SPACE,
  'Quoted fields with spaces between closing quote and next new line': SPACE,
  'Unquoted field with quotes at end of field': STRAY,
  'Using \\n endings with \\r\\n in header field uses \\n linebreak': BREAK,
  'Using \\r\\n endings with \\r\\n in header field uses \\r\\n linebreak': BREAK,
};

describe('the cases of Papa Parse', () => {
  it('are all there; those left out use options that we never set', () => {
    expect(all).toHaveLength(161);
    expect(ours).toHaveLength(88);
  });

  it('are read as Papa Parse reads them, but for those known to differ', () => {
    const different = ours.filter((one) => {
      const wanted = withoutBlanks(one.expected.data);
      return JSON.stringify(readCase(one).rows) !== JSON.stringify(wanted);
    });
    expect(different.map(({ description }) => description).toSorted()).toEqual(
      Object.keys(deviations).toSorted(),
    );
  });

  it('with a stray quote are those csv-parse refuses; the others have its rows', () => {
    for (const one of ours) {
      const { rows, codes } = readCase(one);
      const oracle = oracleRows(one.input, one.delimiter);
      expect({ of: one.description, stray: codes.includes('stray-quote') }).toEqual({
        of: one.description,
        stray: oracle === null,
      });
      if (oracle !== null) expect(rows).toEqual(oracle);
    }
  });
});
