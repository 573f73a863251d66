import type { Dataset, Group, Unit, Window } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import { compareWindows, figuresByUnit } from './figures.ts';
import { isOver } from './mainWindow.ts';

/** One component of a group: its points, and the rate its counts give. */
export interface ScorePart {
  readonly score: Figure | null;
  readonly rate: Figure | null;
}

/** A group of QĐ 766 as the portal scores it. */
export interface ScoreLine {
  readonly group: Group;
  /** The points of the group as published; null where the portal gives none for this window. */
  readonly total: Figure | null;
  readonly parts: readonly ScorePart[];
}

/** The six groups of one unit in one window. There is no sum of them: nobody publishes one. */
export interface ScoreCard {
  readonly window: Window;
  readonly lines: readonly ScoreLine[];
}

const SCORE = 'cong-diem-';
const RATE = 'cong-ty-le-';

/** The points the national portal publishes of `unit`, in the newest window that was over; null without any. */
export function scoreCard(dataset: Dataset, unit: Unit): ScoreCard | null {
  const figures = (figuresByUnit(dataset).get(unit.path) ?? []).filter(
    ({ indicator }) => indicator.id.startsWith(SCORE) || indicator.id.startsWith(RATE),
  );
  const scored = dataset.groups.filter(({ points }) => points !== null);
  const totals = scored.flatMap((group) => figures.filter((figure) => isTotal(figure, group)));
  const over = totals.filter(({ markers }) => !markers.includes('p'));
  const [newest] = (over.length > 0 ? over : totals).toSorted((a, b) => compareWindows(b.window, a.window));
  if (newest === undefined) return null;
  const { window } = newest;
  const told = figures.filter((figure) => isOver(figure, window));
  return { window, lines: scored.map((group) => groupToLine(group, told)) };
}

/** The score of a whole group has all of its points. */
function isTotal({ indicator, value }: Figure, group: Group): boolean {
  return indicator.group === group.id && indicator.max === group.points && value !== null;
}

/** One figure of each indicator: with its counts, where the portal prints the same rate in two places. */
function eachOnce(figures: readonly Figure[]): readonly Figure[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator.id);
  return [...byIndicator.values()].flatMap(
    (own) => own.find(({ denominator }) => denominator !== null) ?? own.slice(0, 1),
  );
}

/** Components in display order; the score of a rate bears the same name: `cong-ty-le-ket-qua-dien-tu`, `cong-diem-ket-qua-dien-tu`. */
function groupToLine(group: Group, told: readonly Figure[]): ScoreLine {
  const own = told.filter(({ indicator }) => indicator.group === group.id);
  const total = own.find((figure) => isTotal(figure, group)) ?? null;
  const rates = eachOnce(own.filter(({ indicator }) => indicator.id.startsWith(RATE)));
  const scores = own.filter((figure) => figure.indicator.id.startsWith(SCORE) && figure !== total);
  const scoreOf = (rate: Figure): Figure | null =>
    scores.find(
      ({ indicator }) => indicator.id.slice(SCORE.length) === rate.indicator.id.slice(RATE.length),
    ) ?? null;
  const parts = rates.map((rate): ScorePart => ({ rate, score: scoreOf(rate) }));
  const alone = scores.filter((score) => parts.every((part) => part.score !== score));
  return { group, total, parts: [...parts, ...alone.map((score) => ({ rate: null, score }))] };
}
