import type { Indicator, Unit, Window } from '../dataset/types.ts';
import { change } from './change.ts';
import { comparePair, isAkin, type Pair, type Side } from './comparisonPair.ts';
import {
  bestOfWindows,
  coversSameDays,
  newestShared,
  type OfferedWindow,
  offeredWindows,
  previousOf,
  windowKey,
} from './comparisonWindows.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';
import { figureReadings } from './readings.ts';

/** A unit and all its published figures, as its page and its `index.json` carry them. */
export interface UnitFigures {
  readonly unit: Unit;
  readonly figures: readonly Figure[];
}

/** What a reader asks for. */
export interface Choice {
  /** Ids; empty for those that can be compared best. */
  readonly indicators: readonly string[];
  /** A `windowKey`; null for the newest that the units share. */
  readonly window: string | null;
}

/** The best that can be said of an indicator: compared, side by side, refused; `alone` with one unit. */
export type Standing = 'compared' | 'beside' | 'refused' | 'alone';

export interface IndicatorComparison {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** The days compared: those of two figures at least; null where no two share any. */
  readonly window: Window | null;
  /** One a unit, in the order the units were chosen. */
  readonly sides: readonly Side[];
  /** Every two sides once. */
  readonly pairs: readonly Pair[];
}

/** An indicator to choose, and how many of the units give a value for it. */
export interface OfferedIndicator {
  readonly indicator: Indicator;
  readonly units: number;
}

export interface Comparison {
  readonly units: readonly Unit[];
  readonly shown: readonly IndicatorComparison[];
  /** Those of most units first, else as displayed. */
  readonly indicators: readonly OfferedIndicator[];
  /** To choose from: of the indicators shown, newest first. */
  readonly windows: readonly OfferedWindow[];
  /** The windows each unit reports of the indicators shown, newest first. */
  readonly places: readonly PlaceWindows[];
}

export interface PlaceWindows {
  readonly unit: Unit;
  readonly windows: readonly Window[];
}

/** Without a choice no more indicators than this are shown at once. */
const MOST_SHOWN = 12;
const BEST_FIRST: readonly Standing[] = ['compared', 'beside', 'refused', 'alone'];

/** What may honestly be said of up to four units side by side; of one unit, how it stands against itself. */
export function comparison(units: readonly UnitFigures[], choice: Choice): Comparison {
  const indicators = offeredIndicators(units);
  const compared = indicators.map(({ indicator }) => compareIndicator(indicator, units, choice.window));
  const shown =
    choice.indicators.length > 0
      ? compared.filter(({ indicator }) => choice.indicators.includes(indicator.id))
      : compared
          .filter(isTelling)
          .sort((a, b) => BEST_FIRST.indexOf(a.standing) - BEST_FIRST.indexOf(b.standing))
          .slice(0, MOST_SHOWN);
  const ids = new Set(shown.map(({ indicator }) => indicator.id));
  const own = units.map(({ unit, figures }) => ({
    unit,
    figures: bestOfWindows(figures.filter(({ indicator, value }) => ids.has(indicator.id) && value !== null)),
  }));
  return {
    units: units.map(({ unit }) => unit),
    shown,
    indicators,
    windows: offeredWindows(own.flatMap(({ figures }) => figures)),
    places: own.map(({ unit, figures }) => ({ unit, windows: figures.map(({ window }) => window) })),
  };
}

function offeredIndicators(units: readonly UnitFigures[]): readonly OfferedIndicator[] {
  const told = units.flatMap(({ figures }) => figures.filter(({ value }) => value !== null));
  const offered = [...Map.groupBy(told, ({ indicator }) => indicator.id).values()].flatMap(
    (figures): OfferedIndicator[] => {
      const [first] = figures;
      const paths = new Set(figures.map(({ unit }) => unit.path));
      return first === undefined ? [] : [{ indicator: first.indicator, units: paths.size }];
    },
  );
  return offered.sort((a, b) => b.units - a.units);
}

/**
 * Whether two units speak of the indicator; or one does, and a later one of a near relation of it (from where the
 * later one stands it is the same story again); with one unit, whether it speaks of two windows that compare.
 */
function isTelling({ sides }: IndicatorComparison): boolean {
  const told = sides.filter(({ newest }) => hasValue(newest));
  if (sides.length === 1)
    return told.some(({ change: moved }) => moved !== null && moved.difference !== null);
  const [first] = sides.filter(({ newest, akin }) => newest !== null || akin !== null);
  return (
    told.length > 1 ||
    (first !== undefined && hasValue(first.newest) && sides.some(({ akin }) => akin !== null))
  );
}

function hasValue(figure: Figure | null): boolean {
  return figure !== null && figure.value !== null;
}

function compareIndicator(
  indicator: Indicator,
  units: readonly UnitFigures[],
  asked: string | null,
): IndicatorComparison {
  const own = units.map(({ figures }) =>
    bestOfWindows(figures.filter((figure) => figure.indicator.id === indicator.id)),
  );
  const isAsked = own.flat().some(({ window }) => windowKey(window) === asked);
  const shared = isAsked ? null : newestShared(own);
  const sides = units.map(({ unit, figures }, index): Side => {
    const mine = own[index] ?? [];
    const figure = isAsked
      ? (mine.find(({ window }) => windowKey(window) === asked) ?? null)
      : figureFor(shared, mine);
    const previous = figure === null ? null : previousOf(figure, mine);
    return {
      unit,
      label: units.some((other) => other.unit !== unit && other.unit.name === unit.name)
        ? `${unit.name} (${unit.code})`
        : unit.name,
      figure,
      newest: figureFor(null, mine),
      readings: figure === null ? null : figureReadings(figure),
      akin: mine.length > 0 ? null : newestAkin(indicator, figures),
      previous,
      change: figure === null ? null : change(figure, previous),
    };
  });
  const pairs = sides.flatMap((first, index) =>
    sides.slice(index + 1).map((second) => comparePair(first, second)),
  );
  const window = newestShared(sides.map(({ figure }) => (figure === null ? [] : [figure])));
  return { indicator, standing: standingOf(pairs), window, sides, pairs };
}

/** The figure of the days the units share, or none; where they share none, the newest with a value, else the newest. */
function figureFor(shared: Window | null, newestFirst: readonly Figure[]): Figure | null {
  if (shared !== null) return newestFirst.find(({ window }) => coversSameDays(window, shared)) ?? null;
  return newestFirst.find(({ value }) => value !== null) ?? newestFirst[0] ?? null;
}

function newestAkin(indicator: Indicator, figures: readonly Figure[]): Figure | null {
  const akin = figures.filter((figure) => figure.value !== null && isAkin(figure.indicator, indicator));
  return akin.sort((a, b) => compareWindows(b.window, a.window))[0] ?? null;
}

function standingOf(pairs: readonly Pair[]): Standing {
  if (pairs.length === 0) return 'alone';
  const outcomes = new Set(pairs.map(({ outcome }) => outcome));
  if (outcomes.has('higher') || outcomes.has('lower') || outcomes.has('unclear')) return 'compared';
  return outcomes.has('beside') ? 'beside' : 'refused';
}
