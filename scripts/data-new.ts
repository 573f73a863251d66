import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import { nextDay } from '../src/dataset/date.ts';
import { nameToPeriod, type Period } from '../src/dataset/period.ts';
import type { DataFile, Dataset } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { figuresByUnit } from '../src/queries/figures.ts';
import { type LastReport, lastReport } from '../src/queries/lastReport.ts';
import { serviceClaim } from '../src/wording/diff.ts';
import { figurePhrase, windowNameAndDates } from '../src/wording.ts';
import { machineDate, readDay, runCommand } from './command.ts';
import { type NewReport, newReportFiles } from './new-rows.ts';
import { tellReading } from './tell-reading.ts';

const USAGE = `Tạo sẵn các dòng phải điền cho báo cáo một kỳ mới, theo báo cáo gần nhất cùng loại kỳ.

  npm run data:new -- --unit hai-phong/hai-an --period 2026-05 [--from NGÀY --to NGÀY] [--source MÃ]
                      [--data THƯ_MỤC] [--today NĂM-THÁNG-NGÀY] [--json]

  --unit    đơn vị: <tỉnh>/<phường> như tên thư mục trong data/reports
  --period  kỳ: 2026-05, 2026-Q2, 2026-H1, 2026-W20 hoặc 2026
  --from, --to  ngày đầu và ngày cuối báo cáo thật sự tính, khi khác với lịch
  --source  mã văn bản đã có trong sources.csv; không có thì tạo sẵn một dòng văn bản
  --data    thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today   ngày coi là hôm nay; mặc định là ngày của máy
  --json    in một đối tượng JSON và không in gì khác

Mọi dòng mới mang ký hiệu x (chưa báo cáo) và không có số, nên các tệp mới đọc được ngay: có số thì điền số và xóa
x, báo cáo để trống thì giữ x. Số kỳ trước chỉ in ra đây để đối chiếu, không nằm trong tệp. Không ghi đè tệp nào.
Kết thúc với mã 0 khi xong, 1 khi số liệu còn lỗi hoặc tệp đã có, 2 khi gọi sai.`;

interface Options {
  readonly unit: string;
  readonly period: Period;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly folder: string;
  readonly today: string;
  readonly isJson: boolean;
}

function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ unit: text, period: text, from: text, to: text, source: text, data: text, today: text },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const period = nameToPeriod(values.period ?? '');
  if (values.unit === undefined) throw new Error('Thiếu --unit: đơn vị nào.');
  if (period === null)
    throw new Error('--period phải viết như 2026-05, 2026-Q2, 2026-H1, 2026-W20 hoặc 2026.');
  if ((values.from === undefined) !== (values.to === undefined))
    throw new Error('--from và --to phải đi cùng nhau.');
  return {
    unit: values.unit,
    period,
    from: values.from === undefined ? null : readDay('--from', values.from),
    to: values.to === undefined ? null : readDay('--to', values.to),
    source: values.source ?? null,
    folder: values.data ?? dataFolder(),
    today: readDay('--today', values.today ?? machineDate()),
    isJson: values.json,
  };
}

function startReport(options: Options): number {
  const { folder, today, isJson } = options;
  const files = readDataFolder(folder);
  const reading = readDataset(files, { today });
  if (reading.dataset === null) {
    tellReading(reading, folder);
    return 1;
  }
  const { report, last } = planReport(reading.dataset, options);
  const added = newReportFiles(report, last);
  for (const { path } of added)
    if (existsSync(join(folder, path))) return refuse(`${folder}/${path} đã có; không ghi đè tệp nào.`);
  const checked = readDataset([...files, ...added], { today });
  if (checked.dataset === null) {
    tellReading(checked, folder);
    return refuse('Chưa tạo tệp nào: các dòng mới sẽ có những lỗi trên.');
  }
  for (const { path, bytes } of added) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { flag: 'wx' });
  }
  if (isJson)
    console.log(
      JSON.stringify(
        { files: added.map(({ path }) => path), last: lastToRows(last, reading.dataset) },
        null,
        2,
      ),
    );
  else tellReport(added, last, reading.dataset, options);
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

function planReport(dataset: Dataset, options: Options): { report: NewReport; last: LastReport } {
  const { period } = options;
  const unit = dataset.units.get(options.unit);
  if (unit === undefined) throw new Error(`units.csv không có đơn vị "${options.unit}".`);
  const source = options.source === null ? null : dataset.sources.get(options.source);
  if (source === undefined) throw new Error(`sources.csv không có văn bản mã "${options.source}".`);
  const told = figuresByUnit(dataset).get(unit.path) ?? [];
  if (told.some(({ window }) => window.period === period.name && window.class === period.class))
    throw new Error(`${options.unit} đã có số liệu kỳ ${period.name}; sửa thẳng trong tệp của kỳ ấy.`);
  const last = lastReport(dataset, unit, period.class);
  if (last === null)
    throw new Error(`${options.unit} chưa có báo cáo nào cùng loại kỳ với ${period.name} để theo.`);
  const { from, to } = options;
  if (from !== null && to !== null) return { report: { unit, period, from, to, source }, last };
  const { window } = last;
  const usual = nameToPeriod(window.period ?? '');
  if (usual === null || window.from !== usual.from || window.to !== usual.to)
    throw new Error(
      `Kỳ trước không theo lịch: ${windowNameAndDates(window)}. Xem văn bản mới tính từ ngày nào đến ngày nào, rồi thêm cả hai, ví dụ --from ${nextDay(window.to)} --to NGÀY_CUỐI.`,
    );
  return { report: { unit, period, from: period.from, to: period.to, source }, last };
}

interface LastRow {
  readonly name: string;
  readonly figure: string;
}

function lastToRows({ figures, services }: LastReport, dataset: Dataset): readonly LastRow[] {
  return [
    ...figures.map((figure) => ({ name: figure.indicator.name, figure: figurePhrase(figure) })),
    ...services.map((row) => ({
      name: dataset.services.get(row.service)?.name ?? row.service,
      figure: serviceClaim(row),
    })),
  ];
}

function tellReport(
  added: readonly DataFile[],
  last: LastReport,
  dataset: Dataset,
  { folder }: Options,
): void {
  for (const { path } of added) console.log(`Đã tạo  ${folder}/${path}`);
  console.log(`\nKỳ trước, ${windowNameAndDates(last.window)}:\n`);
  const rows = lastToRows(last, dataset);
  const width = Math.min(60, Math.max(...rows.map(({ name }) => name.length)));
  for (const { name, figure } of rows) console.log(`  ${name.padEnd(width)}  ${figure}`);
  console.log(`
Việc tiếp theo, trong các tệp vừa tạo:
  1. Điền số ký hiệu, ngày và tên văn bản vào dòng của tệp sources.
  2. Mỗi dòng: có số thì điền số, chép số in và câu trích, rồi xóa x; báo cáo để trống thì giữ x.
  3. Vị trí (locator) chép từ kỳ trước: xem lại theo văn bản mới. Dòng không còn trong báo cáo thì xóa.
  4. Chạy npm run data:check.`);
}

await runCommand(USAGE, () => {
  const options = readOptions();
  return options === null ? null : startReport(options);
});
