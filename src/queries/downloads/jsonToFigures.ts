import type { Contradiction, Indicator, Source, Unit, Window } from '../../dataset/types.ts';
import type { UnitFigures } from '../comparison.ts';
import type { Figure } from '../figure.ts';
import { observationValue } from '../figures.ts';
import { wilson } from '../interval.ts';

/** As much of the `index.json` beside the page of a unit as its figures are made of again. */
export interface UnitPageJson {
  readonly unit: Pick<Unit, 'path' | 'code' | 'name' | 'type' | 'successors'> & {
    readonly province: { readonly path: string } | null;
    readonly valid_from: string;
    readonly valid_to: string | null;
  };
  readonly indicators: readonly Omit<Indicator, 'group' | 'definition' | 'basis'>[];
  readonly sources: Readonly<Record<string, SourceJson>>;
  readonly figures: readonly FigureJson[];
  readonly contradictions: readonly (Pick<
    Contradiction,
    'id' | 'check' | 'values' | 'comment' | 'quote' | 'sources'
  > &
    Readonly<Record<'printed' | 'recomputed' | 'indicator' | 'period', string | null>>)[];
}

type SourceJson = Pick<Source, 'id' | 'unit' | 'number' | 'title' | 'issuer' | 'date' | 'url'>;

type FigureJson = Pick<
  Figure,
  'key' | 'numerator' | 'denominator' | 'value' | 'markers' | 'printed' | 'note'
> & {
  readonly indicator: string;
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly window_class: Window['class'];
  readonly days: number | null;
  readonly contradictions: readonly string[];
  /** Id of one of the sources. */
  readonly source: string;
  readonly locator: string | null;
  readonly quote: string | null;
};

/** What a published file does not say: the line of the data folder a row stood on. */
const UNPUBLISHED = { file: '', line: 0 };

/** The figures of a unit from its `index.json`, as the build had them; unpublished parts of them are empty. */
export function jsonToFigures(json: UnitPageJson): UnitFigures {
  const unit = jsonToUnit(json.unit);
  const indicators = new Map(json.indicators.map((indicator) => [indicator.id, jsonToIndicator(indicator)]));
  const contradictions = new Map(
    json.contradictions.map((found) => [found.id, jsonToContradiction(found, unit)]),
  );
  const figures = json.figures.flatMap((figure): Figure[] => {
    const indicator = indicators.get(figure.indicator);
    const source = json.sources[figure.source];
    if (indicator === undefined || source === undefined) return [];
    const found = figure.contradictions.flatMap((id) => contradictions.get(id) ?? []);
    return [jsonToFigure(figure, { unit, indicator, source, contradictions: found })];
  });
  return { unit, figures };
}

function jsonToUnit({ province, valid_from, valid_to, ...unit }: UnitPageJson['unit']): Unit {
  const slug = unit.path.split('/').at(-1) ?? '';
  return {
    ...unit,
    slug,
    province: province?.path ?? null,
    validFrom: valid_from,
    validTo: valid_to,
    states: [],
  };
}

function jsonToIndicator(indicator: UnitPageJson['indicators'][number]): Indicator {
  return { ...indicator, group: '', definition: '', basis: '' };
}

function jsonToContradiction(found: UnitPageJson['contradictions'][number], unit: Unit): Contradiction {
  const { id, check, indicator, period, printed, recomputed, values, comment, quote, sources } = found;
  return {
    id,
    unit: unit.path,
    check,
    indicator,
    period,
    printed: printed ?? '',
    recomputed: recomputed ?? '',
    values,
    comment,
    quote,
    sources,
    places: [],
  };
}

/** Rates and intervals are computed again from the counts: the file rounds them to six decimals. */
function jsonToFigure(
  figure: FigureJson,
  about: Pick<Figure, 'unit' | 'indicator' | 'contradictions'> & { readonly source: SourceJson },
): Figure {
  const { unit, indicator, source, contradictions } = about;
  const { key, numerator, denominator, markers, printed, note } = figure;
  const hasCounts = indicator.kind === 'rate' && numerator !== null && denominator !== null;
  const { period, from, to, window_class, days } = figure;
  return {
    key,
    unit,
    indicator,
    window: { period, from, to, class: window_class, days },
    numerator,
    denominator,
    value: hasCounts ? observationValue(figure, 'rate') : figure.value,
    interval: hasCounts ? wilson(numerator, denominator) : null,
    markers,
    printed,
    contradictions,
    source: {
      ...source,
      from: null,
      to: null,
      kind: 'report',
      note: null,
      place: UNPUBLISHED,
    },
    locator: figure.locator ?? '',
    quote: figure.quote ?? '',
    note,
    place: UNPUBLISHED,
  };
}
