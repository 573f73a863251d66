/** A workbook on `/kiem-tra-tep/` and with `data:import`: one program, so one answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { takeFile, takenToOpened } from '../../src/check/intake.ts';
import { datasetToCodes } from '../../src/check/names.ts';
import { siteTemplates } from '../../src/check/template.ts';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readDataFolder } from '../../src/loadDataset.ts';
import { datasetOf, TODAY } from '../dataset/fixtures.ts';
import { DATE, PERCENT, styled, xlsx } from '../dataset/workbook/xlsx.ts';
import { builtFiles, siteFolder } from './built.ts';
import { askWorker } from './checking.ts';
import { siteUrl, visitAt } from './visit.ts';

const CHECK = 'kiem-tra-tep/';
const WARD = 'hai-phong/hai-an';
const SOURCE = 'hai-an-2026-04-bao-cao-thang';

/** What the page loads for a ward: the files of no province, and those of its own. */
const committed = readDataFolder('data').filter(
  ({ path }) => /\.(csv|json)$/.test(path) && /^(?!reports\/[^/]+\/)|^reports\/hai-phong\//.test(path),
);

/** A title, a hidden column, days, a percentage, names for codes, and an indicator nobody knows. */
const workbook = xlsx(
  [
    ['BIỂU SỐ LIỆU THÁNG 5'],
    [
      'Chỉ số *',
      'Kỳ',
      'Từ ngày',
      'Đến ngày',
      'Giá trị',
      'Số in trong văn bản',
      'Nguồn',
      'Vị trí',
      'Trích dẫn',
    ],
    [
      'Hồ sơ tiếp nhận [ho-so-tiep-nhan]',
      'Tháng 5/2026',
      styled(DATE, 46_122),
      styled(DATE, 46_151),
      styled(0, 7),
      '7',
      SOURCE,
      'Mục I',
      'có 7 hồ sơ',
    ],
    [
      'Mức độ hài lòng',
      '2026-05',
      styled(DATE, 46_122),
      styled(DATE, 46_151),
      styled(PERCENT, 0.944),
      styled(PERCENT, 0.944),
      SOURCE,
      'Mục II',
      'đạt 94,4%',
    ],
    [
      'khong-co',
      '2026-05',
      styled(DATE, 46_122),
      styled(DATE, 46_151),
      'nhiều',
      '',
      SOURCE,
      'Mục III',
      'có nhiều',
    ],
  ],
  '<cols><col min="9" max="9" hidden="1"/></cols>',
);

it('Node and the browser say the same of it: its notes, its problems, its CSV, what the site would say', async () => {
  const dataset = datasetOf(readDataset(committed, { today: TODAY }));
  const taken = await takeFile(new File([workbook], 'Biểu tháng 5.xlsx'), datasetToCodes(dataset));
  const files = taken.map((one) => ({ kind: takenToOpened(one).kinds[0] ?? '', use: 'add' as const }));
  const { checked } = checkFiles(taken, files, WARD, committed, TODAY);
  const seen = await visitAt(1280, CHECK, async (page) => {
    await page.setInputFiles('#tep', {
      name: 'Biểu tháng 5.xlsx',
      mimeType: '',
      buffer: Buffer.from(workbook),
    });
    await page.locator('.check-file').first().waitFor();
    const [worker] = page.workers();
    if (worker === undefined) throw new Error('no worker');
    const request = { kind: 'check', folder: WARD, files, today: TODAY };
    return {
      notes: await page.locator('.check-notes li').allInnerTexts(),
      answer: await worker.evaluate(askWorker, { address: siteUrl + CHECK, request }),
    };
  });
  expect(seen.answer).toEqual(JSON.parse(JSON.stringify(checked)));
  expect(seen.notes).toEqual(taken.flatMap(({ notes }) => notes));
  expect(seen.notes.join(' ')).toContain('Cột ẩn vẫn được đọc: I');
  expect(checked.files[0]?.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { place: 'dòng 5, cột «indicator» (ô A5)', found: 'khong-co' },
  ]);
});

it('every template is offered, and the one for a whole report is taken in as it is', async () => {
  const dataset = datasetOf(readDataset(readDataFolder('data'), { today: TODAY }));
  const names = siteTemplates(dataset).map(({ name }) => name);
  expect(builtFiles().filter((file) => file.endsWith('.xlsx'))).toEqual(
    names.map((name) => `${CHECK}mau/${name}`).sort(),
  );
  const seen = await visitAt(1280, CHECK, async (page) => {
    const link = await page.getByRole('link', { name: 'mau-bao-cao.xlsx' }).getAttribute('href');
    const path = join(siteFolder, link ?? '');
    await page.setInputFiles('#tep', {
      name: 'mau-bao-cao.xlsx',
      mimeType: '',
      buffer: readFileSync(path),
    });
    await page.locator('.check-file').first().waitFor();
    return page.locator('.check-file legend').allInnerTexts();
  });
  expect(seen.map((name) => /«(.*)»/.exec(name)?.[1])).toEqual([
    'Văn bản',
    'Số liệu',
    'Dịch vụ công',
    'Mâu thuẫn',
  ]);
});
