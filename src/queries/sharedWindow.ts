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
 * The newest window of which at least ten communes have a figure, and at least half as many as of the window that most
 * have; null without one. Provinces are left out: their figures hold those of their communes.
 */
export function sharedWindow(figures: readonly Figure[]): SharedWindow | null {
  const communes = figures.filter(({ unit, value }) => unit.province !== null && value !== null);
  const byWindow = Map.groupBy(communes, ({ window }) => `${window.from} ${window.to}`);
  const windows = [...byWindow.values()].map(firstOfEachUnit);
  const most = Math.max(...windows.map((own) => own.length));
  const enough = windows.flatMap((own): SharedWindow[] => {
    const [first] = own;
    const isEnough = own.length >= ENOUGH_UNITS && own.length >= most / 2;
    return first !== undefined && isEnough ? [{ window: first.window, figures: own }] : [];
  });
  return enough.sort((a, b) => compareWindows(b.window, a.window))[0] ?? null;
}

function firstOfEachUnit(figures: readonly Figure[]): readonly Figure[] {
  const byUnit = Map.groupBy(figures, ({ unit }) => unit.path);
  return [...byUnit.values()].flatMap((own) => own.slice(0, 1));
}
