import type { Dataset, Group, IsoDate } from '../dataset/types.ts';
import { type Freshness, freshness } from './freshness.ts';
import { type ProvinceEntry, provinceEntry } from './nation.ts';
import { type ProvinceRow, provinceRows } from './provinceRows.ts';
import { type WardGroup, type WardPage, wardPage } from './wardPage.ts';

/** One group of a province: where its units stand, and what is said of the province as a whole. */
export interface ProvinceGroup {
  readonly group: Group;
  readonly rows: readonly ProvinceRow[];
  readonly own: WardGroup | null;
}

/** Everything the page of a province shows. */
export interface ProvincePage {
  readonly entry: ProvinceEntry;
  /** The province as a unit with figures, documents and targets of its own. */
  readonly unit: WardPage;
  /** Of the newest figure of the province or of a picture; null without any. */
  readonly freshness: Freshness | null;
  /** What opens the page: files received, and how many of them in time, where the province gives a figure. */
  readonly key: readonly ProvinceRow[];
  readonly groups: readonly ProvinceGroup[];
}

/** Of each line the first that the province has. */
const KEY_INDICATORS = [
  ['cong-ho-so-tiep-nhan', 'ho-so-tiep-nhan'],
  ['cong-ty-le-tinh-dung-han', 'ty-le-dung-han'],
];

/** The page of the province at `path`, seen on the day `asOf`; asks of no other province. */
export function provincePage(dataset: Dataset, path: string, asOf: IsoDate): ProvincePage {
  const entry = provinceEntry(dataset, path);
  const unit = wardPage(dataset, path, asOf);
  const all = provinceRows(dataset, entry);
  const rows = Map.groupBy(all, ({ indicator }) => indicator.group);
  return {
    entry,
    unit,
    freshness: newestOf(unit, all, asOf),
    key: KEY_INDICATORS.flatMap((ids) =>
      ids
        .flatMap((id) => all.find(({ indicator, own }) => indicator.id === id && own !== null) ?? [])
        .slice(0, 1),
    ),
    groups: dataset.groups.flatMap((group) => {
      const own = unit.groups.find((one) => one.group.id === group.id) ?? null;
      const inGroup = rows.get(group.id) ?? [];
      return own === null && inGroup.length === 0 ? [] : [{ group, rows: inGroup, own }];
    }),
  };
}

function newestOf(unit: WardPage, rows: readonly ProvinceRow[], asOf: IsoDate): Freshness | null {
  const days = rows.map(({ shared }) => shared.window.to);
  const newest = days.reduce((last, day) => (day > last ? day : last), unit.freshness?.to ?? '');
  return newest === '' ? null : freshness(newest, asOf);
}
