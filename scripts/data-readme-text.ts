import { catalogue } from '../src/dataset/catalogue.ts';
import type { Column, FileKind } from '../src/dataset/schema/column.ts';
import { samples } from '../src/dataset/schema/samples.ts';
import { fileKinds } from '../src/dataset/schema.ts';
import type { Severity } from '../src/dataset/types.ts';

const OPENING = `# Số liệu: tệp nào, cột nào, sửa lỗi ra sao

<!-- Trang này do máy viết (node scripts/data-readme.ts) từ chính các quy tắc mà chương trình đọc số liệu dùng. Đừng sửa tay. -->

Mỗi con số trên trang là một dòng trong một tệp CSV ở đây, và mỗi dòng dẫn về một chỗ trong một văn bản.
Người mới nên đọc “Tôi có số liệu” trong [CONTRIBUTING.md](../CONTRIBUTING.md) trước; điền bảng mẫu Excel ở trang
*Kiểm tra tệp* thì không phải nhớ các quy tắc dưới đây.

## Thư mục nói ai, tên tệp nói gì

\`\`\`
data/
  site.json                      tên trang, người công bố, giấy phép, các tỉnh trong phạm vi, ngày bắt đầu kể lịch sử
  units.csv  portal.csv  groups.csv  indicators.csv  identities.csv  services.csv  revisions.csv
  reports/                       số liệu của cả nước
    hai-phong/                   số liệu của tỉnh, thành phố
      hai-an/                    số liệu của phường, xã
        sources.csv  observations.csv  services.csv  targets.csv  tasks.csv  remarks.csv
\`\`\`

* Tên thư mục là cột \`slug\` trong \`units.csv\`. Thư mục nào cũng chỉ cần những tệp có số liệu.
* Tệp dài có thể tách: \`observations-2026-08.csv\` cạnh \`observations.csv\`.
* Một tệp chung cho nhiều đơn vị (tỉnh nộp cho các phường, xã) có thêm cột \`unit\`.

## Quy tắc chung

* **Tệp**: CSV, mã UTF-8, các cột cách nhau bằng dấu phẩy, dòng đầu là tên cột.
* **Số**: chữ số liền nhau, dấu chấm trước phần lẻ: \`2126\`, \`94.36\`. Không ngăn hàng nghìn.
* **Ngày**: năm-tháng-ngày, \`2026-04-09\`. **Kỳ**: \`2026-04\` (tháng), \`2026-Q1\` (quý), \`2026-H1\` (nửa năm), \`2026-W04\` (tuần), \`2026\` (năm); để trống nếu là số tại một ngày.
* **Khoảng thời gian thật**: báo cáo “tháng 4” tính từ 10/3 đến 09/4 thì ghi \`from\` là \`2026-03-10\`, \`to\` là \`2026-04-09\`, tính cả hai ngày. Chỉ được bỏ trống khi trùng đúng kỳ theo lịch.
* **Một con số, một cách ghi**: tỷ lệ có số đếm thì ghi \`numerator\` và \`denominator\`, để trống \`value\`; không có số đếm mới ghi \`value\`. Trang tự tính lại tỷ lệ và so với \`printed\`.
* **Không có số thì không ghi 0**: để trống và ghi ký hiệu ở cột \`marker\`.

| Ký hiệu | Nghĩa | Đi với số |
|---|---|---|
| \`b\` | gãy chuỗi: cách tính hoặc địa giới đã đổi | có |
| \`p\` | tạm tính | có |
| \`e\` | văn bản viết “gần”, “khoảng” | có |
| \`x\` | chưa báo cáo | không |
| \`z\` | không áp dụng | không |
| \`n\` | không phát sinh | không, hoặc 0 |
| \`v\` | đang xác minh | không |

Ba ký hiệu \`m\` (mâu thuẫn), \`r\` (đã sửa), \`u\` (mẫu số nhỏ) do máy tự ghi, không ai phải gõ.

## Số đã công bố thì có tiểu sử

Từ ngày \`historySince\` ghi trong \`site.json\`, trang đọc lịch sử của kho: con số nào lên trang ngày nào, đổi từ mấy thành mấy, bị gỡ ngày nào. Đổi hay gỡ một số đã công bố thì thêm một dòng vào \`revisions.csv\` nói vì sao; thiếu dòng ấy, trang ghi “đổi không kèm lý do”. Sửa rồi trả lại ngay trong ngày thì không tính.

## Khi văn bản tự mâu thuẫn

Chép đúng như văn bản in. Máy sẽ báo lỗi; nếu văn bản thật sự in như vậy, thêm một dòng vào \`remarks.csv\` với đúng phép kiểm tra, chỉ số (hoặc dịch vụ, hoặc tổng phải khớp) và kỳ ấy. Trang khi đó nêu cả hai con số, không tự sửa. Dòng thừa nhận một mâu thuẫn không có thật cũng là lỗi.
`;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'nên xem',
  notice: 'cho biết',
};

/** data/README.md: every file, every column, a sample row, and every problem with its remedy, in Vietnamese. */
export function dataReadme(): string {
  return [OPENING, ...fileKinds.map(fileToSection), problemsToSection()].join('\n');
}

function fileToSection(kind: FileKind): string {
  const place = kind.folder === 'data' ? `data/${kind.stem}.csv` : `data/reports/…/${kind.stem}.csv`;
  const sample = samples[kind.id] ?? {};
  return [
    `## ${place}`,
    '',
    `${kind.title}.`,
    '',
    '| Cột | Tên | Bắt buộc | Ghi gì | Ví dụ |',
    '|---|---|---|---|---|',
    ...kind.columns.map((column) => columnToRow(column, sample[column.name])),
    '',
    'Một dòng mẫu:',
    '',
    '```csv',
    sampleToCsv(kind),
    '```',
    '',
  ].join('\n');
}

function columnToRow(column: Column, example: string | undefined): string {
  const choices = column.choices.map((choice) => `\`${choice}\``).join(', ');
  const help = choices === '' ? column.help : `${column.help} Một trong: ${choices}.`;
  const cells = [`\`${column.name}\``, column.title, column.required ? 'có' : '', help, example ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Header and sample row of a file as CSV; without the column `unit` where the folder says it. */
export function sampleToCsv(kind: FileKind): string {
  const sample = samples[kind.id] ?? {};
  const columns = kind.columns.filter(({ name }) => name !== 'unit' || sample[name] !== undefined);
  const row = columns.map(({ name }) => cellToCsv(sample[name] ?? ''));
  return `${columns.map(({ name }) => name).join(',')}\n${row.join(',')}`;
}

function cellToCsv(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function problemsToSection(): string {
  const rows = Object.entries(catalogue).map(([code, { severity, says, expected, fix }]) => {
    const cells = [`\`${code}\``, SEVERITIES[severity], says, expected, fix].map(detailsToDots);
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '## Máy nói gì, sửa thế nào',
    '',
    'Kiểm tra tệp trong trình duyệt: trang `/kiem-tra-tep/`, chọn tệp CSV hoặc Excel; tệp không rời khỏi máy.',
    '`npm run data:check` báo mọi chỗ một lượt: tệp, dòng, ô trong Excel, thấy gì, cần gì, sửa thế nào.',
    '“Lỗi” thì trang không dựng; “nên xem” và “cho biết” không đổi con số nào và không chặn ai. Dấu … là chi tiết của từng chỗ.',
    '',
    '| Mã | Mức | Máy nói | Cần | Cách sửa |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Details written right after a word may be missing and are left out; others become `…`. */
function detailsToDots(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})\{\w+\}/gu, '')
    .replace(/\{\w+\}/g, '…')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
