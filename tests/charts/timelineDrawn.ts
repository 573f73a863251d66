import { PAINT } from '../../src/charts/paint.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { figureReadings } from '../../src/queries/readings.ts';
import type { Series } from '../../src/queries/series.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';

export const own = ({ value }: Figure): readonly number[] | null => (value === null ? null : [value]);

export function draw(input: Series, width: 320 | 640 = 640): Drawn {
  return readSvg('picture', windowTimeline(input, width, { readings: figureReadings }));
}

export const number = (element: Element, name: string): number => Number(element.getAttribute(name));
export const lines = ({ elements }: Drawn): readonly Element[] =>
  elements.filter(({ localName }) => localName === 'line');
export const isLevel = (line: Element): boolean => line.getAttribute('y1') === line.getAttribute('y2');
export const paintOf = (element: Element): string | null => inherited(element, 'stroke');

/** The thick strokes of the observations: left and right end in px. */
export function strokes(drawn: Drawn): readonly (readonly [number, number])[] {
  return lines(drawn)
    .filter((line) => isLevel(line) && Number(inherited(line, 'stroke-width') ?? 1) >= 3)
    .map((line) => [number(line, 'x1'), number(line, 'x2')]);
}

/** Thin uprights in the colour of the observations: one passes into the next. */
export function joints(drawn: Drawn): readonly Element[] {
  return lines(drawn).filter((line) => !isLevel(line) && paintOf(line) === PAINT.accent);
}

export const dots = ({ elements }: Drawn): readonly Element[] =>
  elements.filter(({ localName }) => localName === 'circle');
export const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);
