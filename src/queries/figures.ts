import type {
  Contradiction,
  Dataset,
  DerivedMarker,
  Indicator,
  Marker,
  Observation,
  Place,
  Window,
} from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { figureHistory } from './history.ts';
import { wilson } from './interval.ts';
import { oncePerDataset } from './memo.ts';

/** Below this many cases a percentage misleads, and only the counts are said (policy of this site). */
export const SMALL_DENOMINATOR = 10;

export function placeKey(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** Contradictions by the place of each figure or service row they concern. */
export const contradictionsByPlace = oncePerDataset((dataset) => {
  const byPlace = new Map<string, Contradiction[]>();
  for (const contradiction of dataset.contradictions) {
    for (const place of contradiction.places) {
      const key = placeKey(place);
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, [contradiction]);
      else known.push(contradiction);
    }
  }
  return byPlace;
});

/** Windows in the order they ended, the longer first where two ended on one day; then by name. */
export function compareWindows(a: Window, b: Window): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  const startA = a.from ?? a.to;
  const startB = b.from ?? b.to;
  if (startA !== startB) return startA < startB ? -1 : 1;
  return (a.period ?? '') < (b.period ?? '') ? -1 : (a.period ?? '') > (b.period ?? '') ? 1 : 0;
}

/** All published figures by path of unit: indicators in their display order, windows oldest first. */
export const figuresByUnit = oncePerDataset((dataset) => {
  const order = new Map([...dataset.indicators.keys()].map((id, index) => [id, index]));
  const byUnit = new Map<string, Figure[]>();
  for (const observation of dataset.observations) {
    const figure = observationToFigure(dataset, observation);
    if (figure === null) continue;
    const known = byUnit.get(observation.unit);
    if (known === undefined) byUnit.set(observation.unit, [figure]);
    else known.push(figure);
  }
  const rank = (figure: Figure): number => order.get(figure.indicator.id) ?? order.size;
  for (const figures of byUnit.values()) {
    figures.sort(
      (a, b) => rank(a) - rank(b) || compareWindows(a.window, b.window) || a.place.line - b.place.line,
    );
    nameApart(figures);
  }
  return byUnit;
});

/** `value` in the indicator's unit: a rate in percent from its counts where they are there, else as given. */
export function observationValue(
  observation: Pick<Observation, 'numerator' | 'denominator' | 'value'>,
  kind: Indicator['kind'],
): number | null {
  const { numerator, denominator, value } = observation;
  if (kind !== 'rate') return value ?? numerator;
  if (numerator === null || denominator === null) return value;
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

function observationToFigure(dataset: Dataset, observation: Observation): Figure | null {
  const unit = dataset.units.get(observation.unit);
  const indicator = dataset.indicators.get(observation.indicator);
  const source = dataset.sources.get(observation.source);
  if (unit === undefined || indicator === undefined || source === undefined) return null;
  const { numerator, denominator, window } = observation;
  const contradictions = contradictionsByPlace(dataset).get(placeKey(observation.place)) ?? [];
  const small = denominator !== null && denominator < SMALL_DENOMINATOR;
  const markers: (Marker | DerivedMarker)[] = [];
  if (observation.marker !== null) markers.push(observation.marker);
  // A reader's remark may speak of a word beside the figure: only numbers that disagree mark the figure itself.
  if (contradictions.some(({ check }) => check !== 'reading')) markers.push('m');
  if (small) markers.push('u');
  if (figureHistory(dataset, { unit: unit.path, subject: indicator.id, window }).length > 0)
    markers.push('r');
  return {
    key: `${indicator.id}-${window.period ?? window.to}`,
    unit,
    indicator,
    window,
    numerator,
    denominator,
    value: observationValue(observation, indicator.kind),
    interval:
      indicator.kind === 'rate' && numerator !== null && denominator !== null
        ? wilson(numerator, denominator)
        : null,
    markers,
    printed: observation.printed,
    contradictions,
    source,
    locator: observation.locator,
    quote: observation.quote,
    note: observation.note,
    place: observation.place,
  };
}

/** Gives figures of one key (two documents, or two places of one) keys of their own: `…-2`, `…-3`. */
function nameApart(figures: Figure[]): void {
  const seen = new Map<string, number>();
  figures.forEach((figure, index) => {
    const times = (seen.get(figure.key) ?? 0) + 1;
    seen.set(figure.key, times);
    if (times > 1) figures[index] = { ...figure, key: `${figure.key}-${times}` };
  });
}
