import type { Dataset, ServiceObservation, Unit, Window, WindowClass } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows, figuresByUnit } from './figures.ts';

/** What a unit told in its newest report over windows of one class. */
export interface LastReport {
  readonly window: Window;
  /** One for each indicator, in display order: those of the window, and the stocks of the same documents. */
  readonly figures: readonly Figure[];
  /** One for each service, in the official order. */
  readonly services: readonly ServiceObservation[];
}

/** The newest report of `unit` over a window of this class; null where it has told nothing of the kind. */
export function lastReport(dataset: Dataset, unit: Unit, windowClass: WindowClass): LastReport | null {
  const figures = figuresByUnit(dataset).get(unit.path) ?? [];
  const window = figures
    .map((figure) => figure.window)
    .filter((candidate) => candidate.class === windowClass)
    .sort(compareWindows)
    .at(-1);
  if (window === undefined) return null;
  const told = figures.filter((figure) => compareWindows(figure.window, window) === 0);
  const sources = new Set(told.map(({ source }) => source.id));
  const stocks = figures.filter(
    ({ window: other, source }) => other.class === 'stock' && sources.has(source.id),
  );
  const wanted = new Set([...told, ...stocks]);
  const services = dataset.serviceObservations.filter(
    (row) => row.unit === unit.path && compareWindows(row.window, window) === 0,
  );
  const order = [...dataset.services.keys()];
  return {
    window,
    figures: firstOfEach(
      figures.filter((figure) => wanted.has(figure)),
      ({ indicator }) => indicator.id,
    ),
    services: firstOfEach(services, ({ service }) => service).toSorted(
      (a, b) => order.indexOf(a.service) - order.indexOf(b.service),
    ),
  };
}

function firstOfEach<Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly Row[] {
  return [...Map.groupBy(rows, idOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
