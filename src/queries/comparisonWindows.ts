import type { Unit, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';

/** A window to choose, and the units that report of it. */
export interface OfferedWindow {
  readonly key: string;
  readonly window: Window;
  /** In the order the units were chosen. */
  readonly units: readonly Unit[];
}

/** `2026-04`; `2022-01-01_2023-12-31` where the report names no period; the date of a stock. */
export function windowKey({ period, from, to }: Window): string {
  return period ?? (from === null ? to : `${from}_${to}`);
}

/** Whether two windows are one and the same days. */
export function coversSameDays(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/** One figure of each window, newest first: of two documents the one with a value, then the one with counts. */
export function bestOfWindows(figures: readonly Figure[]): readonly Figure[] {
  const worth = ({ value, denominator }: Figure): number =>
    value === null ? 0 : denominator === null ? 1 : 2;
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.window.from}/${figure.window.to}`;
    const known = best.get(key);
    if (known === undefined || worth(figure) > worth(known)) best.set(key, figure);
  }
  return [...best.values()].sort((a, b) => compareWindows(b.window, a.window));
}

/** The days most units have a value for, at least two of them; of several the newest. Null where nobody shares any. */
export function newestShared(figuresOfUnits: readonly (readonly Figure[])[]): Window | null {
  const told = figuresOfUnits.flat().filter(({ value }) => value !== null);
  let best: Window | null = null;
  let most = 1;
  for (const { window } of told.sort((a, b) => compareWindows(b.window, a.window))) {
    const units = told.filter((other) => coversSameDays(other.window, window)).length;
    if (units <= most) continue;
    most = units;
    best = window;
  }
  return best;
}

/** The last figure of the same class of window that ended before `figure` begins. */
export function previousOf(figure: Figure, newestFirst: readonly Figure[]): Figure | null {
  const start = figure.window.from ?? figure.window.to;
  return newestFirst.find(({ window }) => window.class === figure.window.class && window.to < start) ?? null;
}

/** The windows of `figures` that can be asked for, newest first; a date only where two units counted on it. */
export function offeredWindows(figures: readonly Figure[]): readonly OfferedWindow[] {
  const told = figures.filter(({ value }) => value !== null);
  const offered = [...Map.groupBy(told, ({ window }) => windowKey(window))].flatMap(
    ([key, alike]): OfferedWindow[] => {
      const units = [...new Map(alike.map(({ unit }) => [unit.path, unit])).values()];
      const [first] = alike;
      return first === undefined || (first.window.from === null && units.length < 2)
        ? []
        : [{ key, window: first.window, units }];
    },
  );
  return offered.sort((a, b) => compareWindows(b.window, a.window));
}
