import { ASCENT, LINE_HEIGHT, type Paint, TEXT_SIZE } from './paint.ts';
import type { Anchor, Label } from './textMarks.ts';
import { textWidth } from './textWidth.ts';

/** A rectangle of the picture in px; y grows downward. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TextLine {
  readonly text: string;
  readonly fill?: Paint;
  readonly bold?: boolean;
}

/** A place tried for a label: the point it belongs to, and on which side of that point it stands. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below' | 'left' | 'right';
  /** What is drawn from the label to its mark when this spot is taken; it may cross marks, never a label. */
  readonly leader?: Leader;
}

/** A thin upright or level line, in px. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What wants a label: its wordings, the fullest first, and its places, the best first. */
export interface LabelWish {
  readonly wordings: readonly (readonly TextLine[])[];
  readonly spots: readonly Spot[];
  /**
   * Its own marks, and those of others: a label stands nearer to another's mark than to its own only where a line leads
   * from it to its own.
   */
  readonly own?: readonly Box[];
  readonly others?: readonly Box[];
}

export interface PlacedLabels {
  readonly labels: readonly Label[];
  readonly leaders: readonly Leader[];
  /** Wishes for which there was no room: their values stand in the table. */
  readonly dropped: readonly LabelWish[];
}

const CLEARANCE = 2;
const anchorOfSide = { above: 'middle', below: 'middle', left: 'end', right: 'start' } as const;

/**
 * Gives each wish in turn the first wording and spot that stay inside `bounds` and touch neither `obstacles` nor a
 * label given before; a wish without room is dropped. The same wishes always get the same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabels {
  const taken = [...obstacles];
  const given: Box[] = [];
  const labels: Label[] = [];
  const leaders: Leader[] = [];
  const dropped: LabelWish[] = [];
  for (const wish of wishes) {
    const place = firstFree(wish, taken, given, bounds);
    if (place === null) {
      dropped.push(wish);
      continue;
    }
    given.push(place.box);
    taken.push(place.box);
    labels.push(...linesToLabels(place.lines, place.box, anchorOfSide[place.spot.side]));
    const { leader } = place.spot;
    if (leader === undefined) continue;
    leaders.push(leader);
    taken.push(leaderToBox(leader));
  }
  return { labels, leaders, dropped };
}

function firstFree(
  wish: LabelWish,
  taken: readonly Box[],
  given: readonly Box[],
  bounds: Box,
): { lines: readonly TextLine[]; spot: Spot; box: Box } | null {
  for (const lines of wish.wordings) {
    for (const spot of wish.spots) {
      const box = spotToBox(lines, spot, bounds);
      const isFree = isInside(box, bounds) && !taken.some((other) => overlap(box, other));
      const { leader } = spot;
      const isReached = leader === undefined || !given.some((other) => overlap(leaderToBox(leader), other));
      if (isFree && isReached && (leader !== undefined || isNearestToOwn(box, wish)))
        return { lines, spot, box };
    }
  }
  return null;
}

function leaderToBox({ x1, y1, x2, y2 }: Leader): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

function isNearestToOwn(box: Box, { own = [], others = [] }: LabelWish): boolean {
  const reach = Math.min(...own.map((mark) => distance(box, mark)));
  return own.length === 0 || others.every((mark) => distance(box, mark) >= reach - 0.5);
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const along = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, along);
}

/** The room the lines take at `spot`; above and below they slide sideways to stay inside `bounds`. */
function spotToBox(lines: readonly TextLine[], { x, y, side }: Spot, bounds: Box): Box {
  const width = Math.max(...lines.map(({ text, bold }) => textWidth(text, TEXT_SIZE, bold)));
  const height = lines.length * LINE_HEIGHT;
  if (side === 'left' || side === 'right') {
    const left = side === 'left' ? x - width : x;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  }
  const left = Math.max(bounds.left, Math.min(x - width / 2, bounds.right - width));
  const top = side === 'above' ? y - height : y;
  return { left, right: left + width, top, bottom: top + height };
}

function linesToLabels(lines: readonly TextLine[], box: Box, anchor: Anchor): Label[] {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return lines.map((line, index) => ({
    ...line,
    x,
    y: box.top + index * LINE_HEIGHT + ASCENT,
    anchor,
  }));
}

/** The room a label takes, as the placing reckons it. */
export function labelToBox({ x, y, text, anchor, bold, size = TEXT_SIZE }: Label): Box {
  const width = textWidth(text, size, bold);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const top = y - (ASCENT * size) / TEXT_SIZE;
  return { left, right: left + width, top, bottom: top + (LINE_HEIGHT * size) / TEXT_SIZE };
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + CLEARANCE && b.left < a.right + CLEARANCE && a.top < b.bottom && b.top < a.bottom;
}
