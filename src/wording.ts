import {
  formatAmount,
  formatAmountInProse,
  formatDate,
  formatNumber,
  formatPercent,
  formatRange,
  formatRangeShort,
  formatValue,
} from './format.ts';
import { unitText } from './wording/labels.ts';
import { MARKER_LEGEND } from './wording/markers.ts';
import type { SaidFigure, SaidIndicator, SaidWindow } from './wording/subject.ts';

/** The words of one figure, its window and its document. Longer sentences stand in `wording/`. */

/** Why a figure has no value: `chưa báo cáo`, `không áp dụng`, `không phát sinh`, `đang xác minh`. */
export function missingText(figure: Pick<SaidFigure, 'markers' | 'denominator'>): string {
  const silent = ['x', 'z', 'n', 'v'].find((marker) => figure.markers.includes(marker));
  if (silent !== undefined) return MARKER_LEGEND.find(({ marker }) => marker === silent)?.name ?? '';
  return figure.denominator === 0 ? 'không phát sinh' : 'chưa có số liệu';
}

/** Below ten cases a percentage misleads, and only the counts are said (policy of this site). */
const FEW_CASES = 10;

export function hasFewCases(figure: Pick<SaidFigure, 'denominator'>): boolean {
  return figure.denominator !== null && figure.denominator < FEW_CASES;
}

/** How denominators begin, and the word for one case of them. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/^(tổng )?(số )?(lượt )?hồ sơ(?=\s|$)/, 'hồ sơ'],
  [/^(dân số|(số )?(người|công dân|cán bộ|thành viên))/, 'người'],
  [/^(số )?thủ tục/, 'thủ tục'],
  [/^(số )?lượt/, 'lượt'],
  [/^(số )?nhiệm vụ/, 'nhiệm vụ'],
  [/^(số )?chỉ tiêu/, 'chỉ tiêu'],
  [/^(số )?giao dịch/, 'giao dịch'],
  [/^(số )?văn bản/, 'văn bản'],
  [/^(số )?máy/, 'máy'],
  [/^(số )?hộ(?=\s|$)/, 'hộ'],
  [/^(số )?tổ(?=\s|$)/, 'tổ'],
  [/^(số )?trường/, 'trường'],
  [/^(số )?phản ánh/, 'phản ánh'],
  [/^(số )?giấy tờ/, 'giấy tờ'],
  [/^(số )?thành phần/, 'thành phần'],
  [/^(số )?chế độ báo cáo/, 'chế độ báo cáo'],
  [/^(số )?hệ thống/, 'hệ thống'],
  [/^(số )?doanh nghiệp/, 'doanh nghiệp'],
  [/^(số )?cơ sở/, 'cơ sở'],
  [/^(số )?(phòng, ban|cơ quan, đơn vị)/, 'đơn vị'],
];

/** What a rate counts, in a word or two (`hồ sơ`, `người`), from its denominator in words; empty when it names none. */
export function caseNoun(indicator: Pick<SaidIndicator, 'denominator'>): string {
  const words = indicator.denominator?.toLowerCase() ?? '';
  return nouns.find(([beginning]) => beginning.test(words))?.[1] ?? '';
}

/** `2.006 trên 2.126 hồ sơ`; null where the report gives no counts. */
export function countsText(
  figure: Pick<SaidFigure, 'numerator' | 'denominator' | 'indicator'>,
): string | null {
  const { numerator, denominator, indicator } = figure;
  if (numerator === null || denominator === null) return null;
  return `${formatNumber(numerator)} trên ${formatNumber(denominator)} ${caseNoun(indicator)}`.trimEnd();
}

/** The figure itself: `94,4%`, `2.126 hồ sơ`, `15,8 trên 20 điểm`, `3 trên 4 hồ sơ` (few cases), `chưa báo cáo`. */
export function figureText(figure: SaidFigure): string {
  const { indicator, value, markers } = figure;
  if (value === null) return missingText(figure);
  const counts = countsText(figure);
  const about = markers.includes('e') ? 'khoảng ' : '';
  if (indicator.kind === 'rate' && counts !== null && hasFewCases(figure)) return about + counts;
  if (indicator.kind === 'amount' && indicator.unit === 'đồng') return about + formatAmountInProse(value);
  return about + formatValue(value, unitText(indicator), indicator.kind);
}

/** What stands beneath the figure: its counts, or why there are none; empty where nothing is to add. */
export function figureCounts(figure: SaidFigure): string {
  const { indicator, value } = figure;
  if (value === null) return '';
  if (indicator.kind === 'amount' && Math.abs(value) >= 1e9) return formatAmount(value);
  if (indicator.kind !== 'rate') return '';
  if (hasFewCases(figure)) return 'ít trường hợp, không nêu tỷ lệ';
  return countsText(figure) ?? 'văn bản chỉ nêu tỷ lệ';
}

/** For sentences, count and rate together: `9 trên 10 hồ sơ (90%)`, `3 trên 4 hồ sơ`, `84% (văn bản chỉ nêu tỷ lệ)`. */
export function figurePhrase(figure: SaidFigure): string {
  const { indicator, value } = figure;
  if (value === null || indicator.kind !== 'rate' || hasFewCases(figure)) return figureText(figure);
  const counts = countsText(figure);
  const percent = formatPercent(value);
  return counts === null ? `${percent} (văn bản chỉ nêu tỷ lệ)` : `${counts} (${percent})`;
}

/** Whether the documents contradict the figure by arithmetic; a reader's remark alone (`reading`) does not. */
export function isContradicted(figure: Pick<SaidFigure, 'contradictions'>): boolean {
  return figure.contradictions.some(({ check }) => check !== 'reading');
}

const halves: Readonly<Record<string, string>> = { H1: '6 tháng đầu năm', H2: '6 tháng cuối năm' };
const quarters: Readonly<Record<string, string>> = { Q1: 'quý I', Q2: 'quý II', Q3: 'quý III', Q4: 'quý IV' };

/** The name the report gives the window: `tháng 4/2026`, `6 tháng đầu năm 2026`, `tuần 22–28/01/2026`; else its dates. */
export function windowName(window: Pick<SaidWindow, 'period' | 'from' | 'to'>): string {
  const [year, part] = window.period?.split('-') ?? [];
  if (year === undefined)
    return window.from === null ? `đến ${formatDate(window.to)}` : formatRangeShort(window.from, window.to);
  if (part === undefined) return `năm ${year}`;
  if (halves[part] !== undefined) return `${halves[part]} ${year}`;
  if (quarters[part] !== undefined) return `${quarters[part]}/${year}`;
  return part.startsWith('W') ? `tuần ${windowShort(window)}` : `tháng ${Number(part)}/${year}`;
}

/** `10/03/2026 – 09/04/2026`; `đến 28/03/2026` for a stock. */
export function windowText(window: Pick<SaidWindow, 'from' | 'to'>): string {
  return window.from === null ? `đến ${formatDate(window.to)}` : formatRange(window.from, window.to);
}

/** For labels: `10/03–09/04/2026`, `22–28/01/2026`, `tháng 4/2026`; `đến 28/03/2026` for a stock. */
export function windowShort(window: Pick<SaidWindow, 'from' | 'to'>): string {
  return window.from === null ? `đến ${formatDate(window.to)}` : formatRangeShort(window.from, window.to);
}

/** In the middle of a sentence: `kỳ 10/03–09/04/2026`, `tuần 22–28/01/2026`, `năm 2023`; `đến 28/03/2026` for a stock. */
export function windowPhrase(window: Pick<SaidWindow, 'from' | 'to' | 'class'>): string {
  const short = windowShort(window);
  if (!/^\d/.test(short)) return short;
  if (window.from === window.to) return `ngày ${short}`;
  return `${window.class === 'week' ? 'tuần' : 'kỳ'} ${short}`;
}

/** Name and dates, once each: `tháng 4/2026 (10/03–09/04/2026)`, `năm 2023`, `tuần 22–28/01/2026`. */
export function windowNameAndDates(window: SaidWindow): string {
  const [name, dates] = [windowName(window), windowShort(window)];
  if (window.period === null) return windowPhrase(window);
  return name.includes(dates) ? name : `${name} (${dates})`;
}

/** `1804/UBND-VHXH ngày 17/04/2026`; the title where the document prints no number. */
export function sourceName(source: {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
}): string {
  const name = source.number === null ? source.title : `Văn bản ${source.number}`;
  return source.date === null ? name : `${name} ngày ${formatDate(source.date)}`;
}

/** For notes in the margin: `1804/UBND-VHXH, 17/04/2026`; a document without a number by its days: `báo cáo 22–28/01/2026`, `bài báo 09/01/2026`. */
export function sourceShortName(source: {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
}): string {
  const { number, title, date, from, to, kind } = source;
  if (number !== null) return date === null ? number : `${number}, ${formatDate(date)}`;
  const noun = SHORT_KINDS[kind] ?? 'báo cáo';
  if (to !== null) return `${noun} ${windowShort({ from, to })}`;
  return kind === 'press' && date !== null ? `${noun} ${formatDate(date)}` : title;
}

const SHORT_KINDS: Readonly<Record<string, string>> = {
  plan: 'kế hoạch',
  press: 'bài báo',
  portal: 'số liệu Cổng',
};
