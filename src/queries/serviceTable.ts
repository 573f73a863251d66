import type {
  Contradiction,
  Dataset,
  Marker,
  Service,
  ServiceObservation,
  Source,
  Unit,
  Window,
} from '../dataset/types.ts';
import { compareWindows, contradictionsByPlace, placeKey } from './figures.ts';
import { oncePerDataset } from './memo.ts';

/** What one unit reported of one essential service in one window. */
export interface ServiceRow {
  readonly service: Service;
  readonly total: number | null;
  readonly online: number | null;
  /** Percent, from the counts; null where one is missing or nothing was received. */
  readonly share: number | null;
  readonly marker: Marker | null;
  readonly printed: string | null;
  readonly obstacle: string | null;
  readonly remedy: string | null;
  readonly contradictions: readonly Contradiction[];
  readonly source: Source;
  readonly locator: string;
  readonly quote: string;
  readonly note: string | null;
}

/** One printed table of essential services: a unit, a window, rows in the official order. */
export interface ServiceTable {
  readonly unit: Unit;
  readonly window: Window;
  readonly source: Source;
  readonly rows: readonly ServiceRow[];
  /** Files of all rows that give a number. */
  readonly total: number;
  /** Files handed in online; null where no row tells. */
  readonly online: number | null;
}

const observationsByUnit = oncePerDataset((dataset) =>
  Map.groupBy(dataset.serviceObservations, (row) => row.unit),
);

/** The tables of `unit`, newest first. */
export function serviceTables(dataset: Dataset, unit: Unit): readonly ServiceTable[] {
  const own = observationsByUnit(dataset).get(unit.path) ?? [];
  const byWindow = Map.groupBy(own, (row) => `${row.source} ${row.window.from} ${row.window.to}`);
  return [...byWindow.values()]
    .flatMap((rows) => observationsToTable(dataset, unit, rows))
    .sort((a, b) => compareWindows(b.window, a.window));
}

function observationsToTable(
  dataset: Dataset,
  unit: Unit,
  observations: readonly ServiceObservation[],
): ServiceTable[] {
  const first = observations[0];
  const source = first === undefined ? undefined : dataset.sources.get(first.source);
  if (first === undefined || source === undefined) return [];
  const rows = observations
    .flatMap((observation) => observationToRow(dataset, observation, source))
    .sort((a, b) => a.service.order - b.service.order);
  const online = rows.flatMap((row) => (row.online === null ? [] : [row.online]));
  return [
    {
      unit,
      window: first.window,
      source,
      rows,
      total: rows.reduce((sum, row) => sum + (row.total ?? 0), 0),
      online: online.length === 0 ? null : online.reduce((sum, files) => sum + files, 0),
    },
  ];
}

function observationToRow(dataset: Dataset, observation: ServiceObservation, source: Source): ServiceRow[] {
  const service = dataset.services.get(observation.service);
  if (service === undefined) return [];
  const { total, online } = observation;
  return [
    {
      service,
      total,
      online,
      share: total === null || online === null || total === 0 ? null : (100 * online) / total,
      marker: observation.marker,
      printed: observation.printed,
      obstacle: observation.obstacle,
      remedy: observation.remedy,
      contradictions: contradictionsByPlace(dataset).get(placeKey(observation.place)) ?? [],
      source,
      locator: observation.locator,
      quote: observation.quote,
      note: observation.note,
    },
  ];
}
