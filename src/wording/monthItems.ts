import { lowerFirst } from './spoken.ts';
import type { SaidIndicator } from './subject.ts';

export type ReportItem =
  | 'tiep-nhan'
  | 'toan-trinh'
  | 'thoi-gian'
  | 'giai-quyet'
  | 'truc-tuyen'
  | 'hai-long'
  | 'cat-giam'
  | 'vneid'
  | 'tai-cau-truc'
  | 'tap-trung'
  | 'thanh-toan'
  | 'so-hoa';

/** The items of the monthly report, in our own words. */
export const ITEM_NAMES: Readonly<Record<ReportItem, string>> = {
  'tiep-nhan': 'Hồ sơ tiếp nhận',
  'toan-trinh': 'Thủ tục cung cấp trực tuyến',
  'thoi-gian': 'Thời gian giải quyết trung bình',
  'giai-quyet': 'Hồ sơ đã giải quyết, đang giải quyết, quá hạn',
  'truc-tuyen': 'Hồ sơ theo cách nộp',
  'hai-long': 'Mức độ hài lòng',
  'cat-giam': 'Thủ tục, giấy tờ được cắt giảm khi đã có dữ liệu',
  vneid: 'Thông báo trạng thái hồ sơ trên VNeID',
  'tai-cau-truc': 'Thủ tục được tái cấu trúc quy trình',
  'tap-trung': 'Giải quyết tập trung và hồ sơ phi địa giới',
  'thanh-toan': 'Thanh toán trực tuyến trên số hồ sơ có phí',
  'so-hoa': 'Số hóa hồ sơ',
};

const BEGINNINGS: Readonly<Record<string, string>> = {
  'ho-so-tiep-nhan': 'tiếp nhận',
  'ty-le-tthc-toan-trinh': 'toàn trình trong số đủ điều kiện:',
  'ty-le-tthc-doanh-nghiep-truc-tuyen': 'thủ tục cho doanh nghiệp',
  'ty-le-da-giai-quyet': 'đã giải quyết',
  'ty-le-dung-han': 'đúng và trước hạn trong số đã giải quyết:',
  'ty-le-dang-giai-quyet': 'đang giải quyết',
  'ho-so-qua-han': 'quá hạn',
  'ty-le-ho-so-truc-tuyen': 'nộp trực tuyến',
  'ty-le-ho-so-truc-tiep': 'nộp trực tiếp',
  'ty-le-ho-so-tap-trung': 'giải quyết tập trung',
  'ho-so-phi-dia-gioi': 'phi địa giới',
  'ty-le-thanh-toan-truc-tuyen': 'đạt',
  'so-tien-thanh-toan-truc-tuyen': 'số tiền',
  'ty-le-so-hoa-thanh-phan': 'hồ sơ đầu vào',
  'ty-le-so-hoa-ket-qua': 'kết quả giải quyết',
  'muc-do-hai-long': 'đạt',
};

/** How a line begins before its value: `đã giải quyết`; the indicator's name where nothing shorter is known. */
export function beginningOf(indicator: Pick<SaidIndicator, 'id' | 'name'>): string {
  return BEGINNINGS[indicator.id] ?? `${lowerFirst(indicator.name)}:`;
}
