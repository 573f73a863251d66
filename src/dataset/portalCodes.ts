import { readRequiredText, readText, readToken, tellIfEmpty } from './cells.ts';
import { placeToText } from './order.ts';
import { readOwner } from './owner.ts';
import { type Row, rawCell, rowToPlace, tellCell } from './table.ts';
import type { IsoDate, PortalCode } from './types.ts';
import type { Units } from './units.ts';

/** Reads codes of the national portal one by one; a unit with a second code is told. */
export function portalCodeReader(units: Units, today: IsoDate): (row: Row) => PortalCode {
  const met = new Map<string, Row>();
  return (row) => {
    const id = readToken(row, 'id');
    if (id === '') tellIfEmpty(row, 'id');
    else if (!/^H\d{2}(\.\d{2,3})?$/.test(id)) tellCell(row, 'id', 'invalid-portal-code', id);
    if (rawCell(row, 'unit').trim() === '') tellIfEmpty(row, 'unit');
    const unit = rawCell(row, 'unit') === '' ? '' : (readOwner(row, today, units)?.path ?? '');
    const earlier = met.get(unit);
    if (earlier !== undefined && unit !== '')
      tellCell(row, 'unit', 'portal-unit-twice', unit, { other: placeToText(rowToPlace(earlier)) });
    else met.set(unit, row);
    return { id, unit, name: readRequiredText(row, 'name'), department: readText(row, 'department') };
  };
}
