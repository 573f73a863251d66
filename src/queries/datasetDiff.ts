import type { Dataset, IsoDate, Source, Target, Unit } from '../dataset/types.ts';
import { type ContradictionCase, unitContradictions } from './contradictionLedger.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';
import { compareUnits } from './order.ts';
import { type FigureEdit, figureEdits, type ServiceEdit, serviceEdits } from './publishedEdits.ts';
import { type Edit, pairRows } from './rowEdits.ts';
import type { Series } from './series.ts';
import { movedUnits, type Standing, standingEdits } from './standings.ts';
import { type LedgerRow, wardLedger } from './wardLedger.ts';
import { targetsByUnit, wardSeries } from './wardSeries.ts';
import { type TargetRow, wardTargets } from './wardTargets.ts';

/** What the opening of a unit's page is written from. */
export interface UnitFace {
  readonly unit: Unit;
  readonly successors: readonly Unit[];
  readonly figures: Series['lanes'][number]['figures'];
  readonly targets: readonly { readonly due: IsoDate }[];
}

/** All that an edit does to the page of one unit. */
export interface UnitDiff {
  readonly unit: Unit;
  readonly figures: readonly FigureEdit[];
  readonly services: readonly ServiceEdit[];
  readonly targets: readonly Edit<Target>[];
  readonly sources: readonly Edit<Source>[];
  /** Targets of which something else is to be said now: the verdict, where the figure stands, or what is missing. */
  readonly verdicts: readonly Edit<TargetRow>[];
  readonly contradictions: readonly Edit<ContradictionCase>[];
  /** Where the unit stands among the others; also where only the others moved, so that it stands apart now or no more. */
  readonly standings: readonly Edit<Standing>[];
  /** The newest figure of each indicator of which a figure is touched, as its headline says it. */
  readonly headlines: readonly Edit<LedgerRow>[];
  /** The pictures of the same indicators. */
  readonly series: readonly Edit<Series>[];
  readonly face: Edit<UnitFace>;
}

export interface DatasetDiff {
  readonly units: readonly UnitDiff[];
  /** Ids of the indicators whose definition is new, another, or gone. */
  readonly indicators: readonly Edit<string>[];
  /** Figures and service rows that are the same on both sides, to the last word. */
  readonly untouched: number;
}

/** What differs between what is published (`before`) and what would be (`after`), seen on the day `asOf`. */
export function datasetDiff(before: Dataset, after: Dataset, asOf: IsoDate): DatasetDiff {
  const indicators = pairRows(
    [...before.indicators.values()],
    [...after.indicators.values()],
    ({ id }) => id,
    () => [],
  ).filter(isTouched);
  const paths = [...new Set([before, after].flatMap((dataset) => [...rowsByUnit(dataset).keys()]))];
  const redefined = indicators.length > 0;
  const touched = paths.filter(
    (path) => redefined || rowsByUnit(before).get(path) !== rowsByUnit(after).get(path),
  );
  const units = [...new Set([...touched, ...movedUnits(before, after)])]
    .sort(compareUnits)
    .flatMap((path) => unitDiff(before, after, path, asOf) ?? [])
    .filter(hasSomething);
  const edits = units.flatMap(({ figures, services }) => [...figures, ...services]);
  const rows = after.observations.length + after.serviceObservations.length;
  return {
    units,
    indicators: indicators.map((edit) => ({
      before: edit.before?.id ?? null,
      after: edit.after?.id ?? null,
    })),
    untouched: rows - edits.filter((edit) => edit.after !== null).length,
  };
}

function unitDiff(before: Dataset, after: Dataset, path: string, asOf: IsoDate): UnitDiff | null {
  const [was, is] = [before.units.get(path) ?? null, after.units.get(path) ?? null];
  const unit = is ?? was;
  if (unit === null) return null;
  const figures = figureEdits(before, after, path);
  const ids = new Set(figures.map((edit) => (edit.after ?? edit.before)?.indicator.id ?? ''));
  const side = <Row>(
    list: (dataset: Dataset, own: Unit) => readonly Row[],
  ): readonly [readonly Row[], readonly Row[]] => [
    was === null ? [] : list(before, was),
    is === null ? [] : list(after, is),
  ];
  const series = side(wardSeries);
  const ledger = side((dataset, own) => wardLedger(dataset, own, asOf).flatMap(({ rows }) => rows));
  return {
    unit,
    figures,
    services: serviceEdits(...side((dataset) => servicesByUnit(dataset).get(path) ?? [])),
    targets: pairRows(...side((dataset) => targetsByUnit(dataset).get(path) ?? []), targetKey, (target) => [
      `${target.source} ${target.locator}`,
    ]).filter(isTouched),
    sources: pairRows(
      ...side((dataset) => sourcesByUnit(dataset).get(path) ?? []),
      ({ id }) => id,
      () => [],
    ).filter(isTouched),
    verdicts: pairRows(
      ...side((dataset, own) => wardTargets(dataset, own, asOf)),
      ({ indicator, target }) => targetKey({ ...target, indicator: indicator.id }),
      () => [],
    ).filter((edit) => verdictText(edit.before) !== verdictText(edit.after)),
    contradictions: pairRows(
      ...side(unitContradictions),
      ({ contradiction }) => contradiction.id,
      () => [],
    ).filter((edit) => caseText(edit.before) !== caseText(edit.after)),
    standings: standingEdits(before, after, path, ids),
    headlines: pairRows(
      ...ledger,
      (row) => row.series.indicator.id,
      () => [],
    ).filter((edit) => ids.has((edit.after ?? edit.before)?.series.indicator.id ?? '')),
    series: pairRows(
      ...series,
      ({ indicator }) => indicator.id,
      () => [],
    ).filter((edit) => ids.has((edit.after ?? edit.before)?.indicator.id ?? '')),
    face: { before: unitFace(before, was), after: unitFace(after, is) },
  };
}

function hasSomething(diff: UnitDiff): boolean {
  const { figures, services, targets, sources, verdicts, contradictions, standings } = diff;
  return [figures, services, targets, sources, verdicts, contradictions, standings].some(
    (edits) => edits.length > 0,
  );
}

function unitFace(dataset: Dataset, unit: Unit | null): UnitFace | null {
  if (unit === null) return null;
  const successors = unit.successors.flatMap((path) => dataset.units.get(path) ?? []);
  const figures = figuresByUnit(dataset).get(unit.path) ?? [];
  return { unit, successors, figures, targets: targetsByUnit(dataset).get(unit.path) ?? [] };
}

/** A target is the same one as long as it is about the same thing on the same day. */
function targetKey({ indicator, due, scope }: Pick<Target, 'indicator' | 'due' | 'scope'>): string {
  return `${indicator} ${due} ${scope}`;
}

function verdictText(row: TargetRow | null): string {
  return JSON.stringify(
    row === null ? null : [row.judgement, row.gap, row.target.comparison, row.target.value],
  );
}

function caseText(found: ContradictionCase | null): string {
  if (found === null) return '';
  const { id, printed, recomputed, comment } = found.contradiction;
  return JSON.stringify([id, printed, recomputed, comment]);
}

function isTouched<Row>({ before, after }: Edit<Row>): boolean {
  return rowText(before) !== rowText(after);
}

/** What a row says, without the line it stands on. */
function rowText(row: unknown): string {
  return JSON.stringify(row, (key, value) => (key === 'place' || key === 'places' ? undefined : value));
}

const servicesByUnit = oncePerDataset((dataset) =>
  Map.groupBy(dataset.serviceObservations, ({ unit }) => unit),
);
const sourcesByUnit = oncePerDataset((dataset) => Map.groupBy(dataset.sources.values(), ({ unit }) => unit));

/** Everything the files say of each unit, as one text: where it is the same nothing needs to be compared. */
const rowsByUnit = oncePerDataset((dataset): ReadonlyMap<string, string> => {
  const rows = [
    ...dataset.observations,
    ...dataset.serviceObservations,
    ...dataset.targets,
    ...dataset.sources.values(),
    ...dataset.contradictions,
  ];
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, rowText(own)]));
});
