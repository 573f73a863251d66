import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/dataset.ts';
import { readingToJson } from '../src/dataset/readingJson.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import { dataFolder, readDataFolder } from '../src/loadDataset.ts';
import { machineDate, readDay, tellProgress } from './command.ts';
import { importFiles, type Wanted } from './import-files.ts';
import { tellReading } from './tell-reading.ts';
import { TEMPLATE_NAMES, writeTemplate } from './write-template.ts';

export const WORKBOOK_USAGE = `Đọc bảng tính của người nhập số liệu và viết ra tệp CSV đúng dạng, đúng chỗ trong thư mục số liệu.

  npm run data:import -- TỆP.xlsx … [--unit hai-phong/hai-an] [--kind LOẠI] [--replace] [--check]
                         [--data THƯ_MỤC] [--today NĂM-THÁNG-NGÀY] [--json]
  npm run data:import -- --template MẪU [--unit hai-phong/hai-an] [--replace] [--data THƯ_MỤC]

  TỆP        một hay nhiều bảng tính .xlsx, .ods (hoặc tệp .csv); mỗi trang tính có hàng tiêu đề là một bảng
  --unit     đơn vị: <tỉnh>/<phường> như tên thư mục trong data/reports; không có thì đoán theo mã nguồn, tên tệp
  --kind     loại tệp khi tiêu đề cột chưa nói đủ, một trong:
             ${fileKinds.map(({ id }) => id).join(', ')}
  --replace  được thay tệp đã có cùng tên
  --template ghi vào thư mục đang đứng một bảng mẫu để điền, danh mục lấy từ số liệu của đơn vị. MẪU là một trong:
             ${TEMPLATE_NAMES}
  --check    chỉ đọc và nói, không ghi gì
  --data     thư mục số liệu; mặc định là biến DATA_DIR, nếu không thì data
  --today    ngày coi là hôm nay; mặc định là ngày của máy
  --json     in một đối tượng JSON và không in gì khác

Dòng tên phía trên bảng được bỏ qua; tiêu đề cột là tên tiếng Anh hoặc tên tiếng Việt trong data/README.md. Cột ẩn,
ô gộp, ô ngày, ô phần trăm, ô công thức được kể ra để xem lại. Còn lỗi thì không ghi tệp nào: sửa trong bảng tính
rồi chạy lại. Cùng một chương trình với trang Kiểm tra tệp.
Kết thúc với mã 0 khi xong, 1 khi còn lỗi hoặc tệp đã có, 2 khi gọi sai.`;

interface Options extends Wanted {
  readonly template: string | null;
}

/** Reads workbooks as their editors keep them, and writes the rows as CSV of the house; null asks for the usage. */
export async function importWorkbooks(words: readonly string[]): Promise<number | null> {
  const options = readOptions(words);
  if (options === null) return null;
  const { folder, today, unit, template, mayReplace } = options;
  tellProgress('Đang đọc số liệu…');
  const committed = readDataFolder(folder);
  const reading = readDataset(committed, { today });
  if (reading.dataset === null) {
    if (options.isJson) console.log(readingToJson(reading));
    else tellReading(reading, folder);
    console.error(`Thư mục ${folder} còn những lỗi trên. Sửa xong rồi chạy lại lệnh này.`);
    return 1;
  }
  if (unit !== null && !reading.dataset.units.has(unit))
    throw new Error(`units.csv không có đơn vị "${unit}".`);
  return template === null
    ? importFiles(options, committed, reading.dataset)
    : writeTemplate(template, reading.dataset, unit, mayReplace);
}

function readOptions(words: readonly string[]): Options | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...{ unit: text, kind: text, template: text, data: text, today: text },
      ...{ replace: flag, check: flag, json: flag },
      help: { ...flag, short: 'h' },
    },
  });
  if (values.help) return null;
  const { unit = null, kind = null, template = null } = values;
  if (positionals.length === 0 && template === null) throw new Error('Thiếu tệp: bảng tính nào.');
  if (kind !== null && !fileKinds.some(({ id }) => id === kind))
    throw new Error(`--kind không có loại "${kind}".`);
  return {
    files: positionals,
    unit,
    kind,
    template,
    mayReplace: values.replace,
    isCheck: values.check,
    folder: values.data ?? dataFolder(),
    today: readDay('--today', values.today ?? machineDate()),
    isJson: values.json,
  };
}
