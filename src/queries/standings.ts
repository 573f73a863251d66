import type { Dataset, Indicator, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { type FunnelPoint, funnel } from './funnel.ts';
import { indicatorFigures } from './indicatorUnits.ts';
import { oncePerDataset } from './memo.ts';
import { type Edit, pairRows } from './rowEdits.ts';
import { type SharedWindow, sharedWindow } from './sharedWindow.ts';
import { unitStrip } from './unitStrip.ts';

/** Where a commune stands among the others, as the picture of all of them in one window shows it. */
export interface Standing {
  readonly indicator: Indicator;
  readonly window: Window;
  readonly figure: Figure;
  /** What it is held against: the rate of all cases together where they can be weighed, else the commune in the middle. */
  readonly against: 'pooled' | 'median';
  /** Of what it is held against, in the unit of the indicator. */
  readonly common: number;
  readonly units: number;
  /** Against chance where cases can be weighed: `inside` is no difference that anybody could see. */
  readonly standing: FunnelPoint['standing'];
}

/** The standings of each commune by its path, indicators in their order; of counts and amounts there are none. */
const standingsByUnit = oncePerDataset((dataset) => {
  const standings = [...dataset.indicators.values()].flatMap((indicator) => {
    const shared = sharedWindow(indicatorFigures(dataset, indicator));
    return shared === null ? [] : windowStandings(indicator, shared);
  });
  return Map.groupBy(standings, ({ figure }) => figure.unit.path);
});

function windowStandings(indicator: Indicator, shared: SharedWindow): readonly Standing[] {
  const { window } = shared;
  const weighed = funnel(shared);
  if (weighed !== null) {
    const said = {
      indicator,
      window,
      against: 'pooled',
      common: weighed.pooled,
      units: weighed.points.length,
    } as const;
    return weighed.points.map(({ figure, standing }) => ({ ...said, figure, standing }));
  }
  const strip = unitStrip(shared);
  if (strip === null) return [];
  const said = {
    indicator,
    window,
    against: 'median',
    common: strip.median,
    units: strip.figures.length,
  } as const;
  return strip.figures.map((figure) => {
    const standing = figure.value > strip.median ? 'above' : figure.value < strip.median ? 'below' : 'inside';
    return { ...said, figure, standing };
  });
}

/**
 * The standings of a commune that an edit changes. Where its own figure is touched (`ids` are the indicators) anything
 * said of it counts; where only the others moved, that it stands on another side of chance.
 */
export function standingEdits(
  before: Dataset,
  after: Dataset,
  path: string,
  ids: ReadonlySet<string>,
): readonly Edit<Standing>[] {
  const [was, is] = [before, after].map((dataset) => standingsByUnit(dataset).get(path) ?? []);
  return pairRows(
    was ?? [],
    is ?? [],
    ({ indicator }) => indicator.id,
    () => [],
  ).filter((edit) => {
    const isOwn = ids.has((edit.after ?? edit.before)?.indicator.id ?? '');
    return isOwn ? standingText(edit.before) !== standingText(edit.after) : isOnAnotherSide(edit);
  });
}

/** The communes that an edit leaves on another side of chance, whether or not a figure of theirs is touched. */
export function movedUnits(before: Dataset, after: Dataset): readonly string[] {
  const paths = new Set([...standingsByUnit(before).keys(), ...standingsByUnit(after).keys()]);
  return [...paths].filter((path) => standingEdits(before, after, path, new Set()).length > 0);
}

function isOnAnotherSide({ before, after }: Edit<Standing>): boolean {
  if (before?.against !== 'pooled' || after?.against !== 'pooled') return false;
  return before.standing !== after.standing;
}

function standingText(one: Standing | null): string {
  if (one === null) return '';
  const { window, against, common, units, standing } = one;
  return JSON.stringify([window, against, common, units, standing]);
}
