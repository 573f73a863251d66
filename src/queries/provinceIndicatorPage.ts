import type { Dataset, Group, Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { type Funnel, type FunnelPoint, funnel } from './funnel.ts';
import { type ProvinceEntry, provinceEntry } from './nation.ts';
import { provinceFigures } from './provinceFigures.ts';
import { type ProvinceRow, provinceRow } from './provinceRows.ts';
import { type RateDecomposition, rateDecomposition } from './rateDecomposition.ts';
import type { Series } from './series.ts';
import { currentWindows, type SharedWindow, sharedWindows } from './sharedWindow.ts';
import { type UnitStrip, unitStrip } from './unitStrip.ts';
import { figuresToLanes } from './wardSeries.ts';

/** One unit in the table of the shared window; null where it has no figure there. */
export interface UnitLine {
  readonly unit: Unit;
  readonly figure: Figure | null;
  readonly standing: FunnelPoint['standing'] | null;
}

/** Everything the page of one indicator in one province shows. */
export interface ProvinceIndicatorPage {
  readonly entry: ProvinceEntry;
  readonly group: Group;
  readonly row: ProvinceRow;
  /** Every unit of today, A–Z, and former ones with a figure. */
  readonly lines: readonly UnitLine[];
  /** Null without counts. */
  readonly funnel: Funnel | null;
  /** The newest windows of other lengths many units share. */
  readonly others: readonly UnitStrip[];
  /** Null without an earlier window of the same length. */
  readonly change: RateDecomposition | null;
  /** Each unit over the last windows of one length; null where there is one window only. */
  readonly frames: readonly Series[] | null;
}

/** So many windows are followed in small frames. */
const FOLLOWED = 12;

/** The page of indicator `id` in the province at `path`; throws where too few units share a window. Asks of no other province. */
export function provinceIndicatorPage(dataset: Dataset, path: string, id: string): ProvinceIndicatorPage {
  const entry = provinceEntry(dataset, path);
  const indicator = dataset.indicators.get(id);
  const row = indicator === undefined ? null : provinceRow(dataset, entry, indicator);
  const group = dataset.groups.find((one) => one.id === indicator?.group);
  if (row === null || group === undefined) throw new Error(`nothing shared: ${path} ${id}`);
  const { shared } = row;
  const figures = provinceFigures(dataset, entry.province).get(id) ?? [];
  const windows = sharedWindows(figures);
  const alike = windows.filter(
    ({ window }) => window.class === shared.window.class && window.to <= shared.window.to,
  );
  const weighed = funnel(shared);
  const before = alike.find(({ window }) => window.to < (shared.window.from ?? shared.window.to));
  return {
    entry,
    group,
    row,
    lines: unitLines(entry, shared, weighed),
    funnel: weighed,
    others: currentWindows(figures, shared)
      .slice(1)
      .flatMap((one) => unitStrip(one) ?? []),
    change: before === undefined ? null : rateDecomposition(shared, before),
    frames: row.strip === null || alike.length < 2 ? null : followedFrames(alike.slice(0, FOLLOWED)),
  };
}

function unitLines({ units }: ProvinceEntry, shared: SharedWindow, weighed: Funnel | null): UnitLine[] {
  const figures = new Map(shared.figures.map((figure) => [figure.unit.path, figure]));
  const points = new Map((weighed?.points ?? []).map((point) => [point.figure.unit.path, point.standing]));
  return units.flatMap(({ unit }) => {
    const figure = figures.get(unit.path) ?? null;
    if (figure === null && unit.validTo !== null) return [];
    return [{ unit, figure, standing: points.get(unit.path) ?? null }];
  });
}

/** The figures of `windows`, newest first, unit by unit in the order given. */
function followedFrames(windows: readonly SharedWindow[]): readonly Series[] {
  const byUnit = Map.groupBy(
    windows.toReversed().flatMap(({ figures }) => figures),
    ({ unit }) => unit.path,
  );
  const order = [...new Set(windows.flatMap(({ figures }) => figures.map(({ unit }) => unit.path)))];
  return order.flatMap((path): Series[] => {
    const figures = byUnit.get(path) ?? [];
    const [first] = figures;
    if (first === undefined) return [];
    const { unit, indicator } = first;
    return [{ unit, indicator, lanes: figuresToLanes(figures), targets: [], breaks: [] }];
  });
}
