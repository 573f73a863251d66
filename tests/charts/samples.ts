import { daysBetween } from '../../src/format.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { wilson } from '../../src/queries/interval.ts';
import type { Break, Series, TargetLine } from '../../src/queries/series.ts';
import { figuresToLanes } from '../../src/queries/wardSeries.ts';

type Unit = Figure['unit'];
type Indicator = Figure['indicator'];
type Window = Figure['window'];
type Source = Figure['source'];

/** Invented for the pictures: places, documents and numbers of the tests say nothing of any real ward. */
export function sampleUnit(name = 'Hải An', slug = 'hai-an'): Unit {
  return {
    path: `hai-phong/${slug}`,
    code: '11413',
    slug,
    name,
    type: 'phường',
    province: 'hai-phong',
    validFrom: '2025-07-01',
    validTo: null,
    successors: [],
    states: [],
  };
}

export const onlineRate: Indicator = {
  id: 'ty-le-ho-so-truc-tuyen',
  group: 'dich-vu-truc-tuyen',
  name: 'Tỷ lệ hồ sơ nộp trực tuyến',
  kind: 'rate',
  timing: 'flow',
  unit: '%',
  better: 'up',
  numerator: 'hồ sơ nộp trực tuyến',
  denominator: 'hồ sơ tiếp nhận',
  definition: '',
  basis: '',
  caution: null,
  label: null,
  max: null,
};

export const received: Indicator = {
  ...onlineRate,
  id: 'ho-so-tiep-nhan',
  name: 'Hồ sơ tiếp nhận',
  kind: 'count',
  unit: 'hồ sơ',
  better: 'none',
  numerator: null,
  denominator: null,
};

export const paid: Indicator = {
  ...received,
  id: 'so-tien-thanh-toan',
  name: 'Số tiền thanh toán trực tuyến',
  kind: 'amount',
  unit: 'đồng',
};

export const procedures: Indicator = {
  ...received,
  id: 'tthc-toan-trinh',
  name: 'Thủ tục toàn trình',
  timing: 'stock',
  unit: 'thủ tục',
};

export function sampleSource(
  id: string,
  from: string | null,
  to: string | null,
  more: Partial<Source> = {},
): Source {
  return {
    id,
    unit: 'hai-phong/hai-an',
    number: '1804/UBND-VHXH',
    title: 'Báo cáo kết quả thực hiện',
    issuer: 'UBND phường',
    date: to,
    from,
    to,
    kind: 'report',
    url: null,
    note: null,
    place: { file: 'reports/hai-phong/hai-an/sources.csv', line: 2 },
    ...more,
  };
}

export function sampleWindow(from: string | null, to: string, windowClass?: Window['class']): Window {
  const days = from === null ? null : daysBetween(from, to) + 1;
  return { period: null, from, to, class: windowClass ?? classOf(days), days };
}

function classOf(days: number | null): Window['class'] {
  if (days === null) return 'stock';
  if (days === 7) return 'week';
  if (days >= 28 && days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  if (days >= 181 && days <= 184) return 'half';
  return days >= 365 && days <= 366 ? 'year' : 'other';
}

type Given = Partial<Pick<Figure, 'unit' | 'indicator' | 'markers' | 'contradictions' | 'printed'>> & {
  readonly windowClass?: Window['class'];
};

/** A rate from its counts over `from`–`to`; a stock where `from` is null. */
export function rate(
  from: string | null,
  to: string,
  numerator: number,
  denominator: number,
  given: Given = {},
): Figure {
  return {
    ...figure(from, to, denominator === 0 ? null : (100 * numerator) / denominator, given),
    numerator,
    denominator,
    interval: wilson(numerator, denominator),
  };
}

/** A figure given as a value alone, or as none (`null`, with the marker that says why). */
export function figure(from: string | null, to: string, value: number | null, given: Given = {}): Figure {
  const { windowClass, ...more } = given;
  const indicator = more.indicator ?? onlineRate;
  return {
    key: `${indicator.id}-${to}`,
    unit: sampleUnit(),
    indicator,
    window: sampleWindow(from, to, windowClass),
    numerator: null,
    denominator: null,
    value,
    interval: null,
    markers: [],
    printed: null,
    contradictions: [],
    source: sampleSource('hai-an-2026-04', from, to),
    locator: 'mục I',
    quote: '',
    note: null,
    place: { file: 'reports/hai-phong/hai-an/observations.csv', line: 2 },
    ...more,
  };
}

export function target(value: number, due: string, more: Partial<TargetLine> = {}): TargetLine {
  const source = sampleSource('ke-hoach-2026', `${due.slice(0, 4)}-01-01`, due, { kind: 'plan' });
  return { comparison: '>=', value, due, scope: 'phường', source, locator: 'mục II', quote: '', ...more };
}

export function series(
  figures: readonly Figure[],
  more: { readonly targets?: readonly TargetLine[]; readonly breaks?: readonly Break[] } = {},
): Series {
  const indicator = figures[0]?.indicator ?? onlineRate;
  return {
    unit: figures[0]?.unit ?? sampleUnit(),
    indicator,
    lanes: figuresToLanes(figures),
    targets: more.targets ?? [],
    breaks: more.breaks ?? [],
  };
}

/** `2.126 và 94,4%` → 2126 and 94.4; `9/10` → 90. */
function vietnameseNumbers(text: string): readonly number[] {
  const found = (text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []).map((number) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );
  return text.includes('/') ? [(100 * (found[0] ?? 0)) / (found[1] ?? 1)] : found;
}

export const contradiction = (
  check: 'conflict' | 'rate-mismatch',
  printed: string,
  recomputed: string,
): Figure['contradictions'][number] => ({
  id: `hai-an-${check}`,
  unit: 'hai-phong/hai-an',
  check,
  indicator: 'ty-le-ho-so-truc-tuyen',
  period: '2026-04',
  printed,
  recomputed,
  values: vietnameseNumbers(printed).length === 0 ? [] : [printed, recomputed].flatMap(vietnameseNumbers),
  comment: '',
  quote: null,
  sources: [],
  places: [],
});
