import * as Plot from '@observablehq/plot';
import { formatDate, nameWithType } from '../format.ts';
import type { SourceUse } from '../queries/sourceList.ts';
import { windowShort } from '../wording.ts';
import { BOUNDARY_HEAD, boundaryAt, boundaryLabel, boundaryMark } from './boundary.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { labelToBox, placeLabels } from './placeLabels.ts';
import { type PictureName, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { clampLines, textWidth, wrapText } from './textWidth.ts';
import { dayNumber, type TimeScale, timeScale, timeTicks } from './timeScale.ts';

type Document = Pick<SourceUse, 'source' | 'unit'>;

export interface DocumentSpansOptions {
  readonly name?: PictureName;
}

interface Lane {
  readonly document: Document;
  readonly names: readonly string[];
  readonly top: number;
  /** Middle of the span. */
  readonly y: number;
}

const NAMES = 224;
const MARGIN = { 320: 6, 640: 20 } as const;
const SPAN_HEIGHT = 8;
const LANE_GAP = 10;

/**
 * Each document over the days it tells of, grouped by unit; plans are frames, a document that names no days is a ring
 * on its own date. Empty without a dated document.
 */
export function documentSpans(
  documents: readonly Document[],
  width: ChartWidth,
  options: DocumentSpansOptions = {},
): string {
  const dated = documents.filter(({ source }) => lastDay(source) !== null);
  const days = dated.flatMap(({ source }) =>
    [source.from, source.to, source.date].filter((day) => day !== null),
  );
  if (days.length === 0) return '';
  const left = width === 640 ? NAMES + MARGIN[width] : MARGIN[width];
  const time = timeScale(
    days.reduce((a, b) => (a < b ? a : b)),
    days.reduce((a, b) => (a > b ? a : b)),
    [left, width - MARGIN[width]],
  );
  const boundary = boundaryAt(time);
  const { lanes, headings, floor } = stackLanes(dated, width, boundary === null ? 0 : BOUNDARY_HEAD);
  const ticks = timeTicks(time, floor, width);
  const labels = [
    ...boundaryLabel(boundary, width),
    ...headings,
    ...lanes.flatMap((lane) => laneLabels(lane, time, width)),
    ...ticks.labels,
  ];
  return renderSvg(
    {
      width,
      height: Math.ceil(floor + 10 + 2 * LINE_HEIGHT),
      x: time,
      marks: [
        Plot.ruleX(ticks.days, { y1: () => 0, y2: () => floor + 5, stroke: PAINT.hair }),
        Plot.ruleY([floor + 0.5], {
          x1: { value: () => left - 5, scale: null },
          x2: { value: () => width, scale: null },
          stroke: PAINT.faint,
        }),
        boundaryMark(boundary, floor),
        spanMarks(lanes, time),
        textMarks(labels),
      ],
    },
    options.name ?? { label: 'Khoảng ngày mỗi văn bản nói tới' },
  );
}

function lastDay({ to, date }: Document['source']): string | null {
  return to ?? date;
}

/** Units in the order of their first document, from `head` down; a line or two for each document's name. */
function stackLanes(
  documents: readonly Document[],
  width: ChartWidth,
  head: number,
): { lanes: readonly Lane[]; headings: readonly Label[]; floor: number } {
  const lanes: Lane[] = [];
  const headings: Label[] = [];
  let y = head;
  for (const own of Map.groupBy(documents, ({ unit }) => unit.path).values()) {
    const [first] = own;
    if (first === undefined) continue;
    headings.push({ x: 0, y: y + ASCENT, text: nameWithType(first.unit), anchor: 'start', bold: true });
    y += LINE_HEIGHT + 4;
    for (const document of own) {
      const room = width === 640 ? NAMES - 14 : width;
      const names = clampLines(wrapText(documentName(document.source), room, TEXT_SIZE), 2, room, TEXT_SIZE);
      const beneath = width === 640 ? 0 : names.length * LINE_HEIGHT;
      lanes.push({ document, names, top: y, y: y + beneath + LINE_HEIGHT / 2 });
      y +=
        beneath + Math.max(width === 640 ? names.length * LINE_HEIGHT : LINE_HEIGHT, LINE_HEIGHT) + LANE_GAP;
    }
    y += LANE_GAP;
  }
  return { lanes, headings, floor: y - LANE_GAP };
}

/** The document's number; its title where it prints none. */
function documentName({ number, title }: Document['source']): string {
  return number ?? title;
}

/** The document's name, and its days: beside the span, else behind the name. */
function laneLabels({ document, names, top, y }: Lane, time: TimeScale, width: ChartWidth): readonly Label[] {
  const { from, to, kind } = document.source;
  const last = lastDay(document.source) ?? '';
  const [start, end] = [time.at(dayNumber(from ?? last)), time.at(dayNumber(last) + 1)];
  const days = to === null ? `ngày ${formatDate(last)}` : windowShort({ from, to });
  const written = names.map(
    (text, index): Label => ({ x: 0, y: top + index * LINE_HEIGHT + ASCENT, text, anchor: 'start' }),
  );
  const wish = {
    wordings: (kind === 'plan' ? [`${days}, kế hoạch`, days] : [days]).map((text) => [
      { text, fill: PAINT.soft },
    ]),
    spots: [
      { x: end + 9, y, side: 'right' as const },
      { x: start - 9, y, side: 'left' as const },
      {
        x: textWidth(names.at(-1) ?? '', TEXT_SIZE) + 9,
        y: top + (names.length - 0.5) * LINE_HEIGHT,
        side: 'right' as const,
      },
    ],
  };
  const bounds = { left: 0, right: width, top: 0, bottom: Number.POSITIVE_INFINITY };
  const span = { left: start, right: end, top: y - SPAN_HEIGHT / 2, bottom: y + SPAN_HEIGHT / 2 };
  return [...written, ...placeLabels([wish], [...written.map(labelToBox), span], bounds).labels];
}

/** A single day of many years is still seen, in px. */
const THINNEST = 3;

function spanMarks(lanes: readonly Lane[], { at, domain }: TimeScale): Plot.Markish[] {
  const shortest = THINNEST / (at(domain[0] + 1) - at(domain[0]));
  const spans = lanes.map(({ document: { source }, y }) => {
    const days = lastDay(source) ?? '';
    const end = dayNumber(days) + 1;
    return {
      start: source.to !== null && source.from !== null ? dayNumber(source.from) : end,
      end,
      y,
      source,
    };
  });
  const windows = spans
    .filter(({ start, end }) => start < end)
    .map((span) => ({ ...span, end: Math.max(span.end, span.start + shortest) }));
  const box = {
    x1: 'start',
    x2: 'end',
    y1: ({ y }: { y: number }) => y - SPAN_HEIGHT / 2,
    y2: ({ y }: { y: number }) => y + SPAN_HEIGHT / 2,
  } as const;
  const isPlan = ({ source }: { source: Document['source'] }): boolean => source.kind === 'plan';
  return [
    Plot.rect(
      windows.filter((span) => !isPlan(span)),
      { ...box, fill: PAINT.accent },
    ),
    Plot.rect(windows.filter(isPlan), { ...box, fill: PAINT.paper, stroke: PAINT.accent, strokeWidth: 1.5 }),
    Plot.dot(
      spans.filter(({ start, end }) => start === end),
      { x: 'end', y: 'y', r: 4, fill: PAINT.paper, stroke: PAINT.accent, strokeWidth: 2 },
    ),
  ];
}
