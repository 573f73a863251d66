import type { Dataset, IsoDate, Service, Unit, Window } from '../dataset/types.ts';
import { type ContradictionCase, contradictionLedger } from './contradictionLedger.ts';
import type { Freshness } from './freshness.ts';
import { newestFreshness, tablesByUnit, unitsWithTables } from './serviceList.ts';
import { answeringState, type ServiceState, serviceState } from './serviceState.ts';
import type { ServiceRow } from './serviceTable.ts';

/** What one unit reported of the service in one window. */
export interface ServiceLine {
  readonly window: Window;
  readonly row: ServiceRow;
  readonly state: ServiceState;
}

export interface ServiceUnit {
  readonly unit: Unit;
  /** Newest first. */
  readonly lines: readonly ServiceLine[];
}

/** Everything the page of one essential service shows. */
export interface ServicePage {
  readonly service: Service;
  /** Units A–Z. */
  readonly units: readonly ServiceUnit[];
  readonly answer: ServiceState | null;
  /** Of the newest window; null where no table has the service. */
  readonly freshness: Freshness | null;
  /** Contradictions about this service, and those about another whose words name this one. */
  readonly cases: readonly ContradictionCase[];
  readonly previous: Service | null;
  readonly next: Service | null;
}

/** The page of service `id`, seen on the day `asOf`; throws for an id that is not in the list. */
export function servicePage(
  dataset: Dataset,
  id: string,
  asOf: IsoDate,
  compareNames: (a: string, b: string) => number,
): ServicePage {
  const service = dataset.services.get(id);
  if (service === undefined) throw new Error(`unknown service: ${id}`);
  const units = unitsWithTables(dataset, compareNames).flatMap((unit) => {
    const lines = (tablesByUnit(dataset).get(unit.path) ?? []).flatMap(({ window, rows }) =>
      rows
        .filter((row) => row.service.id === id)
        .map((row): ServiceLine => ({ window, row, state: serviceState(row) })),
    );
    return lines.length === 0 ? [] : [{ unit, lines }];
  });
  const inOrder = [...dataset.services.values()].sort((a, b) => a.order - b.order);
  const at = inOrder.indexOf(service);
  return {
    service,
    units,
    answer: answeringState(
      units.flatMap(({ unit, lines }) => lines.slice(0, 1).map(({ state }) => ({ unit, state }))),
    ),
    freshness: newestFreshness(
      units.flatMap(({ lines }) => lines.map(({ window }) => window)),
      asOf,
    ),
    cases: contradictionLedger(dataset).filter((found) => concerns(dataset, found, service)),
    previous: inOrder[at - 1] ?? null,
    next: inOrder[at + 1] ?? null,
  };
}

/** A row printed under the name of another service concerns both: its own by id, the other by the words quoted. */
function concerns({ services }: Dataset, { contradiction }: ContradictionCase, service: Service): boolean {
  const { indicator, quote } = contradiction;
  if (indicator === null || !services.has(indicator)) return false;
  return indicator === service.id || (quote?.includes(service.name) ?? false);
}
