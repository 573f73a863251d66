import type { Claim } from '../claim.ts';
import { comparePlaces, placeToText } from '../order.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { Place, Window } from '../types.ts';
import { windowToText } from '../window.ts';
import { type Finding, windowToRemarkPeriod } from './finding.ts';
import type { ClaimSeries } from './series.ts';

/** How a claim is compared with another of the same window, and told. */
export interface Comparing<C extends Claim> {
  readonly figureOf: (claim: C) => string;
  readonly isSame: (a: C, b: C) => boolean;
}

/**
 * Looks at each claim beside the others of its series: the same figure twice is told and kept once,
 * different figures of one window become findings, windows that overlap are told. Returns the claims kept.
 */
export function checkNeighbours<C extends Claim>(
  series: ClaimSeries<C>,
  comparing: Comparing<C>,
  log: ProblemLog,
  findings: Finding[],
): readonly C[] {
  const kept: C[] = [];
  const last = new Map<string, C>();
  for (const claim of series.claims) {
    const before = kept.at(-1);
    if (before !== undefined && isSameWindow(before.window, claim.window)) {
      const twin = kept.find(
        (other) => isSameWindow(other.window, claim.window) && comparing.isSame(other, claim),
      );
      if (twin !== undefined) {
        tellDuplicate(twin, claim, comparing.figureOf(claim), log);
        continue;
      }
      findings.push(conflictOf(series.subject, before, claim, comparing));
    } else checkOverlap(last.get(claim.window.class), claim, log);
    kept.push(claim);
    last.set(claim.window.class, claim);
  }
  return kept;
}

function isSameWindow(a: Window, b: Window): boolean {
  return a === b || (a.from === b.from && a.to === b.to && a.period === b.period);
}

function rowSpot({ file, line }: Place): { file: string; line: number; cell: null; field: null } {
  return { file, line, cell: null, field: null };
}

/** The two places as one reads the files, so that the later row is told and the earlier one named. */
function inReadingOrder<C extends Claim>(a: C, b: C): readonly [earlier: C, later: C] {
  return comparePlaces(a.place, b.place) < 0 ? [a, b] : [b, a];
}

function tellDuplicate(kept: Claim, claim: Claim, figure: string, log: ProblemLog): void {
  const [earlier, { place }] = inReadingOrder(kept, claim);
  log.tell('duplicate', rowSpot(place), figure, { other: placeToText(earlier.place) });
  log.rejectRow(place.file, place.line);
}

function conflictOf<C extends Claim>(subject: string, a: C, b: C, { figureOf }: Comparing<C>): Finding {
  const [first, second] = inReadingOrder(a, b);
  return {
    check: 'conflict',
    unit: second.unit,
    indicator: subject,
    period: windowToRemarkPeriod(second.window),
    printed: figureOf(first),
    recomputed: figureOf(second),
    quote: second.quote === '' ? null : second.quote,
    sources: [first.source, second.source],
    places: [first.place, second.place],
    spot: rowSpot(second.place),
    found: figureOf(second),
    details: { other: placeToText(first.place), otherFigure: figureOf(first) },
  };
}

/** Windows of one class must not share a day; stocks have none to share, and odd spans are never compared. */
function checkOverlap(before: Claim | undefined, claim: Claim, log: ProblemLog): void {
  const { from, class: kind } = claim.window;
  if (before === undefined || from === null || kind === 'other' || before.window.to < from) return;
  log.tell('overlapping-windows', rowSpot(claim.place), windowToText(claim.window), {
    window: windowToText(claim.window),
    otherWindow: windowToText(before.window),
    other: placeToText(before.place),
  });
  log.rejectRow(claim.place.file, claim.place.line);
}
