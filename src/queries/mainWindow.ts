import type { Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { PORTAL_INDICATORS } from './portalIndicators.ts';

/** Which indicators name the window a ward is summed up over: files counted, else the first rates of files. */
const CHOICES = [['ho-so-tiep-nhan'], ['ty-le-ho-so-truc-tuyen', 'ty-le-da-giai-quyet', 'ty-le-dung-han']];

/**
 * The newest window in which files were counted, the shortest of those; else that of any key rate; else one of which
 * the national portal counted them; null without.
 */
export function mainWindow(figures: readonly Figure[]): Window | null {
  const told = figures.filter(({ value }) => value !== null);
  for (const ids of CHOICES) {
    const windows = told.filter(({ indicator }) => ids.includes(indicator.id)).map(({ window }) => window);
    const newest = windows.sort(newestFirst)[0];
    if (newest !== undefined) return newest;
  }
  return portalWindow(told);
}

/** The newest window the national portal counted files of and that is over, the shortest of those. */
function portalWindow(told: readonly Figure[]): Window | null {
  const counted = told.filter(({ indicator }) => indicator.id === PORTAL_INDICATORS[0]);
  const over = counted.filter(({ markers }) => !markers.includes('p'));
  const windows = (over.length > 0 ? over : counted).map(({ window }) => window);
  return windows.sort(newestFirst)[0] ?? null;
}

/** Whether a figure covers just the days of `window`. */
export function isOver(figure: Pick<Figure, 'window'>, window: Window): boolean {
  return figure.window.from === window.from && figure.window.to === window.to;
}

function newestFirst(a: Window, b: Window): number {
  if (a.to !== b.to) return a.to < b.to ? 1 : -1;
  return (a.days ?? 0) - (b.days ?? 0);
}
