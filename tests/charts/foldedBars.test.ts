import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldBar, lineScale } from '../../src/charts/foldedBars.ts';

const counts = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 25 });

describe('one giant does not squeeze the rest', () => {
  test.each([
    ['a giant', [1601, 521, 254, 174, 107], { capacity: 600, isFolded: true }],
    ['two giants', [16010, 9521, 174, 160, 107, 12], { capacity: 3000, isFolded: true }],
    ['no giant', [521, 474, 307, 126, 90], { capacity: 521, isFolded: false }],
    ['few bars', [1601, 11], { capacity: 1601, isFolded: false }],
    ['nothing at all', [], { capacity: 1, isFolded: false }],
    ['only noughts', [0, 0, 0, 0, 0], { capacity: 1, isFolded: false }],
  ])('%s', (_says, values, scale) => {
    expect(lineScale(values)).toEqual(scale);
  });

  test('at most two bars are folded, in at most six lines', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const { capacity } = lineScale(values);
        expect(values.filter((value) => value > capacity * (1 + 1e-9)).length).toBeLessThanOrEqual(2);
        expect(Math.max(...values, 0) / capacity).toBeLessThanOrEqual(6 + 1e-9);
      }),
    );
  });
});

describe('a folded bar is as long as its count', () => {
  test('its pieces lie end to end and fill every line but the last', () => {
    fc.assert(
      fc.property(counts, fc.nat(200_000), fc.nat(200_000), (values, a, b) => {
        const scale = lineScale([...values, a, b]);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const pieces = foldBar(start, end, scale);
        const length = pieces.reduce((sum, { from, to }) => sum + (to - from) * scale.capacity, 0);
        expect(length).toBeCloseTo(end - start, 5);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.to).toBeLessThanOrEqual(1 + 1e-9);
          if (index > 0) expect([piece.line, piece.from]).toEqual([(pieces[index - 1]?.line ?? 0) + 1, 0]);
        }
      }),
    );
  });
});
