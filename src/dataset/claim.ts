import { readChoice, readRequiredText, readText } from './cells.ts';
import { readCited } from './cited.ts';
import { checkInForce, readOwner } from './owner.ts';
import type { Reference } from './reference.ts';
import { type Row, rawCell, rowToPlace, tellCell, tellRow } from './table.ts';
import type { Marker, Place, Window } from './types.ts';
import { readWindow } from './window.ts';

/** What every row of figures says besides its numbers: whose, of which days, by which document. */
export interface Claim {
  readonly unit: string;
  readonly window: Window;
  readonly printed: string | null;
  readonly marker: Marker | null;
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
  readonly note: string | null;
  readonly place: Place;
}

/** The claim of a row, null when nobody knows whose or when it is, which is told. */
export function readClaim(row: Row, timing: 'flow' | 'stock', reference: Reference): Claim | null {
  const window = readWindow(row, timing, reference.calendar);
  const unit = readOwner(row, window?.to ?? reference.calendar.today, reference.units);
  if (unit !== null && window !== null) checkInForce(row, unit, window, reference.units);
  const source = readCited(row, unit, reference);
  const words = {
    printed: readText(row, 'printed'),
    marker: readChoice<Marker>(row, 'marker'),
    source,
    locator: readRequiredText(row, 'locator'),
    quote: readText(row, 'quote') ?? '',
    note: readText(row, 'note'),
    place: rowToPlace(row),
  };
  return unit === null || window === null ? null : { unit: unit.path, window, ...words };
}

/** Markers that stand in place of a number. */
const SILENT: readonly (Marker | null)[] = ['x', 'z', 'n', 'v'];

/**
 * Checks that a row has either numbers or a reason for having none; `n` (nothing happened) may carry a 0.
 * `columns` are where the numbers stand, `wanted` says which are expected.
 */
export function checkPresence(
  row: Row,
  marker: Marker | null,
  columns: readonly string[],
  wanted: string,
): void {
  const filled = columns.filter((name) => rawCell(row, name).trim() !== '');
  const [first] = filled;
  if (!SILENT.includes(marker)) {
    if (first === undefined && rawCell(row, 'marker').trim() === '')
      tellRow(row, 'missing-value', '', { wanted });
    else if (first === undefined && marker !== null)
      tellCell(row, 'marker', 'missing-value', marker, { wanted });
    return;
  }
  const contrary = marker === 'n' ? filled.find((name) => !/^0+$/.test(rawCell(row, name).trim())) : first;
  if (contrary !== undefined) {
    tellCell(row, contrary, 'value-with-marker', rawCell(row, contrary), { marker: marker ?? '' });
  }
}
