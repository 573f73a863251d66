import type { Figure } from '../queries/figure.ts';
import { windowShort } from '../wording.ts';
import { LANE_NAMES } from './labels.ts';
import { ASCENT, type ChartWidth, LINE_HEIGHT, PAINT, TEXT_SIZE } from './paint.ts';
import type { Label } from './textMarks.ts';
import { textWidth, wrapText } from './textWidth.ts';
import { dayNumber } from './timeScale.ts';

type Window = Figure['window'];

/** A place and the windows it reports; dates at which something is counted have no length and are not drawn. */
export interface PlaceWindows {
  readonly label: string;
  readonly windows: readonly Window[];
}

/** One window of one place, over its days. */
export interface SharedSpan {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly isShared: boolean;
  readonly text: string;
}

interface Lanes {
  readonly spans: readonly SharedSpan[];
  readonly labels: readonly Label[];
  readonly floor: number;
}

const GAP = 12;
export const MARGIN = { 320: 6, 640: 16 } as const;
const WIDEST_NAME = 180;

/** Whether a window has a length. */
export function hasDays(window: Window): window is Window & { readonly from: string } {
  return window.from !== null;
}

/** Names stand to the left on the wide picture, above their lanes on the narrow one. */
export function nameRoom(places: readonly PlaceWindows[], width: ChartWidth): number {
  if (width === 320) return Math.max(...Object.values(LANE_NAMES).map((name) => textWidth(name, TEXT_SIZE)));
  const names = Math.max(...places.map(({ label }) => textWidth(label, TEXT_SIZE, true)));
  return Math.min(WIDEST_NAME, Math.max(names, textWidth(LANE_NAMES.stock, TEXT_SIZE))) + GAP + MARGIN[width];
}

/** Each place with a lane for every class of its windows, from `head` down. */
export function stackLanes(places: readonly PlaceWindows[], width: ChartWidth, head: number): Lanes {
  const shared = sharedDays(places);
  const spans: SharedSpan[] = [];
  const labels: Label[] = [];
  let y = head;
  for (const { label, windows } of places) {
    const names = wrapText(label, width === 640 ? WIDEST_NAME : width, TEXT_SIZE, true);
    labels.push(...lines(names, y, true));
    y += names.length * LINE_HEIGHT;
    const classes = Map.groupBy(windows.filter(hasDays), ({ class: windowClass }) => windowClass);
    for (const [windowClass, own] of classes) {
      labels.push(...lines([LANE_NAMES[windowClass]], y, false));
      const middle = y + LINE_HEIGHT / 2;
      spans.push(...own.map((window) => windowToSpan(window, middle, shared.has(daysKey(window)))));
      y += LINE_HEIGHT + 4;
    }
    y += 8;
  }
  return { spans, labels, floor: y };
}

function lines(texts: readonly string[], y: number, bold: boolean): readonly Label[] {
  return texts.map((text, index) => ({
    x: 0,
    y: y + index * LINE_HEIGHT + ASCENT,
    text,
    anchor: 'start',
    ...(bold ? { bold } : { fill: PAINT.soft }),
  }));
}

function daysKey({ from, to }: Window): string {
  return `${from}/${to}`;
}

/** The days that two places at least report. */
function sharedDays(places: readonly PlaceWindows[]): ReadonlySet<string> {
  const keys = places.flatMap(({ windows }) => [...new Set(windows.map(daysKey))]);
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

function windowToSpan(window: Window & { readonly from: string }, y: number, isShared: boolean): SharedSpan {
  return {
    start: dayNumber(window.from),
    end: dayNumber(window.to) + 1,
    y,
    isShared,
    text: windowShort(window),
  };
}
