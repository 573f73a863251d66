import type { Claim } from '../claim.ts';
import { comparePlaces, compareText, compareWindows } from '../order.ts';

/** The claims of one unit about one indicator or service, oldest first. */
export interface ClaimSeries<C extends Claim> {
  readonly unit: string;
  readonly subject: string;
  readonly claims: readonly C[];
}

/**
 * Claims by unit and subject, in an order that the order of rows and files cannot change; among claims of
 * one window the one with counts comes first, then by its document and its place there.
 */
export function claimsToSeries<C extends Claim>(
  claims: readonly C[],
  subjectOf: (claim: C) => string,
  hasCounts: (claim: C) => boolean,
): readonly ClaimSeries<C>[] {
  const byUnit = new Map<string, Map<string, C[]>>();
  for (const claim of claims) {
    const ofUnit = byUnit.get(claim.unit) ?? new Map<string, C[]>();
    byUnit.set(claim.unit, ofUnit);
    const subject = subjectOf(claim);
    const known = ofUnit.get(subject);
    if (known === undefined) ofUnit.set(subject, [claim]);
    else known.push(claim);
  }
  const byRank = (a: C, b: C): number =>
    compareWindows(a.window, b.window) ||
    Number(hasCounts(b)) - Number(hasCounts(a)) ||
    compareText(a.source, b.source) ||
    compareText(a.locator, b.locator) ||
    compareText(a.quote, b.quote) ||
    comparePlaces(a.place, b.place);
  return [...byUnit.keys()].sort(compareText).flatMap((unit) => {
    const ofUnit = byUnit.get(unit) ?? new Map<string, C[]>();
    return [...ofUnit.keys()].sort(compareText).map((subject) => ({
      unit,
      subject,
      claims: (ofUnit.get(subject) ?? []).sort(byRank),
    }));
  });
}
