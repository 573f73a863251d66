import { formatBytes } from '../format.ts';

/** Titles of the pages that speak of no single unit, indicator or document, with the question each answers. */
export const PAGES = {
  home: { title: 'Số liệu phường, xã', question: 'Ở chỗ tôi ra sao, và số liệu mới đến đâu?' },
  wards: { title: 'Phường, xã từ A đến Z', question: 'Nơi tôi ở có số liệu không?' },
  indicators: { title: 'Chỉ số', question: 'Trang này đo những gì?' },
  sources: { title: 'Nguồn', question: 'Các con số lấy ở văn bản nào?' },
  quality: { title: 'Chất lượng số liệu', question: 'Tin được đến đâu?' },
  data: { title: 'Tải số liệu', question: 'Lấy số liệu về dùng lại thế nào?' },
  method: { title: 'Phương pháp', question: 'Số liệu được chép, kiểm tra và tính lại thế nào?' },
  about: { title: 'Giới thiệu', question: 'Ai làm trang này, để làm gì?' },
  notFound: { title: 'Không có trang này', question: 'Địa chỉ này không có ở đây.' },
} as const;

/** Heads of the columns that tables of figures share. */
export const COLUMNS = {
  unit: 'Nơi',
  indicator: 'Chỉ số',
  service: 'Dịch vụ',
  window: 'Kỳ',
  figure: 'Kỳ này',
  value: 'Giá trị',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  interval: 'Khoảng dao động',
  perDay: 'Mỗi ngày',
  total: 'Tổng hồ sơ',
  online: 'Trực tuyến',
  share: 'Tỷ lệ trực tuyến',
  target: 'Chỉ tiêu',
  due: 'Hạn',
  verdict: 'Kết luận',
  change: 'So kỳ trước',
  printed: 'Báo cáo in',
  recomputed: 'Tính lại',
  source: 'Văn bản',
  locator: 'Vị trí trong văn bản',
  quote: 'Trích nguyên văn',
  marker: 'Ký hiệu',
} as const;

/** What a reader can do with one figure; `csvAction` adds format and size. */
export const ACTIONS = {
  table: 'Xem dạng bảng',
  image: 'Tải ảnh',
  method: 'Cách tính',
  copyLink: 'Sao chép liên kết',
  print: 'Bản in một trang',
  witness: 'Chứng từ',
  howToRead: 'Cách đọc',
} as const;

/** `Tải CSV (6 KB)`. */
export function csvAction(bytes: number): string {
  return `Tải CSV (${formatBytes(bytes)})`;
}

/** `Báo cáo`, `Kế hoạch`, `Cổng thông tin`, `Báo chí`. */
export const SOURCE_KINDS: Readonly<Record<'report' | 'plan' | 'portal' | 'press', string>> = {
  report: 'Báo cáo',
  plan: 'Kế hoạch',
  portal: 'Cổng thông tin',
  press: 'Báo chí',
};

/** In which direction an indicator is better, as its page says it. */
export const BETTER: Readonly<Record<'up' | 'down' | 'none', string>> = {
  up: 'Càng cao càng tốt',
  down: 'Càng thấp càng tốt',
  none: 'Cao hay thấp không nói lên tốt xấu',
};

/** `đếm trong kỳ` for a flow, `đếm tại một ngày` for a stock. */
export const TIMINGS: Readonly<Record<'flow' | 'stock', string>> = {
  flow: 'đếm trong kỳ',
  stock: 'đếm tại một ngày',
};
