import type { Dataset, IsoDate, Service, Unit, Window } from '../dataset/types.ts';
import { reportingUnits } from './coverage.ts';
import { type Freshness, freshness } from './freshness.ts';
import { oncePerDataset } from './memo.ts';
import { answeringState, type ServiceState, serviceState } from './serviceState.ts';
import { type ServiceRow, type ServiceTable, serviceTables } from './serviceTable.ts';

/** The newest row of one unit for one service. */
export interface ServicePlace {
  readonly unit: Unit;
  readonly window: Window;
  readonly row: ServiceRow;
  readonly state: ServiceState;
}

/** One service, and what each unit with a services table says of it. */
export interface ServiceEntry {
  readonly service: Service;
  /** One per column of the list; null where the unit's tables have no such row. */
  readonly places: readonly (ServicePlace | null)[];
  /** Whether files of it are handed in online anywhere, as far as the reports tell. */
  readonly answer: ServiceState | null;
}

/** A unit that sent a table of essential services. */
export interface ServiceColumn {
  readonly unit: Unit;
  /** Windows of the rows shown of it, newest first. */
  readonly windows: readonly Window[];
}

/** All essential services over all units that report them: rows in the official order, columns A–Z. */
export interface ServiceList {
  readonly entries: readonly ServiceEntry[];
  readonly columns: readonly ServiceColumn[];
  /** Of the newest window shown; null without any. */
  readonly freshness: Freshness | null;
  /** Communes of today without such a table: with some other document, and with none. */
  readonly without: { readonly table: number; readonly document: number };
}

/** The tables of every unit that has one, newest first, by path. */
export const tablesByUnit = oncePerDataset((dataset): ReadonlyMap<string, readonly ServiceTable[]> => {
  const paths = new Set(dataset.serviceObservations.map(({ unit }) => unit));
  return new Map(
    [...paths].flatMap((path) => {
      const unit = dataset.units.get(path);
      return unit === undefined ? [] : [[path, serviceTables(dataset, unit)]];
    }),
  );
});

/** The official list on the day `asOf`; units in the order of `compareNames`. */
export function serviceList(
  dataset: Dataset,
  asOf: IsoDate,
  compareNames: (a: string, b: string) => number,
): ServiceList {
  const units = unitsWithTables(dataset, compareNames);
  const rows = units.map((unit) => newestRows(unit, tablesByUnit(dataset).get(unit.path) ?? []));
  const services = [...dataset.services.values()].sort((a, b) => a.order - b.order);
  const entries = services.map((service): ServiceEntry => {
    const places = rows.map((own) => own.get(service.id) ?? null);
    return { service, places, answer: answeringState(places.filter((place) => place !== null)) };
  });
  const { reporting, all } = reportingUnits(dataset, asOf);
  const present = units.filter((unit) => isPresent(dataset, unit, asOf)).length;
  const columns = units.map((unit, index) => ({ unit, windows: windowsOf(rows[index]) }));
  return {
    entries,
    columns,
    freshness: newestFreshness(
      columns.flatMap(({ windows }) => windows),
      asOf,
    ),
    without: { table: reporting - present, document: all - reporting },
  };
}

/** How old the newest of `windows` is on the day `asOf`; null without any. */
export function newestFreshness(windows: readonly Window[], asOf: IsoDate): Freshness | null {
  const ends = windows.map(({ to }) => to).sort();
  const newest = ends.at(-1);
  return newest === undefined ? null : freshness(newest, asOf);
}

/** Communes that sent a services table, in the order of `compareNames`; a province's would count the same files again. */
export function unitsWithTables(
  dataset: Dataset,
  compareNames: (a: string, b: string) => number,
): readonly Unit[] {
  return [...tablesByUnit(dataset).keys()]
    .flatMap((path) => dataset.units.get(path) ?? [])
    .filter((unit) => unit.province !== null)
    .sort((a, b) => compareNames(a.name, b.name) || (a.path < b.path ? -1 : 1));
}

/** Of each service the row of the newest table that has one. */
function newestRows(unit: Unit, tables: readonly ServiceTable[]): ReadonlyMap<string, ServicePlace> {
  const newest = new Map<string, ServicePlace>();
  for (const { window, rows } of tables)
    for (const row of rows)
      if (!newest.has(row.service.id))
        newest.set(row.service.id, { unit, window, row, state: serviceState(row) });
  return newest;
}

function windowsOf(rows: ReadonlyMap<string, ServicePlace> | undefined): readonly Window[] {
  const windows = [...(rows?.values() ?? [])].map(({ window }) => window);
  const apart = new Map(windows.map((window) => [`${window.from}/${window.to}`, window]));
  return [...apart.values()].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
}

/** Whether the unit is one of those `reportingUnits` counts. */
function isPresent({ site }: Dataset, unit: Unit, asOf: IsoDate): boolean {
  return (
    unit.province !== null &&
    site.provinces.includes(unit.province) &&
    unit.validFrom <= asOf &&
    (unit.validTo === null || unit.validTo >= asOf)
  );
}
