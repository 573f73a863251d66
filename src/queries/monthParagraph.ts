import type { Dataset, IsoDate, Source, Unit, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows } from './figures.ts';
import { isOver } from './mainWindow.ts';
import { type LedgerLine, wardLedger } from './wardLedger.ts';

/**
 * What the monthly report template asks of a commune, item by item in its order, with the indicators that answer;
 * digitisation, which other templates ask for, stands at the end.
 */
export const TEMPLATE_ITEMS = [
  { id: 'tiep-nhan', indicators: ['ho-so-tiep-nhan'] },
  { id: 'toan-trinh', indicators: ['ty-le-tthc-toan-trinh', 'ty-le-tthc-doanh-nghiep-truc-tuyen'] },
  { id: 'thoi-gian', indicators: ['thoi-gian-giai-quyet-trung-binh'] },
  {
    id: 'giai-quyet',
    indicators: ['ty-le-da-giai-quyet', 'ty-le-dung-han', 'ty-le-dang-giai-quyet', 'ho-so-qua-han'],
  },
  { id: 'truc-tuyen', indicators: ['ty-le-ho-so-truc-tuyen', 'ty-le-ho-so-truc-tiep'] },
  { id: 'hai-long', indicators: ['muc-do-hai-long'] },
  { id: 'cat-giam', indicators: ['tthc-cat-giam-thanh-phan'] },
  { id: 'vneid', indicators: ['ho-so-bao-trang-thai-vneid'] },
  { id: 'tai-cau-truc', indicators: ['tthc-tai-cau-truc'] },
  { id: 'tap-trung', indicators: ['ty-le-ho-so-tap-trung', 'ho-so-phi-dia-gioi'] },
  { id: 'thanh-toan', indicators: ['ty-le-thanh-toan-truc-tuyen', 'so-tien-thanh-toan-truc-tuyen'] },
  { id: 'so-hoa', indicators: ['ty-le-so-hoa-thanh-phan', 'ty-le-so-hoa-ket-qua'] },
] as const;

export type TemplateItem = (typeof TEMPLATE_ITEMS)[number]['id'];

/** The paragraph of one window of one unit. */
export interface MonthParagraph {
  readonly window: Window;
  /** The documents its figures stand in. */
  readonly sources: readonly Source[];
  /** Every item, also those of which nothing is reported (no lines). */
  readonly items: readonly { readonly id: TemplateItem; readonly lines: readonly LedgerLine[] }[];
}

/** One paragraph for the newest window of each class in which the unit answered any item; the newest first. */
export function monthParagraphs(dataset: Dataset, unit: Unit, asOf: IsoDate): readonly MonthParagraph[] {
  const lines = wardLedger(dataset, unit, asOf).flatMap((group) => group.rows.flatMap((row) => row.lines));
  const asked = new Set<string>(TEMPLATE_ITEMS.flatMap(({ indicators }) => indicators));
  const own = lines.filter(({ figure }) => asked.has(figure.indicator.id));
  return newestWindows(own.map(({ figure }) => figure)).map((window) => windowToParagraph(window, own));
}

function newestWindows(figures: readonly Figure[]): readonly Window[] {
  const told = figures.filter(({ value, window }) => value !== null && window.from !== null);
  const byClass = Map.groupBy(
    told.map(({ window }) => window),
    (window) => window.class,
  );
  return [...byClass.values()]
    .flatMap((windows) => windows.sort(compareWindows).at(-1) ?? [])
    .sort((a, b) => compareWindows(b, a));
}

function windowToParagraph(window: Window, lines: readonly LedgerLine[]): MonthParagraph {
  const counted = lines.filter(({ figure }) => isOver(figure, window));
  const sources = new Map(counted.map(({ figure }) => [figure.source.id, figure.source]));
  const noted = lines.filter(({ figure }) => figure.window.from === null && sources.has(figure.source.id));
  const items = TEMPLATE_ITEMS.map(({ id, indicators }) => ({
    id,
    lines: indicators.flatMap((indicator) => bestLine([...counted, ...noted], indicator) ?? []),
  }));
  return { window, sources: [...sources.values()], items };
}

/** Of several figures of one indicator (two places of a document) the one with counts, else the first. */
function bestLine(lines: readonly LedgerLine[], indicator: string): LedgerLine | null {
  const own = lines.filter(({ figure }) => figure.indicator.id === indicator);
  return own.find(({ figure }) => figure.numerator !== null) ?? own[0] ?? null;
}
