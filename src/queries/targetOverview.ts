import type { Dataset, Group, IsoDate, Source, Unit } from '../dataset/types.ts';
import { type ContradictionCase, unitContradictions } from './contradictionLedger.ts';
import type { TargetLine } from './series.ts';
import type { Standing, Verdict } from './verdict.ts';
import { targetsByUnit } from './wardSeries.ts';
import { type TargetRow, wardTargets } from './wardTargets.ts';

/** How many targets have which verdict; every verdict is there, with 0 where none has it. */
export type VerdictCounts = Readonly<Record<Exclude<Verdict, 'no-target'>, number>>;

/** A target among the others of its unit. */
export interface OverviewTarget extends TargetRow {
  /** Other levels set for the same indicator and day: documents do so in two places. */
  readonly rivals: readonly TargetLine[];
  /** What the ledger says of the words that set it. */
  readonly cases: readonly ContradictionCase[];
}

export interface TargetGroup {
  readonly group: Group;
  readonly rows: readonly OverviewTarget[];
}

/** All targets one unit works under, those that can be looked at apart from those without any figure. */
export interface UnitTargets {
  readonly unit: Unit;
  readonly counts: VerdictCounts;
  /** The documents that set them. */
  readonly sources: readonly Source[];
  readonly measured: readonly TargetGroup[];
  readonly blank: readonly TargetGroup[];
}

export interface TargetOverview {
  readonly counts: VerdictCounts;
  /** Where the targets still to fall due stand today. */
  readonly tracking: Readonly<Record<Standing, number>>;
  /** A–Z. */
  readonly units: readonly UnitTargets[];
}

/** Every target of every unit on the day `asOf`; units in the order of `compareNames`, groups in their own. */
export function targetOverview(
  dataset: Dataset,
  asOf: IsoDate,
  compareNames: (a: string, b: string) => number,
): TargetOverview {
  const units = [...targetsByUnit(dataset).keys()]
    .flatMap((path) => dataset.units.get(path) ?? [])
    .sort((a, b) => compareNames(a.name, b.name) || (a.path < b.path ? -1 : 1));
  const rowsOf = units.map((unit) => ({ unit, rows: wardTargets(dataset, unit, asOf) }));
  const all = rowsOf.flatMap(({ rows }) => rows);
  const stands = all.filter(({ judgement }) => judgement.verdict === 'tracking');
  const standing = (wanted: Standing): number =>
    stands.filter(({ judgement }) => judgement.stands === wanted).length;
  return {
    counts: countVerdicts(all),
    tracking: { meets: standing('meets'), misses: standing('misses'), unclear: standing('unclear') },
    units: rowsOf.map(({ unit, rows }) => unitTargets(dataset, unit, rows)),
  };
}

function unitTargets(dataset: Dataset, unit: Unit, own: readonly TargetRow[]): UnitTargets {
  const cases = unitContradictions(dataset, unit);
  const rows = own.map(
    (row): OverviewTarget => ({
      ...row,
      rivals: own.filter((other) => isRival(other, row)).map(({ target }) => target),
      cases: cases.filter((found) => concerns(found, row)),
    }),
  );
  const isBlank = ({ judgement }: TargetRow): boolean => judgement.verdict === 'no-data';
  return {
    unit,
    counts: countVerdicts(rows),
    sources: [...new Map(rows.map(({ target }) => [target.source.id, target.source])).values()],
    measured: toGroups(
      dataset,
      rows.filter((row) => !isBlank(row)),
    ),
    blank: toGroups(dataset, rows.filter(isBlank)),
  };
}

function toGroups({ groups }: Dataset, rows: readonly OverviewTarget[]): readonly TargetGroup[] {
  return groups.flatMap((group) => {
    const own = rows.filter(({ indicator }) => indicator.group === group.id);
    return own.length === 0 ? [] : [{ group, rows: own }];
  });
}

/** Another level for the same thing on the same day; the same level named twice is none. */
function isRival(other: TargetRow, row: TargetRow): boolean {
  return (
    other.indicator.id === row.indicator.id &&
    other.target.due === row.target.due &&
    (other.target.value !== row.target.value || other.target.comparison !== row.target.comparison)
  );
}

/** A case about the very words of the target, or about its indicator without any figure that could carry it. */
function concerns({ contradiction, quotes }: ContradictionCase, { indicator, target }: TargetRow): boolean {
  if (quotes.includes(target.quote)) return true;
  return contradiction.indicator === indicator.id && contradiction.places.length === 0;
}

function countVerdicts(rows: readonly TargetRow[]): VerdictCounts {
  const count = (verdict: Verdict): number =>
    rows.filter(({ judgement }) => judgement.verdict === verdict).length;
  return {
    met: count('met'),
    tracking: count('tracking'),
    undecided: count('undecided'),
    'not-met': count('not-met'),
    'no-data': count('no-data'),
  };
}
