import type { Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';

/** From so many units in one window on, a picture of all of them says more than a list (policy of this site). */
export const ENOUGH_UNITS = 10;

/** What many communes report of one and the same window, one figure of each. */
export interface SharedWindow {
  readonly window: Window;
  /** In the order given. */
  readonly figures: readonly Figure[];
}

/**
 * The newest window many communes share, one that was over when it was counted before one that was not (a year to
 * date); null without one. Provinces are left out: their figures hold those of their communes.
 */
export function sharedWindow(figures: readonly Figure[]): SharedWindow | null {
  const shared = sharedWindows(figures);
  return shared.find((one) => !isProvisional(one)) ?? shared[0] ?? null;
}

/**
 * Every window of which at least ten communes have a figure, and at least half as many as of the window that most
 * have; the newest first, the shorter first where two end on one day.
 */
export function sharedWindows(figures: readonly Figure[]): readonly SharedWindow[] {
  const communes = figures.filter(({ unit, value }) => unit.province !== null && value !== null);
  const byWindow = Map.groupBy(communes, ({ window }) => `${window.from} ${window.to}`);
  const windows = [...byWindow.values()].map(firstOfEachUnit);
  const most = Math.max(...windows.map((own) => own.length));
  return windows
    .flatMap((own): SharedWindow[] => {
      const [first] = own;
      const isEnough = own.length >= ENOUGH_UNITS && own.length >= most / 2;
      return first !== undefined && isEnough ? [{ window: first.window, figures: own }] : [];
    })
    .sort((a, b) => compareWindows(b.window, a.window));
}

/** `shared`, then the newest shared window of each other length. */
export function currentWindows(
  figures: readonly Figure[],
  shared: SharedWindow,
): readonly [SharedWindow, ...SharedWindow[]] {
  const byClass = Map.groupBy(sharedWindows(figures), ({ window }) => window.class);
  byClass.delete(shared.window.class);
  return [shared, ...[...byClass.values()].flatMap((own) => own.slice(0, 1))];
}

/** Whether the window was not over when most of its figures were counted. */
function isProvisional({ figures }: SharedWindow): boolean {
  return figures.filter(({ markers }) => markers.includes('p')).length > figures.length / 2;
}

function firstOfEachUnit(figures: readonly Figure[]): readonly Figure[] {
  const byUnit = Map.groupBy(figures, ({ unit }) => unit.path);
  return [...byUnit.values()].flatMap((own) => own.slice(0, 1));
}
