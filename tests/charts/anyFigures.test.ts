import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bullet } from '../../src/charts/bullet.ts';
import { unitDots } from '../../src/charts/unitDots.ts';
import { windowHistogram } from '../../src/charts/windowHistogram.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import { addDays } from '../../src/format.ts';
import type { Figure } from '../../src/queries/figure.ts';
import type { TargetLine } from '../../src/queries/series.ts';
import { contradiction, figure, rate, received, sampleUnit, series, target } from './samples.ts';
import { textFaults } from './textFaults.ts';

const width = fc.constantFrom(320 as const, 640 as const);
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-01-01', days));
const lengths = fc.constantFrom(7, 14, 30, 31, 90, 181, 365);
const disputed = {
  markers: ['m'],
  contradictions: [contradiction('rate-mismatch', '91%', '99,8%')],
} as const;
const unit = fc
  .constantFrom('Hải An', 'Cát Hải', 'Nguyễn Bỉnh Khiêm', 'Nghĩa Hưng Đông Bắc Thượng Hạ Long Vĩ')
  .map((name) => sampleUnit(name, name));

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    from: day,
    length: lengths,
    isStock: fc.boolean(),
    all: fc.constantFrom(0, 3, 21, 400, 148_463),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    fate: fc.constantFrom('told', 'told', 'told', 'x', 'n', 'z', 'v', 'm', 'value only'),
    unit,
  })
  .map(({ from, length, isStock, all, share, fate, unit: place }) => {
    const to = addDays(from, length - 1);
    const start = isStock ? null : from;
    if (fate === 'x' || fate === 'n' || fate === 'z' || fate === 'v')
      return figure(start, to, null, { markers: [fate], unit: place });
    if (fate === 'value only') return figure(start, to, 120 * share, { unit: place });
    return rate(start, to, Math.round(all * share), all, { unit: place, ...(fate === 'm' ? disputed : {}) });
  });

const anyTarget: fc.Arbitrary<TargetLine> = fc
  .record({ value: fc.integer({ min: 0, max: 100 }), due: day, comparison: fc.constantFrom('>=', '<=', '=') })
  .map(({ value, due, comparison }) => target(value, due, { comparison }));

const figures = fc.array(anyFigure, { minLength: 1, maxLength: 40 });
const targets = fc.array(anyTarget, { maxLength: 3 });

/** The same windows with counts instead of rates. */
function counted(list: readonly Figure[]): readonly Figure[] {
  return list.map((one) => ({
    ...one,
    indicator: received,
    value: one.value === null ? null : Math.round(one.value * 371),
  }));
}

describe('whatever is reported, no text leaves the picture or covers another', () => {
  test('in a timeline', () => {
    fc.assert(
      fc.property(figures, targets, fc.option(day), width, (list, lines, date, size) => {
        const breaks = date === null ? [] : [{ date, label: 'thành lập phường, địa giới đã đổi' }];
        expect(textFaults(windowTimeline(series(list, { targets: lines, breaks }), size))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('in a histogram', () => {
    fc.assert(
      fc.property(figures, width, (list, size) => {
        expect(textFaults(windowHistogram(counted(list), size))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('in a list of units', () => {
    fc.assert(
      fc.property(figures, targets, width, (list, lines, size) => {
        expect(textFaults(unitDots(list, size, { targets: lines }))).toEqual([]);
        expect(textFaults(unitDots(counted(list), size))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('in a bullet', () => {
    fc.assert(
      fc.property(anyFigure, targets, (one, lines) => {
        expect(textFaults(bullet(one, lines) ?? '')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
