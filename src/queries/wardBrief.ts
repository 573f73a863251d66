import type { Dataset, Indicator, IsoDate, Source, Unit, Window } from '../dataset/types.ts';
import { formatNumber } from '../format.ts';
import { type ContradictionCase, unitContradictions } from './contradictionLedger.ts';
import { directory } from './directory.ts';
import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { type Freshness, freshness } from './freshness.ts';
import { isOver, mainWindow } from './mainWindow.ts';
import { publishedProvinces } from './nation.ts';
import { PORTAL_INDICATORS } from './portalIndicators.ts';
import type { TargetLine } from './series.ts';
import { numbersTaken, usesByUnit } from './sourceList.ts';
import { type LedgerLine, wardLedger } from './wardLedger.ts';
import { newestDay } from './wardPage.ts';
import { type TargetRow, wardTargets } from './wardTargets.ts';

/** The eight rows of every brief, reported or not: what came in, how it was answered, what it left behind. */
export const BRIEF_INDICATORS = [
  'ho-so-tiep-nhan',
  'ty-le-ho-so-truc-tuyen',
  'ty-le-da-giai-quyet',
  'ty-le-dung-han',
  'ho-so-qua-han',
  'ty-le-thanh-toan-truc-tuyen',
  'ty-le-so-hoa-ket-qua',
  'muc-do-hai-long',
] as const;

/** One row: never left out, so that what is missing is seen in the meeting. */
export interface BriefRow {
  readonly indicator: Indicator;
  /** Null where nothing was ever reported. */
  readonly line: LedgerLine | null;
  /** Also where there is no figure yet. */
  readonly target: TargetLine | null;
  /** The figure covers other days than the brief. */
  readonly isOtherWindow: boolean;
  /** Numbers in the list of witnesses: of the figure, then of the target. */
  readonly witnesses: readonly number[];
}

/** Where a number of the brief stands in its document. */
export interface Witness {
  readonly number: number;
  readonly source: Source;
  readonly locator: string;
  readonly quote: string;
  /** What the document prints, to find it in the quote. */
  readonly printed: string | null;
  readonly isTarget: boolean;
}

export interface WardBrief {
  readonly unit: Unit;
  readonly province: Unit;
  /** The days most of the rows cover; null where no file was counted. */
  readonly window: Window | null;
  readonly rows: readonly BriefRow[];
  /** The document that tells of that window, the unit's own before others; null without a window. */
  readonly document: Source | null;
  /** Every figure of the ward. */
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetRow[];
  readonly witnesses: readonly Witness[];
  /** Numbers that disagree; what a reader noticed is only counted. */
  readonly disputes: readonly ContradictionCase[];
  readonly readings: number;
  /** Of the newest figure; null without any. */
  readonly freshness: Freshness | null;
}

/** The communes that sent any number: each has a brief and a paragraph. */
export function unitsWithNumbers(dataset: Dataset): readonly Unit[] {
  return directory(dataset)
    .filter((entry) => entry.numbers > 0)
    .map((entry) => entry.unit);
}

/** The provinces with a page and any number of their own: each has a brief. */
export function provincesWithNumbers(dataset: Dataset): readonly Unit[] {
  const uses = usesByUnit(dataset);
  return publishedProvinces(dataset).filter(({ path }) =>
    (uses.get(path) ?? []).some((use) => numbersTaken(use) > 0),
  );
}

/** The one page about the unit at `path`, seen on the day `asOf`; a province is its own. Throws for a path that names nothing. */
export function wardBrief(dataset: Dataset, path: string, asOf: IsoDate): WardBrief {
  const unit = dataset.units.get(path);
  const province = dataset.units.get(unit?.province ?? path);
  if (unit === undefined || province === undefined) throw new Error(`unknown unit: ${path}`);
  const figures = figuresByUnit(dataset).get(path) ?? [];
  const window = mainWindow(figures);
  const targets = wardTargets(dataset, unit, asOf);
  const witnesses: Witness[] = [];
  const linesOf = linesByIndicator(dataset, unit, asOf);
  const rows = rowIndicators(figures)
    .flatMap((id) => dataset.indicators.get(id) ?? [])
    .map((indicator): BriefRow => {
      const line = bestLine(linesOf.get(indicator.id) ?? [], window);
      const target = line?.target ?? nextTarget(targets, indicator.id, asOf);
      return {
        indicator,
        line,
        target,
        isOtherWindow: line !== null && (window === null || !isOver(line.figure, window)),
        witnesses: toWitnesses(line?.figure ?? null, target).map((told) => witnessNumber(witnesses, told)),
      };
    });
  const newest = newestDay(figures);
  return {
    unit,
    province,
    window,
    rows,
    document: window === null ? null : documentOf(figures.filter((figure) => isOver(figure, window))),
    figures,
    targets,
    witnesses,
    ...countCases(unitContradictions(dataset, unit)),
    freshness: newest === null ? null : freshness(newest, asOf),
  };
}

/** Of the first figure a unit tells itself, else of the first that the portal or the press tells. */
function documentOf(own: readonly Figure[]): Source | null {
  const told = own.find(({ source: { kind } }) => kind === 'report' || kind === 'plan');
  return (told ?? own[0])?.source ?? null;
}

/** The eight of every brief; those of the national portal where the ward itself has told none of them. */
function rowIndicators(figures: readonly Figure[]): readonly string[] {
  const told = new Set(figures.filter(({ value }) => value !== null).map(({ indicator }) => indicator.id));
  const isPortalOnly =
    !BRIEF_INDICATORS.some((id) => told.has(id)) && PORTAL_INDICATORS.some((id) => told.has(id));
  return isPortalOnly ? PORTAL_INDICATORS : BRIEF_INDICATORS;
}

function linesByIndicator(
  dataset: Dataset,
  unit: Unit,
  asOf: IsoDate,
): ReadonlyMap<string, readonly LedgerLine[]> {
  const rows = wardLedger(dataset, unit, asOf).flatMap((group) => group.rows);
  return new Map(rows.map((row) => [row.series.indicator.id, row.lines]));
}

function countCases(cases: readonly ContradictionCase[]): Pick<WardBrief, 'disputes' | 'readings'> {
  const disputes = cases.filter(({ contradiction }) => contradiction.check !== 'reading');
  return { disputes, readings: cases.length - disputes.length };
}

/** A figure over the window of the brief, else the newest with a value, else the newest that says why there is none. */
function bestLine(lines: readonly LedgerLine[], window: Window | null): LedgerLine | null {
  const told = lines.filter(({ figure }) => figure.value !== null);
  const own = window === null ? [] : lines.filter(({ figure }) => isOver(figure, window));
  const toldOwn = own.find(({ figure }) => figure.value !== null);
  return toldOwn ?? told[0] ?? own[0] ?? lines[0] ?? null;
}

function nextTarget(targets: readonly TargetRow[], id: string, asOf: IsoDate): TargetLine | null {
  const own = targets
    .filter(({ indicator }) => indicator.id === id)
    .map(({ target }) => target)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return own.find(({ due }) => due >= asOf) ?? own.at(-1) ?? null;
}

type Told = Omit<Witness, 'number'>;

function toWitnesses(figure: Figure | null, target: TargetLine | null): readonly Told[] {
  const told: Told[] = [];
  if (figure !== null) {
    const { source, locator, quote, printed } = figure;
    told.push({ source, locator, quote, printed, isTarget: false });
  }
  if (target !== null) {
    const { source, locator, quote, value } = target;
    told.push({ source, locator, quote, printed: formatNumber(value), isTarget: true });
  }
  return told;
}

/** The number of these words in the list, which takes them up when they are new: one sentence often gives several rows. */
function witnessNumber(witnesses: Witness[], told: Told): number {
  const known = witnesses.find(
    ({ source, locator, quote }) =>
      source.id === told.source.id && locator === told.locator && quote === told.quote,
  );
  if (known !== undefined) return known.number;
  const number = witnesses.length + 1;
  witnesses.push({ ...told, number });
  return number;
}
