import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import { nameToPeriod, type Period } from '../src/dataset/period.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { importReports, type PortalImport } from '../src/portal/importReports.ts';
import type { CapturedFile } from '../src/portal/sources.ts';
import { machineDate, readDay, tellProgress } from './command.ts';
import { tellReading } from './tell-reading.ts';

export const PORTAL_USAGE = `Đọc tệp JSON mà Cổng Dịch vụ công quốc gia trả lời, viết thành bảng số liệu của một tỉnh trong một kỳ.

  npm run data:import -- portal --period 2026-08 --captured 2026-09-26 TỆP.json …
                         [--province H44] [--check] [--data THƯ_MỤC] [--today NĂM-THÁNG-NGÀY]

  TỆP         một đến sáu tệp của cùng một tỉnh, cùng một kỳ; báo cáo nào thì tự nhận ra
  --period    kỳ đã hỏi Cổng: 2026-08, 2026-Q3 hoặc 2026; trong tệp không ghi kỳ
  --captured  ngày lấy tệp; kỳ chưa hết vào ngày ấy thì số là tạm tính (p)
  --province  mã của tỉnh trên Cổng; không có thì theo tệp
  --check     chỉ đọc và nói, không ghi gì
  --data      thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today     ngày coi là hôm nay; mặc định là ngày của máy

Mã của Cổng thành đơn vị theo data/portal.csv; mã chưa có thì bỏ qua và gợi ý theo tên, người nhập tự thêm dòng.
Kết thúc với mã 0 khi đã ghi, 1 khi có tệp không đọc được hoặc số liệu còn lỗi, 2 khi gọi sai.`;

/** What is imported, from the words after \`portal\` or from the command that asked the portal itself. */
export interface PortalOptions {
  readonly files: readonly string[];
  readonly period: Period;
  readonly captured: string;
  readonly province: string | null;
  readonly isCheck: boolean;
  readonly folder: string;
  readonly today: string;
}

/** Reads answers of the portal and writes the table of the province and period; null asks for the usage. */
export function importPortal(words: readonly string[]): number | null {
  const options = readOptions(words);
  return options === null ? null : importPortalFiles(options);
}

function readOptions(words: readonly string[]): PortalOptions | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...{ period: text, captured: text, province: text, data: text, today: text, check: flag },
      help: { ...flag, short: 'h' },
    },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new Error('Thiếu tệp: câu trả lời nào của Cổng.');
  if (values.captured === undefined)
    throw new Error('Thiếu --captured: tệp lấy ngày nào. Trong tệp không ghi.');
  return {
    files: positionals,
    period: readPortalPeriod(values.period),
    captured: readDay('--captured', values.captured),
    province: values.province ?? null,
    isCheck: values.check,
    folder: values.data ?? dataFolder(),
    today: readDay('--today', values.today ?? machineDate()),
  };
}

/** A month, quarter or year, the only periods the portal answers for; throws with a sentence otherwise. */
export function readPortalPeriod(name: string | undefined): Period {
  const period = name === undefined ? null : nameToPeriod(name);
  if (period !== null && ['month', 'quarter', 'year'].includes(period.class)) return period;
  throw new Error(
    '--period phải là kỳ đã hỏi Cổng, viết như 2026-08, 2026-Q3 hoặc 2026. Trong tệp không ghi kỳ.',
  );
}

/** Imports files already saved; 0 when written, 1 when something must be mended first. */
export function importPortalFiles(options: PortalOptions): number {
  const { folder, today, period, captured } = options;
  if (captured < period.from)
    throw new Error(
      `Kỳ ${period.name} chưa bắt đầu vào ngày lấy tệp ${captured}: xem lại --period và --captured.`,
    );
  const opened = options.files.map(openFile);
  tellProgress('Đang đọc số liệu…');
  const committed = readDataFolder(folder);
  const reading = readDataset(committed, { today });
  if (reading.dataset === null) {
    tellReading(reading, folder);
    console.error(`Thư mục ${folder} còn những lỗi trên. Sửa xong rồi chạy lại lệnh này.`);
    return 1;
  }
  const textOf = (path: string): string | null => {
    const file = committed.find((one) => one.path === path);
    return file === undefined ? null : new TextDecoder().decode(file.bytes);
  };
  const result = importReports(opened, options, reading.dataset, textOf);
  tellProgress('');
  tellImport(result, options);
  if (result.faults.length > 0) return 1;
  if (!options.isCheck) for (const { path, text } of result.files) writeText(join(folder, path), text);
  return 0;
}

function openFile(path: string): CapturedFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Error(`Không mở được tệp ${path}. Xem lại tên và thư mục.`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: basename(path), text: new TextDecoder().decode(bytes), sha256 };
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** More examples of one doubt than this are only counted. */
const MOST_EXAMPLES = 5;

function tellImport(
  { files, faults, unmatched, doubts, taken, province }: PortalImport,
  options: PortalOptions,
): void {
  for (const { file, fault } of faults) console.error(`LỖI  ${file}: ${fault}`);
  if (faults.length > 0) {
    console.error('\nChưa ghi tệp nào.');
    return;
  }
  const { isCheck, folder, period } = options;
  console.log(`${province?.type} ${province?.name}, kỳ ${period.name}, lấy ngày ${options.captured}:`);
  for (const { report, figures } of taken)
    console.log(`  ${report.report.id}: ${report.units.length} đơn vị, ${figures} số liệu`);
  for (const { code, name, suggestion } of unmatched) {
    const hint = suggestion === null ? '' : `; theo tên thì có lẽ là ${suggestion.code} (${suggestion.path})`;
    console.log(`\nBỎ QUA  ${name}${code === null ? '' : ` (${code})`}: data/portal.csv chưa có${hint}.`);
  }
  for (const { sentence, places } of doubts) {
    console.log(`\nXEM LẠI  ${sentence} (${places.length} chỗ):`);
    for (const place of places.slice(0, MOST_EXAMPLES)) console.log(`  ${place}`);
    if (places.length > MOST_EXAMPLES) console.log(`  … và ${places.length - MOST_EXAMPLES} chỗ nữa`);
  }
  console.log('');
  for (const { path } of files) console.log(`${isCheck ? 'Sẽ ghi' : 'Đã ghi'}  ${folder}/${path}`);
  console.log(
    'Việc tiếp theo: npm run data:check; mâu thuẫn thật có trong nguồn thì ghi vào remarks.csv của tỉnh.',
  );
}
