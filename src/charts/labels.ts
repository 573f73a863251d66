import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import type { Lane, TargetLine } from '../queries/series.ts';
import { targetText } from '../wording/verdict.ts';
import { hasFewCases, missingText, windowShort } from '../wording.ts';

type Indicator = Pick<Figure['indicator'], 'kind' | 'unit'>;
type Target = Pick<TargetLine, 'comparison' | 'value'>;

/** Names of the lanes of a timeline. */
export const LANE_NAMES: Readonly<Record<Lane['class'], string>> = {
  week: 'Tuần',
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  year: 'Năm',
  stock: 'Mốc thời điểm',
  other: 'Kỳ khác',
};

/** Days without any report between two windows. */
export const NO_REPORT = 'chưa có báo cáo';

const MILLION = 1e6;
const BILLION = 1e9;

/** A value short enough for a mark: `94,4%`, `2.126`, `17,47 tỷ`; the exact one stands in the table. */
export function shortValue(value: number, { kind, unit }: Indicator): string {
  if (kind === 'rate') return formatPercent(value);
  const size = Math.abs(value);
  if (unit === 'đồng' && size >= BILLION) return `${formatNumber(Math.round(value / 1e7) / 100)} tỷ`;
  if (unit === 'đồng' && size >= MILLION) return `${formatNumber(Math.round(value / 1e5) / 10)} triệu`;
  return formatNumber(Math.round(value * 100) / 100);
}

/** A value with its unit: `94,4%`, `2.126 hồ sơ`, `17,47 tỷ đồng`. */
export function valueWithUnit(value: number, indicator: Indicator): string {
  const short = shortValue(value, indicator);
  return indicator.kind === 'rate' || indicator.unit === '' ? short : `${short} ${indicator.unit}`;
}

/** A value as it stands at a mark: `94,4%`; with few cases, where a rate misleads, their counts: `3/4`. */
export function markLabel(figure: Figure, value: number): string {
  const { indicator, numerator, denominator } = figure;
  const isOwn = value === figure.value && numerator !== null && denominator !== null;
  if (indicator.kind === 'rate' && isOwn && hasFewCases(figure))
    return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  return shortValue(value, indicator);
}

/** Letters of the caveats of `figures`: ` [m]`, ` [b] [e]`, or nothing. */
export function caveats(figures: readonly Pick<Figure, 'markers'>[]): string {
  return [...'mbperu']
    .filter((letter) => figures.some(({ markers }) => markers.some((marker) => marker === letter)))
    .map((letter) => ` [${letter}]`)
    .join('');
}

/** Why a figure has no value: the letter of its row, n where the report counts no case at all, else x. */
export function nothingMarker({ markers, denominator }: Figure): 'x' | 'n' | 'z' | 'v' {
  const said = (['n', 'z', 'v', 'x'] as const).find((letter) => markers.includes(letter));
  return said ?? (denominator === 0 ? 'n' : 'x');
}

/** The same in words, for the mark: `chưa báo cáo`, `không phát sinh`. */
export function nothingWords(figure: Figure): string {
  return missingText(figure);
}

/** `tuần 22–28/01/2026`, `kỳ 10/03–09/04/2026`, `tháng 4/2026`, `đến 31/05/2026`. */
export function windowLabel(window: Figure['window']): string {
  const short = windowShort(window);
  if (!/^\d\d[/–]/.test(short)) return short;
  return window.class === 'week' ? `tuần ${short}` : `kỳ ${short}`;
}

/** `chỉ tiêu ≥ 84%, hạn 31/12/2026`, and without the day it is due. */
export function targetLabels(
  target: Target & Pick<TargetLine, 'due'>,
  indicator: Indicator,
): readonly [full: string, short: string] {
  const short = `chỉ tiêu ${targetText(target, indicator)}`;
  return [`${short}, hạn ${formatDate(target.due)}`, short];
}
