/** A percentage as printed: `94,4%` is 944 tenths. */
interface PrintedPercent {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Every percentage in a printed text; a bare number counts as one, `2.126 hồ sơ` does not. */
export function printedPercents(printed: string): readonly PrintedPercent[] {
  const texts = [...printed.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map((match) => match[1] ?? '');
  const bare = /^\d+(?:[.,]\d+)?$/.test(printed) ? [printed] : [];
  return (texts.length > 0 ? texts : bare).map((text) => {
    const [whole = '', fraction = ''] = text.split(/[.,]/);
    return { digits: BigInt(whole + fraction), decimals: fraction.length };
  });
}

/** 944 tenths → 94.4. */
export function percentToNumber({ digits, decimals }: PrintedPercent): number {
  return Number(`${digits}e-${decimals}`);
}

/**
 * Whether a printed percentage can be numerator/denominator rounded to its decimals, exactly:
 * |digits/10^k − 100·n/d| ≤ ½·10^−k, multiplied out so that nothing is rounded on the way.
 */
export function isRounded(
  { digits, decimals }: PrintedPercent,
  numerator: number,
  denominator: number,
): boolean {
  const d = BigInt(denominator);
  const difference = digits * d - 100n * BigInt(numerator) * 10n ** BigInt(decimals);
  return 2n * (difference < 0n ? -difference : difference) <= d;
}

/** `80,85%`: numerator/denominator with one decimal more than was printed, and at least two. */
export function recomputedPercent(numerator: number, denominator: number, printedDecimals: number): string {
  const percent = ((100 * numerator) / denominator).toFixed(Math.max(2, printedDecimals + 1));
  return `${percent.replace(/\.?0+$/, '').replace('.', ',')}%`;
}
