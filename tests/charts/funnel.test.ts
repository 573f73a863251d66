import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel as drawFunnel } from '../../src/charts/funnel.ts';
import { PAINT } from '../../src/charts/paint.ts';
import { funnel } from '../../src/queries/funnel.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';
import { rate, sampleUnit } from './samples.ts';
import { augustRates, sampleUnits } from './sampleUnits.ts';
import { textFaults } from './textFaults.ts';

function picture(figures: ReturnType<typeof augustRates>, width: 320 | 640, own?: string): Drawn {
  const [first] = figures;
  const built = first === undefined ? null : funnel({ window: first.window, figures });
  if (built === null) throw new Error('too few for a funnel');
  return readSvg('funnel', drawFunnel(built, width, own === undefined ? {} : { own }));
}

const dots = ({ elements }: Drawn, fill: string): number =>
  elements.filter((element) => element.localName === 'circle' && inherited(element, 'fill') === fill).length;
const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);

describe('a funnel', () => {
  const figures = augustRates(148, 84, 12);
  const [first] = figures;
  const built = first === undefined ? null : funnel({ window: first.window, figures });

  test.each([320, 640] as const)('is hollow inside and filled outside at %d px', (width) => {
    const drawn = picture(figures, width);
    const outside = (built?.above ?? 0) + (built?.below ?? 0);
    expect(outside).toBeGreaterThan(0);
    expect([dots(drawn, PAINT.paper), dots(drawn, PAINT.accent)]).toEqual([148 - outside, outside]);
  });

  test('names only units outside, and the one that is asked about wherever it stands', () => {
    const outside = new Set(
      built?.points.flatMap(({ figure, standing }) => (standing === 'inside' ? [] : [figure.unit.name])),
    );
    const inside = built?.points.find(({ standing }) => standing === 'inside')?.figure.unit;
    const names = new Set(figures.map(({ unit }) => unit.name));
    for (const width of [320, 640] as const) {
      const named = words(picture(figures, width)).filter((text) => names.has(text));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !outside.has(name))).toEqual([]);
      const asked = words(picture(figures, width, inside?.path)).join(' ');
      expect(asked).toContain(`${inside?.name} `);
    }
  });

  test('says what its line is, and that its scale does not begin at 0', () => {
    for (const width of [320, 640] as const) {
      expect(words(picture(figures, width))).toContain('mức chung 83,9%');
      expect(words(picture(figures, width))).toContain('Trục đứng không bắt đầu từ 0.');
      expect(words(picture(augustRates(40, 2, 2), width)).join(' ')).not.toContain('không bắt đầu');
    }
  });

  test('of whatever sizes and rates writes nothing outside it or over another', () => {
    const counts = fc.tuple(
      fc.constantFrom(1, 3, 21, 400, 148_463),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 10, maxLength: 60 }),
        fc.constantFrom(320 as const, 640 as const),
        (list, width) => {
          const some = list.map(([all, share], index) => {
            const unit = sampleUnits(60)[index] ?? sampleUnit();
            return rate('2026-08-01', '2026-08-31', Math.round(all * share), all, { unit });
          });
          const [one] = some;
          const weighed = one === undefined ? null : funnel({ window: one.window, figures: some });
          if (weighed === null) return;
          expect(textFaults(drawFunnel(weighed, width, { own: one?.unit.path ?? '' }))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
