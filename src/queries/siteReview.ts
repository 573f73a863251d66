import type { IsoDate, SiteInfo } from '../dataset/types.ts';
import { addDays } from '../format.ts';

/** The whole site is gone through at least this often: half a year (policy of this site). */
const REVIEW_EVERY_DAYS = 183;

export interface SiteReview {
  readonly on: IsoDate;
  /** The day the next one is due. */
  readonly next: IsoDate;
  readonly isOverdue: boolean;
}

/** When somebody last went through the site, and whether that is too long ago on the day `asOf`; null when nobody did. */
export function siteReview({ reviewed }: Pick<SiteInfo, 'reviewed'>, asOf: IsoDate): SiteReview | null {
  if (reviewed === null) return null;
  const next = addDays(reviewed, REVIEW_EVERY_DAYS);
  return { on: reviewed, next, isOverdue: asOf > next };
}
