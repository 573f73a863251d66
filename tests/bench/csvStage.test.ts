/** The comparison of the reader with a scan by hand compares like with like. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measureCsvStage } from './csv/csvStage.ts';
import { writeGeneratedData } from './generate/writeData.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the same rows and the same figures on both sides, or says that it does not', () => {
  writeGeneratedData(folder, { places: ['hai-phong/hai-an', 'ninh-binh/hai-an'], months: 3, indicators: 25 });
  const { rows, pairs, ratio } = measureCsvStage(folder, 3);
  expect(rows).toBeGreaterThan(2 * 3 * 20);
  expect(pairs).toHaveLength(3);
  expect(ratio).toBeGreaterThan(0);
});

it('takes a small number of scans by hand to read, check and group a table, however busy the machine', () => {
  const places = ['hai-phong/hai-an', 'hai-phong/hai-duong', 'ninh-binh/hai-an'];
  writeGeneratedData(folder, { places, months: 36, indicators: 25 });
  measureCsvStage(folder, 10); // the machine code of both sides is made before they are measured
  const ratios = measureCsvStage(folder, 20).pairs.map(({ stage, scan }) => stage / scan);
  // The least of many turns: another program can slow one down, not make it quicker.
  expect(Math.min(...ratios)).toBeLessThan(15);
});
