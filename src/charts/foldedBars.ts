/** A piece of a bar on one of its lines, in shares of a full line. */
export interface BarPiece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Cases a full line holds; longer bars go on in the line below, so that one giant does not squeeze the rest. */
export interface LineScale {
  readonly capacity: number;
  readonly isFolded: boolean;
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const MOST_LINES = 6;

/** Only bars well beyond a line are worth folding, and only where there is a rest to be squeezed. */
const WORTH_FOLDING = 1.8;
const FEW_BARS = 4;

/**
 * One scale for all bars: the largest fills the line, unless one or two stand so far above the rest that they are
 * folded into lines of a round number of cases.
 */
export function lineScale(values: readonly number[]): LineScale {
  const falling = values.toSorted((a, b) => b - a);
  const [largest = 0] = falling;
  for (const giants of falling.length > FEW_BARS ? [1, 2] : []) {
    const capacity = roundUp(Math.max(falling[giants] ?? 0, largest / MOST_LINES));
    const smallestGiant = falling[giants - 1] ?? 0;
    if (smallestGiant / capacity >= WORTH_FOLDING) return { capacity, isFolded: true };
  }
  return { capacity: Math.max(largest, 1), isFolded: false };
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return (ROUND.find((round) => round * power >= value) ?? 10) * power;
}

/** The part of a bar from `start` to `end` cases, cut where a line is full. */
export function foldBar(start: number, end: number, { capacity }: LineScale): readonly BarPiece[] {
  const pieces: BarPiece[] = [];
  for (let at = start; at < end; ) {
    const line = Math.floor(at / capacity + 1e-9);
    const stop = Math.min(end, (line + 1) * capacity);
    pieces.push({ line, from: at / capacity - line, to: stop / capacity - line });
    at = stop;
  }
  return pieces;
}
