import { parseArgs } from 'node:util';
import { checkDataset } from '../src/dataset/dataset.ts';
import { textToDate } from '../src/dataset/date.ts';
import { readingToJson } from '../src/dataset/readingJson.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { tellReading } from './tell-reading.ts';

const USAGE = `Kiểm tra thư mục số liệu và nói mọi lỗi cùng một lúc.

  npm run data:check -- [--data THƯ_MỤC] [--today NĂM-THÁNG-NGÀY] [--json]

  --data   thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today  ngày coi là hôm nay, để biết kỳ nào chưa đến; mặc định là ngày của máy
  --json   in một đối tượng JSON và không in gì khác

Kết thúc với mã 0 khi không có lỗi (có thể có cảnh báo), 1 khi có lỗi, 2 khi gọi sai.`;

interface Options {
  readonly folder: string;
  readonly today: string;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const today = values.today ?? machineDate();
  const day = textToDate(today);
  if (!('date' in day) || day.note !== null)
    throw new Error(`--today phải là một ngày như 2026-11-22, không phải "${today}"`);
  return { folder: values.data ?? dataFolder(), today, isJson: values.json, isHelp: values.help };
}

/** Sweden writes local dates the ISO way. */
function machineDate(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function checkData({ folder, today, isJson }: Options): number {
  const reading = checkDataset(readDataFolder(folder), { today });
  if (isJson) console.log(readingToJson(reading));
  else tellReading(reading, folder);
  return reading.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

try {
  const options = readOptions();
  if (options.isHelp) console.log(USAGE);
  else process.exitCode = checkData(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
