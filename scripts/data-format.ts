import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetToText, filesToCanonical } from '../src/dataset/canonicalFiles.ts';
import { readDataset } from '../src/dataset/dataset.ts';
import type { DataFile } from '../src/dataset/types.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { machineDate, runCommand, tellProgress } from './command.ts';
import { tellReading } from './tell-reading.ts';

const USAGE = `Viết lại mọi tệp CSV của thư mục số liệu theo một dạng duy nhất, không đổi một số liệu nào.

  npm run data:format -- [--data THƯ_MỤC] [--check] [--json]

  --data   thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --check  chỉ kể những tệp sẽ được viết lại, không ghi gì
  --json   in một đối tượng JSON và không in gì khác

Dạng duy nhất: UTF-8, dấu phẩy ngăn cột, xuống dòng LF, chữ dựng sẵn (NFC), ngoặc kép chỉ ở ô cần đến, cột theo
thứ tự trong data/README.md, số, kỳ và ngày viết như 2126, 99.5, 2026-04, 2026-04-09. Số liệu đọc được trước và
sau được so với nhau trước khi ghi. Thư mục còn lỗi thì không tệp nào bị đụng đến.
Kết thúc với mã 0 khi xong, 1 khi còn lỗi hoặc (với --check) còn tệp phải viết lại, 2 khi gọi sai.`;

interface Options {
  readonly folder: string;
  readonly isCheck: boolean;
  readonly isJson: boolean;
}

function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  return { folder: values.data ?? dataFolder(), isCheck: values.check, isJson: values.json };
}

function formatData({ folder, isCheck, isJson }: Options): number {
  tellProgress('Đang đọc số liệu…');
  const files = readDataFolder(folder);
  const reading = readDataset(files, { today: machineDate() });
  if (reading.dataset === null) {
    if (isJson) console.log(JSON.stringify({ changed: [], written: false, hasErrors: true }, null, 2));
    else {
      tellReading(reading, folder);
      console.log('\nCòn lỗi nên không tệp nào được viết lại. Sửa các lỗi trên rồi chạy lại lệnh này.');
    }
    return 1;
  }
  const changed = filesToCanonical(files, reading.dataset);
  if (!isSameData(files, changed, datasetToText(reading.dataset))) {
    console.error(
      'Viết lại sẽ làm số liệu khác đi, nên không tệp nào được ghi. Xin báo cho người giữ trang.',
    );
    return 1;
  }
  if (!isCheck) for (const file of changed) replaceFile(join(folder, file.path), file.bytes);
  tellChanged(changed, { folder, isCheck, isJson });
  return isCheck && changed.length > 0 ? 1 : 0;
}

/** Whether every figure is read the same afterwards; without that nothing is written. */
function isSameData(files: readonly DataFile[], changed: readonly DataFile[], before: string): boolean {
  if (changed.length === 0) return true;
  tellProgress('Đang so số liệu trước và sau…');
  const byPath = new Map(changed.map((file) => [file.path, file]));
  const rewritten = files.map((file) => byPath.get(file.path) ?? file);
  const { dataset } = readDataset(rewritten, { today: machineDate() });
  return dataset !== null && datasetToText(dataset) === before;
}

/** A file is there before or after, never half of it. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const draft = `${path}.dang-ghi`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

function tellChanged(changed: readonly DataFile[], { folder, isCheck, isJson }: Options): void {
  const paths = changed.map(({ path }) => path);
  if (isJson) {
    console.log(JSON.stringify({ changed: paths, written: !isCheck, hasErrors: false }, null, 2));
    return;
  }
  for (const path of paths) console.log(`${isCheck ? 'Sẽ viết lại' : 'Đã viết lại'}  ${folder}/${path}`);
  const what = isCheck ? 'cần viết lại: chạy npm run data:format' : 'đã viết lại, không số liệu nào đổi';
  console.log(paths.length === 0 ? 'Mọi tệp đã đúng dạng.' : `${paths.length} tệp ${what}.`);
}

await runCommand(USAGE, () => {
  const options = readOptions();
  return options === null ? null : formatData(options);
});
