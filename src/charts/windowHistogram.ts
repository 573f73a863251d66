import * as Plot from '@observablehq/plot';
import { nameWithType } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { hatching } from './hatch.ts';
import { type Bin, figuresToBins } from './histogramBins.ts';
import { BLANK_HEIGHT, type Histogram } from './histogramLabels.ts';
import { type AreaKey, histogramFrame } from './histogramLayout.ts';
import { type ChartWidth, LINE_HEIGHT, PAINT } from './paint.ts';
import { type PictureName, px, renderSvg } from './renderSvg.ts';
import { textMarks } from './textMarks.ts';
import { timeTicks } from './timeScale.ts';

export interface HistogramOptions {
  readonly name?: PictureName;
}

/**
 * Counts over windows of different length in one picture: the width of a bin is its window, its height the cases per
 * day, its area the cases. A window with a shorter one inside is an outline. Empty where nothing is counted over days.
 */
export function windowHistogram(
  figures: readonly Figure[],
  width: ChartWidth,
  options: HistogramOptions = {},
): string {
  const all = figuresToBins(figures);
  const [first] = all;
  if (first === undefined) return '';
  const { layout, key, placed } = histogramFrame(figures, all, width);
  const { time, floor, at, blanks } = layout;
  const { unit, indicator } = first.figure;
  const hatchId = `${unit.path.replace('/', '-')}-${indicator.id}-moi-ngay-${width}`;
  const ticks = timeTicks(time, floor, width);
  return renderSvg(
    {
      width,
      height: floor + 10 + 2 * LINE_HEIGHT,
      x: time,
      marks: [
        blanks.length > 0 ? hatching(hatchId) : null,
        blankMark(layout, hatchId),
        binMarks(layout.bins, floor, at),
        sumMarks(layout),
        groundMarks(ticks.days, floor, width),
        Plot.link(placed.leaders, { x1: px('x1'), x2: px('x2'), y1: 'y1', y2: 'y2', stroke: PAINT.soft }),
        keyMark(key),
        textMarks([...placed.labels, ...ticks.labels, ...(key === null ? [] : [key.label])]),
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

/** A bracket over all days of each sum. */
function sumMarks({ sums, time }: Histogram): Plot.Markish {
  const ends = sums.flatMap(({ start, end, y, paint }, z) => {
    const [left, right] = [time.at(start) + 0.5, time.at(end) - 0.5];
    return [
      { x: left, y: y + 5, z, paint },
      { x: left, y, z, paint },
      { x: right, y, z, paint },
      { x: right, y: y + 5, z, paint },
    ];
  });
  return Plot.line(ends, { x: px('x'), y: 'y', z: 'z', stroke: 'paint', strokeWidth: 1 });
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

/** The square whose area the key speaks of. */
function keyMark(key: AreaKey | null): Plot.Markish {
  return Plot.rect(key === null ? [] : [key], {
    x1: px('left'),
    x2: px('right'),
    y1: 'top',
    y2: 'bottom',
    fill: PAINT.accent,
  });
}
