import { isRounded } from '../dataset/checks/rate.ts';
import { type PortalFigure, unitToFigures } from './figures.ts';
import { isKnownMetric } from './measure.ts';
import { metricsOf, type PortalReport, type PortalUnit } from './readReport.ts';
import { expectedScore } from './scores.ts';
import type { TableRow } from './tables.ts';
import type { Matching } from './units.ts';

/** Something a person should look at before publishing: what, and where it was met. */
export interface Doubt {
  readonly sentence: string;
  /** `H44.100 totalOnTime 3/2`, first met first. */
  readonly places: readonly string[];
}

/** Figures that count dossiers or petitions, so that those of the units must add up to the province's. */
const SUMS = [
  'cong-ho-so-tiep-nhan',
  'cong-ty-le-tinh-dung-han',
  'cong-ty-le-thanh-toan-truc-tuyen',
  'cong-ty-le-ket-qua-dien-tu',
  'cong-ty-le-so-hoa-ho-so',
  'cong-ty-le-dung-lai-du-lieu',
  'cong-ty-le-dung-du-lieu-dan-cu',
  'cong-ty-le-khong-bi-tru-hai-long',
  'cong-ty-le-phan-anh-phan-loai',
];

/** What is odd within one report. */
export function reportDoubts(told: PortalReport, matching: Matching): readonly Doubt[] {
  const all = [told.province, ...told.units].map((unit) => ({
    unit,
    figures: unitToFigures(told.report, unit),
  }));
  const places = (isOdd: (figure: PortalFigure, unit: PortalUnit) => boolean): readonly string[] =>
    all.flatMap(({ unit, figures }) =>
      figures
        .filter((figure) => isOdd(figure, unit))
        .map((figure) => `${nameOf(unit, matching)} ${figureText(figure)}`),
    );
  const flags = [...new Set(all.flatMap(({ figures }) => figures.flatMap(({ flag }) => flag ?? [])))];
  return [
    { sentence: 'Tử số lớn hơn mẫu số', places: places(exceeds) },
    { sentence: 'Tỷ lệ in ra không phải tỷ lệ của hai số đếm', places: places(isMisprinted) },
    {
      sentence: 'Điểm không khớp với cách chấm đã biết',
      places: places((figure, unit) => isOddScore(figure, unit, told)),
    },
    { sentence: 'Cổng không cho số (null)', places: places(({ marker }) => marker === 'x') },
    { sentence: 'Các đơn vị cộng lại không bằng số của tỉnh', places: brokenSums(told) },
    ...flags.map((flag) => ({ sentence: flag, places: places((figure) => figure.flag === flag) })),
    { sentence: 'Chỉ số của Cổng mà trang này chưa biết, không lấy', places: unknownMetrics(told) },
    {
      sentence: 'Trích dẫn không có nguyên văn trong tệp: tệp đã được viết lại, hãy tải tệp gốc',
      places: places(({ quote }) => !told.text.includes(quote)),
    },
  ].filter((doubt) => doubt.places.length > 0);
}

function exceeds({ numerator, denominator }: PortalFigure): boolean {
  return numerator !== null && denominator !== null && numerator > denominator;
}

/** The portal rounds to two decimals and trims zeros. */
function isMisprinted({ numerator, denominator, ratio }: PortalFigure): boolean {
  if (ratio === null || numerator === null || denominator === null || denominator === 0) return false;
  return !isRounded({ digits: BigInt(Math.round(ratio * 100)), decimals: 2 }, numerator, denominator);
}

function isOddScore({ measure, value }: PortalFigure, unit: PortalUnit, { report }: PortalReport): boolean {
  const expected = value === null ? null : expectedScore(report, measure, unit);
  return expected !== null && value !== null && Math.abs(expected - value) > 0.005 + 1e-9;
}

function brokenSums({ report, province, units }: PortalReport): readonly string[] {
  const departments = units.filter(({ level }) => level === 'department').length;
  const where = departments === 0 ? ' (tệp không có sở, ngành)' : '';
  return unitToFigures(report, province).flatMap((whole) => {
    if (!SUMS.includes(whole.measure.indicator)) return [];
    const parts = units.flatMap((unit) =>
      unitToFigures(report, unit).filter(({ measure }) => measure.indicator === whole.measure.indicator),
    );
    return (['numerator', 'denominator', 'value'] as const).flatMap((term) => {
      const total = whole[term];
      const sum = parts.reduce((before, part) => before + (part[term] ?? 0), 0);
      return total === null || parts.length === 0 || sum === total
        ? []
        : [`${whole.place} ${term}: ${sum} so với ${total}, lệch ${total - sum}${where}`];
    });
  });
}

function unknownMetrics({ report, province }: PortalReport): readonly string[] {
  return metricsOf(province.object)
    .map(({ code }) => String(code))
    .filter((code) => !isKnownMetric(report, code));
}

/** Reports of one day that count the dossiers of the province differently. */
export function denominatorDoubts(reports: readonly PortalReport[]): readonly Doubt[] {
  const told = reports.flatMap(({ report, province }) =>
    unitToFigures(report, province).flatMap(({ measure, denominator }) =>
      ['cong-ty-le-tinh-dung-han', 'cong-ty-le-ket-qua-dien-tu', 'cong-ty-le-khong-bi-tru-hai-long'].includes(
        measure.indicator,
      )
        ? [{ id: report.id, denominator }]
        : [],
    ),
  );
  if (new Set(told.map(({ denominator }) => denominator)).size < 2) return [];
  const places = told.map(({ id, denominator }) => `${id} ${denominator}`);
  return [{ sentence: 'Các báo cáo đếm tổng số hồ sơ của tỉnh khác nhau', places }];
}

/** Figures another capture of the same period gave otherwise. */
export function movedDoubts(old: readonly TableRow[], rows: readonly TableRow[]): readonly Doubt[] {
  const keyOf = ({ unit, indicator, period }: TableRow): string => `${unit} ${indicator} ${period}`;
  const before = new Map(old.map((row) => [keyOf(row), row]));
  const places = rows.flatMap((row) => {
    const former = before.get(keyOf(row));
    if (former === undefined || rowText(former) === rowText(row)) return [];
    return [`${row.unit || 'tỉnh'} ${row.indicator}: ${rowText(former)} → ${rowText(row)}`];
  });
  return places.length === 0 ? [] : [{ sentence: 'Khác với lần lấy trước của cùng kỳ', places }];
}

function rowText({ numerator, denominator, value, marker }: TableRow): string {
  if (numerator !== '' && numerator !== undefined) return `${numerator}/${denominator}`;
  return value === '' || value === undefined ? (marker ?? '') : value;
}

function figureText({ place, numerator, denominator, value, ratio }: PortalFigure): string {
  const counts = numerator === null ? '' : ` ${numerator}/${denominator}`;
  return `${place}${counts}${value === null ? '' : ` ${value}`}${ratio === null ? '' : `, in ${ratio}`}`;
}

function nameOf(unit: PortalUnit, { codes }: Matching): string {
  return codes.get(unit.departmentId) ?? unit.name;
}
