import type { Measure, Report } from './measure.ts';
import { metricOf, type PortalObject, type PortalUnit } from './readReport.ts';

/** One figure of the portal, before it is a row: numbers as given, null kept apart from 0. */
export interface PortalFigure {
  readonly measure: Measure;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** The percentage the portal prints beside the counts. */
  readonly ratio: number | null;
  readonly max: number | null;
  /** Nothing of the kind happened (0 of 0), or the portal gives no number. */
  readonly marker: 'n' | 'x' | null;
  /** Where it stands: `H44.100, totalOnTime`, without the code of the unit. */
  readonly place: string;
  /** The keys and numbers as they stand in the file. */
  readonly quote: string;
  /** What the portal itself warns of. */
  readonly flag: string | null;
}

/** Every figure a report gives of a unit, in the order of the measures; keys that are not there give none. */
export function unitToFigures(report: Report, unit: PortalUnit): readonly PortalFigure[] {
  return report.measures.flatMap((measure) => {
    if (measure.isProvincial && unit.level !== 'province') return [];
    const object = measure.metric === null ? unit.object : metricOf(unit, measure.metric);
    const figure = object === null ? null : objectToFigure(object, measure);
    return figure === null ? [] : [figure];
  });
}

function objectToFigure(object: PortalObject, measure: Measure): PortalFigure | null {
  const { keys } = measure;
  const flag = flagOf(object);
  const place = measure.metric ?? ('value' in keys ? null : keys.numerator);
  if ('value' in keys) {
    const key = keys.value.find((name) => name in object);
    if (key === undefined) return null;
    const value = numberAt(object, key);
    const maxKey = keys.max.find((name) => name in object);
    const nothing = numberAt(object, 'denominator') === 0;
    return {
      ...{ measure, numerator: null, denominator: null, value, ratio: null, flag },
      max: maxKey === undefined ? null : numberAt(object, maxKey),
      marker: value !== null ? null : nothing ? 'n' : 'x',
      place: place ?? key,
      quote: fragment(object, [key, ...(maxKey === undefined ? [] : [maxKey])]),
    };
  }
  const [numerator, denominator] = [numberAt(object, keys.numerator), numberAt(object, keys.denominator)];
  if (!(keys.numerator in object) || !(keys.denominator in object)) return null;
  const isGiven = numerator !== null && denominator !== null;
  return {
    ...{ measure, value: null, max: null, flag, place: place ?? keys.numerator },
    numerator: isGiven ? numerator : null,
    denominator: isGiven ? denominator : null,
    ratio: keys.ratio === null ? null : numberAt(object, keys.ratio),
    marker: !isGiven ? 'x' : numerator === 0 && denominator === 0 ? 'n' : null,
    quote: fragment(object, [keys.numerator, keys.denominator, ...(keys.ratio === null ? [] : [keys.ratio])]),
  };
}

export function numberAt(object: PortalObject, key: string): number | null {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The keys and everything between them, as JSON writes them: `"totalReceived":2971,"totalOnTime":2348`. */
export function fragment(object: PortalObject, keys: readonly string[]): string {
  const names = Object.keys(object);
  const places = keys.map((key) => names.indexOf(key));
  const between = names.slice(Math.min(...places), Math.max(...places) + 1);
  return JSON.stringify(Object.fromEntries(between.map((name) => [name, object[name]]))).slice(1, -1);
}

function flagOf({ dataQualityStatus, dataQualityMessage }: PortalObject): string | null {
  if (typeof dataQualityStatus !== 'string') return null;
  const words = typeof dataQualityMessage === 'string' ? `: “${dataQualityMessage}”` : '';
  return `Cổng ghi cờ ${dataQualityStatus}${words}`;
}
