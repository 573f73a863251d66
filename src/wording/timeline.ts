import { formatDate } from '../format.ts';
import { figurePhrase, figureText, isContradicted, windowNameAndDates, windowShort } from '../wording.ts';
import { changeSentence, type SaidChange } from './change.ts';
import { courseSentences, type SaidCourse } from './course.ts';
import { unitInProse } from './headline.ts';
import { capitalise } from './spoken.ts';
import type { SaidFigure, SaidIndicator, SaidUnit } from './subject.ts';
import { type SaidTarget, targetSentence } from './verdict.ts';

type WindowClass = SaidFigure['window']['class'];

/** `theo tuần`, `theo tháng`…: the heading of a lane of windows. */
export const WINDOW_CLASSES: Readonly<Record<WindowClass, string>> = {
  week: 'theo tuần',
  month: 'theo tháng',
  quarter: 'theo quý',
  half: 'theo 6 tháng',
  year: 'theo năm',
  stock: 'tại một ngày',
  other: 'kỳ có độ dài khác',
};

/** What a picture of one unit's windows says, for somebody who does not see it. */
export interface SaidSeries {
  readonly unit: SaidUnit;
  readonly indicator: SaidIndicator;
  readonly lanes: readonly { readonly class: WindowClass; readonly figures: readonly SaidFigure[] }[];
  readonly targets: readonly SaidTarget[];
  readonly breaks: readonly { readonly date: string; readonly label: string }[];
}

/**
 * The long description in three steps: what the picture is; its newest value, extremes and target; what changed.
 * Causes are never given.
 */
export function timelineDescription(
  series: SaidSeries,
  change: SaidChange | null,
  course: SaidCourse | null = null,
): string {
  const figures = series.lanes.flatMap((lane) => lane.figures);
  if (figures.length === 0)
    return `Chưa nhận được báo cáo nào về ${series.indicator.name} của ${unitInProse(series.unit)}.`;
  return [
    whatItIs(series, figures.length),
    ...newestAndExtremes(figures),
    ...series.targets.map((target) => `${capitalise(targetSentence(target, series.indicator))}.`),
    ...(change === null ? [] : [changeSentence(change, series.indicator)]),
    ...(course === null ? [] : [courseSentences(course)]),
    ...whatToBeware(series, figures),
  ].join(' ');
}

function whatItIs(series: SaidSeries, count: number): string {
  const { indicator, unit, lanes } = series;
  const classes = lanes.map((lane) => `${lane.figures.length} kỳ ${WINDOW_CLASSES[lane.class]}`);
  const kinds = lanes.length === 1 ? classes.join('') : `${count} kỳ (${classes.join(', ')})`;
  const apart = lanes.length === 1 ? '' : ' Kỳ khác loại đứng ở hàng riêng, không nối với nhau.';
  const marks = lanes.every((lane) => lane.class === 'stock')
    ? 'mỗi chấm ở đúng ngày báo cáo tính'
    : 'mỗi vạch dài đúng những ngày báo cáo tính';
  return `${indicator.name} của ${unitInProse(unit)}: ${kinds}; ${marks}.${apart}`;
}

function newestAndExtremes(figures: readonly SaidFigure[]): string[] {
  const told = figures.filter((figure) => figure.value !== null).sort(byEndThenStart);
  const newest = told.at(-1);
  if (newest === undefined) return ['Chưa kỳ nào có số liệu.'];
  const sameDays = told.filter(
    ({ window }) => window.from === newest.window.from && window.to === newest.window.to,
  );
  const latest = `Gần nhất, ${windowNameAndDates(newest.window)}: ${sameDays.map(figurePhrase).join('; chỗ khác ghi ')}.`;
  return [latest, ...extremes(told, newest.window.class)];
}

/** Windows in the order they ended, the longer first, so that a month is newer than the year it ends. */
function byEndThenStart({ window: a }: SaidFigure, { window: b }: SaidFigure): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return (a.from ?? a.to) < (b.from ?? b.to) ? -1 : 1;
}

/** The lowest and the highest among windows of one class: those of another length never stand in one row with them. */
function extremes(told: readonly SaidFigure[], windowClass: WindowClass): string[] {
  const lane = told.filter(({ window }) => window.class === windowClass);
  const value = (figure: SaidFigure): number => figure.value ?? 0;
  const lowest = lane.reduce((least, figure) => (value(figure) < value(least) ? figure : least));
  const highest = lane.reduce((most, figure) => (value(figure) > value(most) ? figure : most));
  if (value(lowest) === value(highest) || windowClass === 'other') return [];
  const at = (figure: SaidFigure): string => `${figureText(figure)} (${windowShort(figure.window)})`;
  const beginning =
    lane.length === told.length
      ? 'Thấp nhất'
      : `Trong ${lane.length} số ${WINDOW_CLASSES[windowClass]}, thấp nhất`;
  return [`${beginning} ${at(lowest)}, cao nhất ${at(highest)}.`];
}

function whatToBeware(series: SaidSeries, figures: readonly SaidFigure[]): string[] {
  const missing = figures.filter((figure) => figure.value === null).length;
  const contradicted = figures.filter(isContradicted).length;
  return [
    ...(missing === 0 ? [] : [`${missing} kỳ không có số liệu, để trống.`]),
    ...(contradicted === 0 ? [] : [`${contradicted} số có mâu thuẫn trong báo cáo, đánh dấu [m].`]),
    ...series.breaks.map(
      ({ date, label }) => `Từ ${formatDate(date)}: ${label}; không nối số trước và sau ngày này.`,
    ),
  ];
}
