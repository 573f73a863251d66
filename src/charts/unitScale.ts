import { nameWithType } from '../format.ts';
import type { Figure } from '../queries/figure.ts';
import { windowShort } from '../wording.ts';
import { caveats, markLabel, nothingWords } from './labels.ts';
import { type ChartWidth, TEXT_SIZE } from './paint.ts';
import { textWidth } from './textWidth.ts';
import { CUT, valueScale } from './valueScale.ts';

const WIDEST_NAME = { 320: 108, 640: 190 } as const;
const COLUMN_GAP = 12;

/** From so many rows on a list has an index of letters, closer rows, and its scale again from time to time. */
const LONG_LIST = 24;
const INDEX = 18;

/** Where the columns of the rows stand, in px: names and windows begin, values end there. */
export interface Columns {
  readonly isLong: boolean;
  /** Whether a row is one line: always on the wide picture, on the narrow one where no row has to name its window. */
  readonly isOneLine: boolean;
  /** Where names begin, and how wide they may be. */
  readonly start: number;
  readonly names: number;
  readonly nameOf: (figure: Figure) => string;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  /** Null where all or nearly all figures are of one window, which the picture's title names. */
  readonly windows: number | null;
  /** The window no row has to name; null where each names its own. */
  readonly common: string | null;
  /** Letters that stand with every figure: said once beneath the list. */
  readonly letters: Figure['markers'];
}

/** Index, name, strip, value, window; on the narrow picture window and strip stand beneath name and value. */
export function columnEdges(figures: readonly Figure[], width: ChartWidth): Columns {
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE, bold)));
  const isLong = figures.length >= LONG_LIST;
  const common = commonWindow(figures, isLong);
  const isOneWindow = common !== null;
  const letters = isLong ? commonLetters(figures) : [];
  const textOf = (figure: Figure): string => valueText(figure, letters);
  const isOneLine = width === 640 || isOneWindow;
  const start = isLong ? INDEX : 0;
  const nameOf = namer(figures, width === 320 && isOneLine);
  // Where there is no dot, the words that say so may reach over the strip beside the names.
  const told = figures.filter(({ value }) => value !== null);
  const values = widest((isOneLine && told.length > 0 ? told : figures).map(textOf), true);
  const windows = isOneWindow ? 0 : widest(figures.map(({ window }) => windowShort(window))) + COLUMN_GAP;
  const shared = { isLong, isOneLine, start, nameOf, common, letters };
  if (!isOneLine)
    return {
      ...shared,
      names: width - start - values - COLUMN_GAP,
      left: start + windows + 4,
      right: width - 5,
      values: width,
      windows: start,
    };
  const names = Math.min(WIDEST_NAME[width], widest(figures.map(nameOf)));
  const end = width - windows;
  return {
    ...shared,
    names,
    left: start + names + COLUMN_GAP + 4,
    right: end - values - COLUMN_GAP - 4,
    values: end,
    windows: isOneWindow ? null : end + COLUMN_GAP,
  };
}

/** `from/to` of a window: what figures must share to be of one. */
export function windowKey({ window }: Pick<Figure, 'window'>): string {
  return `${window.from}/${window.to}`;
}

/** In a long list one window may be that of nearly all; the few others then name theirs beneath their place. */
const NEARLY_ALL = 0.8;

function commonWindow(figures: readonly Figure[], isLong: boolean): string | null {
  const counts = [...Map.groupBy(figures, windowKey)].map(([key, own]) => ({
    key,
    share: own.length / figures.length,
  }));
  const most = counts.reduce((a, b) => (b.share > a.share ? b : a));
  return figures.length > 1 && most.share >= (isLong ? NEARLY_ALL : 1) ? most.key : null;
}

function commonLetters(figures: readonly Figure[]): Figure['markers'] {
  const told = figures.filter(({ value }) => value !== null);
  return (told[0]?.markers ?? []).filter(
    (letter) => letter !== 'm' && told.every(({ markers }) => markers.includes(letter)),
  );
}

/** Names with their type; where room is short and the names are told apart without it, without. */
function namer(figures: readonly Figure[], isShort: boolean): (figure: Figure) => string {
  const paths = Map.groupBy(figures, ({ unit }) => unit.name);
  const isUnique = ({ unit }: Figure): boolean =>
    new Set(paths.get(unit.name)?.map((other) => other.unit.path)).size === 1;
  return (figure) => (isShort && isUnique(figure) ? figure.unit.name : nameWithType(figure.unit));
}

/** What is written of a figure, but for `letters` that are said elsewhere: `94,4% [m]`, `chưa báo cáo`. */
export function valueText(figure: Figure, letters: Figure['markers'] = []): string {
  if (figure.value === null) return nothingWords(figure);
  const markers = figure.markers.filter((letter) => !letters.includes(letter));
  return markLabel(figure, figure.value) + caveats([{ markers }]);
}

export interface UnitScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly isCut: boolean;
}

/** A scale from 0 on the strip that holds `lines` too, or from 50 % where nothing lies below. */
export function unitScale(
  figures: readonly Figure[],
  lines: readonly number[],
  { left, right }: Pick<Columns, 'left' | 'right'>,
): UnitScale {
  const lows = figures.flatMap(({ value, interval }) => (value === null ? [] : [interval?.low ?? value]));
  const values = [...figures.flatMap(({ value }) => value ?? []), ...lines];
  const kind = figures[0]?.indicator ?? { kind: 'count', unit: '' };
  const { max, ticks } = valueScale(values, kind);
  const isCut = kind.kind === 'rate' && max === 100 && Math.min(...lows, ...values) >= CUT;
  const min = isCut ? CUT : 0;
  const at = (value: number): number => left + ((value - min) / (max - min)) * (right - left);
  const shown = isCut ? [...ticks, { value: 75, label: '75' }] : ticks;
  return {
    at,
    isCut,
    ticks: shown
      .filter(({ value }) => value >= min)
      .map(({ value, label }) => ({ x: at(value), label }))
      .sort((a, b) => a.x - b.x),
  };
}
