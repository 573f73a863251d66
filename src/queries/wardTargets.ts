import type { Dataset, Indicator, IsoDate, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';
import { type Gap, gapToTarget } from './gap.ts';
import type { TargetLine } from './series.ts';
import { type Judgement, judgement } from './verdict.ts';
import { seriesFigures, wardSeries } from './wardSeries.ts';

/** A target with the figure nearest to it in time, if anything was reported. */
export interface TargetRow {
  readonly indicator: Indicator;
  readonly target: TargetLine;
  readonly figure: Figure | null;
  readonly judgement: Judgement;
  /** Only where the figure has counts. */
  readonly gap: Gap | null;
}

/** Every target `unit` works under, in the order of the indicators; those without any figure too. */
export function wardTargets(dataset: Dataset, unit: Unit, asOf: IsoDate): readonly TargetRow[] {
  return wardSeries(dataset, unit).flatMap((series) => {
    const figure = [...seriesFigures(series)].sort((a, b) => compareWindows(b.window, a.window))[0] ?? null;
    return series.targets.map((target) => ({
      indicator: series.indicator,
      target,
      figure,
      judgement: judgement(figure, target, asOf),
      gap:
        figure === null || figure.numerator === null || figure.denominator === null
          ? null
          : gapToTarget(figure.numerator, figure.denominator, target),
    }));
  });
}
