import { formatNumber } from '../format.ts';
import { figurePhrase, figureText, windowName, windowPhrase } from '../wording.ts';
import { shortestFitting, unitInProse } from './headline.ts';
import { capitalise, lowerFirst } from './spoken.ts';
import type { SaidFigure, SaidIndicator, SaidUnit, SaidWindow } from './subject.ts';

type PlacedFigure = SaidFigure & {
  readonly value: number;
  readonly unit: SaidUnit & { readonly path: string };
};

/** What a strip says of many places in one window. */
export interface SaidStrip {
  readonly indicator: SaidIndicator;
  readonly window: Pick<SaidWindow, 'from' | 'to' | 'class'>;
  readonly figures: readonly PlacedFigure[];
  readonly median: number;
}

function middleText({ figures, median }: SaidStrip): string {
  const [first] = figures;
  return first === undefined
    ? ''
    : figureText({ ...first, value: median, numerator: null, denominator: null, markers: [] });
}

/** The message of a strip, at most 15 words for a name of up to nine: what half of the places reach; never an order. */
export function stripHeadline(strip: SaidStrip): string {
  const { indicator, figures } = strip;
  const middle = middleText(strip);
  return shortestFitting([
    `${indicator.name}: một nửa trong ${formatNumber(figures.length)} nơi từ ${middle} trở lên`,
    `${indicator.name}: một nửa số nơi từ ${middle} trở lên`,
    `${indicator.name}: một nửa số nơi từ ${middle}`,
  ]);
}

/** What half of the places reach, as a sentence of its own: `Một nửa trong 148 nơi từ 87,2% trở lên`. */
export function halfSentence(strip: SaidStrip): string {
  return `Một nửa trong ${formatNumber(strip.figures.length)} nơi từ ${middleText(strip)} trở lên`;
}

/** The same of another window than the one the page is about: `Quý III/2026: một nửa trong 148 nơi từ 78,4% trở lên`. */
export function otherWindowHeadline(strip: SaidStrip & { readonly window: SaidWindow }): string {
  return `${capitalise(windowName(strip.window))}: ${lowerFirst(halfSentence(strip))}`;
}

/** The same about one place: its figure beside that of the place in the middle. */
export function positionHeadline(strip: SaidStrip, path: string): string {
  const { indicator, figures } = strip;
  const own = figures.find(({ unit }) => unit.path === path);
  if (own === undefined) return stripHeadline(strip);
  const middle = middleText(strip);
  return shortestFitting([
    `${indicator.name}: ${figureText(own)}; nơi ở giữa trong ${formatNumber(figures.length)} nơi: ${middle}`,
    `${indicator.name}: ${figureText(own)}; nơi ở giữa: ${middle}`,
  ]);
}

/** The middle and the two ends as lines of the strip's table, without names. */
export function stripLines(strip: SaidStrip): readonly { name: string; value: string }[] {
  const [lowest, highest] = endsOf(strip);
  if (lowest === undefined || highest === undefined) return [];
  return [
    { name: 'Nơi ở giữa', value: middleText(strip) },
    { name: 'Giá trị thấp nhất', value: figureText(lowest) },
    { name: 'Giá trị cao nhất', value: figureText(highest) },
  ];
}

function endsOf({ figures }: SaidStrip): readonly [PlacedFigure?, PlacedFigure?] {
  const [first] = figures;
  if (first === undefined) return [];
  return [
    figures.reduce((least, figure) => (figure.value < least.value ? figure : least), first),
    figures.reduce((most, figure) => (figure.value > most.value ? figure : most), first),
  ];
}

/** The ends and the middle in words; of the place asked about its figure in full. */
export function stripDescription(strip: SaidStrip, path: string | null): string {
  const { figures, window } = strip;
  const [lowest, highest] = endsOf(strip);
  if (lowest === undefined || highest === undefined) return '';
  const own = figures.find(({ unit }) => unit.path === path);
  return [
    `Chỗ càng cao càng nhiều nơi. ${capitalise(windowPhrase(window))}: từ ${figureText(lowest)} đến ${figureText(highest)}, nơi ở giữa ${middleText(strip)}.`,
    ...(own === undefined ? [] : [`${capitalise(unitInProse(own.unit))}: ${figurePhrase(own)}.`]),
  ].join(' ');
}
