import type { IsoDate } from '../dataset/types.ts';
import { daysBetween } from '../format.ts';

/** From this many days on a figure is called old (policy of this site). */
export const OLD_AFTER_DAYS = 120;

export interface Freshness {
  /** Last day the figure covers. */
  readonly to: IsoDate;
  /** Days from then to the day asked about; never negative. */
  readonly days: number;
  readonly isOld: boolean;
}

/** How old a figure that covers the days up to `to` is on the day `asOf`. */
export function freshness(to: IsoDate, asOf: IsoDate): Freshness {
  const days = Math.max(0, daysBetween(to, asOf));
  return { to, days, isOld: days > OLD_AFTER_DAYS };
}
