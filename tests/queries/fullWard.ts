/**
 * An invented ward for the tests of briefs and paragraphs: two months beside each other, every row reported, targets,
 * contradictions, and words as long as the rules allow. Nothing here is a figure of the real ward of that name.
 */
import { readDataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { formatNumber, formatPercent } from '../../src/format.ts';
import { readDataFolder } from '../../src/loadDataset.ts';

export const FULL_WARD = 'hai-phong/nguyen-binh-khiem';

/** The day the tests ask on. */
export const ASKED = '2026-11-22';

/** The real data and the invented ward. */
export function realDataAndFullWard(): Dataset {
  const encoder = new TextEncoder();
  const more = Object.entries(fullWardFiles()).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const { dataset, problems } = readDataset([...readDataFolder('data'), ...more], { today: ASKED });
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 1));
  return dataset;
}

interface Row {
  readonly indicator: string;
  readonly counts: readonly [number, number] | null;
  readonly value: number | null;
  /** Where the report prints another rate than its counts give. */
  readonly printed?: string;
}

const MARCH: readonly Row[] = [
  { indicator: 'ho-so-tiep-nhan', counts: null, value: 1800 },
  { indicator: 'ty-le-ho-so-truc-tuyen', counts: [1440, 1800], value: null },
  { indicator: 'ty-le-da-giai-quyet', counts: [1692, 1800], value: null },
  { indicator: 'ty-le-dung-han', counts: [1600, 1692], value: null },
  { indicator: 'ho-so-qua-han', counts: null, value: 92 },
  { indicator: 'ty-le-thanh-toan-truc-tuyen', counts: [610, 1000], value: null },
  { indicator: 'ty-le-so-hoa-ket-qua', counts: [5, 8], value: null },
  { indicator: 'muc-do-hai-long', counts: null, value: 97.5 },
];

const APRIL: readonly Row[] = [
  { indicator: 'ho-so-tiep-nhan', counts: null, value: 2126 },
  { indicator: 'ty-le-ho-so-truc-tuyen', counts: [1785, 2126], value: null },
  { indicator: 'ty-le-da-giai-quyet', counts: [1999, 2126], value: null },
  { indicator: 'ty-le-dung-han', counts: [1890, 1999], value: null, printed: '80,1%' },
  { indicator: 'ho-so-qua-han', counts: null, value: 31 },
  { indicator: 'ty-le-thanh-toan-truc-tuyen', counts: [622, 1010], value: null, printed: '99,9%' },
  { indicator: 'ty-le-so-hoa-ket-qua', counts: [6, 9], value: null, printed: '91,2%' },
  { indicator: 'muc-do-hai-long', counts: null, value: 96.4 },
];

const GOALS: readonly (readonly [indicator: string, comparison: string, value: number])[] = [
  ['ho-so-tiep-nhan', '>=', 3000],
  ['ty-le-ho-so-truc-tuyen', '>=', 85],
  ['ty-le-da-giai-quyet', '>=', 98],
  ['ty-le-dung-han', '>=', 99],
  ['ho-so-qua-han', '<=', 5],
  ['ty-le-thanh-toan-truc-tuyen', '>=', 90],
  ['ty-le-so-hoa-ket-qua', '>=', 80],
  ['muc-do-hai-long', '>=', 99],
];

/** The files of the ward, by their path from the data folder. */
export function fullWardFiles(): Readonly<Record<string, string>> {
  const folder = `reports/${FULL_WARD}`;
  const months = [
    { period: '2026-03', from: '2026-02-10', to: '2026-03-09', rows: MARCH },
    { period: '2026-04', from: '2026-03-10', to: '2026-04-09', rows: APRIL },
  ];
  const observations = months.flatMap(({ period, from, to, rows }) =>
    rows.map((row) => {
      const printed = row.printed ?? printedOf(row);
      const [numerator, denominator] = row.counts ?? ['', ''];
      return [
        ...[row.indicator, period, from, to, numerator, denominator, row.value ?? '', printed, ''],
        ...[`bao-cao-${period}`, LONG_PLACE, longQuote(printed, row), ''],
      ];
    }),
  );
  return {
    [`${folder}/sources.csv`]: table(
      'id,number,title,issuer,date,from,to,kind,url,note',
      months.map(({ period, from, to }) => [
        ...[
          `bao-cao-${period}`,
          `1804/BC-UBND-VHXH-${period.slice(5)}`,
          'Báo cáo thử',
          'Ủy ban nhân dân phường',
        ],
        ...['2026-04-17', from, to, 'report', '', ''],
      ]),
    ),
    [`${folder}/observations.csv`]: table(
      'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note',
      observations,
    ),
    [`${folder}/targets.csv`]: table(
      'indicator,due,comparison,value,scope,source,locator,quote',
      GOALS.map(([indicator, comparison, value]) => [
        ...[indicator, '2026-12-31', comparison, value, 'Toàn phường', 'bao-cao-2026-04', PLACE_OF_TARGETS],
        `Phấn đấu đến hết năm 2026, ${indicator.replaceAll('-', ' ')} của toàn phường theo kế hoạch cải cách hành chính đạt ${formatNumber(value)}`,
      ]),
    ),
    [`${folder}/remarks.csv`]: table(
      'check,indicator,period,comment,source,quote',
      APRIL.filter(({ printed }) => printed !== undefined).map(({ indicator }) => [
        ...['rate-mismatch', indicator, '2026-04', 'Báo cáo in tỷ lệ khác số đếm.', '', ''],
      ]),
    ),
  };
}

const LONG_PLACE = 'Phụ lục 1, phần II, mục I.3.1, gạch đầu dòng thứ mười một';
const PLACE_OF_TARGETS = 'Phụ lục 2, phần IV, mục tiêu 2.2, gạch đầu dòng thứ chín';

function printedOf({ counts, value }: Row): string {
  if (counts !== null) return formatPercent((100 * counts[0]) / counts[1]);
  return value === null ? '' : formatNumber(value);
}

/** Twenty-five words at most, the figure in the middle of them. */
function longQuote(printed: string, { counts }: Row): string {
  const figures =
    counts === null ? printed : `${formatNumber(counts[0])}/${formatNumber(counts[1])} hồ sơ, đạt ${printed}`;
  return `Theo thống kê của Trung tâm Phục vụ hành chính công phường, kết quả là ${figures}, ghi tại bảng`;
}

function table(header: string, rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    /[",]/.test(String(value)) ? `"${value}"` : String(value);
  return `${header}\n${rows.map((row) => `${row.map(cell).join(',')}\n`).join('')}`;
}
