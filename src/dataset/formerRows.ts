import { fileToCanonical, type NumberKinds } from './canonical.ts';
import { textToRows } from './csv.ts';
import { nameToPeriod } from './period.ts';
import { type NamedFile, pathToFileName } from './schema.ts';
import type { DataFile, Dataset, IsoDate } from './types.ts';

/** A figure as some earlier version of a file had it, under the names of today. */
export interface FormerRow {
  /** Path of the unit. */
  readonly unit: string;
  /** Indicator id or service id. */
  readonly subject: string;
  /** The days of the calendar where the row names a period alone; `from` is null for a day. */
  readonly window: { readonly period: string | null; readonly from: IsoDate | null; readonly to: IsoDate };
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly marker: string | null;
  readonly source: string;
  readonly locator: string;
}

/** Where the names of a row stand in each kind of file with figures. */
const FIGURE_FILES: Readonly<Record<string, { subject: string; numerator: string; denominator: string }>> = {
  observations: { subject: 'indicator', numerator: 'numerator', denominator: 'denominator' },
  serviceObservations: { subject: 'service', numerator: 'online', denominator: 'total' },
};

/** Whether a path is one of a file that holds figures. */
export function holdsFigures(path: string): boolean {
  const name = pathToFileName(path);
  return name !== null && name.kind.id in FIGURE_FILES;
}

/**
 * The figures of an earlier version of a file; null when it could not have been published, as a number, a period or
 * the file itself cannot be read. Nothing is checked against documents or neighbours, which may be gone by now.
 */
export function fileToFormerRows(
  file: DataFile,
  { units }: Pick<Dataset, 'units'>,
  kinds: NumberKinds,
): readonly FormerRow[] | null {
  const name = pathToFileName(file.path);
  const columns = name === null ? undefined : FIGURE_FILES[name.kind.id];
  if (name === null || columns === undefined) return null;
  const named: NamedFile = { file, name };
  const text = fileToCanonical(named, kinds);
  if (text === null) return null;
  const [header, ...lines] = textToRows(text, ',').map(({ cells }) => cells);
  const rows = lines.map((cells): FormerRow | null => {
    const cell = (column: string): string => cells[header?.indexOf(column) ?? -1] ?? '';
    const window = cellsToWindow(cell('period'), cell('from'), cell('to'));
    const numbers = [cell(columns.numerator), cell(columns.denominator), cell('value')].map(cellToNumber);
    if (window === null || numbers.some((number) => Number.isNaN(number))) return null;
    const [numerator = null, denominator = null, value = null] = numbers;
    return {
      unit: unitPath(cell('unit'), name.folder, units),
      subject: cell(columns.subject),
      ...{ window, numerator, denominator, value, marker: cell('marker') || null },
      ...{ source: cell('source'), locator: cell('locator') },
    };
  });
  return rows.every((row) => row !== null) ? rows : null;
}

function cellsToWindow(period: string, from: string, to: string): FormerRow['window'] | null {
  const known = nameToPeriod(period);
  if (period !== '' && known === null) return null;
  const last = to || known?.to;
  if (last === undefined) return null;
  return { period: period || null, from: from || known?.from || null, to: last };
}

/** NaN where the canonical form of a cell still is no number. */
function cellToNumber(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

/** A unit by its path from the folder, its whole path or its code; the name itself where nobody has it any more. */
function unitPath(name: string, folder: string, units: Dataset['units']): string {
  if (name === '') return folder;
  const below = folder === '' ? name : `${folder}/${name}`;
  if (units.has(below)) return below;
  if (units.has(name)) return name;
  return pathsByCode(units).get(name) ?? below;
}

const byCode = new WeakMap<Dataset['units'], ReadonlyMap<string, string>>();

/** The first path that bears a code; a commit may name thousands of units by it. */
function pathsByCode(units: Dataset['units']): ReadonlyMap<string, string> {
  const known = byCode.get(units);
  if (known !== undefined) return known;
  const paths = new Map([...units.values()].toReversed().map(({ code, path }) => [code, path]));
  byCode.set(units, paths);
  return paths;
}
