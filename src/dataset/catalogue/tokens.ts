import type { CatalogueEntry } from './entry.ts';

/** Problems of numbers, dates and periods. */
export const tokenProblems = {
  'excel-error': {
    severity: 'error',
    says: 'ô chứa lỗi của Excel, nội dung đã mất',
    expected: '{expectedNumber}',
    fix: 'Mở tệp Excel gốc, nới rộng cột hoặc sửa công thức, rồi lưu lại CSV.',
  },
  'not-a-number': {
    severity: 'error',
    says: 'không đọc được thành số',
    expected: '{expectedNumber}',
    fix: 'Chỉ ghi con số{suggestion}. Không có số thì để trống và ghi ký hiệu x, z, n hoặc v ở cột marker.',
  },
  // Also of `98.780` in a percentage, which may pass 100; asking costs one sentence, guessing a figure.
  'ambiguous-number': {
    severity: 'error',
    says: 'có hai cách đọc: {grouped} hoặc {decimal} nên không đoán',
    expected: '{expectedNumber}',
    fix: 'Ghi lại là {grouped} nếu dấu ngăn hàng nghìn, hoặc {decimalLong} nếu là phần lẻ.',
  },
  'not-whole': {
    severity: 'error',
    says: 'số đếm có phần lẻ',
    expected: '{expectedNumber}',
    fix: 'Ghi số nguyên đúng như văn bản.',
  },
  'negative-count': {
    severity: 'error',
    says: 'số đếm bị âm',
    expected: '{expectedNumber}',
    fix: 'Bỏ dấu trừ nếu gõ nhầm.',
  },
  'not-a-percentage': {
    severity: 'error',
    says: 'con số này không phải tỷ lệ mà có dấu %',
    expected: '{expectedNumber}',
    fix: 'Ghi tỷ lệ ở cột value hoặc printed của một chỉ số tỷ lệ; cột này chỉ ghi con số.',
  },
  'scientific-number': {
    severity: 'error',
    says: 'Excel đã đổi số sang dạng khoa học và làm mất chữ số',
    expected: '{expectedNumber}',
    fix: 'Lấy lại con số từ văn bản gốc; đặt cột là Number không có phần lẻ trước khi lưu.',
  },
  'too-many-digits': {
    severity: 'error',
    says: 'số có hơn 15 chữ số, Excel đã thay các chữ số cuối bằng 0',
    expected: '{expectedNumber}',
    fix: 'Xem lại con số trong văn bản gốc.',
  },
  // Also of `1.987` in a count of a file with `93.01` in it: a count has one reading, and its quote must hold it.
  'number-normalised': {
    severity: 'notice',
    says: 'đã đọc là {read}',
    expected: 'chữ số liền nhau, dấu chấm trước phần lẻ: {read}',
    fix: 'Không phải sửa gì; ghi {read} thì chắc hơn.',
  },
  'invalid-date': {
    severity: 'error',
    says: 'không phải là một ngày có thật',
    expected: 'ngày viết theo kiểu năm-tháng-ngày: 2026-04-09',
    fix: 'Viết lại theo kiểu năm-tháng-ngày; xem lịch nếu là ngày 29, 30 hoặc 31.',
  },
  'ambiguous-date': {
    severity: 'error',
    says: 'có hai cách đọc: {dayFirst} hoặc {monthFirst} nên không đoán',
    expected: 'ngày viết theo kiểu năm-tháng-ngày: 2026-04-09',
    fix: 'Ghi lại là {dayFirst} hoặc {monthFirst}.',
  },
  'short-year': {
    severity: 'error',
    says: 'năm chỉ có hai chữ số nên không đoán ngày nào',
    expected: 'ngày viết theo kiểu năm-tháng-ngày: 2026-04-09',
    fix: 'Ghi đủ bốn chữ số của năm{suggestion}. LibreOffice tự rút ngắn ngày khi lưu CSV: đặt cột là Text trước khi gõ.',
  },
  'slashed-date': {
    severity: 'warning',
    says: 'ngày viết theo kiểu ngày/tháng; đã đọc là {read} vì chỉ có một cách đọc',
    expected: 'ngày viết theo kiểu năm-tháng-ngày: {read}',
    fix: 'Ghi lại là {read}; những ngày từ 1 đến 12 viết kiểu này sẽ không đọc được.',
  },
  'date-normalised': {
    severity: 'notice',
    says: 'đã đọc là {read}',
    expected: 'ngày viết theo kiểu năm-tháng-ngày: {read}',
    fix: 'Không phải sửa gì; ghi {read} thì chắc hơn.',
  },
  'excel-date': {
    severity: 'error',
    says: 'Excel đã đổi ô này thành một ngày theo kiểu riêng',
    expected: '{wanted}',
    fix: 'Đặt cột là Text rồi gõ lại{suggestion}.',
  },
  'invalid-period': {
    severity: 'error',
    says: 'không đọc được kỳ',
    expected: '2026-04, 2026-Q1, 2026-H1, 2026-W04 hoặc 2026; để trống nếu là số tại một ngày',
    fix: 'Viết lại kỳ; kỳ khác tháng, quý, nửa năm, năm, tuần thì để trống và ghi from, to.',
  },
  'period-normalised': {
    severity: 'notice',
    says: 'đã đọc là {read}',
    expected: 'kỳ viết là {read}',
    fix: 'Không phải sửa gì; ghi {read} thì chắc hơn.',
  },
} as const satisfies Record<string, CatalogueEntry>;
