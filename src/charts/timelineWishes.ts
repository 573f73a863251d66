import { targetText } from '../wording/verdict.ts';
import { caveats, markLabel, nothingMarker, nothingWords, targetLabels, windowLabel } from './labels.ts';
import { LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { LabelWish, Spot, TextLine } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';
import { blankRoom, spanBoxes } from './timelineBoxes.ts';
import { isCrowded, type TimelineLane, type TimelineLayout } from './timelineLayout.ts';
import { type Span, spanGroups } from './timelineSpans.ts';
import type { TargetSpan } from './timelineTargets.ts';

/** How far a label may stand from its mark, in px, nearest first; one that stands out may go further. */
const DISTANCES = [0, 8];
const FAR_DISTANCES = [...DISTANCES, 14, 20];

/** What a lane's targets are called: in full in the first lane, by their value in the others. */
export function targetWishes(layout: TimelineLayout, lane: TimelineLane): readonly LabelWish[] {
  const { indicator } = layout.series;
  return layout.targets.map((span) => {
    const words =
      lane === layout.lanes[0] ? targetLabels(span.target, indicator) : [targetText(span.target, indicator)];
    return {
      wordings: words.map((text) => [{ text }]),
      spots: targetSpots(layout, lane, span, textWidth(words[0] ?? '', TEXT_SIZE) / 2),
    };
  });
}

/** Along the line, at its end first; where the line is hidden by values, beside the lane's name. */
function targetSpots(
  { time }: TimelineLayout,
  lane: TimelineLane,
  { target, start, end }: TargetSpan,
  half: number,
): readonly Spot[] {
  const y = lane.at(target.value);
  const [left, right] = [time.at(start), time.at(end)];
  return [
    ...[right - half - 4, (left + right) / 2, left + half + 4].flatMap((x): Spot[] => [
      { x, y: y - 2, side: 'above' },
      { x, y: y + 3, side: 'below' },
      { x, y: y + 14, side: 'below' },
    ]),
    ...[(left + right) / 2, right - half, left + half].map(
      (x): Spot => ({ x, y: lane.top + LINE_HEIGHT, side: 'above' }),
    ),
  ];
}

/** How fully the values of a lane are named: all with their windows, or as many as there is room for, or none. */
export type Naming = 'all windows' | 'some windows' | 'last window';

/** The lane's values in the order in which they get their places. */
export function spanWishes(
  layout: TimelineLayout,
  lane: TimelineLane,
  radius: number,
  naming: Naming,
): readonly LabelWish[] {
  const groups = spanGroups(lane.spans);
  const boxes = new Map(
    groups.map((group) => [group, group.flatMap((span) => spanBoxes(layout, lane, span, radius))]),
  );
  const outstanding = outstandingGroups(groups);
  const named = isCrowded(groups.length, layout.width)
    ? outstanding
    : new Set([...outstanding, ...groups.toReversed()]);
  return [...named].map((group) => {
    const full = groupLines(group, groups.length <= 4 || outstanding.has(group));
    const short = full.slice(0, 1);
    const isLast = group === groups.at(-1);
    return {
      wordings:
        naming === 'all windows' ? [full] : naming === 'some windows' || isLast ? [full, short] : [short],
      spots: groupSpots(layout, lane, group, radius, outstanding.has(group) ? FAR_DISTANCES : DISTANCES),
      own: boxes.get(group) ?? [],
      others: groups.flatMap((other) => (other === group ? [] : (boxes.get(other) ?? []))),
    };
  });
}

/** Contradictions, then the last, the first, the highest and the lowest. */
function outstandingGroups(groups: readonly (readonly Span[])[]): ReadonlySet<readonly Span[]> {
  const rising = groups.toSorted((a, b) => (a[0]?.value ?? 0) - (b[0]?.value ?? 0));
  const ends = [groups.at(-1), groups[0], rising.at(-1), rising[0]];
  return new Set([
    ...groups.filter(([span]) => span?.isContested),
    ...ends.filter((group) => group !== undefined),
  ]);
}

/** `91% / 99,8% [m]` and, beneath, the window. */
function groupLines(group: readonly Span[], bold: boolean): readonly TextLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const readings = group.flatMap(({ figure, value, rivals }) =>
    [value, ...rivals].map((reading) => ({ figure, reading })),
  );
  const values = readings
    .toSorted((a, b) => b.reading - a.reading)
    .map(({ figure, reading }) => markLabel(figure, reading));
  const figures = group.map(({ figure }) => figure);
  return [
    {
      text: [...new Set(values)].join(' / ') + caveats(figures),
      fill: first.isContested ? PAINT.contradiction : PAINT.ink,
      bold,
    },
    { text: windowLabel(first.figure.window), fill: PAINT.soft },
  ];
}

function groupSpots(
  { time }: TimelineLayout,
  lane: TimelineLane,
  group: readonly Span[],
  radius: number,
  distances: readonly number[],
): readonly Spot[] {
  const [first] = group;
  if (first === undefined) return [];
  const heights = group.flatMap(({ value, rivals }) => [value, ...rivals].map(lane.at));
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const [left, right] = [time.at(first.start), time.at(first.end)];
  const x = first.isStock ? right : (left + right) / 2;
  const besideRight = right + (first.isContested ? 14 : radius + 4);
  const besideLeft = left - (first.isStock ? radius + 4 : 4);
  const middle = (top + bottom) / 2;
  return distances.flatMap((distance): Spot[] => [
    { x, y: top - radius - 1 - distance, side: 'above' },
    { x, y: bottom + radius + 2 + distance, side: 'below' },
    { x: besideRight, y: middle + distance, side: 'right' },
    { x: besideLeft, y: middle + distance, side: 'left' },
    { x: besideRight, y: middle - distance, side: 'right' },
    { x: besideLeft, y: middle - distance, side: 'left' },
  ]);
}

interface BlankRun {
  readonly kind: 'x' | 'n' | 'z' | 'v';
  readonly words: string;
  readonly left: number;
  right: number;
  end: number;
}

/** Windows without a value: neighbours that lack one for the same reason are named once, in two lines where narrow. */
export function blankWishes(layout: TimelineLayout, lane: TimelineLane): readonly LabelWish[] {
  return blankRuns(layout, lane).map(({ kind, words, left, right }) => {
    const isRoomy = textWidth(words, TEXT_SIZE) <= right - left - 4;
    const lines = isRoomy ? [words] : words.split(/ (.*)/, 2);
    const height = lines.length * LINE_HEIGHT;
    const middle = (lane.ceiling + lane.floor) / 2;
    const bottoms = {
      x: [lane.floor - 3, middle + height / 2, lane.ceiling + height + 3],
      n: [lane.floor - 4],
      z: [middle - 3, middle + height + 3],
      v: [middle + height / 2, lane.floor - 4, lane.ceiling + height + 3],
    }[kind];
    return {
      wordings: [lines.map((text) => ({ text, fill: PAINT.soft }))],
      spots: bottoms.map((y): Spot => ({ x: (left + right) / 2, y, side: 'above' })),
    };
  });
}

function blankRuns(layout: TimelineLayout, lane: TimelineLane): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  for (const blank of lane.blanks) {
    const words = nothingWords(blank.figure);
    const { left, right } = blankRoom(layout, blank);
    const last = runs.at(-1);
    if (last?.words === words && last.end === blank.start) {
      last.right = right;
      last.end = blank.end;
    } else runs.push({ kind: nothingMarker(blank.figure), words, left, right, end: blank.end });
  }
  return runs;
}
