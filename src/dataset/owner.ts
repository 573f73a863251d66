import { readToken } from './cells.ts';
import { dateToVietnamese } from './date.ts';
import { type Row, rawCell, type Table, tellCell, tellRow } from './table.ts';
import type { IsoDate, Unit, Window } from './types.ts';
import { isInForce, type Units } from './units.ts';
import { windowToText } from './window.ts';

/** Whether the folder of a table is a unit (or the whole nation); told once for all its rows when it is not. */
export function hasKnownFolder(table: Table, units: Units): boolean {
  const { file, folder, log } = table;
  if (folder === '' || units.byPath.has(folder)) return true;
  if (!units.isWhole) return false;
  const { rows } = table;
  const spot = { file, line: 1, cell: null, field: null };
  log.tell('unknown-unit', spot, folder, { nearest: units.suggest(folder) }, Math.max(1, rows.length));
  for (const row of rows) log.rejectRow(file, row.line);
  return false;
}

/** The unit a row speaks of on a day: its folder, or what its `unit` column names below it; null is told. */
export function readOwner(row: Row, date: IsoDate, units: Units): Unit | null {
  const { folder } = row.table;
  if (rawCell(row, 'unit') === '') {
    const unit = units.byPath.get(folder) ?? null;
    if (unit === null && folder === '') tellRow(row, 'missing-unit', '');
    return unit;
  }
  const name = readToken(row, 'unit');
  if (name === '') return null;
  const unit = nameToUnit(name, folder, date, units);
  if (unit === null) {
    if (units.isWhole) tellCell(row, 'unit', 'unknown-unit', name, { nearest: units.suggest(name) });
  } else if (folder !== '' && unit.path !== folder && !unit.path.startsWith(`${folder}/`)) {
    tellCell(row, 'unit', 'unit-elsewhere', name, { folder });
    return null;
  }
  return unit;
}

function nameToUnit(name: string, folder: string, date: IsoDate, units: Units): Unit | null {
  const below = folder === '' ? name : `${folder}/${name}`;
  const byPath = units.byPath.get(below) ?? units.byPath.get(name);
  if (byPath !== undefined) return byPath;
  const bearers = units.byCode.get(name) ?? [];
  return bearers.find((unit) => isInForce(unit, date)) ?? bearers.at(-1) ?? null;
}

/** A window must lie within the unit's life, so that no series crosses a change of boundary. */
export function checkInForce(row: Row, unit: Unit, window: Window, units: Units): void {
  const from = window.from ?? window.to;
  if (isInForce(unit, from) && isInForce(unit, window.to)) return;
  const isOver = unit.validTo !== null && window.to > unit.validTo;
  const heirs = unit.successors.map((path) => units.byPath.get(path)).filter((heir) => heir !== undefined);
  const heirNames = heirs.map((heir) => `${heir.type} ${heir.name} (${heir.path})`).join(', ');
  const merged = heirNames === '' ? 'chỉ tồn tại' : `đã nhập vào ${heirNames}, chỉ tồn tại`;
  const when = isOver
    ? `${merged} đến ${dateToVietnamese(unit.validTo ?? '')}`
    : `chỉ có từ ${dateToVietnamese(unit.validFrom)}`;
  const how = isOver
    ? `Số liệu sau ngày ấy thuộc ${heirNames === '' ? 'đơn vị kế tiếp' : heirNames}.`
    : `Nếu văn bản chỉ tính từ khi có đơn vị này, ghi from là ${unit.validFrom}; nếu không, số liệu thuộc đơn vị trước đó.`;
  const written = isOver ? 'to' : 'from';
  const field = rawCell(row, written) === '' ? 'period' : written;
  tellCell(row, field, 'unit-not-in-force', rawCell(row, field), {
    unit: `${unit.type} ${unit.name}`,
    when,
    window: windowToText(window),
    how,
  });
}
