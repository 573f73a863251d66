import { holdsNumber } from '../checks/witness.ts';
import { isOfOtherProvince } from '../cited.ts';
import { indicatorToNumberKind } from '../indicators.ts';
import type { Reference } from '../reference.ts';
import type { Table } from '../table.ts';
import type { Indicator, Marker, Observation, Unit, Window } from '../types.ts';
import { isInForce } from '../units.ts';
import type { ByteIndex } from './byteIndex.ts';
import { bytesToNumber, isPrintedShare } from './numbers.ts';
import { openPlainNames, type PlainNames } from './plainNames.ts';
import { PlainObservation, type PlainPage } from './plainObservation.ts';
import type { PlainTable } from './plainTable.ts';
import { isComplete, markers, type NumberOrNone } from './presence.ts';
import { holdsPrinted, isShortQuote } from './quotes.ts';

/**
 * Reads what `readObservation` reads of plain tables, but only rows about which that has nothing to tell and no
 * contradiction to find; it returns null for all others, which are left to `readObservation`.
 */
export function openPlainObservations(
  reference: Reference,
): (plain: PlainTable, table: Table) => (index: number) => Observation | null {
  const names = openPlainNames(reference);
  return (plain, { file, folder }) => {
    const reader = new PlainReader(plain, names, file, folder, reference);
    return (index) => reader.read(index);
  };
}

const QUOTE = 0x22;
const COLUMNS = [
  'indicator',
  'period',
  'to',
  'numerator',
  'denominator',
  'value',
  'printed',
  'marker',
  'source',
  'locator',
  'quote',
] as const;

type Columns = Readonly<Record<(typeof COLUMNS)[number] | 'unit', number>>;

/** Where each column stands; -1 for `unit` when there is none. */
function columnsOf({ columns }: PlainTable): Columns {
  const entries = ['unit', ...COLUMNS].map((name) => [name, columns.get(name) ?? -1]);
  return Object.fromEntries(entries) as Columns;
}

class PlainReader {
  readonly #table: PlainTable;
  readonly #bytes: Uint8Array;
  readonly #starts: Int32Array;
  readonly #page: PlainPage;
  readonly #names: PlainNames;
  readonly #columns: Columns;
  /** The unit whose folder the file lies in, null for the whole nation or an unknown folder. */
  readonly #owner: Unit | null;
  readonly #units: ByteIndex<Unit | null>;
  /** A window known to lie within the life of a unit; the next row often is of the same. */
  #unit: Unit | null = null;
  #window: Window | null = null;

  constructor(table: PlainTable, names: PlainNames, file: string, folder: string, reference: Reference) {
    this.#table = table;
    this.#bytes = table.bytes;
    this.#starts = table.cells.starts;
    this.#page = { file, columns: table.columns, textOf: table.textOf };
    this.#names = names;
    this.#columns = columnsOf(table);
    this.#owner = reference.units.byPath.get(folder) ?? null;
    this.#units = names.unitsOf(folder);
  }

  read(row: number): Observation | null {
    const { doubts, width } = this.#table.cells;
    if (doubts.size > 0 && doubts.has(row)) return null;
    const first = row * width;
    const at = this.#columns;
    const indicator = this.#find(this.#names.indicators, first + at.indicator);
    const source = this.#find(this.#names.sources, first + at.source);
    if (indicator === null || source === null || this.#isEmpty(first + at.locator)) return null;
    const window = this.#windowOf(first, indicator);
    const unit = this.#unitOf(first);
    if (window === null || unit === null || !this.#hasLived(unit, window)) return null;
    if (isOfOtherProvince(source, unit)) return null;
    const marker = this.#markerOf(first + at.marker);
    const numerator = this.#numberOf(first + at.numerator, true);
    const denominator = this.#numberOf(first + at.denominator, true);
    const value = this.#numberOf(first + at.value, indicatorToNumberKind(indicator) === 'count');
    if (marker === undefined || !isComplete(indicator, marker, numerator, denominator, value)) return null;
    if (!this.#agrees(first, marker, numerator, denominator)) return null;
    if (!this.#isWitnessed(row, first, numerator, denominator, value)) return null;
    const figure = {
      unit: unit.path,
      indicator: indicator.id,
      window,
      numerator,
      denominator,
      value,
      marker,
      source: source.id,
    };
    return new PlainObservation(figure, this.#page, row);
  }

  #find<Meaning>(index: ByteIndex<Meaning>, cell: number): Meaning {
    return index.find(this.#bytes, this.#begin(cell), this.#end(cell));
  }

  #windowOf(first: number, { timing }: Indicator): Window | null {
    const begin = this.#starts[first + this.#columns.period] as number;
    const end = (this.#starts[first + this.#columns.to + 1] as number) - 1;
    return this.#names.windows[timing].find(this.#bytes, begin, end);
  }

  #unitOf(first: number): Unit | null {
    const { unit } = this.#columns;
    return unit === -1 || this.#isEmpty(first + unit) ? this.#owner : this.#find(this.#units, first + unit);
  }

  #hasLived(unit: Unit, window: Window): boolean {
    if (this.#unit === unit && this.#window === window) return true;
    if (!isInForce(unit, window.from ?? window.to) || !isInForce(unit, window.to)) return false;
    this.#unit = unit;
    this.#window = window;
    return true;
  }

  /** null for an empty cell, NaN for one that wants a closer look. */
  #numberOf(cell: number, isWhole: boolean): number | null {
    if (this.#isEmpty(cell)) return null;
    return bytesToNumber(this.#bytes, this.#begin(cell), this.#end(cell), isWhole);
  }

  /** null for an empty cell, undefined for one that holds no marker. */
  #markerOf(cell: number): Marker | null | undefined {
    if (this.#isEmpty(cell)) return null;
    const begin = this.#begin(cell);
    return this.#end(cell) === begin + 1 ? markers.get(this.#bytes[begin] as number) : undefined;
  }

  /** Whether nothing that is printed speaks against the counts. */
  #agrees(first: number, marker: Marker | null, numerator: NumberOrNone, denominator: NumberOrNone): boolean {
    const cell = first + this.#columns.printed;
    if (numerator === null || denominator === null || marker === 'e' || this.#isEmpty(cell)) return true;
    return isPrintedShare(this.#bytes, this.#begin(cell), this.#end(cell), numerator, denominator);
  }

  /** Whether the quote is short and holds the figure. */
  #isWitnessed(
    row: number,
    first: number,
    numerator: NumberOrNone,
    denominator: NumberOrNone,
    value: NumberOrNone,
  ): boolean {
    const [quote, printed] = [first + this.#columns.quote, first + this.#columns.printed];
    const isSilent = value === null && numerator === null;
    if (this.#isEmpty(quote)) return isSilent;
    const [begin, end] = [this.#begin(quote), this.#end(quote)];
    if (!isShortQuote(this.#bytes, begin, end)) return false;
    if (!this.#isEmpty(printed))
      return holdsPrinted(this.#bytes, begin, end, this.#begin(printed), this.#end(printed));
    const numbers = [value, numerator, denominator].filter((number) => number !== null);
    return isSilent || holdsNumber(this.#table.textOf(row, this.#columns.quote), numbers);
  }

  #isEmpty(cell: number): boolean {
    return (this.#starts[cell + 1] as number) - (this.#starts[cell] as number) === 1;
  }

  #begin(cell: number): number {
    const begin = this.#starts[cell] as number;
    return this.#bytes[begin] === QUOTE ? begin + 1 : begin;
  }

  #end(cell: number): number {
    const end = (this.#starts[cell + 1] as number) - 1;
    return this.#bytes[this.#starts[cell] as number] === QUOTE ? end - 1 : end;
  }
}
