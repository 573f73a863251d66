import { formatNumber, formatRange } from '../format.ts';
import { figureText } from '../wording.ts';
import { BOUNDARY_SENTENCE, crossesBoundary } from './boundary.ts';
import { shortestFitting } from './headline.ts';
import type { SaidFigure, SaidIndicator } from './subject.ts';

/** What frames say of many places over time. */
interface SaidFrame {
  readonly lanes: readonly { readonly figures: readonly SaidFigure[] }[];
}

/** The message of frames unit by unit: how many places, how many of them silent. */
export function framesHeadline(
  indicator: SaidIndicator,
  all: readonly { readonly lanes: readonly unknown[] }[],
): string {
  const silent = all.filter(({ lanes }) => lanes.length === 0).length;
  const places = `${formatNumber(all.length - silent)} nơi qua các kỳ`;
  return shortestFitting([
    `${indicator.name}: ${places}${silent === 0 ? '' : `, ${formatNumber(silent)} nơi chưa có số liệu`}`,
    `${indicator.name}: ${places}`,
  ]);
}

const toldIn = (frames: readonly SaidFrame[]): readonly (SaidFigure & { readonly value: number })[] =>
  frames
    .flatMap(({ lanes }) => lanes.flatMap(({ figures }) => figures))
    .flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]));

/** First and last days of all windows, the earliest first. */
function daysOf(frames: readonly SaidFrame[]): { starts: readonly string[]; ends: readonly string[] } {
  const windows = frames
    .flatMap(({ lanes }) => lanes.flatMap(({ figures }) => figures))
    .map(({ window }) => window);
  return {
    starts: windows.map(({ from, to }) => from ?? to).sort(),
    ends: windows.map(({ to }) => to).sort(),
  };
}

/** Who and when, behind what is measured: `148 phường, xã · 01/01/2024 – 31/12/2026`. */
export function framesMeasure(frames: readonly SaidFrame[]): string {
  const { starts, ends } = daysOf(frames);
  const days = ends.length === 0 ? '' : ` · ${formatRange(starts[0] ?? null, ends.at(-1) ?? '')}`;
  return `${formatNumber(frames.length)} phường, xã${days}`;
}

/** Between which values all windows of all places lie, then how the frames are read; never an order. */
export function framesDescription(frames: readonly SaidFrame[]): string {
  const rising = [...toldIn(frames)].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [rising[0], rising.at(-1)];
  const { starts, ends } = daysOf(frames);
  const range =
    lowest === undefined || highest === undefined
      ? 'Chưa kỳ nào có số liệu.'
      : `${formatNumber(rising.length)} con số, từ ${figureText(lowest)} đến ${figureText(highest)}.`;
  return [
    range,
    'Mỗi khung một nơi, A–Z, cùng một thang; mỗi vạch dài đúng những ngày báo cáo tính, số ở góc là con số gần nhất.',
    'Khung trống là nơi chưa có số liệu; kỳ khác độ dài không nối với nhau.',
    ...(crossesBoundary(starts[0] ?? '', ends.at(-1) ?? '') ? [BOUNDARY_SENTENCE] : []),
  ].join(' ');
}
