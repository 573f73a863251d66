import type { Indicator } from '../dataset/types.ts';
import type { Figure } from './figure.ts';

/** One count summed over the units of a province, beside the province's own, in one window. */
export interface TotalLine {
  readonly part: 'value' | 'numerator' | 'denominator';
  readonly units: number;
  /** Null where the province gives none. */
  readonly own: number | null;
}

/** Procedures are counted once however many units handle them. */
const COUNTED_ONCE = /thủ tục/i;

/** Whether the counts of the units add up to anything: not scores, times, or distinct procedures. */
export function isAdditive({ kind, unit, denominator }: Indicator): boolean {
  if (kind === 'count') return !COUNTED_ONCE.test(unit);
  if (kind === 'amount') return unit === 'đồng';
  return kind === 'rate' && denominator !== null && !COUNTED_ONCE.test(denominator);
}

/**
 * The counts of units added up, beside those of the province's own figure, all of one window: a count or amount as its
 * value, a rate as the two counts of the units that give both. Nothing where the indicator does not add up or no unit
 * gives counts.
 */
export function unitsTotal(
  indicator: Indicator,
  units: readonly Figure[],
  own: Figure | null,
): readonly TotalLine[] {
  if (!isAdditive(indicator)) return [];
  if (indicator.kind !== 'rate') return totalLine('value', units, own);
  const counted = units.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  return [...totalLine('numerator', counted, own), ...totalLine('denominator', counted, own)];
}

function totalLine(
  part: TotalLine['part'],
  units: readonly Figure[],
  own: Figure | null,
): readonly TotalLine[] {
  const counts = units.flatMap((figure) => figure[part] ?? []);
  if (counts.length === 0) return [];
  return [{ part, units: counts.reduce((total, one) => total + one, 0), own: own?.[part] ?? null }];
}
