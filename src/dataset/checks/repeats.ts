import { compareWindows } from '../order.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { Observation, Window } from '../types.ts';
import { windowToText } from '../window.ts';
import type { ClaimSeries } from './series.ts';

/** Fewer figures than this may be the same two months running. */
const FEWEST = 5;

/** Tells a window all of whose figures are those of the window before it: copied, and then not brought up to date. */
export function checkRepeats(series: readonly ClaimSeries<Observation>[], log: ProblemLog): void {
  const daysOf = rememberDays();
  for (const ofUnit of Map.groupBy(series, ({ unit }) => unit).values()) {
    const claims = ofUnit.flatMap((one) => one.claims).filter(hasNumber);
    for (const alike of Map.groupBy(claims, ({ window }) => window.class).values())
      checkWindows([...Map.groupBy(alike, ({ window }) => daysOf(window)).values()], log);
  }
}

/** The text of a window, made once: a million figures share a few windows. */
function rememberDays(): (window: Window) => string {
  const known = new Map<Window, string>();
  return (window) => {
    const text = known.get(window) ?? windowToText(window);
    known.set(window, text);
    return text;
  };
}

/** A nought says little: many months have none of something. */
function hasNumber({ value, numerator }: Observation): boolean {
  return (value ?? numerator ?? 0) !== 0;
}

function checkWindows(windows: readonly (readonly Observation[])[], log: ProblemLog): void {
  const ordered = windows.toSorted((a, b) => compareWindows(windowOf(a), windowOf(b)));
  ordered.forEach((claims, index) => {
    const before = ordered[index - 1];
    if (before === undefined || claims.length < FEWEST) return;
    if (!claims.every((claim) => before.some((other) => isSameFigure(claim, other)))) return;
    const [first] = claims;
    if (first === undefined) return;
    const details = {
      figures: claims.length,
      window: windowToText(first.window),
      other: windowToText(windowOf(before)),
    };
    log.tell('same-as-before', { ...first.place, cell: null, field: null }, '', details, claims.length);
  });
}

function windowOf([first]: readonly Observation[]): Window {
  if (first === undefined) throw new Error('a window without claims');
  return first.window;
}

function isSameFigure(one: Observation, other: Observation): boolean {
  return (
    one.value === other.value &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.indicator === other.indicator
  );
}
