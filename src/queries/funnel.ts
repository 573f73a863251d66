import type { Indicator, Window } from '../dataset/types.ts';
import { type ChanceLimits, chanceLimits } from './binomial.ts';
import type { Figure } from './figure.ts';
import { ENOUGH_UNITS, type SharedWindow } from './sharedWindow.ts';

/** One unit among the others: how many cases it had, and whether chance alone would have left it where it is. */
export interface FunnelPoint {
  readonly figure: Figure;
  readonly cases: number;
  /** In percent. */
  readonly rate: number;
  readonly standing: 'above' | 'inside' | 'below';
  /** How far from the common rate, in standard errors of a unit of its size; negative below. */
  readonly deviation: number;
}

/** Many units in one window: where chance alone would leave them, and who stands elsewhere. */
export interface Funnel {
  readonly indicator: Indicator;
  readonly window: Window;
  /** All cases of all units together, in percent. */
  readonly pooled: number;
  readonly cases: number;
  /** In the order given, never by value. */
  readonly points: readonly FunnelPoint[];
  /** The limits from the smallest unit to the largest. */
  readonly limits: readonly ChanceLimits[];
  readonly above: number;
  readonly below: number;
  /** More than one unit in ten outside the limits that one in five hundred would leave: chance is not the reason. */
  readonly isOverdispersed: boolean;
  /** Figures of this window that have no counts, or that the documents contradict. */
  readonly leftOut: readonly Figure[];
}

const OVERDISPERSED = 0.1;

/** So many steps from the smallest to the largest unit, each larger than the last by the same factor. */
const STEPS = 48;

interface Counted {
  readonly figure: Figure;
  readonly numerator: number;
  readonly denominator: number;
}

/** A funnel of the rates of one window; null with fewer than ten units whose counts can be weighed, or all or none everywhere. */
export function funnel({ window, figures }: SharedWindow): Funnel | null {
  const counted = figures.flatMap(figureToCounted);
  const [first] = counted;
  if (first === undefined || counted.length < ENOUGH_UNITS) return null;
  const cases = counted.reduce((sum, { denominator }) => sum + denominator, 0);
  const pooled = (100 * counted.reduce((sum, { numerator }) => sum + numerator, 0)) / cases;
  if (pooled === 0 || pooled === 100) return null;
  const points = counted.map((one) => countedToPoint(one, pooled));
  const number = (standing: FunnelPoint['standing']): number =>
    points.filter((point) => point.standing === standing).length;
  const [above, below] = [number('above'), number('below')];
  const weighed = new Set(counted.map(({ figure }) => figure));
  return {
    indicator: first.figure.indicator,
    window,
    pooled,
    cases,
    points,
    limits: sizes(counted.map(({ denominator }) => denominator)).map((size) => chanceLimits(pooled, size)),
    above,
    below,
    isOverdispersed: (above + below) / points.length > OVERDISPERSED,
    leftOut: figures.filter((figure) => !weighed.has(figure)),
  };
}

function figureToCounted(figure: Figure): readonly Counted[] {
  const { numerator, denominator, indicator, markers } = figure;
  const isUsable =
    indicator.kind === 'rate' &&
    numerator !== null &&
    denominator !== null &&
    denominator > 0 &&
    numerator <= denominator &&
    !markers.includes('m');
  return isUsable ? [{ figure, numerator, denominator }] : [];
}

function countedToPoint({ figure, numerator, denominator }: Counted, pooled: number): FunnelPoint {
  const rate = (100 * numerator) / denominator;
  const { low998, high998 } = chanceLimits(pooled, denominator);
  const error = Math.sqrt((pooled * (100 - pooled)) / denominator);
  return {
    figure,
    cases: denominator,
    rate,
    standing: rate < low998 ? 'below' : rate > high998 ? 'above' : 'inside',
    deviation: (rate - pooled) / error,
  };
}

/** Whole numbers of cases from the smallest to the largest. */
function sizes(cases: readonly number[]): readonly number[] {
  const smallest = Math.min(...cases);
  const largest = Math.max(...cases);
  const factor = (largest / smallest) ** (1 / STEPS);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => Math.round(smallest * factor ** step));
  return [...new Set(steps)];
}
