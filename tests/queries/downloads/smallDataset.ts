import type {
  Contradiction,
  Dataset,
  Indicator,
  Observation,
  Place,
  ServiceObservation,
  Source,
  Unit,
  Window,
} from '../../../src/dataset/types.ts';

/** Two provinces, a ward with figures of every kind, a former ward, and one that reported nothing. */
export function smallDataset(): Dataset {
  return {
    site: {
      title: 'Số liệu phường, xã',
      publisher: 'Nhóm Số liệu phường, xã',
      contact: 'https://example.org/lien-he',
      licence: 'CC BY 4.0',
      legalNote: 'Số liệu chép từ văn bản của các đơn vị.',
      provinces: ['hai-phong', 'quang-ninh'],
    },
    units: byKey(UNITS, (unit) => unit.path),
    groups: [
      { id: 'dich-vu-truc-tuyen', name: 'Dịch vụ trực tuyến', points: 12, basis: '', description: '' },
    ],
    indicators: byKey(INDICATORS, (indicator) => indicator.id),
    identities: [],
    services: byKey(
      [
        { id: 'khai-sinh', order: 1, name: 'Đăng ký khai sinh', agency: 'Bộ Tư pháp', level: 'xã' },
        { id: 'khai-tu', order: 2, name: 'Đăng ký khai tử', agency: 'Bộ Tư pháp', level: 'xã' },
      ],
      (service) => service.id,
    ),
    sources: byKey(SOURCES, (source) => source.id),
    observations: OBSERVATIONS,
    serviceObservations: SERVICE_OBSERVATIONS,
    targets: [
      {
        unit: 'hai-phong/hai-an',
        indicator: 'ty-le-truc-tuyen',
        due: '2026-12-31',
        comparison: '>=',
        value: 82.5,
        scope: 'hồ sơ của phường',
        source: 'hai-an-ke-hoach',
        locator: 'mục II.1',
        quote: 'đạt từ 82,5% trở lên',
        place: at('hai-phong/hai-an/targets.csv', 2),
      },
      {
        unit: 'hai-phong',
        indicator: 'ty-le-truc-tuyen',
        due: '2026-12-31',
        comparison: '>',
        value: 80,
        scope: 'toàn thành phố',
        source: 'hai-an-ke-hoach',
        locator: '',
        quote: 'trên 80%',
        place: at('hai-phong/targets.csv', 2),
      },
    ],
    tasks: [
      {
        unit: 'hai-phong/hai-an',
        task: 'Tuyên truyền "dịch vụ công"',
        lead: 'Phòng Văn hoá, Xã hội',
        support: null,
        due: '2026-09-30',
        duePrinted: 'Quý III/2026',
        product: 'Báo cáo',
        status: null,
        source: 'hai-an-ke-hoach',
        locator: 'Phụ lục, mục 2',
        place: at('hai-phong/hai-an/tasks.csv', 3),
      },
      {
        unit: 'hai-phong/hai-an',
        task: 'Trực bộ phận một cửa',
        lead: 'Trung tâm phục vụ hành chính công',
        support: 'Công an phường',
        due: null,
        duePrinted: 'Thường xuyên',
        product: null,
        status: 'đang làm',
        source: 'hai-an-ke-hoach',
        locator: 'Phụ lục, mục 1',
        place: at('hai-phong/hai-an/tasks.csv', 2),
      },
    ],
    remarks: [],
    contradictions: [MISMATCH, READING],
    revisions: [
      {
        date: '2026-06-01',
        unit: 'hai-phong/hai-an',
        indicator: 'ho-so-tiep-nhan',
        period: '2026-03',
        before: '1200',
        after: '1206',
        kind: 'revision',
        reason: 'Phường gửi lại báo cáo',
        who: 'UBND phường Hải An',
        place: at('revisions.csv', 2),
      },
    ],
  };
}

export function at(file: string, line: number): Place {
  return { file: `reports/${file}`, line };
}

export function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

export const APRIL: Window = {
  period: '2026-04',
  from: '2026-03-10',
  to: '2026-04-09',
  class: 'month',
  days: 31,
};
const MARCH: Window = { period: '2026-03', from: '2026-03-01', to: '2026-03-31', class: 'month', days: 31 };
const END_OF_MARCH: Window = { period: null, from: null, to: '2026-03-31', class: 'stock', days: null };

export function unitOf(path: string, code: string, name: string, given: Partial<Unit> = {}): Unit {
  const [province = '', slug = province] = path.split('/');
  const isWard = path.includes('/');
  const type = isWard ? 'phường' : 'thành phố';
  const instrument = '1669/NQ-UBTVQH15';
  return {
    path,
    code,
    slug,
    name,
    type,
    province: isWard ? province : null,
    validFrom: '2025-07-01',
    validTo: null,
    successors: [],
    states: [{ name, type, validFrom: '2025-07-01', validTo: null, instrument }],
    ...given,
  };
}

const UNITS: readonly Unit[] = [
  unitOf('quang-ninh/viet-hung', '06661', 'Việt Hưng'),
  unitOf('hai-phong/hai-an', '11413', 'Hải An'),
  unitOf('quang-ninh/gieng-day', '06661', 'Giếng Đáy', {
    validFrom: '2004-01-01',
    validTo: '2025-06-30',
    successors: ['quang-ninh/viet-hung'],
    states: [
      {
        name: 'Giếng Đáy',
        type: 'xã',
        validFrom: '1990-01-01',
        validTo: '2003-12-31',
        instrument: '1/NĐ-CP',
      },
      {
        name: 'Giếng Đáy',
        type: 'phường',
        validFrom: '2004-01-01',
        validTo: '2025-06-30',
        instrument: '2/NĐ-CP',
      },
    ],
  }),
  unitOf('hai-phong', '31', 'Hải Phòng'),
  unitOf('hai-phong/an-bien', '11308', 'An Biên'),
  unitOf('ha-noi/ba-dinh', '00004', 'Ba Đình'),
  unitOf('ha-noi', '01', 'Hà Nội'),
  unitOf('quang-ninh', '22', 'Quảng Ninh', { type: 'tỉnh' }),
];

export function indicatorOf(id: string, given: Partial<Indicator> = {}): Indicator {
  return {
    id,
    group: 'dich-vu-truc-tuyen',
    name: id,
    kind: 'count',
    timing: 'flow',
    unit: 'hồ sơ',
    better: 'none',
    numerator: null,
    denominator: null,
    definition: '',
    basis: 'Quyết định 766/QĐ-TTg',
    caution: null,
    ...given,
  };
}

const INDICATORS: readonly Indicator[] = [
  indicatorOf('ty-le-truc-tuyen', {
    name: 'Tỷ lệ hồ sơ trực tuyến',
    kind: 'rate',
    unit: '%',
    better: 'up',
    numerator: 'hồ sơ nộp trực tuyến',
    denominator: 'hồ sơ tiếp nhận',
    definition: 'Trong 100 hồ sơ, bao nhiêu nộp trực tuyến',
  }),
  indicatorOf('ho-so-tiep-nhan', {
    name: 'Hồ sơ tiếp nhận',
    caution: 'Gồm cả hồ sơ kỳ trước chuyển sang, nếu có',
  }),
  indicatorOf('so-tien', {
    name: 'Số tiền thanh toán trực tuyến',
    kind: 'amount',
    unit: 'đồng',
    better: 'up',
  }),
  indicatorOf('vneid', { name: 'Tài khoản VNeID', timing: 'stock', unit: 'người', better: 'up' }),
];

function sourceOf(id: string, unit: string, given: Partial<Source> = {}): Source {
  return {
    id,
    unit,
    number: null,
    title: 'Báo cáo tháng',
    issuer: 'UBND phường Hải An',
    date: null,
    from: null,
    to: null,
    kind: 'report',
    url: null,
    note: null,
    place: at(`${unit}/sources.csv`, 2),
    ...given,
  };
}

const SOURCES: readonly Source[] = [
  sourceOf('viet-hung-2026-03', 'quang-ninh/viet-hung', {
    issuer: 'UBND phường Việt Hưng',
    date: '2026-04-02',
  }),
  sourceOf('hai-an-ke-hoach', 'hai-phong/hai-an', {
    title: 'Kế hoạch\nnăm 2026',
    kind: 'plan',
    note: 'Bản "chính", đủ phụ lục',
  }),
  sourceOf('hai-an-2026-04', 'hai-phong/hai-an', {
    number: '1804/UBND-VHXH',
    date: '2026-04-17',
    from: '2026-03-10',
    to: '2026-04-09',
    url: 'https://example.org/1804.pdf',
  }),
];

export function observationOf(
  unit: string,
  indicator: string,
  window: Window,
  line: number,
  given: Partial<Observation>,
): Observation {
  return {
    unit,
    indicator,
    window,
    numerator: null,
    denominator: null,
    value: null,
    printed: null,
    marker: null,
    source: 'hai-an-2026-04',
    locator: 'Phụ lục 1',
    quote: 'trích nguyên văn',
    note: null,
    place: at(`${unit}/observations.csv`, line),
    ...given,
  };
}

const OBSERVATIONS: readonly Observation[] = [
  observationOf('quang-ninh/viet-hung', 'vneid', END_OF_MARCH, 2, {
    value: 12034,
    marker: 'e',
    source: 'viet-hung-2026-03',
    quote: 'gần 12.034 tài khoản',
  }),
  observationOf('hai-phong/hai-an', 'so-tien', APRIL, 5, { value: 17_467_250_000, marker: 'p' }),
  observationOf('hai-phong/hai-an', 'ho-so-tiep-nhan', APRIL, 4, {
    value: 2126,
    printed: '2.126',
    locator: 'Phụ lục 1, mục I.3.1',
    quote: 'tiếp nhận 2.126 hồ sơ, "một cửa"',
  }),
  observationOf('hai-phong/hai-an', 'ho-so-tiep-nhan', MARCH, 3, { marker: 'x', quote: '' }),
  observationOf('hai-phong/hai-an', 'ty-le-truc-tuyen', APRIL, 2, {
    numerator: 38,
    denominator: 47,
    printed: '80,8%',
    marker: 'e',
  }),
  observationOf('hai-phong/hai-an', 'ty-le-truc-tuyen', MARCH, 6, {
    numerator: 9,
    denominator: 9,
    note: 'Tháng đầu',
  }),
  observationOf('hai-phong', 'ty-le-truc-tuyen', MARCH, 2, { value: 94.4, printed: '94,40%' }),
];

function serviceOf(service: string, line: number, given: Partial<ServiceObservation>): ServiceObservation {
  return {
    unit: 'hai-phong/hai-an',
    service,
    window: APRIL,
    total: null,
    online: null,
    printed: null,
    marker: null,
    obstacle: null,
    remedy: null,
    source: 'hai-an-2026-04',
    locator: 'Phụ lục 2',
    quote: '',
    note: null,
    place: at('hai-phong/hai-an/services.csv', line),
    ...given,
  };
}

const SERVICE_OBSERVATIONS: readonly ServiceObservation[] = [
  serviceOf('khai-tu', 3, { marker: 'z', obstacle: 'Không có máy, không có mạng', remedy: 'Cấp máy' }),
  serviceOf('khai-sinh', 2, { total: 12, online: 11, printed: '91,6', quote: 'khai sinh 12 11' }),
];

const MISMATCH: Contradiction = {
  id: 'hai-phong-hai-an-rate-mismatch-ty-le-truc-tuyen-2026-04',
  unit: 'hai-phong/hai-an',
  check: 'rate-mismatch',
  indicator: 'ty-le-truc-tuyen',
  period: '2026-04',
  printed: '80,8%',
  recomputed: '80,9%',
  comment: 'Văn bản cắt bớt thay vì làm tròn',
  quote: null,
  sources: ['hai-an-2026-04'],
  places: [at('hai-phong/hai-an/observations.csv', 2)],
};

const READING: Contradiction = {
  id: 'hai-phong-hai-an-reading',
  unit: 'hai-phong/hai-an',
  check: 'reading',
  indicator: null,
  period: null,
  printed: '',
  recomputed: '',
  comment: 'Hai phụ lục mang cùng một số',
  quote: 'Phụ lục 2',
  sources: ['hai-an-2026-04', 'hai-an-ke-hoach'],
  places: [],
};
