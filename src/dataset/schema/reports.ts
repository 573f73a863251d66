import { type Column, column, type FileKind } from './column.ts';

const MARKERS = ['b', 'p', 'e', 'x', 'z', 'n', 'v'];

const unit = column(
  'unit',
  'unit',
  'seldom',
  'Đơn vị',
  'Chỉ cần khi một tệp chứa nhiều đơn vị: đường dẫn tính từ thư mục chứa tệp, hoặc mã.',
);

const window: readonly Column[] = [
  column(
    'period',
    'period',
    'optional',
    'Kỳ',
    '2026-04, 2026-Q1, 2026-H1, 2026-W04 hoặc 2026; trống nếu là số tại một ngày.',
  ),
  column('from', 'date', 'optional', 'Từ ngày', 'Ngày đầu của khoảng thời gian báo cáo thật sự tính.'),
  column('to', 'date', 'optional', 'Đến ngày', 'Ngày cuối, tính cả ngày đó; số tại một ngày chỉ có cột này.'),
];

const printed: readonly Column[] = [
  column('printed', 'printed', 'optional', 'Số in trong văn bản', 'Chép đúng như văn bản in: 94,4%.'),
  column('marker', 'choice', 'optional', 'Ký hiệu', 'b, p, e đi kèm số; x, z, n, v thay cho số.', MARKERS),
];

const source = column('source', 'id', 'required', 'Nguồn', 'Mã nguồn trong sources.csv.');
const locator = column('locator', 'text', 'required', 'Vị trí', 'Chỗ trong văn bản: Phụ lục 1, mục I.3.1.');
const quote = column('quote', 'quote', 'optional', 'Trích dẫn', 'Nguyên văn, tối đa 25 từ, có chứa con số.');
const note = column('note', 'note', 'optional', 'Ghi chú', 'Điều người đọc cần biết thêm.');

/** The files of a folder of `data/reports/`: what the documents say. */
export const reportFiles: readonly FileKind[] = [
  {
    id: 'sources',
    stem: 'sources',
    folder: 'reports',
    title: 'Các văn bản là nguồn của số liệu',
    columns: [
      unit,
      column('id', 'id', 'required', 'Mã nguồn', 'Duy nhất trên cả trang: hai-an-2026-04-bao-cao-thang.'),
      column('number', 'text', 'optional', 'Số ký hiệu', 'Số, ký hiệu văn bản; trống nếu văn bản không in.'),
      column('title', 'text', 'required', 'Trích yếu', 'Tên văn bản.'),
      column('issuer', 'text', 'required', 'Cơ quan ban hành', 'Cơ quan đã ban hành.'),
      column('date', 'date', 'optional', 'Ngày ban hành', 'Ngày in trên văn bản.'),
      column('from', 'date', 'optional', 'Từ ngày', 'Ngày đầu của kỳ báo cáo.'),
      column('to', 'date', 'optional', 'Đến ngày', 'Ngày cuối của kỳ báo cáo.'),
      column('kind', 'choice', 'required', 'Loại', 'Báo cáo, kế hoạch, cổng dữ liệu hay báo chí.', [
        'report',
        'plan',
        'portal',
        'press',
      ]),
      column('url', 'url', 'optional', 'Địa chỉ', 'Nơi đọc được văn bản trên mạng.'),
      note,
    ],
  },
  {
    id: 'observations',
    stem: 'observations',
    folder: 'reports',
    title: 'Số liệu của các chỉ số',
    columns: [
      unit,
      column('indicator', 'id', 'required', 'Chỉ số', 'Mã chỉ số trong indicators.csv.'),
      ...window,
      column('numerator', 'count', 'optional', 'Tử số', 'Số đếm ở trên vạch; đi cùng mẫu số.'),
      column('denominator', 'count', 'optional', 'Mẫu số', 'Số đếm ở dưới vạch; đi cùng tử số.'),
      column(
        'value',
        'decimal',
        'optional',
        'Giá trị',
        'Khi không có tử số, mẫu số; tỷ lệ ghi theo phần trăm.',
      ),
      ...printed,
      source,
      locator,
      quote,
      note,
    ],
  },
  {
    id: 'serviceObservations',
    stem: 'services',
    folder: 'reports',
    title: 'Số hồ sơ của từng dịch vụ công thiết yếu',
    columns: [
      unit,
      column('service', 'id', 'required', 'Dịch vụ', 'Mã dịch vụ trong services.csv của thư mục data.'),
      ...window,
      column('total', 'count', 'optional', 'Tổng số', 'Tổng số hồ sơ tiếp nhận.'),
      column('online', 'count', 'optional', 'Trực tuyến', 'Trong đó nộp trực tuyến.'),
      ...printed,
      column('obstacle', 'note', 'optional', 'Vướng mắc', 'Khó khăn mà văn bản nêu.'),
      column('remedy', 'note', 'optional', 'Giải pháp', 'Kiến nghị, giải pháp mà văn bản nêu.'),
      source,
      locator,
      quote,
      note,
    ],
  },
  {
    id: 'targets',
    stem: 'targets',
    folder: 'reports',
    title: 'Chỉ tiêu',
    columns: [
      unit,
      column('indicator', 'id', 'required', 'Chỉ số', 'Mã chỉ số trong indicators.csv.'),
      column('due', 'due', 'required', 'Hạn', 'Ngày phải đạt: 2026-12-31.'),
      column('comparison', 'choice', 'required', 'So sánh', 'Phải từ, trên, bằng, đến hay dưới mức này.', [
        '>=',
        '>',
        '=',
        '<=',
        '<',
      ]),
      column('value', 'decimal', 'required', 'Mức', 'Mức phải đạt; tỷ lệ ghi theo phần trăm.'),
      column('scope', 'text', 'optional', 'Phạm vi', 'Chỉ tiêu áp dụng cho ai, cho phần nào.'),
      source,
      locator,
      column('quote', 'quote', 'required', 'Trích dẫn', 'Nguyên văn, tối đa 25 từ, có chứa con số.'),
    ],
  },
  {
    id: 'tasks',
    stem: 'tasks',
    folder: 'reports',
    title: 'Nhiệm vụ của kế hoạch',
    columns: [
      unit,
      column('task', 'note', 'required', 'Nhiệm vụ', 'Nội dung nhiệm vụ.'),
      column('lead', 'text', 'required', 'Chủ trì', 'Cơ quan chủ trì.'),
      column('support', 'text', 'optional', 'Phối hợp', 'Cơ quan phối hợp.'),
      column('due', 'due', 'required', 'Thời hạn', '2026-01, 2026-Q3, một ngày, hoặc thường xuyên.'),
      column('product', 'note', 'optional', 'Sản phẩm', 'Kết quả phải có.'),
      column('status', 'text', 'optional', 'Tình trạng', 'Văn bản nói đã làm đến đâu.'),
      source,
      locator,
    ],
  },
  {
    id: 'remarks',
    stem: 'remarks',
    folder: 'reports',
    title: 'Mâu thuẫn của văn bản đã được xem lại',
    columns: [
      unit,
      column(
        'check',
        'choice',
        'required',
        'Phép kiểm tra',
        'Phép kiểm tra đã phát hiện; reading là do người đọc.',
        ['rate-mismatch', 'numerator-exceeds-denominator', 'identity-broken', 'conflict', 'reading'],
      ),
      column('indicator', 'id', 'optional', 'Chỉ số', 'Mã chỉ số, mã dịch vụ, hoặc mã của tổng phải khớp.'),
      column('period', 'text', 'optional', 'Kỳ', 'Kỳ của dòng số liệu, hoặc ngày chốt nếu không có kỳ.'),
      column('comment', 'note', 'required', 'Nhận xét', 'Văn bản in gì và vì sao đó là mâu thuẫn.'),
      column('source', 'id', 'optional', 'Nguồn', 'Mã nguồn, khi không số liệu nào của trang mang câu này.'),
      column('quote', 'quote', 'optional', 'Trích dẫn', 'Nguyên văn câu có mâu thuẫn.'),
    ],
  },
];
