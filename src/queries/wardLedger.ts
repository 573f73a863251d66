import type { Dataset, Group, IsoDate, Unit } from '../dataset/types.ts';
import { type Change, change } from './change.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';
import { type Gap, gapToTarget } from './gap.ts';
import { figureReadings } from './readings.ts';
import type { Series, TargetLine } from './series.ts';
import { type Judgement, judgement } from './verdict.ts';
import { seriesFigures, wardSeries } from './wardSeries.ts';

/** One figure in the ledger: what it is measured against and how it moved. */
export interface LedgerLine {
  readonly figure: Figure;
  readonly target: TargetLine | null;
  readonly judgement: Judgement;
  /** What is missing to the target in whole cases; null without counts, without a target, or where numbers disagree. */
  readonly gap: Gap | null;
  readonly change: Change;
  /** Every value the documents give for the figure; null where they leave it open. */
  readonly readings: readonly number[] | null;
}

/** One indicator of the ledger; lines newest first, none where the unit has only a target for it. */
export interface LedgerRow {
  readonly series: Series;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerGroup {
  readonly group: Group;
  readonly rows: readonly LedgerRow[];
}

/** All figures of `unit` in the groups an official recognises; groups of which it reports nothing are left out. */
export function wardLedger(dataset: Dataset, unit: Unit, asOf: IsoDate): readonly LedgerGroup[] {
  const byGroup = Map.groupBy(wardSeries(dataset, unit), (series) => series.indicator.group);
  return dataset.groups.flatMap((group) => {
    const rows = (byGroup.get(group.id) ?? [])
      .map((series) => seriesToRow(series, asOf))
      .filter((row) => row.lines.length > 0);
    return rows.length === 0 ? [] : [{ group, rows }];
  });
}

function seriesToRow(series: Series, asOf: IsoDate): LedgerRow {
  const figures = [...seriesFigures(series)].sort((a, b) => compareWindows(b.window, a.window));
  const lines = figures.map((figure): LedgerLine => {
    const target = targetOf(series, figure);
    return {
      figure,
      target,
      judgement: judgement(figure, target, asOf),
      gap: gapOf(figure, target),
      change: change(figure, previousOf(series, figure)),
      readings: figureReadings(figure),
    };
  });
  return { series, lines };
}

function gapOf(figure: Figure, target: TargetLine | null): Gap | null {
  const { numerator, denominator, markers } = figure;
  if (target === null || numerator === null || denominator === null || markers.includes('m')) return null;
  return gapToTarget(numerator, denominator, target);
}

/** The target a figure is held against: the first due on or after the end of its window, else the last there is. */
export function targetOf(series: Series, figure: Figure): TargetLine | null {
  const byDue = [...series.targets].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return byDue.find((target) => target.due >= figure.window.to) ?? byDue.at(-1) ?? null;
}

/** The last figure before `figure` in its own lane: nothing of another class of window is ever comparable. */
function previousOf(series: Series, figure: Figure): Figure | null {
  const lane = series.lanes.find((candidate) => candidate.class === figure.window.class);
  if (lane === undefined) return null;
  const earlier = lane.figures.filter((other) => other.window.to < (figure.window.from ?? figure.window.to));
  return earlier.at(-1) ?? null;
}
