import type { Figure } from './figure.ts';
import { figuresByUnit } from './figures.ts';
import { oncePerDataset } from './memo.ts';
import type { LedgerLine, LedgerRow } from './wardLedger.ts';

/** Only a series of more windows of one class than this is cut short. */
const LONG = 18;

/** Then the newest are kept: a year, and the window a year before the newest. */
const RECENT = 13;

/**
 * Figures without the older windows of long series; a figure the documents contradict always stays. What is left out
 * stands in the downloads. In the order given, which is oldest first within a series.
 */
export function recentFigures(figures: readonly Figure[], most = RECENT): readonly Figure[] {
  const kept = new Set<Figure>();
  const bySeries = Map.groupBy(figures, ({ unit, indicator, window }) =>
    [unit.path, indicator.id, window.class].join(' '),
  );
  for (const own of bySeries.values()) {
    const byWindow = [...Map.groupBy(own, windowToText).values()];
    const shown = byWindow.length > LONG ? byWindow.slice(-most) : byWindow;
    for (const figure of shown.flat()) kept.add(figure);
  }
  return figures.filter((figure) => kept.has(figure) || figure.contradictions.length > 0);
}

function windowToText({ window: { period, from, to } }: Figure): string {
  return `${period} ${from} ${to}`;
}

/** By path of unit, the figures its page shows. */
export const recentByUnit = oncePerDataset(
  (dataset) => new Map([...figuresByUnit(dataset)].map(([path, figures]) => [path, recentFigures(figures)])),
);

/** Up to so many lines of one indicator all stand in full on the page of a ward. */
const ALL_IN_FULL = 12;

/** Of more, the newest only; the others are said in a line each. */
const IN_FULL = 2;

/** A row of the ledger as a page shows it. */
export interface ShownRow extends LedgerRow {
  /** Figures that are said without picture and witness, newest first. */
  readonly older: readonly Figure[];
}

/** The newest lines of a long row in full, and each that the documents contradict; the others as figures alone. */
export function shortenRow(row: LedgerRow): ShownRow {
  if (row.lines.length <= ALL_IN_FULL) return { ...row, older: [] };
  const isFull = ({ figure }: LedgerLine, index: number): boolean =>
    index < IN_FULL || figure.contradictions.length > 0;
  return {
    ...row,
    lines: row.lines.filter(isFull),
    older: row.lines.filter((line, index) => !isFull(line, index)).map(({ figure }) => figure),
  };
}
