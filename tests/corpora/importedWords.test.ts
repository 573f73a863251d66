/** Words of strangers in a workbook: in its cells, in the names of its sheets, in its own name. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { takeFile } from '../../src/check/intake.ts';
import type { Choice } from '../../src/check/messages.ts';
import { placeFiles } from '../../src/check/placed.ts';
import type { TakenFile } from '../../src/check/taken.ts';
import { templates, templateToWorkbook } from '../../src/check/template.ts';
import type { Indicator } from '../../src/dataset/types.ts';
import { datasetOf, filesIn, readWith, TODAY } from '../dataset/fixtures.ts';
import { partsOf, xlsx } from '../dataset/workbook/xlsx.ts';
import { NAUGHTY } from './naughty.ts';

const HEADER = ['Chỉ số', 'Kỳ', 'Giá trị', 'Nguồn', 'Vị trí', 'Trích dẫn', 'Ghi chú'];
const WARD = 'hai-phong/hai-an';
const ADD: Choice = { kind: 'observations', use: 'add' };
const committed = filesIn('clean');
const dataset = datasetOf(readWith({}));

/** What XML cannot carry, or the helper would take for markup, is left to other tests. */
const written = NAUGHTY.filter((text) => !/\p{Cc}|[\uFFFE\uFFFF]|^<c/u.test(text));

async function taken(note: string): Promise<readonly TakenFile[]> {
  const row = ['ho-so-tiep-nhan', '2026-06', '7', 'hai-an-2026-05', 'mục I', 'có 7 hồ sơ', note];
  return takeFile(new File([xlsx([HEADER, row])], 'a.xlsx'), new Map());
}

describe('a stranger’s words in a workbook', () => {
  it('never become a path, whether they name the file or a sheet of it', () => {
    const bytes = new TextEncoder().encode('indicator,source,locator\n');
    const ours = new RegExp(`^reports/${WARD}/observations(-[a-z0-9]+)*\\.csv$`);
    for (const text of NAUGHTY) {
      const file = { name: `${text}.xlsx`, sheet: text, bytes, origin: { row: 0, column: 0 }, notes: [] };
      const paths = placeFiles([file, file, file], [ADD, ADD, ADD], WARD, committed).map(
        (one) => one.file.path,
      );
      expect(paths.filter((path) => !ours.test(path))).toEqual([]);
      expect(new Set(paths).size).toBe(3);
    }
  });

  it('are the same words in the CSV that is written, or nothing is written', async () => {
    for (const note of [
      'a < b & "c", d',
      "it's; <script>alert(1)</script>",
      'x ##[error]y',
      'cảm ơn @octocat #1',
    ]) {
      const { checked } = checkFiles(await taken(note), [ADD], WARD, committed, TODAY);
      const cell = /[",;]/.test(note) ? `"${note.replaceAll('"', '""')}"` : note;
      expect(checked.files[0]?.corrected).toMatch(/^indicator,.*\nho-so-tiep-nhan,/);
      expect(checked.files[0]?.corrected?.endsWith(`,${cell}\n`)).toBe(true);
    }
  });

  it('never reach a CSV as a formula: a cell that would be one stops its file', async () => {
    const formulas = [
      ...written.filter((text) => /^[=@]/.test(text)),
      '=1+1',
      '@SUM(A1)',
      "=cmd|'/c calc'!A1",
    ];
    for (const note of formulas) {
      const { checked } = checkFiles(await taken(note), [ADD], WARD, committed, TODAY);
      expect([note, checked.errors > 0, checked.files[0]?.corrected]).toEqual([note, true, null]);
    }
  });
});

describe('a template', () => {
  it('has no formula of its own and none of ours, whatever an indicator is called', () => {
    const [first] = dataset.indicators.values();
    if (first === undefined) throw new Error('no indicator');
    const renamed = NAUGHTY.map((name, index): readonly [string, Indicator] => [
      `n${index}`,
      { ...first, id: `n${index}`, name },
    ]);
    const hostile = { ...dataset, indicators: new Map(renamed) };
    for (const template of templates)
      for (const part of partsOf(templateToWorkbook(template, hostile, null)).values()) {
        expect(part).not.toMatch(/<f[ >]|(?![\n\t])\p{Cc}/u);
        expect(part).not.toMatch(/<(?:script|img|svg|iframe)\b/i);
      }
  });
});
