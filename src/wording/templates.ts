import { checkName } from './contradictions.ts';
import { SOURCE_KINDS } from './labels.ts';
import { MARKER_LEGEND } from './markers.ts';

/** Name of the sheet of each kind of file, by the kind's id. */
export const SHEET_NAMES: Readonly<Record<string, string>> = {
  sources: 'Văn bản',
  observations: 'Số liệu',
  serviceObservations: 'Dịch vụ công',
  targets: 'Chỉ tiêu',
  tasks: 'Nhiệm vụ',
  remarks: 'Mâu thuẫn',
  revisions: 'Số đã đổi',
};

/** Beneath the title of a sheet that is to be filled. */
export const FILLING =
  'Điền từ hàng 5 trở xuống. Hàng 3 là ví dụ, không bao giờ được đọc. Cột có dấu * là bắt buộc.';

/** Of a cell with a list. */
export const CHOOSE = 'Chọn trong danh sách, hoặc gõ mã.';

/** Before the first cell of the sample row. */
export const SAMPLE = 'VÍ DỤ:';

/** How a workbook is filled and where it goes, a sentence a row. */
export const GUIDE: readonly string[] = [
  'Mỗi dòng là một con số (hoặc một văn bản, một chỉ tiêu…). Không có số thì để trống và chọn ký hiệu, đừng ghi 0.',
  'Bấm vào một ô để xem cột ấy ghi gì. Ô có danh sách thì chọn trong danh sách; phần trong ngoặc vuông là mã, giữ nguyên.',
  'Giữ tên cột ở hàng 4. Thêm, bớt, đổi chỗ cột đều được; cột trang không biết tên thì được hỏi lại.',
  'Xong thì lưu dạng Excel (.xlsx), rồi mở trang Kiểm tra tệp và chọn tệp này; hoặc chạy: npm run data:import -- tệp.xlsx',
  'Trang nói mọi lỗi theo ô của bảng này và viết ra tệp CSV để gửi lên kho số liệu.',
];

const OTHER_CHOICES: Readonly<Record<string, string>> = {
  '>=': 'từ mức này trở lên',
  '>': 'trên mức này',
  '=': 'đúng mức này',
  '<=': 'đến mức này',
  '<': 'dưới mức này',
  revision: 'nơi báo cáo sửa lại',
  correction: 'sửa lỗi chép nhầm',
};

/** `chưa báo cáo` for `x`, `Báo cáo` for `report`: a value of a closed list in words. */
export function choiceLabel(value: string): string {
  const marker = MARKER_LEGEND.find((entry) => entry.marker === value)?.name;
  const kind = Object.entries(SOURCE_KINDS).find(([key]) => key === value)?.[1];
  return marker ?? kind ?? OTHER_CHOICES[value] ?? checkName(value);
}

/** `Hồ sơ tiếp nhận [ho-so-tiep-nhan]`: what a list offers; the code in brackets is what is read. */
export function labelWithCode(label: string, code: string): string {
  return `${label} [${code}]`;
}
