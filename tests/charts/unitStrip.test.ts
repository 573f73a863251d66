import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { stripHeap } from '../../src/charts/stripHeap.ts';
import { unitStrip as drawStrip } from '../../src/charts/unitStrip.ts';
import { unitStrip } from '../../src/queries/unitStrip.ts';
import { inherited, readSvg } from './drawn.ts';
import { figure, target } from './samples.ts';
import { augustRates, sampleUnits } from './sampleUnits.ts';
import { textFaults } from './textFaults.ts';

const figures = augustRates(148, 84, 12);

function draw(list: readonly ReturnType<typeof figure>[], width: 320 | 640, own?: string): string {
  const [first] = list;
  const built = first === undefined ? null : unitStrip({ window: first.window, figures: list });
  return built === null ? '' : drawStrip(built, width, own === undefined ? {} : { own });
}

describe('a strip of all units', () => {
  test('names the one that is asked about, the middle, and nobody else', () => {
    const names = new Set(figures.map(({ unit }) => unit.name));
    for (const width of [320, 640] as const) {
      const said = readSvg('', draw(figures, width, 'hai-phong/Lâm-3')).texts.map(({ text }) => text);
      expect(said.filter((text) => [...names].some((name) => text.startsWith(name)))).toEqual([
        'Lâm Lộc 87,0%',
      ]);
      expect(said.filter((text) => text.startsWith('nơi ở giữa'))).toHaveLength(1);
      expect(said.join(' ')).not.toMatch(/hạng|thứ|top|#\d/i);
    }
  });

  test('fills one dot where it is about one unit, and none apart where it is about all', () => {
    const circles = (svg: string): readonly Element[] =>
      readSvg('', svg).elements.filter(({ localName }) => localName === 'circle');
    expect(circles(draw(figures, 640, 'hai-phong/Lâm-3')).map((dot) => inherited(dot, 'fill'))).toEqual([
      PAINT.accent,
    ]);
    expect(circles(draw(figures, 640))).toEqual([]);
  });

  test('of whatever values writes nothing outside it or over another, and always the name', () => {
    const value = fc.oneof(fc.constantFrom(0, 50, 99.98, 100), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 150 }),
        fc.constantFrom(320 as const, 640 as const),
        fc.boolean(),
        (values, width, isAimed) => {
          const list = values.map((one, index) => {
            const unit = sampleUnits(150)[index];
            return figure('2026-08-01', '2026-08-31', one, unit === undefined ? {} : { unit });
          });
          const built = unitStrip({
            window: list[0]?.window ?? figures[0]?.window ?? never(),
            figures: list,
          });
          if (built === null) return;
          const svg = drawStrip(built, width, {
            own: list[0]?.unit.path ?? '',
            targets: isAimed ? [target(84, '2026-12-31')] : [],
          });
          expect(textFaults(svg)).toEqual([]);
          expect(svg).toContain(`>${list[0]?.unit.name} `);
        },
      ),
      // These two once stood on a scale beyond 100 %, with one number over another.
      { numRuns: 150, examples: [[[99.9905131670195, 100], 320, false]] },
    );
  });
});

function never(): never {
  throw new Error('no figures');
}

describe('heaps', () => {
  const xs = fc.array(fc.double({ min: 0, max: 640, noNaN: true }), { minLength: 1, maxLength: 4000 });

  test('hold every value once, near where it belongs, and stay below their height', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const { columns, pitch, height } = stripHeap(places, 60);
        expect(columns.flatMap(({ indices }) => indices).toSorted((a, b) => a - b)).toEqual([
          ...places.keys(),
        ]);
        expect(height).toBeLessThanOrEqual(60);
        for (const { x, indices } of columns)
          for (const index of indices)
            expect(Math.abs(x - (places[index] ?? 0))).toBeLessThanOrEqual(pitch / 2);
      }),
    );
  });
});
