/** The rates between which units of one size stay by chance alone, in percent. */
export interface ChanceLimits {
  readonly cases: number;
  /** Outside these by chance: one unit in twenty. */
  readonly low95: number;
  readonly high95: number;
  /** Outside these by chance: one unit in five hundred. */
  readonly low998: number;
  readonly high998: number;
}

/** Numbers of successes that are not out of the question, each with its weight; the likeliest weighs 1. */
interface Draws {
  readonly first: number;
  readonly weights: readonly number[];
  readonly total: number;
}

const NEGLIGIBLE = 1e-18;

/**
 * Control limits of a funnel around the rate `percent` for units of `cases` cases: exact binomial tails of 2.5 % and
 * 0.1 % on either side, interpolated between whole counts (D. J. Spiegelhalter, Statistics in Medicine 24, 2005,
 * 1185–1202, appendix A.1). The upper limits are the lower ones of the cases that are not counted, so that a unit lies
 * outside exactly where its own tail is smaller than that.
 */
export function chanceLimits(percent: number, cases: number): ChanceLimits {
  const draws = binomialDraws(percent / 100, cases);
  const mirrored = mirror(draws, cases);
  const low = (tail: number): number => (100 * lowerTail(draws, tail)) / cases;
  const high = (tail: number): number => 100 - (100 * lowerTail(mirrored, tail)) / cases;
  return { cases, low95: low(0.025), high95: high(0.025), low998: low(0.001), high998: high(0.001) };
}

/** From the likeliest number outward, each weight from the last: nothing overflows, however many cases there are. */
function binomialDraws(share: number, cases: number): Draws {
  const odds = share / (1 - share);
  const likeliest = Math.min(cases, Math.floor((cases + 1) * share));
  const weights = [1];
  for (let count = likeliest, weight = 1; count < cases; count += 1) {
    weight *= ((cases - count) / (count + 1)) * odds;
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  const below: number[] = [];
  for (let count = likeliest, weight = 1; count > 0; count -= 1) {
    weight *= count / ((cases - count + 1) * odds);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const all = [...below.reverse(), ...weights];
  return {
    first: likeliest - below.length,
    weights: all,
    total: all.reduce((sum, weight) => sum + weight, 0),
  };
}

/** The same draws, seen from the cases that are no successes. */
function mirror({ first, weights, total }: Draws, cases: number): Draws {
  return { first: cases - (first + weights.length - 1), weights: weights.toReversed(), total };
}

/** The number below which a share `tail` of all draws lies; never less than none. */
function lowerTail({ first, weights, total }: Draws, tail: number): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight;
    if (sum >= tail * total) return Math.max(0, first + index - (sum - tail * total) / weight);
  }
  return first + weights.length - 1;
}
