import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { stackedParts } from '../../src/charts/stackedParts.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';
import { parts } from './partsCases.ts';
import { textFaults } from './textFaults.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);

/** Widths of the bars' pieces from left to right; the 1 px of paper between them is given back. */
function pieces(drawn: Drawn): readonly number[] {
  return drawn.elements
    .filter((element) => element.localName === 'rect' && inherited(element, 'stroke-dasharray') === null)
    .map((rect) => [Number(rect.getAttribute('x')), Number(rect.getAttribute('width'))] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, width]) => width);
}

describe('parts of a whole', () => {
  test.each([320, 640] as const)('are as long as their counts at %d px', (width) => {
    const [resolved = 0, pending = 0] = pieces(
      readSvg('', stackedParts([parts(...month, 1000, 750, 250)], width)),
    );
    expect(resolved).toBeCloseTo(0.75 * width - 1, 0);
    expect(pending).toBeCloseTo(0.25 * width - 1, 0);
  });

  test('that add up have no bracket and nothing in the colour of contradictions', () => {
    const svg = stackedParts([parts(...month, 2126, 2006, 120, [2000, 6])], 640);
    expect(svg).not.toContain(PAINT.contradiction);
    expect(words(readSvg('', svg))).toEqual(expect.arrayContaining(['2.006 (94,4%)', 'đang giải quyết']));
  });

  test('that are less than the whole are not stretched to it: the rest is an empty frame', () => {
    const drawn = readSvg('', stackedParts([parts(...month, 1000, 500, 250)], 640));
    expect(pieces(drawn).reduce((sum, width) => sum + width, 0)).toBeCloseTo(0.75 * 640 - 2, -1);
    expect(words(drawn)).toContain('thiếu 250 hồ sơ [m]');
  });

  test('that are more than the whole keep their lengths, and a rule stands where the whole ends', () => {
    const drawn = readSvg('', stackedParts([parts(...month, 1000, 1000, 250)], 640));
    const rule = drawn.elements.find(
      (element) => element.localName === 'line' && inherited(element, 'stroke') === PAINT.contradiction,
    );
    expect(Number(rule?.getAttribute('x1'))).toBeCloseTo(512, 0);
    expect(words(drawn)).toEqual(expect.arrayContaining(['thừa 250 hồ sơ [m]', '1.000 (100%)', '250 (25%)']));
  });

  test('of none are no picture, and a part of none is no piece', () => {
    expect(stackedParts([], 640)).toBe('');
    expect(pieces(readSvg('', stackedParts([parts(...month, 9, 0, 9)], 640)))).toHaveLength(1);
  });

  test('of whatever counts write nothing outside or over another', () => {
    const count = fc.constantFrom(0, 1, 2, 9, 10, 120, 2006, 148_463);
    const bar = fc
      .tuple(count, count, count, fc.option(fc.tuple(count, count)))
      .map(([total, resolved, pending, timely]) =>
        parts(...month, Math.max(1, total), resolved, pending, timely),
      );
    fc.assert(
      fc.property(
        fc.array(bar, { maxLength: 4 }),
        fc.constantFrom(320 as const, 640 as const),
        (bars, width) => {
          expect(textFaults(stackedParts(bars, width))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
