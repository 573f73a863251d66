import type { Claim } from '../claim.ts';
import { comparePlaces, placeToText } from '../order.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { Window } from '../types.ts';
import { windowToText } from '../window.ts';
import { type Finding, windowToRemarkPeriod } from './finding.ts';
import type { ClaimSeries } from './series.ts';

/** How a claim is compared with another of the same window, and told. */
export interface Comparing<C extends Claim> {
  readonly figureOf: (claim: C) => string;
  /** The figure as a number in the unit of its series; null where it has none. */
  readonly numberOf: (claim: C) => number | null;
  /** The column in which the figure stands. */
  readonly fieldOf: (claim: C) => string;
  /** Whether the second gives the first again, only less exactly. */
  readonly isEcho: (first: C, second: C) => boolean;
}

/**
 * Looks at each claim beside the others of its series: the same figure twice is told and kept once,
 * different figures of one window become findings, windows that overlap are told. Returns the claims kept.
 */
export function checkNeighbours<C extends Claim>(
  { subject, claims }: ClaimSeries<C>,
  comparing: Comparing<C>,
  log: ProblemLog,
  findings: Finding[],
): readonly C[] {
  const kept: C[] = [];
  const last = new Map<string, C>();
  let first: C | null = null;
  // Of a window that is told once, as nearly every one is, nobody needs the figure as text.
  let figures: Map<string, C> | null = null;
  for (const claim of claims) {
    if (first !== null && isSameWindow(first.window, claim.window)) {
      figures ??= new Map([[comparing.figureOf(first), first]]);
      const figure = comparing.figureOf(claim);
      const twin = comparing.isEcho(first, claim) ? first : figures.get(figure);
      if (twin !== undefined) {
        tellDuplicate(twin, claim, figure, log);
        continue;
      }
      findings.push(conflictOf(subject, first, claim, comparing, log));
      figures.set(figure, claim);
    } else {
      checkOverlap(last.get(claim.window.class), claim, log);
      first = claim;
      figures = null;
    }
    kept.push(claim);
    last.set(claim.window.class, claim);
  }
  return kept;
}

function isSameWindow(a: Window, b: Window): boolean {
  return a === b || (a.from === b.from && a.to === b.to && a.period === b.period);
}

/** The two places as one reads the files, so that the later row is told and the earlier one named. */
function inReadingOrder<C extends Claim>(a: C, b: C): readonly [earlier: C, later: C] {
  return comparePlaces(a.place, b.place) < 0 ? [a, b] : [b, a];
}

function tellDuplicate(kept: Claim, claim: Claim, figure: string, log: ProblemLog): void {
  const [earlier, { place }] = inReadingOrder(kept, claim);
  const spot = { ...place, cell: null, field: null };
  log.tell('duplicate', spot, figure, { other: placeToText(earlier.place) });
  log.rejectRow(place.file, place.line);
}

function conflictOf<C extends Claim>(
  subject: string,
  a: C,
  b: C,
  { figureOf, numberOf, fieldOf }: Comparing<C>,
  log: ProblemLog,
): Finding {
  const [first, second] = inReadingOrder(a, b);
  const values = [first, second].flatMap((claim) => numberOf(claim) ?? []);
  const [printed, recomputed] = wordsApart(first, second) ?? [figureOf(first), figureOf(second)];
  return {
    check: 'conflict',
    unit: second.unit,
    indicator: subject,
    period: windowToRemarkPeriod(second.window),
    printed,
    recomputed,
    values: values.length === 2 ? values : [],
    quote: second.quote === '' ? null : second.quote,
    sources: [first.source, second.source],
    places: [first.place, second.place],
    spot: log.sheets.spotAt(second.place, fieldOf(second)),
    found: figureOf(second),
    details: { other: placeToText(first.place), otherFigure: figureOf(first) },
  };
}

/** `99%` and `100%` as the documents print them; null where one prints nothing or both print the same. */
function wordsApart(first: Claim, second: Claim): readonly [string, string] | null {
  if (first.printed === null || second.printed === null || first.printed === second.printed) return null;
  return [first.printed, second.printed];
}

/** Windows of one class must not share a day; stocks have none to share, and odd spans are never compared. */
function checkOverlap(before: Claim | undefined, claim: Claim, log: ProblemLog): void {
  const { from, class: kind } = claim.window;
  if (before === undefined || from === null || kind === 'other' || before.window.to < from) return;
  const [earlier, later] = inReadingOrder(before, claim);
  log.tell('overlapping-windows', log.sheets.spotAt(later.place, 'from'), windowToText(later.window), {
    window: windowToText(later.window),
    otherWindow: windowToText(earlier.window),
    other: placeToText(earlier.place),
  });
  log.rejectRow(later.place.file, later.place.line);
}
