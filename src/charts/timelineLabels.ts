import { LANE_NAMES } from './labels.ts';
import { ASCENT, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import { labelToBox, overlap, type PlacedLabels, placeLabels } from './placeLabels.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { laneBoxes, spanBoxes } from './timelineBoxes.ts';
import type { TimelineLane, TimelineLayout } from './timelineLayout.ts';
import { blankWishes, type Naming, spanWishes, targetWishes } from './timelineWishes.ts';
import { dayNumber } from './timeScale.ts';

/** Names of the lanes and numbers of the scale: beside the lines on the wide picture, above them on the narrow one. */
export function scaleLabels(layout: TimelineLayout, radius: number): readonly Label[] {
  const { lanes, width } = layout;
  const marks = lanes.flatMap((lane) => lane.spans.flatMap((span) => spanBoxes(layout, lane, span, radius)));
  const hidden = (labels: readonly Label[]): number =>
    labels.filter((label) => marks.some((mark) => overlap(labelToBox(label), mark))).length;
  const atLeft = scaleNumbers(layout, 'left');
  const atRight = width === 640 ? atLeft : scaleNumbers(layout, 'right');
  const numbers = hidden(atRight) < hidden(atLeft) ? atRight : atLeft;
  return [...lanes.flatMap((lane) => laneName(layout, lane)), ...numbers];
}

function scaleNumbers(
  { lanes, values, width, left }: TimelineLayout,
  side: 'left' | 'right',
): readonly Label[] {
  const isWide = width === 640;
  return lanes.flatMap((lane) =>
    values.ticks
      .filter((_, index, { length }) => isWide || isRoomy(lane) || index % (length - 1) === 0)
      .map(
        ({ value, label }): Label => ({
          x: isWide ? left - 8 : side === 'left' ? 0 : width,
          y: lane.at(value) + (isWide ? 4.5 : -4),
          text: label,
          anchor: isWide || side === 'right' ? 'end' : 'start',
          fill: PAINT.soft,
        }),
      ),
  );
}

/** Whether all numbers of the scale have room inside the lane; else only its ends are written. */
function isRoomy({ ceiling, floor }: TimelineLane): boolean {
  return floor - ceiling > 5 * LINE_HEIGHT;
}

/** `Tháng`, and what is counted where the numbers of the scale do not say it: `Tháng, hồ sơ`. */
function laneName({ series }: TimelineLayout, lane: TimelineLane): readonly Label[] {
  const { kind, unit } = series.indicator;
  const name: Label = {
    x: 0,
    y: lane.top + ASCENT,
    text: LANE_NAMES[lane.class],
    anchor: 'start',
    bold: true,
  };
  if (kind === 'rate' || unit === '') return [name];
  const x = textWidth(name.text, TEXT_SIZE, true) + 5;
  return [name, { x, y: name.y, text: unit, anchor: 'start', fill: PAINT.soft }];
}

/** Names of the breaks beside their rules, in the strip above the lanes. */
export function breakLabels({ breaks, time, width }: TimelineLayout): readonly Label[] {
  return breaks.flatMap(({ date, label }, index) => {
    const x = time.at(dayNumber(date));
    const toLeft = x > width / 2;
    return wrapText(label, (toLeft ? x : width - x) - 8, TEXT_SIZE).map(
      (text, line): Label => ({
        x: toLeft ? x - 6 : x + 6,
        y: (index * 2 + line) * LINE_HEIGHT + ASCENT,
        text,
        anchor: toLeft ? 'end' : 'start',
        fill: PAINT.soft,
      }),
    );
  });
}

/** Labels of a lane's targets, values and missing windows, as far as there is room, those that matter most first. */
export function laneLabels(
  layout: TimelineLayout,
  lane: TimelineLane,
  radius: number,
  fixed: readonly Label[],
): PlacedLabels {
  const obstacles = [...fixed.map(labelToBox), ...laneBoxes(layout, lane, radius)];
  const bounds = { left: 0, right: layout.width, top: lane.top, bottom: lane.floor - 1 };
  const others = [...targetWishes(layout, lane), ...blankWishes(layout, lane)];
  const namings: readonly Naming[] =
    lane.spans.length > 4 ? ['all windows'] : ['all windows', 'some windows'];
  for (const naming of namings) {
    const placed = placeLabels([...others, ...spanWishes(layout, lane, radius, naming)], obstacles, bounds);
    if (placed.dropped.length === 0) return placed;
  }
  return placeLabels([...others, ...spanWishes(layout, lane, radius, 'last window')], obstacles, bounds);
}
