import type { Dataset, ServiceObservation, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { type Edit, pairRows } from './rowEdits.ts';

/**
 * What an edit does to one published row. `added` gives a number where there was none, `removed` takes it away,
 * `changed` gives another; `reworded` leaves the number and touches its witness (source, place, quote, print, note);
 * `blank` is a row without a number that comes or goes.
 */
export type EditKind = 'added' | 'changed' | 'removed' | 'reworded' | 'blank';

export interface FigureEdit extends Edit<Figure> {
  readonly kind: EditKind;
}

export interface ServiceEdit extends Edit<ServiceObservation> {
  readonly kind: EditKind;
}

/** The figures of a unit that an edit touches, in their display order; those that are gone stand last. */
export function figureEdits(before: Dataset, after: Dataset, path: string): readonly FigureEdit[] {
  const pairs = pairRows(
    figuresByUnit(before).get(path) ?? [],
    figuresByUnit(after).get(path) ?? [],
    ({ indicator, window }) => `${indicator.id} ${windowKey(window)}`,
    ({ source, locator }) => [`${source.id} ${locator}`, source.id],
  );
  return pairs.flatMap((pair) => withKind(pair, figureNumber, figureWords));
}

/** The rows of a unit about essential services that an edit touches. */
export function serviceEdits(
  before: readonly ServiceObservation[],
  after: readonly ServiceObservation[],
): readonly ServiceEdit[] {
  const pairs = pairRows(
    before,
    after,
    ({ service, window }) => `${service} ${windowKey(window)}`,
    ({ source, locator }) => [`${source} ${locator}`, source],
  );
  return pairs.flatMap((pair) => withKind(pair, serviceNumber, serviceWords));
}

export function windowKey({ period, from, to }: Window): string {
  return `${period ?? ''} ${from ?? ''} ${to}`;
}

function withKind<Row>(
  pair: Edit<Row>,
  numberOf: (row: Row) => string | null,
  wordsOf: (row: Row) => string,
): (Edit<Row> & { readonly kind: EditKind })[] {
  const [before, after] = [pair.before, pair.after].map((row) => (row === null ? null : numberOf(row)));
  if (before !== after) {
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return [{ ...pair, kind }];
  }
  const [was, is] = [pair.before, pair.after].map((row) => (row === null ? null : wordsOf(row)));
  if (was === is) return [];
  return [{ ...pair, kind: was === null || is === null ? 'blank' : 'reworded' }];
}

/** What a figure claims; null where nothing is claimed yet (x left blank, v still being read). */
function figureNumber({ numerator, denominator, value, markers }: Figure): string | null {
  const typed = markers.filter((marker) => !['m', 'r', 'u', 'x', 'v'].includes(marker));
  if (value === null && numerator === null && !typed.some((marker) => marker === 'n' || marker === 'z'))
    return null;
  return JSON.stringify([numerator, denominator, value, typed]);
}

function figureWords({ source, locator, quote, printed, note, markers }: Figure): string {
  const silent = markers.filter((marker) => marker === 'x' || marker === 'v');
  return JSON.stringify([source.id, locator, quote, printed, note, silent]);
}

function serviceNumber({ total, online, marker }: ServiceObservation): string | null {
  if (total === null && online === null && marker !== 'n' && marker !== 'z') return null;
  return JSON.stringify([total, online, marker]);
}

function serviceWords(row: ServiceObservation): string {
  const { source, locator, quote, printed, note, obstacle, remedy, marker } = row;
  return JSON.stringify([source, locator, quote, printed, note, obstacle, remedy, marker]);
}
