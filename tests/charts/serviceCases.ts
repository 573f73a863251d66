import { serviceBars } from '../../src/charts/serviceBars.ts';
import type { ServiceRow } from '../../src/queries/serviceTable.ts';
import { contradiction, sampleSource } from './samples.ts';
import type { ChartCase } from './timelineCases.ts';

type Given = Partial<Pick<ServiceRow, 'marker' | 'contradictions'>>;

function row(
  order: number,
  name: string,
  total: number | null,
  online: number | null,
  given: Given = {},
): ServiceRow {
  return {
    service: { id: `dich-vu-${order}`, order, name, agency: '', level: 'xã' },
    total,
    online,
    share: null,
    marker: null,
    printed: null,
    obstacle: null,
    remedy: null,
    contradictions: [],
    source: sampleSource('hai-an-2026-04', '2026-03-10', '2026-04-09'),
    locator: '',
    quote: '',
    note: null,
    ...given,
  };
}

const x = { marker: 'x' } as const;
const n = { marker: 'n' } as const;
const z = { marker: 'z' } as const;

const official = [
  row(1, 'Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân', 1, 1),
  row(2, 'Cấp lại, đổi thẻ căn cước', 1601, 1593),
  row(3, 'Đăng ký thường trú', 521, 521),
  row(4, 'Đăng ký tạm trú', 174, 174),
  row(5, 'Khai báo tạm vắng', null, null, n),
  row(6, 'Thông báo lưu trú', 32, 32),
  row(7, 'Đăng ký, cấp biển số mô tô, xe gắn máy', 254, 254),
  row(
    8,
    'Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
    null,
    null,
    n,
  ),
  row(9, 'Đăng ký khai sinh', 107, 107),
  row(10, 'Đăng ký khai tử', 26, 26),
  row(11, 'Đăng ký kết hôn', 53, 53),
  row(12, 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông', null, null, z),
  row(13, 'Làm con dấu mới và cấp giấy chứng nhận đã đăng ký mẫu dấu', null, null, z),
  row(14, 'Làm con dấu thu nhỏ, dấu nổi, dấu xi', null, null, z),
  row(15, 'Liên thông đăng ký khai sinh – Đăng ký thường trú – Cấp thẻ BHYT cho trẻ dưới 6 tuổi', 11, 11, {
    contradictions: [contradiction('conflict', '11', '18')],
  }),
  row(16, 'Liên thông đăng ký khai tử – Xóa đăng ký thường trú – Trợ cấp mai táng phí', 18, 18),
  row(17, 'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ BHYT theo hộ gia đình', null, null, x),
  row(18, 'Cấp điện mới từ lưới điện hạ áp (220/380V)', null, null, z),
];

const serviceRows: Readonly<Record<string, readonly [says: string, rows: readonly ServiceRow[]]>> = {
  'ca-bang': ['a whole table with one giant', official],
  'khong-khong-lo': [
    'no giant, parts that are missing',
    [
      row(3, 'Đăng ký thường trú', 521, 402),
      row(4, 'Đăng ký tạm trú', 474, 120),
      row(9, 'Đăng ký khai sinh', 307, 0),
      row(10, 'Đăng ký khai tử', 126, 126),
    ],
  ],
  'hai-khong-lo': [
    'two giants',
    [
      row(2, 'Cấp lại, đổi thẻ căn cước', 16010, 15930),
      row(3, 'Đăng ký thường trú', 9521, 9200),
      row(4, 'Đăng ký tạm trú', 174, 160),
      row(9, 'Đăng ký khai sinh', 107, 7),
    ],
  ],
  'khong-neu-truc-tuyen': [
    'only totals, one of them nought',
    [
      row(3, 'Đăng ký thường trú', 52, null),
      row(4, 'Đăng ký tạm trú', 17, null),
      row(5, 'Khai báo tạm vắng', 0, 0),
    ],
  ],
  'bang-nhau': [
    'three alike',
    [
      row(9, 'Đăng ký khai sinh', 10, 10),
      row(3, 'Đăng ký thường trú', 10, 10),
      row(4, 'Đăng ký tạm trú', 10, 9),
    ],
  ],
  'chua-bao-cao': [
    'nothing reported',
    [
      row(3, 'Đăng ký thường trú', null, null, x),
      row(4, 'Đăng ký tạm trú', null, null, x),
      row(12, 'Hộ chiếu', null, null, z),
    ],
  ],
  'mot-dich-vu': ['one service', [row(3, 'Đăng ký thường trú', 52, 50)]],
};

export const serviceCases: readonly ChartCase[] = Object.entries(serviceRows).map(([name, [says, rows]]) => ({
  name: `service-bars-${name}`,
  says,
  draw: (width) => serviceBars(rows, width),
}));
