import type { Dataset } from '../dataset/types.ts';
import { type Funnel, funnel } from './funnel.ts';
import type { IndicatorPage } from './indicatorPage.ts';
import type { Series } from './series.ts';
import { sharedWindow } from './sharedWindow.ts';
import { unitSeries } from './unitSeries.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';

/** The pictures an indicator's figures can carry; null for each that they cannot. */
export interface IndicatorPictures {
  /** Ten communes or more with counts in one window. */
  readonly funnel: Funnel | null;
  /** Ten or more in one window, where there is no funnel to say more. */
  readonly strip: UnitStrip | null;
  /** Two communes or more with two windows or more. */
  readonly frames: readonly Series[] | null;
}

export function indicatorPictures(
  dataset: Dataset,
  { indicator, figures }: Pick<IndicatorPage, 'indicator' | 'figures'>,
  compareNames: (a: string, b: string) => number,
): IndicatorPictures {
  const shared = sharedWindow(figures);
  const weighed = shared === null ? null : funnel(shared);
  return {
    funnel: weighed,
    strip: shared === null || weighed !== null ? null : unitStrip(shared),
    frames: unitSeries(dataset, indicator, compareNames),
  };
}
