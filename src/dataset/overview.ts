import { compareText } from './order.ts';
import { joinProvinces, type ProvinceReports } from './province.ts';
import type { Dataset, Observation, Omitted, Place } from './types.ts';

/** A province of more figures than this gives the pages of the nation only its newest. */
export const WHOLE = 30_000;

/** So many of the newest windows of one class of each series: enough to compare, and to meet in one window. */
export const NEWEST = 2;

/** From so many communes in one window on, an indicator has a page of its own in the province. */
export const SHARED = 10;

/** What the pages of the nation know of one province; plain data, to be kept as JSON. */
export interface Overview {
  readonly province: string;
  readonly reports: ProvinceReports;
  readonly omitted: Omitted;
}

/**
 * The reports of `dataset`, those of one province. Where they hold more than `whole` figures, of each series only
 * the newest windows are kept, the newest that many communes share, and every figure a contradiction is about; the
 * others are counted.
 */
export function datasetToOverview(dataset: Dataset, province: string, whole = WHOLE): Overview {
  const { observations, serviceObservations, targets, tasks, remarks, contradictions } = dataset;
  const kept = observations.length <= whole ? observations : newestOf(dataset);
  return {
    province,
    reports: { observations: kept, serviceObservations, targets, tasks, remarks, contradictions },
    omitted: countOmitted(observations, kept),
  };
}

/** The register with what the overviews hold, as one dataset. */
export function overviewsToDataset(register: Dataset, overviews: readonly Overview[]): Dataset {
  const inOrder = [...overviews].sort((a, b) => compareText(a.province, b.province));
  return {
    ...register,
    ...joinProvinces(inOrder.map(({ reports }) => reports)),
    omitted: joinOmitted(inOrder.map(({ omitted }) => omitted)),
  };
}

function newestOf({ observations, contradictions }: Dataset): readonly Observation[] {
  const disputed = new Set(contradictions.flatMap(({ places }) => places.map(placeToText)));
  const shared = new Set(sharedOf(observations));
  const later = new Map<string, Set<string>>();
  // Within a unit and indicator they stand oldest first.
  const kept = observations.toReversed().filter((observation) => {
    const { unit, indicator, window, place } = observation;
    const series = `${unit} ${indicator} ${window.class}`;
    const windows = later.get(series) ?? new Set();
    later.set(series, windows.add(`${window.period} ${window.from} ${window.to}`));
    return windows.size <= NEWEST || shared.has(observation) || disputed.has(placeToText(place));
  });
  return kept.reverse();
}

/**
 * Of each indicator what the communes tell of the newest window that many of them share: it may be older than the
 * newest of each, and the pages of the province are chosen by it.
 */
function sharedOf(observations: readonly Observation[]): readonly Observation[] {
  const told = observations.filter(
    ({ unit, numerator, denominator, value }) =>
      unit.includes('/') && denominator !== 0 && (value !== null || numerator !== null),
  );
  return [...Map.groupBy(told, ({ indicator }) => indicator).values()].flatMap((own) => {
    const byWindow = Map.groupBy(own, ({ window }) => `${window.to} ${window.from}`);
    const many = [...byWindow].filter(([, rows]) => new Set(rows.map(({ unit }) => unit)).size >= SHARED);
    return many.sort(([a], [b]) => compareText(b, a))[0]?.[1] ?? [];
  });
}

function placeToText({ file, line }: Place): string {
  return `${file}:${line}`;
}

function countOmitted(all: readonly Observation[], kept: readonly Observation[]): Omitted {
  const byDocument = new Map<string, Omitted['byDocument'][number]>();
  const byIndicator: Record<string, number> = {};
  const still = new Set(kept);
  for (const observation of all) {
    if (still.has(observation)) continue;
    const { unit, source, indicator } = observation;
    const key = `${unit} ${source}`;
    byDocument.set(key, { unit, source, figures: (byDocument.get(key)?.figures ?? 0) + 1 });
    byIndicator[indicator] = (byIndicator[indicator] ?? 0) + 1;
  }
  return { byDocument: [...byDocument.values()], byIndicator };
}

function joinOmitted(parts: readonly Omitted[]): Omitted {
  const byIndicator: Record<string, number> = {};
  for (const [id, figures] of parts.flatMap((part) => Object.entries(part.byIndicator))) {
    byIndicator[id] = (byIndicator[id] ?? 0) + figures;
  }
  return { byDocument: parts.flatMap(({ byDocument }) => byDocument), byIndicator };
}
