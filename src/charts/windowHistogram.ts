import * as Plot from '@observablehq/plot';
import { formatNumber, nameWithType } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { hatching } from './hatch.ts';
import { type Bin, binGaps, blankDays, figuresToBins } from './histogramBins.ts';
import { BLANK_HEIGHT, type Histogram, histogramLabels } from './histogramLabels.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT } from './paint.ts';
import { type PictureName, px, renderSvg } from './renderSvg.ts';
import { type Label, textMarks } from './textMarks.ts';
import { timeScale, timeTicks } from './timeScale.ts';

export interface HistogramOptions {
  readonly name?: PictureName;
}

/** Height of the tallest bin, and the room above it for its label and the key. */
const HEIGHT = { 320: 170, 640: 150 } as const;
const HEAD = { 320: 5 * LINE_HEIGHT, 640: 4 * LINE_HEIGHT } as const;
/** At both ends, for half a dot or half a date. */
const MARGIN = { 320: 6, 640: 20 } as const;

/** The square that says what area means is at most this wide and high, in px. */
const KEY = 22;

/**
 * Counts over windows of different length in one picture: the width of a bin is its window, its height the cases per
 * day, its area the cases. A window with a shorter one inside is an outline. Empty where nothing is counted over days.
 */
export function windowHistogram(
  figures: readonly Figure[],
  width: ChartWidth,
  options: HistogramOptions = {},
): string {
  const bins = figuresToBins(figures);
  const [first] = bins;
  if (first === undefined) return '';
  const layout = histogramLayout(figures, bins, width);
  const { time, floor, at, blanks } = layout;
  const { unit, indicator } = first.figure;
  const hatchId = `${unit.path.replace('/', '-')}-${indicator.id}-moi-ngay-${width}`;
  const ticks = timeTicks(time, floor, width);
  const key = areaKey(layout, indicator.unit);
  const keyLabels = key === null ? [] : [key.label];
  const { labels, leaders } = histogramLabels(layout, keyLabels);
  return renderSvg(
    {
      width,
      height: floor + 10 + 2 * LINE_HEIGHT,
      x: time,
      marks: [
        blanks.length > 0 ? hatching(hatchId) : null,
        blankMark(layout, hatchId),
        binMarks(layout.bins, floor, at),
        groundMarks(ticks.days, floor, width),
        Plot.link(leaders, { x1: px('x1'), x2: px('x2'), y1: 'y1', y2: 'y2', stroke: PAINT.soft }),
        key?.mark,
        textMarks([...labels, ...ticks.labels, ...keyLabels]),
      ],
    },
    options.name ?? { label: `${indicator.name} mỗi ngày, ${nameWithType(unit)}` },
  );
}

/** Windows that say they have no figure: a low hatching, of no area. */
function blankMark({ blanks, floor }: Histogram, hatchId: string): Plot.Markish {
  const height = { y1: () => floor - BLANK_HEIGHT, y2: () => floor };
  return Plot.rect(blanks, { x1: 'start', x2: 'end', ...height, fill: `url(#${hatchId})` });
}

/** The ground the bins stand on, and its ticks. */
function groundMarks(days: readonly number[], floor: number, width: number): Plot.Markish[] {
  const ground = [{ left: 0, right: width, y: floor + 0.5 }];
  return [
    Plot.ruleY(ground, { x1: px('left'), x2: px('right'), y: 'y', stroke: PAINT.soft }),
    Plot.ruleX(days, { y1: () => floor, y2: () => floor + 5, stroke: PAINT.soft }),
  ];
}

function histogramLayout(figures: readonly Figure[], bins: readonly Bin[], width: ChartWidth): Histogram {
  const windows = figures.map(({ window }) => window);
  const first = windows.map(({ from, to }) => from ?? to).reduce((a, b) => (a < b ? a : b));
  const last = windows.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  const time = timeScale(first, last, [MARGIN[width], width - MARGIN[width]]);
  const highest = Math.max(...bins.map(({ perDay }) => perDay));
  const isHigh = bins.some(({ isOutline, perDay }) => isOutline && perDay > highest / 2);
  const raised = isHigh ? HEAD[width] - LINE_HEIGHT : 0;
  const floor = HEAD[width] + raised + HEIGHT[width];
  const perCase = highest > 0 ? HEIGHT[width] / highest : 0;
  const blanks = blankDays(figures);
  return {
    width,
    bins,
    gaps: binGaps([...bins, ...blanks]),
    blanks,
    time,
    floor,
    at: (perDay) => floor - perDay * perCase,
  };
}

/** Filled where nothing shorter stands inside, else an outline over all; a line of paper keeps neighbours apart. */
function binMarks(bins: readonly Bin[], floor: number, at: (perDay: number) => number): Plot.Markish[] {
  const box = { x1: 'start', x2: 'end', y1: () => floor, y2: ({ perDay }: Bin) => at(perDay) } as const;
  const outlines = bins.filter(({ isOutline }) => isOutline);
  const filled = bins.filter(({ isOutline }) => !isOutline);
  return [
    Plot.rect(outlines, { ...box, fill: PAINT.tint }),
    Plot.rect(filled, { ...box, fill: 'paint', stroke: PAINT.paper }),
    Plot.rect(outlines, { ...box, stroke: 'paint', strokeWidth: 1.5 }),
  ];
}

/** A square and what its area stands for, the largest round number that is small enough; null where one case is not. */
function areaKey({ time, at, floor }: Histogram, unit: string): { mark: Plot.Markish; label: Label } | null {
  const perCase = (time.at(1) - time.at(0)) * (floor - at(1));
  const rounds = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const cases = rounds.findLast((count) => count * perCase <= KEY * KEY);
  if (cases === undefined || perCase === 0) return null;
  const side = Math.sqrt(cases * perCase);
  const label: Label = {
    x: side + 7,
    y: KEY / 2 + 4.5,
    text: `diện tích = ${formatNumber(cases)} ${unit}`,
    anchor: 'start',
    fill: PAINT.soft,
  };
  const square = [{ left: 0, right: side, y1: KEY / 2 - side / 2, y2: KEY / 2 + side / 2 }];
  return {
    label,
    mark: Plot.rect(square, {
      x1: px('left'),
      x2: px('right'),
      y1: 'y1',
      y2: 'y2',
      fill: PAINT.accent,
    }),
  };
}
