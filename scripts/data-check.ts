import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import { problemSentence } from '../src/dataset/problem.ts';
import { readingToJson } from '../src/dataset/readingJson.ts';
import type { Problem, Reading, Severity } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';

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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today))
    throw new Error(`--today phải có dạng 2026-11-22, không phải "${today}"`);
  return { folder: values.data ?? dataFolder(), today, isJson: values.json, isHelp: values.help };
}

/** Sweden writes local dates the ISO way. */
function machineDate(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

const annotations: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
};

/** A workflow command; what comes from a cell is escaped so that it cannot become a command of its own. */
function problemToAnnotation(problem: Problem, folder: string): string {
  const message = problemSentence(problem).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const file = `${folder}/${problem.file}`.replace(/[%\r\n:,]/g, (sign) => encodeURIComponent(sign));
  return `::${annotations[problem.severity]} file=${file},line=${problem.line}::${message}`;
}

const headings: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO', notice: 'LƯU Ý' };

function readingToText(reading: Reading, folder: string): string {
  const sentences = reading.problems.map(
    (problem) => `${headings[problem.severity]}  ${folder}/${problemSentence(problem)}`,
  );
  return [...sentences, summaryOf(reading)].join('\n\n');
}

function summaryOf({ problems, rows, published, dataset }: Reading): string {
  const count = (severity: Severity): number =>
    problems
      .filter((problem) => problem.severity === severity)
      .reduce((sum, problem) => sum + problem.count, 0);
  const verdict = dataset === null ? 'Chưa công bố được.' : 'Công bố được.';
  return `${verdict} ${rows} dòng, ${published} dòng đọc được; ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('notice')} lưu ý.`;
}

function checkData({ folder, today, isJson }: Options): number {
  const reading = readDataset(readDataFolder(folder), { today });
  const isCi = process.env.GITHUB_ACTIONS !== undefined || process.env.CI === 'true';
  if (isJson) console.log(readingToJson(reading));
  else console.log(readingToText(reading, folder));
  if (isCi && !isJson)
    for (const problem of reading.problems) console.log(problemToAnnotation(problem, folder));
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
