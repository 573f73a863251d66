import type { Claim } from '../claim.ts';
import type { Details, Spot } from '../problem.ts';
import type { Check, Place, Window } from '../types.ts';

/** A contradiction some check has found, before anybody is asked whether the document really prints it. */
export interface Finding {
  readonly check: Exclude<Check, 'reading'>;
  readonly unit: string;
  /** Indicator, service or identity. */
  readonly indicator: string;
  readonly period: string;
  readonly printed: string;
  readonly recomputed: string;
  /** Every value given for the figure, in its own unit; none where it stays open what the value is. */
  readonly values: readonly number[];
  readonly quote: string | null;
  readonly sources: readonly string[];
  readonly places: readonly Place[];
  /** Where and how to tell it when it is not acknowledged. */
  readonly spot: Spot;
  readonly found: string;
  readonly details: Details;
}

/** How a remark names a window: by its period, or by its last day where the report names none. */
export function windowToRemarkPeriod(window: Window): string {
  return window.period ?? window.to;
}

/** The finding of a check about one claim; `subject` is its indicator or service. */
export function claimToFinding(
  claim: Claim,
  subject: string,
  finding: Pick<Finding, 'check' | 'printed' | 'recomputed' | 'values' | 'spot' | 'found' | 'details'>,
): Finding {
  return {
    ...finding,
    unit: claim.unit,
    indicator: subject,
    period: windowToRemarkPeriod(claim.window),
    quote: claim.quote === '' ? null : claim.quote,
    sources: [claim.source],
    places: [claim.place],
  };
}
