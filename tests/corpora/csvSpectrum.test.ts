/** The twelve files of csv-spectrum 2.0.0 (BSD-2-Clause, max-mapper/csv-spectrum). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oracleRows, readAsTable } from './asTable.ts';

const folder = 'node_modules/csv-spectrum';
const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace('.csv', ''));

/** Where we read something else than the corpus wants, and why; the rows and codes we answer with. */
const deviations: Readonly<
  Record<string, { readonly why: string; readonly rows: object; readonly codes: object }>
> = {
  location_coordinates: {
    why: 'a quote inside an unquoted cell has two readings; and the corpus’s own JSON has another number than its CSV',
    rows: [],
    codes: ['stray-quote'],
  },
  newlines_crlf: {
    why: 'a line break inside a cell is \\n whatever the file’s line ends, so that the same cell is the same text',
    rows: [
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
      ['7', '8', '9'],
    ],
    codes: [],
  },
};

describe('csv-spectrum', () => {
  it('is here whole', () => {
    expect(names).toHaveLength(12);
    expect(names).toEqual(expect.arrayContaining(Object.keys(deviations)));
  });

  it.each(names)('%s', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'csvs', `${name}.csv`)));
    const objects = [JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'))].flat();
    const read = readAsTable(bytes, Object.keys(objects[0]));
    const wanted = { rows: objects.map((object) => Object.values(object)), codes: [] };
    const { why: _why, ...ours } = deviations[name] ?? { why: '', ...wanted };
    expect(read).toEqual(ours);
    if (deviations[name] !== undefined) expect(read).not.toEqual(wanted);
    const oracle = oracleRows(new TextDecoder().decode(bytes), ',');
    expect(read.rows).toEqual(oracle?.slice(1) ?? []);
  });
});
