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
  const byRank = (a: C, b: C): number =>
    compareWindows(a.window, b.window) ||
    Number(hasCounts(b)) - Number(hasCounts(a)) ||
    compareText(a.source, b.source) ||
    compareText(a.locator, b.locator) ||
    compareText(a.quote, b.quote) ||
    comparePlaces(a.place, b.place);
  const byUnit = claimsToGroups(claims, subjectOf, byRank);
  return [...byUnit.keys()].sort(compareText).flatMap((path) => {
    const groups = [...(byUnit.get(path) ?? [])].sort(([a], [b]) => compareText(a, b));
    return groups.map(([subject, { claims: own, isSorted }]) => ({
      ...{ unit: path, subject },
      claims: isSorted ? own : own.sort(byRank),
    }));
  });
}

/** Claims about one thing as they come; reports come month by month, so mostly they are in order already. */
interface Group<C> {
  readonly claims: C[];
  last: C;
  isSorted: boolean;
}

/** Claims by unit and by subject, and whether they came in order. */
function claimsToGroups<C extends Claim>(
  claims: readonly C[],
  subjectOf: (claim: C) => string,
  compare: (a: C, b: C) => number,
): ReadonlyMap<string, ReadonlyMap<string, Group<C>>> {
  const byUnit = new Map<string, Map<string, Group<C>>>();
  let ofUnit = new Map<string, Group<C>>();
  let unit: string | null = null;
  for (const claim of claims) {
    // Rows of one unit mostly stand together.
    if (claim.unit !== unit) {
      unit = claim.unit;
      ofUnit = byUnit.get(unit) ?? new Map<string, Group<C>>();
      byUnit.set(unit, ofUnit);
    }
    const subject = subjectOf(claim);
    const known = ofUnit.get(subject);
    if (known === undefined) ofUnit.set(subject, { claims: [claim], last: claim, isSorted: true });
    else {
      known.isSorted &&= compare(known.last, claim) <= 0;
      known.last = claim;
      known.claims.push(claim);
    }
  }
  return byUnit;
}
