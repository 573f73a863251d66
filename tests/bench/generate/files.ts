import type { Cell } from '../../../src/queries/downloads/csv.ts';
import { openChance, wholeBetween } from './chance.ts';
import { GENERATED, isPrintedWrong, type MadeRow, quoteOf, rowsOf } from './commune.ts';
import {
  ISSUER,
  isRare,
  type MadeFile,
  monthlySource,
  planSource,
  SOURCE_HEADER,
  table,
} from './documents.ts';
import { RECIPES } from './figures.ts';
import type { CalendarMonth } from './months.ts';
import { rareFiles } from './rare.ts';
import type { Commune, Scale } from './scale.ts';

const OBSERVATION =
  'indicator,period,from,to,numerator,denominator,value,printed,marker,source,locator,quote,note';
const TARGET = 'indicator,due,comparison,value,scope,source,locator,quote';
const REMARK = 'check,indicator,period,comment,source,quote';

/** The documents of a province: a table of figures for each month, a plan for each year. */
export function provinceFiles(province: string, months: readonly CalendarMonth[]): readonly MadeFile[] {
  const monthly = months.map((month) => {
    const title = `${GENERATED}: bảng số liệu tháng ${month.spoken}`;
    return [
      monthlySource(province, month),
      '',
      title,
      ISSUER,
      month.signed,
      month.from,
      month.to,
      'report',
      '',
      '',
    ];
  });
  const plans = yearsOf(months).map((year) => {
    const title = `${GENERATED}: kế hoạch năm ${year}`;
    return [
      planSource(province, year),
      '',
      title,
      ISSUER,
      '',
      `${year}-01-01`,
      `${year}-12-31`,
      'plan',
      '',
      '',
    ];
  });
  return table(`${province}/sources`, SOURCE_HEADER, [...monthly, ...plans]);
}

/** Everything of one commune; `services` are ids of services.csv. */
export function communeFiles(
  commune: Commune,
  scale: Scale,
  months: readonly CalendarMonth[],
  services: readonly string[],
): readonly MadeFile[] {
  const rows = rowsOf(commune, scale, months);
  const { path } = commune;
  const own = isRare(commune) ? rareFiles(commune, months, services) : [];
  return [
    ...table(
      `${path}/observations`,
      OBSERVATION,
      rows.map((row, index) => observation(commune, row, index + 1)),
    ),
    ...table(`${path}/targets`, TARGET, targetsOf(commune, scale, months)),
    ...table(`${path}/remarks`, REMARK, rows.filter(isPrintedWrong).map(remark)),
    ...own,
  ];
}

/** The line of revisions.csv of a commune whose newest count was changed after it was published. */
export function revisionsOf(
  commune: Commune,
  scale: Scale,
  months: readonly CalendarMonth[],
): readonly Cell[][] {
  const last = months.at(-1);
  const row = rowsOf(commune, scale, months).find(
    ({ indicator, month }) => month === last && indicator === 'ho-so-tiep-nhan',
  );
  if (!isRare(commune) || row?.made == null || !('value' in row.made)) return [];
  const { value } = row.made;
  const reason = `${GENERATED}: văn bản sửa lại số đếm`;
  return [
    [
      row.month.signed,
      commune.path,
      row.indicator,
      row.month.period,
      value + 7,
      value,
      'revision',
      reason,
      ISSUER,
    ],
  ];
}

function yearsOf(months: readonly CalendarMonth[]): readonly string[] {
  return [...new Set(months.map(({ period }) => period.slice(0, 4)))];
}

function observation({ province }: Commune, row: MadeRow, line: number): readonly Cell[] {
  const { indicator, month, isStock, made, printed, marker } = row;
  const window = isStock ? ['', '', month.to] : [month.period, '', ''];
  const counts =
    made === null
      ? ['', '', '']
      : 'value' in made
        ? ['', '', made.value]
        : [made.numerator, made.denominator, ''];
  return [
    indicator,
    ...window,
    ...counts,
    printed,
    marker,
    monthlySource(province, month),
    `Dòng ${line}`,
    quoteOf(row),
    '',
  ];
}

function remark({ indicator, month, isStock }: MadeRow): readonly Cell[] {
  const comment = `${GENERATED}: tỷ lệ in sai để phép kiểm tra có việc`;
  return ['rate-mismatch', indicator, isStock ? month.to : month.period, comment, '', ''];
}

const TARGETED = ['ty-le-ho-so-truc-tuyen', 'ty-le-dung-han', 'muc-do-hai-long', 'ty-le-vneid'];

/** A target for each of some rates at the end of each year. */
function targetsOf(
  { path, province }: Commune,
  scale: Scale,
  months: readonly CalendarMonth[],
): readonly (readonly Cell[])[] {
  const chance = openChance(`${path} chỉ tiêu`);
  const known = RECIPES.slice(0, scale.indicators).map(({ indicator }) => indicator);
  return yearsOf(months).flatMap((year) =>
    TARGETED.filter((id) => known.includes(id)).map((id, index) => {
      const value = wholeBetween(chance, 60, 95);
      const quote = `${GENERATED}: đạt từ ${value}% trở lên`;
      return [id, `${year}-12-31`, '>=', value, '', planSource(province, year), `Mục ${index + 1}`, quote];
    }),
  );
}
