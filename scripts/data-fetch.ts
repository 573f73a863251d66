import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import type { Period } from '../src/dataset/period.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { portalRequests } from '../src/portal/requests.ts';
import { askPortal } from './ask-portal.ts';
import { machineDate, readDay, runCommand } from './command.ts';
import { importPortalFiles, readPortalPeriod } from './import-portal.ts';

const USAGE = `Hỏi Cổng Dịch vụ công quốc gia sáu báo cáo của một tỉnh trong một kỳ, rồi nhập vào thư mục số liệu.

  npm run data:fetch -- portal --province H44 --period 2026-10
                        [--keep THƯ_MỤC] [--pause GIÂY] [--portal ĐỊA_CHỈ] [--data THƯ_MỤC] [--today NGÀY]

  --province  mã của tỉnh trên Cổng; data/portal.csv phải có khóa của tỉnh
  --period    tháng, quý hoặc năm: 2026-10, 2026-Q3, 2026
  --keep      nơi giữ các câu trả lời; mặc định .portal/<tỉnh>/<kỳ>/<ngày>
  --pause     số giây nghỉ giữa hai câu hỏi; mặc định 10
  --portal    địa chỉ của Cổng; mặc định https://dichvucong.gov.vn
  --data      thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today     ngày lấy; mặc định là ngày của máy

Mỗi báo cáo một câu hỏi, từng câu một. Câu đã có thì không hỏi lại, nên đứt giữa chừng thì chạy lại cùng lệnh.
Cổng từ chối (403, 429) thì dừng. Lệnh này không bao giờ chạy khi dựng trang.
Kết thúc với mã 0 khi đã nhập, 1 khi thiếu báo cáo nào hoặc số liệu còn lỗi, 2 khi gọi sai.`;

interface Options {
  readonly province: string;
  readonly period: Period;
  readonly keep: string;
  readonly pause: number;
  readonly portal: string;
  readonly folder: string;
  readonly today: string;
}

function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ province: text, period: text, keep: text, pause: text, portal: text, data: text, today: text },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (positionals.join(' ') !== 'portal') throw new Error('Sau data:fetch phải là portal.');
  if (values.province === undefined) throw new Error('Thiếu --province: mã của tỉnh trên Cổng, như H44.');
  const pause = Number(values.pause ?? 10);
  if (!(pause >= 0)) throw new Error('--pause phải là số giây.');
  const period = readPortalPeriod(values.period);
  const today = readDay('--today', values.today ?? machineDate());
  return {
    ...{ province: values.province, period, pause: pause * 1000, today },
    keep: values.keep ?? join('.portal', values.province, period.name, today),
    portal: (values.portal ?? 'https://dichvucong.gov.vn').replace(/\/+$/, ''),
    folder: values.data ?? dataFolder(),
  };
}

async function fetchAndImport(options: Options): Promise<number> {
  const { province, period, folder, today, portal, pause, keep } = options;
  if (today < period.from) throw new Error(`Kỳ ${period.name} chưa bắt đầu vào ngày ${today}.`);
  const { dataset } = readDataset(readDataFolder(folder), { today });
  if (dataset === null) {
    console.error(`Thư mục ${folder} còn lỗi: chạy npm run data:check.`);
    return 1;
  }
  const department = dataset.portalCodes.get(province)?.department ?? null;
  if (department === null) throw new Error(`data/portal.csv chưa có khóa (department) của ${province}.`);
  const tell = (sentence: string): void => console.log(sentence);
  const asking = { portal, department, folder: keep, pause, patience: 60_000, tell };
  const files = await askPortal(portalRequests(period, department), asking);
  if (files === null) {
    console.error(
      `Chưa lấy đủ sáu báo cáo, chưa nhập gì. Những câu đã lấy còn ở ${keep}; chạy lại cùng lệnh.`,
    );
    return 1;
  }
  return importPortalFiles({ files, period, captured: today, province, isCheck: false, folder, today });
}

await runCommand(USAGE, () => {
  const options = readOptions();
  return options === null ? null : fetchAndImport(options);
});
