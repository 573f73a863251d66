import { serviceBars } from '../../src/charts/serviceBars.ts';
import type { ServiceRow } from '../../src/queries/serviceTable.ts';
import { contradiction, sampleSource } from './samples.ts';
import type { ChartCase } from './timelineCases.ts';

type Given = Partial<Pick<ServiceRow, 'marker' | 'contradictions'>>;

export function serviceRow(
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
  serviceRow(1, 'Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân', 1, 1),
  serviceRow(2, 'Cấp lại, đổi thẻ căn cước', 1601, 1593),
  serviceRow(3, 'Đăng ký thường trú', 521, 521),
  serviceRow(4, 'Đăng ký tạm trú', 174, 174),
  serviceRow(5, 'Khai báo tạm vắng', null, null, n),
  serviceRow(6, 'Thông báo lưu trú', 32, 32),
  serviceRow(7, 'Đăng ký, cấp biển số mô tô, xe gắn máy', 254, 254),
  serviceRow(
    8,
    'Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
    null,
    null,
    n,
  ),
  serviceRow(9, 'Đăng ký khai sinh', 107, 107),
  serviceRow(10, 'Đăng ký khai tử', 26, 26),
  serviceRow(11, 'Đăng ký kết hôn', 53, 53),
  serviceRow(12, 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông', null, null, z),
  serviceRow(13, 'Làm con dấu mới và cấp giấy chứng nhận đã đăng ký mẫu dấu', null, null, z),
  serviceRow(14, 'Làm con dấu thu nhỏ, dấu nổi, dấu xi', null, null, z),
  serviceRow(
    15,
    'Liên thông đăng ký khai sinh – Đăng ký thường trú – Cấp thẻ BHYT cho trẻ dưới 6 tuổi',
    11,
    11,
    {
      contradictions: [contradiction('conflict', '11', '18')],
    },
  ),
  serviceRow(16, 'Liên thông đăng ký khai tử – Xóa đăng ký thường trú – Trợ cấp mai táng phí', 18, 18),
  serviceRow(17, 'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ BHYT theo hộ gia đình', null, null, x),
  serviceRow(18, 'Cấp điện mới từ lưới điện hạ áp (220/380V)', null, null, z),
];

const serviceRows: Readonly<Record<string, readonly [says: string, rows: readonly ServiceRow[]]>> = {
  'ca-bang': ['a whole table with one giant', official],
  'khong-khong-lo': [
    'no giant, parts that are missing',
    [
      serviceRow(3, 'Đăng ký thường trú', 521, 402),
      serviceRow(4, 'Đăng ký tạm trú', 474, 120),
      serviceRow(9, 'Đăng ký khai sinh', 307, 0),
      serviceRow(10, 'Đăng ký khai tử', 126, 126),
    ],
  ],
  'hai-khong-lo': [
    'two giants',
    [
      serviceRow(2, 'Cấp lại, đổi thẻ căn cước', 16010, 15930),
      serviceRow(3, 'Đăng ký thường trú', 9521, 9200),
      serviceRow(4, 'Đăng ký tạm trú', 174, 160),
      serviceRow(9, 'Đăng ký khai sinh', 107, 7),
      serviceRow(10, 'Đăng ký khai tử', 12, 12),
      serviceRow(11, 'Đăng ký kết hôn', 1, 0),
    ],
  ],
  'khong-neu-truc-tuyen': [
    'only totals, one of them nought',
    [
      serviceRow(3, 'Đăng ký thường trú', 52, null),
      serviceRow(4, 'Đăng ký tạm trú', 17, null),
      serviceRow(5, 'Khai báo tạm vắng', 0, 0),
    ],
  ],
  'bang-nhau': [
    'three alike',
    [
      serviceRow(9, 'Đăng ký khai sinh', 10, 10),
      serviceRow(3, 'Đăng ký thường trú', 10, 10),
      serviceRow(4, 'Đăng ký tạm trú', 10, 9),
    ],
  ],
  'chua-bao-cao': [
    'nothing reported',
    [
      serviceRow(3, 'Đăng ký thường trú', null, null, x),
      serviceRow(4, 'Đăng ký tạm trú', null, null, x),
      serviceRow(12, 'Hộ chiếu', null, null, z),
    ],
  ],
  'it-bao-cao': [
    'most of them not reported',
    [
      serviceRow(3, 'Đăng ký thường trú', 52, 50),
      ...official.slice(4).map((one, index) => ({
        ...one,
        total: null,
        online: null,
        marker: index % 4 === 0 ? ('z' as const) : ('x' as const),
        contradictions: [],
      })),
    ],
  ],
  'mot-dich-vu': ['one service', [serviceRow(3, 'Đăng ký thường trú', 52, 50)]],
};

export const serviceCases: readonly ChartCase[] = Object.entries(serviceRows).map(([name, [says, rows]]) => ({
  name: `service-bars-${name}`,
  says,
  draw: (width) => serviceBars(rows, width),
}));
