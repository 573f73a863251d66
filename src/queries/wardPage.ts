import type { Dataset, Group, IsoDate, Source, Task, Unit } from '../dataset/types.ts';
import { type ContradictionCase, unitContradictions } from './contradictionLedger.ts';
import type { Figure } from './figure.ts';
import { type Freshness, freshness } from './freshness.ts';
import { oncePerDataset } from './memo.ts';
import { PORTAL_INDICATORS } from './portalIndicators.ts';
import { type PortalPair, portalPairs } from './portalPairs.ts';
import { recentByUnit, type ShownRow, shortenRow } from './recent.ts';
import { type ScoreCard, scoreCard } from './scoreCard.ts';
import { type ServiceTable, serviceTables } from './serviceTable.ts';
import { numbersTaken, type SourceUse, unitSources } from './sourceList.ts';
import type { UnitStrip } from './unitStrip.ts';
import { type LedgerGroup, type LedgerRow, wardLedger } from './wardLedger.ts';
import { type PartsOfWhole, wardParts } from './wardParts.ts';
import { type Picture, rowPicture } from './wardPictures.ts';
import { wardPositions } from './wardPositions.ts';
import { type TargetRow, wardTargets } from './wardTargets.ts';

/** A group of the ledger, its rows apart by what can be shown of them. */
export interface WardGroup {
  readonly group: Group;
  /** Held against a target, or rates with counts: these have a scale to stand on. */
  readonly measured: readonly ShownRow[];
  /** Plain counts, amounts, and rates a report only claims. */
  readonly told: readonly ShownRow[];
  /** Left blank by the report, not applicable, or nothing of the kind. */
  readonly blank: readonly ShownRow[];
  /** On a page of many, only those of the indicators a brief asks for. */
  readonly pictures: readonly Picture[];
  /** Then each is drawn at one width only. */
  readonly isCrowded: boolean;
  /** What became of the files received; only in the group that counts them. */
  readonly parts: readonly PartsOfWhole[];
  /** All communes of one window on one scale, this one among them. */
  readonly positions: readonly UnitStrip[];
}

export interface TaskList {
  readonly source: Source;
  readonly tasks: readonly Task[];
}

/** Everything the page of one ward shows. */
export interface WardPage {
  readonly unit: Unit;
  readonly province: Unit;
  readonly successors: readonly Unit[];
  readonly predecessors: readonly Unit[];
  readonly figures: readonly Figure[];
  /** The rows a reader asks about first, each with its newest line only. */
  readonly key: readonly LedgerRow[];
  readonly groups: readonly WardGroup[];
  /** The points of QĐ 766 the national portal publishes of it; null without. */
  readonly scores: ScoreCard | null;
  /** What the ward and the national portal both tell of one period. */
  readonly pairs: readonly PortalPair[];
  readonly services: readonly ServiceTable[];
  readonly targets: readonly TargetRow[];
  readonly tasks: readonly TaskList[];
  readonly cases: readonly ContradictionCase[];
  readonly sources: readonly SourceUse[];
  /** Of the newest figure; null without any. */
  readonly freshness: Freshness | null;
  /** How many numbers the page carries: figures, service rows and targets. */
  readonly numbers: number;
}

const predecessorsOf = oncePerDataset((dataset) => {
  const former = [...dataset.units.values()].filter((unit) => unit.successors.length > 0);
  return Map.groupBy(
    former.flatMap((unit) => unit.successors.map((successor) => ({ unit, successor }))),
    ({ successor }) => successor,
  );
});

/** The page of the unit at `path`, seen on the day `asOf`; a province is its own. Throws for a path that names nothing. */
export function wardPage(dataset: Dataset, path: string, asOf: IsoDate): WardPage {
  const unit = dataset.units.get(path);
  const province = dataset.units.get(unit?.province ?? path);
  if (unit === undefined || province === undefined) throw new Error(`unknown unit: ${path}`);
  const figures = recentByUnit(dataset).get(path) ?? [];
  const sources = unitSources(dataset, unit);
  const ledger = wardLedger(dataset, unit, asOf);
  const newest = newestDay(figures);
  const positions = wardPositions(dataset, unit);
  const groups = withFewPictures(ledger.map(ledgerToWardGroup));
  return {
    unit,
    province,
    successors: unit.successors.flatMap((successor) => dataset.units.get(successor) ?? []),
    predecessors: (predecessorsOf(dataset).get(path) ?? []).map(({ unit: former }) => former),
    figures,
    key: keyRows(ledger),
    groups: groups.map((group) => ({
      ...group,
      parts: group.group.id === PROGRESS ? wardParts(dataset, unit) : [],
      positions: positions.filter(({ indicator }) => indicator.group === group.group.id),
    })),
    scores: scoreCard(dataset, unit),
    pairs: portalPairs(dataset, unit),
    services: serviceTables(dataset, unit),
    targets: wardTargets(dataset, unit, asOf),
    tasks: taskLists(sources),
    cases: unitContradictions(dataset, unit),
    sources,
    freshness: newest === null ? null : freshness(newest, asOf),
    numbers: sources.reduce((sum, use) => sum + numbersTaken(use), 0),
  };
}

/** The group whose files are received, resolved and pending. */
const PROGRESS = 'tien-do-giai-quyet';

/** Opens the page of a ward: what was asked of it, how it was answered, whom it reached. */
const KEY_INDICATORS = [
  'ho-so-tiep-nhan',
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ho-so-qua-han',
  'ty-le-thanh-toan-truc-tuyen',
  'ty-le-phi-tiep-xuc',
  'ty-le-so-hoa-ket-qua',
  'muc-do-hai-long',
  'ty-le-vneid',
  'ty-le-so-suc-khoe-dien-tu',
  ...PORTAL_INDICATORS,
];

/** Of these a page of many figures still has pictures. */
const ASKED_FIRST = [
  'ho-so-tiep-nhan',
  'ty-le-ho-so-truc-tuyen',
  'ty-le-dung-han',
  'ho-so-qua-han',
  'ty-le-thanh-toan-truc-tuyen',
  'muc-do-hai-long',
];

function keyRows(ledger: readonly LedgerGroup[]): readonly LedgerRow[] {
  const rows = new Map(ledger.flatMap((group) => group.rows).map((row) => [row.series.indicator.id, row]));
  return KEY_INDICATORS.flatMap((id) => {
    const row = rows.get(id);
    const told = row?.lines.filter(({ figure }) => figure.value !== null) ?? [];
    // A window that is over goes before one the source still counts in.
    const line = told.find(({ figure }) => !figure.markers.includes('p')) ?? told[0];
    return row === undefined || line === undefined ? [] : [{ series: row.series, lines: [line] }];
  });
}

function ledgerToWardGroup({
  group,
  rows,
}: LedgerGroup): Omit<WardGroup, 'parts' | 'positions' | 'isCrowded'> {
  const isBlank = (row: LedgerRow): boolean =>
    row.lines.every(({ figure, target }) => figure.value === null && target === null);
  const isMeasured = (row: LedgerRow): boolean =>
    row.lines.some(({ figure, target }) => target !== null || figure.interval !== null);
  const said = rows.filter((row) => !isBlank(row));
  return {
    group,
    measured: said.filter(isMeasured).map(shortenRow),
    told: said.filter((row) => !isMeasured(row)).map(shortenRow),
    blank: rows.filter(isBlank).map(shortenRow),
    pictures: said.flatMap((row) => rowPicture(row) ?? []),
  };
}

/** More pictures than this on one page are no help: a reader finds the ones asked for no more. */
const MOST_PICTURES = 12;

function withFewPictures<Group extends Pick<WardGroup, 'pictures'>>(
  groups: readonly Group[],
): readonly (Group & Pick<WardGroup, 'isCrowded'>)[] {
  const isCrowded = groups.reduce((sum, { pictures }) => sum + pictures.length, 0) > MOST_PICTURES;
  const isShown = ({ series }: Picture): boolean => !isCrowded || ASKED_FIRST.includes(series.indicator.id);
  return groups.map((group) => ({ ...group, isCrowded, pictures: group.pictures.filter(isShown) }));
}

/** Last day the figures cover; days of counting in a window go before dates at which a stock was noted down. */
export function newestDay(figures: readonly Figure[]): IsoDate | null {
  const told = figures.filter((figure) => figure.value !== null);
  const flows = told.filter(({ window }) => window.from !== null);
  return (flows.length > 0 ? flows : told).reduce<IsoDate | null>(
    (last, { window }) => (last === null || window.to > last ? window.to : last),
    null,
  );
}

function taskLists(sources: readonly SourceUse[]): readonly TaskList[] {
  return sources.filter((use) => use.tasks.length > 0).map(({ source, tasks }) => ({ source, tasks }));
}
