import { type Funnel, funnel } from './funnel.ts';
import type { IndicatorPage } from './indicatorPage.ts';
import type { Series } from './series.ts';
import { sharedWindow } from './sharedWindow.ts';
import { unitSeries } from './unitSeries.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';

/** The pictures an indicator's figures can carry; null for each that they cannot. */
export interface IndicatorPictures {
  /** From ten to two hundred units with counts in one window. */
  readonly funnel: Funnel | null;
  /** Ten or more in one window, where there is no funnel to say more. */
  readonly strip: UnitStrip | null;
  /** Two or more of the units that are listed, with two windows or more. */
  readonly frames: readonly Series[] | null;
}

/** Dots of more units lie upon each other, and the page would grow with them: the provinces have funnels of their own. */
const MOST_IN_FUNNEL = 200;

export function indicatorPictures({
  indicator,
  all,
  figures,
}: Pick<IndicatorPage, 'indicator' | 'all' | 'figures'>): IndicatorPictures {
  const shared = sharedWindow(all);
  const weighed = shared === null || shared.figures.length > MOST_IN_FUNNEL ? null : funnel(shared);
  return {
    funnel: weighed,
    strip: shared === null || weighed !== null ? null : unitStrip(shared),
    frames: unitSeries(indicator, figures),
  };
}
