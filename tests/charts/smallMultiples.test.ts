import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiplesLayout } from '../../src/charts/multiplesLayout.ts';
import { smallMultiples } from '../../src/charts/smallMultiples.ts';
import { addDays } from '../../src/format.ts';
import type { Series } from '../../src/queries/series.ts';
import { readSvg } from './drawn.ts';
import { manyMonths } from './multiplesCases.ts';
import { contradiction, figure, rate, series } from './samples.ts';
import { sampleUnits } from './sampleUnits.ts';
import { textFaults } from './textFaults.ts';

const words = (svg: string): readonly string[] => readSvg('', svg).texts.map(({ text }) => text);

describe('frames side by side', () => {
  const all = manyMonths(14, 12);

  test('stand in the order they are given in, and one without figures keeps its frame', () => {
    const names = new Set(all.map(({ unit }) => unit.name));
    for (const width of [320, 640] as const) {
      const said = words(smallMultiples(all, width));
      expect(said.filter((text) => names.has(text))).toEqual([...names]);
      expect(said.filter((text) => text === 'chưa có số liệu')).toHaveLength(2);
    }
  });

  test('share one scale of days and one of values', () => {
    const frames = multiplesLayout(all, 640)?.frames ?? [];
    expect(new Set(frames.map(({ y, floor }) => floor - y(50))).size).toBe(1);
    expect(new Set(frames.map(({ x, left }) => Math.round(1000 * (x(20_000) - left)))).size).toBe(1);
  });

  test('have dates beneath every twelve', () => {
    const years = (count: number): number =>
      words(smallMultiples(manyMonths(count, 12), 640)).filter((text) => text === '2024').length;
    expect([years(12), years(13)]).toEqual([4, 5]);
  });

  test('of nobody who tells of any day are no picture', () => {
    expect(smallMultiples([], 640)).toBe('');
    expect(smallMultiples([series([])], 640)).toBe('');
  });

  test('of 148 units over three years cost at most 14 KB', () => {
    for (const width of [320, 640] as const)
      expect(gzipSync(smallMultiples(manyMonths(148, 36), width), { level: 9 }).length).toBeLessThanOrEqual(
        14_336,
      );
  });
});

describe('a month passes into the next', () => {
  const [unit] = sampleUnits(1);
  const given = unit === undefined ? {} : { unit };
  const march = rate('2026-03-01', '2026-03-31', 90, 100, given);

  test.each([
    ['where it follows', rate('2026-02-01', '2026-02-28', 80, 100, given), 2],
    [
      'never over one that is not reported',
      figure('2026-02-01', '2026-02-28', null, { ...given, markers: ['x'] }),
      0,
    ],
    [
      'never into one the documents contradict',
      rate('2026-02-01', '2026-02-28', 80, 100, {
        ...given,
        markers: ['m'],
        contradictions: [contradiction('conflict', '80%', '85%')],
      }),
      0,
    ],
  ])('%s', (_says, february, joints) => {
    const svg = smallMultiples(
      [series([rate('2026-01-01', '2026-01-31', 70, 100, given), february, march])],
      640,
    );
    const paths = readSvg('', svg).elements.flatMap((element) => element.getAttribute('d') ?? []);
    const [steps = ''] = paths.filter((d) => /h[\d.]/.test(d) && d.includes('M'));
    expect(steps.split('v').length - 1).toBe(joints);
    expect(svg.includes('pattern')).toBe(february.value === null);
  });
});

test('whatever is reported, no text leaves the picture or covers another', () => {
  const windows = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 1500 }),
      fc.constantFrom(7, 31, 181),
      fc.option(fc.double({ min: 0, max: 130, noNaN: true })),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.array(windows, { minLength: 1, maxLength: 15 }),
      fc.constantFrom(320 as const, 640 as const),
      (lists, width) => {
        const all = lists.map((list, index): Series => {
          const unit = sampleUnits(15)[index];
          const figures = list.map(([start, days, value]) => {
            const from = addDays('2022-01-01', start);
            return figure(from, addDays(from, days - 1), value, unit === undefined ? {} : { unit });
          });
          return { ...series(figures), ...(unit === undefined ? {} : { unit }) };
        });
        const svg = smallMultiples(all, width);
        if (svg !== '') expect(textFaults(svg)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
