import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import type { DataFile, Dataset } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { type DatasetDiff, datasetDiff } from '../src/queries/datasetDiff.ts';
import { revisionCheck } from '../src/queries/revisionCheck.ts';
import { machineDate, readDay, runCommand, tellProgress } from './command.ts';
import { reportToMarkdown } from './diff-markdown.ts';
import { readStyle, reportToPage } from './diff-page.ts';
import { type DiffReport, diffToReport } from './diff-report.ts';
import { publishedFiles } from './published-data.ts';
import { tellReading } from './tell-reading.ts';

const USAGE = `So số liệu đang sửa với số liệu đã công bố: số nào thêm, đổi, mất, và điều đó làm trang đổi những gì.

  npm run data:diff -- <bản git hoặc thư mục> [--data THƯ_MỤC] [--html TỆP] [--json] [--today NĂM-THÁNG-NGÀY]

  <bản…>   bản đã công bố: tên nhánh, thẻ hay mã của git (origin/main), hoặc một thư mục số liệu; git chỉ được
           đọc, không tệp nào bị đổi
  --data   thư mục số liệu đang sửa; mặc định là biến DATA_DIR, nếu không thì data
  --html   ghi thêm một trang HTML có hình trước và sau vào TỆP
  --json   in một đối tượng JSON thay cho Markdown
  --today  ngày coi là hôm nay; mặc định là ngày của máy

Số đã công bố mà đổi hay mất thì cần một dòng trong data/revisions.csv: trước là số đã công bố, sau là số mới.
Kết thúc với mã 0 khi công bố được, 1 khi còn lỗi hoặc thiếu lý do, 2 khi gọi sai.`;

interface Options {
  readonly published: string;
  readonly folder: string;
  readonly html: string | null;
  readonly isJson: boolean;
  readonly today: string;
}

function readOptions(): Options | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      html: { type: 'string' },
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const [published, ...others] = positionals;
  if (published === undefined || others.length > 0)
    throw new Error('Cần đúng một bản đã công bố để so, ví dụ origin/main.');
  return {
    published,
    folder: values.data ?? dataFolder(),
    html: values.html ?? null,
    isJson: values.json,
    today: readDay('--today', values.today ?? machineDate()),
  };
}

function diffData(options: Options): number {
  const { published, folder, isJson, today } = options;
  tellProgress('Đang đọc số liệu đang sửa…');
  const reading = readDataset(readDataFolder(folder), { today });
  if (reading.dataset === null) {
    if (isJson) console.log(JSON.stringify({ verdict: 'Số liệu còn lỗi.', hasErrors: true }));
    else tellReading(reading, folder);
    return 1;
  }
  tellProgress(`Đang đọc số liệu đã công bố ở ${published}…`);
  const before = readPublished(publishedFiles(published, folder), reading.dataset, options);
  const sides = { before, after: reading.dataset };
  const diff = datasetDiff(before, reading.dataset, today);
  const report = diffToReport(diff, revisionCheck(diff, before, reading.dataset), sides, options);
  if (options.html !== null) writePage(options.html, report, diff);
  console.log(isJson ? JSON.stringify(report, null, 2) : reportToMarkdown(report).trimEnd());
  return report.faults.length > 0 ? 1 : 0;
}

/** What is published; an empty dataset where there was no data folder yet. */
function readPublished(files: readonly DataFile[], after: Dataset, { published, today }: Options): Dataset {
  if (files.length === 0) return withoutRows(after);
  const { dataset } = readDataset(files, { today });
  if (dataset !== null) return dataset;
  throw new Error(`Số liệu ở ${published} có lỗi, nên không phải một bản đã công bố.`);
}

function withoutRows(dataset: Dataset): Dataset {
  const none = { observations: [], serviceObservations: [], targets: [], tasks: [], remarks: [] };
  return { ...dataset, ...none, sources: new Map(), contradictions: [], revisions: [] };
}

function writePage(file: string, report: DiffReport, diff: DatasetDiff): void {
  tellProgress('Đang vẽ trang HTML…');
  writeFileSync(file, reportToPage(report, diff, readStyle(join(import.meta.dirname, '../src/styles'))));
}

await runCommand(USAGE, () => {
  const options = readOptions();
  return options === null ? null : diffData(options);
});
