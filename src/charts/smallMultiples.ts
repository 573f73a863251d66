import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { Series } from '../queries/series.ts';
import { hatching } from './hatch.ts';
import { nothingMarker } from './labels.ts';
import { type Frame, multiplesLayout } from './multiplesLayout.ts';
import { type ChartWidth, PAINT, type Paint } from './paint.ts';
import { dotsToPath, levelsToPath, pathMark } from './pathMark.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { crisp, spanPaint } from './timelineMarks.ts';
import type { Span } from './timelineSpans.ts';

export interface SmallMultiplesOptions {
  readonly name?: PictureName;
}

/**
 * One indicator in many units, a small frame for each in the order given, all on one scale of days and one of values:
 * each figure over the days it covers, joined only where one window passes into the next. A unit without figures keeps
 * its frame. Empty where nobody tells of any day.
 */
export function smallMultiples(
  all: readonly Series[],
  width: ChartWidth,
  options: SmallMultiplesOptions = {},
): string {
  const layout = multiplesLayout(all, width);
  const [first] = all;
  if (layout === null || first === undefined) return '';
  const { frames, ticks, labels, boundary, height } = layout;
  const hatchId = `${first.indicator.id}-tung-noi-${width}`;
  const gaps = frames.flatMap(({ blanks, x, top, floor }) =>
    blanks
      .filter(({ figure }) => nothingMarker(figure) === 'x')
      .map(({ start, end }) => ({ x1: x(start), x2: Math.max(x(start) + 4, x(end)), y1: top, y2: floor })),
  );
  return renderSvg(
    {
      width,
      height,
      marks: [
        gaps.length > 0 ? hatching(hatchId) : null,
        frameMarks(frames),
        Plot.rect(gaps, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: `url(#${hatchId})` }),
        pathMark(ticks.map(({ x, y }) => `M${crisp(x)},${y}v5`).join(''), { stroke: PAINT.soft }),
        boundaryMarks(frames, boundary),
        spanMarks(frames),
        newestMarks(frames),
        textMarks(labels),
      ],
    },
    options.name ?? { label: `${first.indicator.name}: ${formatNumber(all.length)} nơi, mỗi nơi một khung` },
  );
}

/** The day communes were formed anew, in each frame. */
function boundaryMarks(frames: readonly Frame[], boundary: number | null): Plot.Markish {
  const rules =
    boundary === null ? [] : frames.map(({ left, top, floor }) => ({ x: left + boundary, top, floor }));
  const d = rules.map(({ x, top, floor }) => `M${crisp(x)},${top}V${floor}`).join('');
  return pathMark(d, { stroke: PAINT.soft, 'stroke-dasharray': '2 3' });
}

/** Nought and all of each frame; dashed where the unit has told nothing. */
function frameMarks(frames: readonly Frame[]): Plot.Markish[] {
  const rules = (list: readonly Frame[], at: (frame: Frame) => number): string =>
    levelsToPath(list.map((frame) => ({ x1: frame.left, x2: frame.right, y: at(frame) })));
  const top = ({ top: y }: Frame): number => crisp(y + 2);
  const floor = ({ floor: y }: Frame): number => crisp(y - 3);
  const told = frames.filter(({ spans, blanks }) => spans.length + blanks.length > 0);
  const empty = frames.filter((frame) => !told.includes(frame));
  return [
    pathMark(rules(told, top), { stroke: PAINT.hair }),
    pathMark(rules(told, floor), { stroke: PAINT.faint }),
    pathMark(rules(empty, top) + rules(empty, floor), { stroke: PAINT.faint, 'stroke-dasharray': '3 4' }),
  ];
}

/** Strokes over the days of each window; of those the documents contradict in their colour. */
function spanMarks(frames: readonly Frame[]): Plot.Markish[] {
  const stroke = { 'stroke-width': 2, fill: 'none' } as const;
  const stocks = frames.flatMap(({ spans, x, y }) =>
    spans
      .filter(({ isStock }) => isStock)
      .map((span) => ({ x: x(span.end), y: y(span.value), paint: spanPaint(span) })),
  );
  return [PAINT.accent, PAINT.contradiction].flatMap((paint) => [
    pathMark(frames.map((frame) => stepPath(frame, paint)).join(''), { ...stroke, stroke: paint }),
    pathMark(dotsToPath(stocks.filter((stock) => stock.paint === paint)), {
      stroke: paint,
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
  ]);
}

/** The spans of one colour as steps from one to the next, uprights only where one window passes into the next. */
function stepPath({ spans, joints, x, y }: Frame, paint: Paint): string {
  const own = joints.filter(({ before, after }) => spanPaint(before) === paint && spanPaint(after) === paint);
  const nextOf = new Map(own.map(({ before, after }) => [before, after]));
  const followers = new Set(own.map(({ after }) => after));
  let path = '';
  for (const span of spans) {
    if (span.isStock || spanPaint(span) !== paint || followers.has(span)) continue;
    path += `M${half(x(span.start))},${half(y(span.value))}`;
    for (let step: Span | undefined = span; step !== undefined; step = nextOf.get(step)) {
      path += `h${half(x(step.end)) - half(x(step.start)) || 1}`;
      const next = nextOf.get(step);
      if (next !== undefined) path += `v${half(y(next.value)) - half(y(step.value))}`;
    }
  }
  return path;
}

/** To half a pixel: in a frame this small no eye sees less, and alike steps weigh little. */
function half(place: number): number {
  return Math.round(2 * place) / 2;
}

/** A dot where the newest window ends, hollow where it rests on few cases. */
function newestMarks(frames: readonly Frame[]): Plot.Markish[] {
  const dots = frames.flatMap(({ newest, x, y }) =>
    newest === null
      ? []
      : [{ x: x(newest.end), y: y(newest.value), paint: spanPaint(newest), isHollow: newest.isHollow }],
  );
  return [
    Plot.dot(
      dots.filter(({ isHollow }) => !isHollow),
      { x: 'x', y: 'y', r: 3, fill: 'paint' },
    ),
    Plot.dot(
      dots.filter(({ isHollow }) => isHollow),
      { x: 'x', y: 'y', r: 2.5, fill: PAINT.paper, stroke: 'paint', strokeWidth: 1.5 },
    ),
  ];
}
