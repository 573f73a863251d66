/** Contrast by the formula of WCAG 2.2, over the tokens as they stand in the style sheet, light, dark and on paper. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BAND_OPACITY } from '../../src/charts/paint.ts';
import { type Drawn, drawn, inherited } from './drawn.ts';

type Tokens = Readonly<Record<string, string>>;

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const tokensIn = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const light = tokensIn(/:root \{([^}]*)\}/.exec(sheet)?.[1] ?? '');
const under = (condition: string): Tokens => ({
  ...light,
  ...tokensIn(sheet.split(`@media ${condition} {`)[1]?.split('\n}')[0] ?? ''),
});
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', under('(prefers-color-scheme: dark)')],
  ['print', under('print')],
];

test('dark as the reader chose it is dark as the device has it', () => {
  const chosen = tokensIn(/\[data-theme="dark"\]\) \{([^}]*)\}/.exec(sheet)?.[1] ?? '');
  expect({ ...light, ...chosen }).toEqual(under('(prefers-color-scheme: dark)'));
  expect(Object.keys(chosen)).toContain('paper');
});

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `colour` laid thinly over `ground`. */
function laid(colour: Rgb, ground: Rgb, opacity: number): Rgb {
  const mix = (at: 0 | 1 | 2): number => colour[at] * opacity + ground[at] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

/** Paints that stand for something, and the least they need; the others are scales in the background. */
const WORDS = ['ink', 'soft', 'accent', 'contradiction'];
const MARKS = ['ink', 'soft', 'faint', 'accent', 'contradiction', 'missing'];
const BACKGROUND = ['paper', 'rule', 'hair', 'tint'];

describe.each(themes)('in %s', (_name, tokens) => {
  const of = (name: string): Rgb => rgb(tokens[name] ?? '#');

  test('the formula is the one of the guideline', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(rgb('#767676'), rgb('#fff'))).toBeCloseTo(4.54, 2);
  });

  test.each(WORDS)(
    'words in --%s have 4,5 : 1 on paper, on tints and over the band of an interval',
    (name) => {
      const band = laid(of('accent'), of('paper'), BAND_OPACITY);
      for (const ground of [of('paper'), of('tint'), band])
        expect(contrast(of(name), ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(MARKS)('marks in --%s have 3 : 1 on paper', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('lines the marks stand on, edges of intervals and limits have 3 : 1 on tints too', () => {
    for (const ground of [of('tint'), laid(of('accent'), of('paper'), 0.1)])
      expect(contrast(of('faint'), ground)).toBeGreaterThanOrEqual(3);
  });

  test('a value on the band of its interval has 3 : 1', () => {
    for (const name of ['accent', 'contradiction'])
      expect(contrast(of(name), laid(of(name), of('paper'), BAND_OPACITY))).toBeGreaterThanOrEqual(3);
  });
});

const paintOf = (element: Element, what: 'fill' | 'stroke'): string =>
  /^var\(--([a-z]+)\)$/.exec(inherited(element, what) ?? '')?.[1] ?? '';
const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const each = test.each(drawn.map((picture): [string, Drawn] => [picture.name, picture]));

describe('in every picture', () => {
  each('%s words have a colour of words, and every other paint is a mark or background', (_name, picture) => {
    const texts = picture.elements.filter(({ localName }) => localName === 'text');
    const faint = texts.filter((text) => !['', ...WORDS].includes(paintOf(text, 'fill')));
    expect(faint.map((text) => text.textContent)).toEqual([]);
    const paints = picture.elements.flatMap((one) => [paintOf(one, 'fill'), paintOf(one, 'stroke')]);
    expect(paints.filter((paint) => !['', ...MARKS, ...BACKGROUND].includes(paint))).toEqual([]);
  });

  each(
    '%s the band of an interval has an edge that can be seen, or lies beneath its own dot',
    (name, picture) => {
      if (/shared-windows|funnel/.test(name)) return;
      const bands = picture.elements.filter(
        (one) => one.localName === 'rect' && inherited(one, 'fill-opacity') !== null,
      );
      const edges = picture.elements
        .filter((one) => one.localName === 'path' && MARKS.includes(paintOf(one, 'stroke')))
        .flatMap((one) => [...(one.getAttribute('d') ?? '').matchAll(/M([-\d.]+),([-\d.]+)/g)])
        .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      const bare = bands.filter((band) => {
        const [x, y] = [number(band, 'x'), number(band, 'y')];
        const [right, bottom] = [x + number(band, 'width'), y + number(band, 'height')];
        const isSmall = Math.min(right - x, bottom - y) <= 12 || right - x <= 12;
        const isEdged = edges.some(
          (edge) => edge.x >= x - 1 && edge.x <= right + 1 && edge.y >= y - 1.5 && edge.y <= bottom + 1.5,
        );
        return !isEdged && !isSmall;
      });
      expect(bare).toHaveLength(0);
    },
  );

  each('%s filled marks that stand side by side have a gap of a pixel', (_name, picture) => {
    const boxes = picture.elements
      .filter((one) => one.localName === 'rect' && inherited(one, 'fill-opacity') === null)
      .filter((one) => MARKS.includes(paintOf(one, 'fill')) && paintOf(one, 'stroke') !== 'paper')
      .map((one) => ({
        left: number(one, 'x'),
        right: number(one, 'x') + number(one, 'width'),
        top: number(one, 'y'),
        bottom: number(one, 'y') + number(one, 'height'),
      }));
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.max(one.left - other.right, other.left - one.right) < 0.9 &&
            Math.max(one.top - other.bottom, other.top - one.bottom) < 0.9,
        ),
    );
    expect(touching).toEqual([]);
  });
});
