import { readChoice, readRequiredId, readRequiredText, readText, readToken, tellIfEmpty } from './cells.ts';
import { nextDay } from './date.ts';
import { rememberSuggestions, suggestNames } from './fold.ts';
import { isAccepted, type Row, rawCell, tellCell, tellRow } from './table.ts';
import { isSpoilt, readDate } from './times.ts';
import type { IsoDate, Unit, UnitState } from './types.ts';

/** One row of units.csv: a name and type while they lasted. */
interface UnitRow {
  readonly row: Row;
  readonly code: string;
  readonly slug: string;
  /** Code of the province, `''` for a province. */
  readonly province: string;
  readonly successor: string;
  readonly state: UnitState;
}

/** All units by path, and who bore an official code when. */
export interface Units {
  readonly byPath: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  /** Every row of units.csv could be read; when not, nothing can be called unknown. */
  readonly isWhole: boolean;
  /** Units near to a path or code that nobody has, as the end of a sentence. */
  readonly suggest: (name: string) => string;
}

/** Reads the rows of units.csv; states that adjoin become one unit, successors are paths. */
export function readUnits(rows: readonly Row[], isWhole: boolean): Units {
  const unitRows = rows
    .filter(isAccepted)
    .map(readUnitRow)
    .filter((unitRow) => unitRow !== null);
  const provinces = new Map<string, string>();
  for (const { province, code, slug } of unitRows) if (province === '') provinces.set(code, slug);
  const states = new Map<string, UnitRow[]>();
  for (const unitRow of unitRows) {
    const path = rowToPath(unitRow, provinces);
    if (path === null) continue;
    const known = states.get(path);
    if (known === undefined) states.set(path, [unitRow]);
    else known.push(unitRow);
  }
  const units = [...states.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, all]) => statesToUnit(path, all));
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  checkCodes(byCode, states);
  const byPath = new Map<string, Unit>();
  for (const unit of units) {
    byPath.set(unit.path, {
      ...unit,
      successors: resolveSuccessors(unit, states.get(unit.path)?.at(-1), byCode),
    });
  }
  const suggest = rememberSuggestions((name) => suggestUnits(name, byPath, byCode));
  return { byPath, byCode, isWhole: isWhole && rows.every(isAccepted), suggest };
}

function readUnitRow(row: Row): UnitRow | null {
  const code = readCode(row, 'code');
  if (code === null) tellIfEmpty(row, 'code');
  const slug = readRequiredId(row, 'slug');
  const province = readCode(row, 'province');
  const validFrom = readDate(row, 'valid_from');
  const validTo = readDate(row, 'valid_to');
  if (validFrom === null) tellIfEmpty(row, 'valid_from');
  const name = readRequiredText(row, 'name');
  const type = readChoice<string>(row, 'type') ?? '';
  const instrument = readText(row, 'instrument') ?? '';
  const successor = readToken(row, 'successor');
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    tellCell(row, 'valid_from', 'reversed-window', `${validFrom} … ${validTo}`);
  }
  if (!isAccepted(row) || code === null || validFrom === null || isSpoilt(row, 'province', province))
    return null;
  const state = { name, type, validFrom, validTo, instrument };
  return { row, code, slug, province: province ?? '', successor, state };
}

/** A province has two digits, everything below it five; a spreadsheet drops the zeros before them. */
function readCode(row: Row, name: string): string | null {
  const token = readToken(row, name);
  if (token === '') return null;
  const digits = name === 'province' || rawCell(row, 'province').trim() === '' ? 2 : 5;
  const isNumber = /^\d+$/.test(token);
  if (isNumber && token.length === digits) return token;
  const isShort = isNumber && token.length < digits;
  const suggestion = isShort ? `, có lẽ ${token.padStart(digits, '0')}` : '';
  tellCell(row, name, 'invalid-code', token, { suggestion });
  return null;
}

function rowToPath({ row, slug, province }: UnitRow, provinces: ReadonlyMap<string, string>): string | null {
  if (province === '') return slug;
  const provinceSlug = provinces.get(province);
  if (provinceSlug !== undefined) return `${provinceSlug}/${slug}`;
  tellCell(row, 'province', 'unknown-province', province);
  return null;
}

/** Oldest first; one unit as long as code stays and each state begins the day after the one before. */
function statesToUnit(path: string, all: UnitRow[]): Unit {
  all.sort((a, b) => (a.state.validFrom < b.state.validFrom ? -1 : 1));
  all.forEach((unitRow, index) => {
    const before = all[index - 1];
    if (before === undefined) return;
    const end = before.state.validTo;
    const adjoins = end !== null && nextDay(end) === unitRow.state.validFrom && before.code === unitRow.code;
    if (!adjoins) tellRow(unitRow.row, 'unit-states', path);
  });
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) throw new Error(`no state of ${path}`);
  return {
    path,
    code: last.code,
    slug: last.slug,
    name: last.state.name,
    type: last.state.type,
    province: path.includes('/') ? pathToProvince(path) : null,
    validFrom: first.state.validFrom,
    validTo: last.state.validTo,
    successors: [],
    states: all.map(({ state }) => state),
  };
}

/** A code may pass to another unit, but on no day belong to two. */
function checkCodes(
  byCode: ReadonlyMap<string, readonly Unit[]>,
  states: ReadonlyMap<string, readonly UnitRow[]>,
): void {
  for (const units of byCode.values()) {
    units.forEach((unit, index) => {
      const other = units
        .slice(0, index)
        .find((earlier) => isInForce(earlier, unit.validFrom) || isInForce(unit, earlier.validFrom));
      const row = states.get(unit.path)?.[0]?.row;
      if (other !== undefined && row !== undefined)
        tellCell(row, 'code', 'code-twice', unit.code, { other: other.path });
    });
  }
}

function resolveSuccessors(
  unit: Unit,
  last: UnitRow | undefined,
  byCode: Units['byCode'],
): readonly string[] {
  if (last === undefined || last.successor === '' || unit.validTo === null) return [];
  const date = nextDay(unit.validTo);
  return last.successor.split(';').flatMap((code) => {
    const found = byCode.get(code.trim())?.find((candidate) => isInForce(candidate, date));
    if (found === undefined) tellCell(last.row, 'successor', 'unknown-successor', code.trim(), { date });
    return found === undefined ? [] : [found.path];
  });
}

/** Whether a unit exists on a day. */
export function isInForce(unit: Pick<Unit, 'validFrom' | 'validTo'>, date: IsoDate): boolean {
  return unit.validFrom <= date && (unit.validTo === null || date <= unit.validTo);
}

/** Paths or names few slips away, or the code that lost its zeros in a spreadsheet. */
function suggestUnits(name: string, byPath: Units['byPath'], byCode: Units['byCode']): string {
  const padded = /^\d{1,4}$/.test(name) ? byCode.get(name.padStart(5, '0'))?.at(-1) : undefined;
  if (padded !== undefined) {
    return `, có lẽ «${padded.code}» (${padded.type} ${padded.name}): số 0 ở đầu đã mất`;
  }
  const byWholePath = suggestNames(name, byPath.keys());
  if (byWholePath !== '') return byWholePath;
  return suggestNames(name.split('/').at(-1) ?? name, new Set([...byPath.values()].map(({ slug }) => slug)));
}

/** `hai-phong` of `hai-phong/hai-an`, and of itself. */
export function pathToProvince(path: string): string {
  const end = path.indexOf('/');
  return end === -1 ? path : path.slice(0, end);
}
