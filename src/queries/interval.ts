import type { Interval } from './figure.ts';

/** The 97.5 % point of the normal distribution, to the two decimals published tables of these intervals use. */
const z = 1.96;

/**
 * The range in percent within which chance alone could move `numerator` of `denominator`: the score interval
 * at 95 % (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927, 209–212), which also holds at 0 % and 100 %.
 * Null when there was no case, or when the counts contradict each other (more above the line than below).
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return null;
  const p = numerator / denominator;
  const z2 = z * z;
  const centre = p + z2 / (2 * denominator);
  const spread = z * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator));
  const scale = 100 / (1 + z2 / denominator);
  return {
    low: numerator === 0 ? 0 : (centre - spread) * scale,
    high: numerator === denominator ? 100 : (centre + spread) * scale,
  };
}

/**
 * The range in percentage points within which chance alone could have moved the difference `current − previous`
 * of two rates: the hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998, 873–890, method 10).
 * Null when either interval is.
 */
export function differenceInterval(
  current: { readonly numerator: number; readonly denominator: number },
  previous: { readonly numerator: number; readonly denominator: number },
): Interval | null {
  const now = wilson(current.numerator, current.denominator);
  const then = wilson(previous.numerator, previous.denominator);
  if (now === null || then === null) return null;
  const p1 = (100 * current.numerator) / current.denominator;
  const p2 = (100 * previous.numerator) / previous.denominator;
  return {
    low: p1 - p2 - Math.hypot(p1 - now.low, then.high - p2),
    high: p1 - p2 + Math.hypot(now.high - p1, p2 - then.low),
  };
}
