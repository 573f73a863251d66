import type { Comparison } from '../dataset/types.ts';

/** How many cases stand between a rate and its target while the denominator stays as it is. */
export interface Gap {
  readonly cases: number;
  /** `more` cases are needed above the line, or `fewer`. */
  readonly direction: 'more' | 'fewer';
}

/**
 * The whole cases still missing to `target` (or too many, for a ceiling), assuming the denominator does not change;
 * 0 when it is reached already, null for an exact target other than 100 %, which more cases could overshoot.
 */
export function gapToTarget(
  numerator: number,
  denominator: number,
  target: { readonly comparison: Comparison; readonly value: number },
): Gap | null {
  const goal = Number(((target.value * denominator) / 100).toPrecision(12));
  switch (target.comparison) {
    case '>=':
      return { cases: Math.max(0, Math.ceil(goal) - numerator), direction: 'more' };
    case '>':
      return { cases: Math.max(0, Math.floor(goal) + 1 - numerator), direction: 'more' };
    case '<=':
      return { cases: Math.max(0, numerator - Math.floor(goal)), direction: 'fewer' };
    case '<':
      return { cases: Math.max(0, numerator - Math.ceil(goal) + 1), direction: 'fewer' };
    case '=':
      return target.value === 100 ? { cases: Math.max(0, denominator - numerator), direction: 'more' } : null;
  }
}
