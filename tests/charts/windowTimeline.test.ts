import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { timelineLayout } from '../../src/charts/timelineLayout.ts';
import { windowDays } from '../../src/charts/timelineSpans.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { figureReadings } from '../../src/queries/readings.ts';
import type { Series } from '../../src/queries/series.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';
import { contradiction, figure, months, procedures, rate, series, target } from './samples.ts';
import { timelineSeries } from './timelineCases.ts';

const own = ({ value }: Figure): readonly number[] | null => (value === null ? null : [value]);

function draw(input: Series, width: 320 | 640 = 640): Drawn {
  return readSvg('picture', windowTimeline(input, width, { readings: figureReadings }));
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));
const lines = ({ elements }: Drawn): readonly Element[] =>
  elements.filter(({ localName }) => localName === 'line');
const isLevel = (line: Element): boolean => line.getAttribute('y1') === line.getAttribute('y2');
const paintOf = (element: Element): string | null => inherited(element, 'stroke');

/** The thick strokes of the observations: left and right end in px. */
function strokes(drawn: Drawn): readonly (readonly [number, number])[] {
  return lines(drawn)
    .filter((line) => isLevel(line) && Number(inherited(line, 'stroke-width') ?? 1) >= 3)
    .map((line) => [number(line, 'x1'), number(line, 'x2')]);
}

/** Thin uprights in the colour of the observations: one passes into the next. */
function joints(drawn: Drawn): readonly Element[] {
  return lines(drawn).filter((line) => !isLevel(line) && paintOf(line) === PAINT.accent);
}

const dots = ({ elements }: Drawn): readonly Element[] =>
  elements.filter(({ localName }) => localName === 'circle');
const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);

describe('a figure stands over the days it covers', () => {
  test.each(
    Object.entries(timelineSeries).flatMap(
      ([name, [, input]]) =>
        [
          [name, 320, input],
          [name, 640, input],
        ] as const,
    ),
  )('%s at %d px', (_name, width, input) => {
    const layout = timelineLayout(input, width, own);
    const at = layout?.time.at ?? ((): number => 0);
    const expected = input.lanes
      .flatMap((lane) => lane.figures)
      .filter(({ value, window }) => value !== null && window.from !== null)
      .map((one) => windowDays(one))
      .map(({ start, end }) => [at(start), at(end)].map((x) => Math.round(x * 10) / 10).join(' '));
    const drawnStrokes = new Set(
      strokes(readSvg('', windowTimeline(input, width))).map((ends) => ends.join(' ')),
    );
    expect(expected.filter((ends) => !drawnStrokes.has(ends))).toEqual([]);
  });

  test('a month of 31 days is 31 times as long as a day, wherever it begins', () => {
    const drawn = draw(
      series([rate('2026-03-10', '2026-04-09', 8, 9), rate('2026-05-01', '2026-05-31', 8, 9)]),
    );
    const [first, second] = strokes(drawn).map(([left, right]) => right - left);
    expect(first).toBeCloseTo(second ?? 0, 0);
  });

  test('a stock is a dot and no stroke', () => {
    const drawn = draw(series([figure(null, '2026-05-31', 165, { indicator: procedures })]));
    expect(strokes(drawn)).toEqual([]);
    expect(dots(drawn)).toHaveLength(1);
  });
});

describe('only what follows is joined', () => {
  const [first, second, third] = months(2026, 1, 3);
  const month = (days: { from: string; to: string } | undefined, percent: number): Figure =>
    rate(days?.from ?? '', days?.to ?? '', percent, 100);

  test.each([
    ['two months that follow each other', series([month(first, 70), month(second, 80)]), 1],
    ['a month that is left out between two', series([month(first, 70), month(third, 80)]), 0],
    [
      'a month that is not reported between two',
      series([
        month(first, 70),
        figure(second?.from ?? '', second?.to ?? '', null, { markers: ['x'] }),
        month(third, 80),
      ]),
      0,
    ],
    [
      'a week and the month after it',
      series([rate('2026-01-25', '2026-01-31', 7, 10), month(second, 80)]),
      0,
    ],
    [
      'a change of boundary between two',
      series([month(first, 70), month(second, 80)], {
        breaks: [{ date: '2026-02-01', label: 'địa giới đổi' }],
      }),
      0,
    ],
    [
      'a break of the series',
      series([month(first, 70), rate('2026-02-01', '2026-02-28', 80, 100, { markers: ['b'] })]),
      0,
    ],
    [
      'two documents on the second month',
      series([month(first, 70), month(second, 80), month(second, 60)]),
      0,
    ],
    ['two stocks', series([figure(null, '2026-01-31', 7), figure(null, '2026-02-01', 8)]), 0],
  ])('%s', (_says, input, count) => {
    expect(joints(draw(input))).toHaveLength(count);
  });
});

describe('what is not there is not drawn as a number', () => {
  test.each(['x', 'n', 'z', 'v'] as const)('marker %s has no dot', (marker) => {
    const drawn = draw(series([figure('2026-01-01', '2026-01-31', null, { markers: [marker] })]));
    expect(dots(drawn)).toEqual([]);
  });

  test('the four kinds of nothing look and read differently', () => {
    const pictures = (['x', 'n', 'z', 'v'] as const).map((marker) =>
      windowTimeline(series([figure('2026-01-01', '2026-01-31', null, { markers: [marker] })]), 640).replace(
        /<text.*?<\/text>/g,
        '',
      ),
    );
    expect(new Set(pictures).size).toBe(4);
  });

  test('a rate of no cases at all says that nothing arose', () => {
    expect(words(draw(series([rate('2026-01-01', '2026-01-31', 0, 0)])))).toContain('không phát sinh');
  });

  test('nothing reported at all gives no picture', () => {
    expect(windowTimeline(series([]), 640)).toBe('');
  });
});

describe('what a mark says of its figure', () => {
  const month = ['2026-04-01', '2026-04-30'] as const;

  test.each([
    [29, true],
    [30, false],
  ])('of %d cases the dot is hollow: %s', (cases, hollow) => {
    const [dot] = dots(draw(series([rate(...month, 20, cases)])));
    expect(dot === undefined ? null : inherited(dot, 'fill')).toBe(hollow ? PAINT.paper : PAINT.accent);
  });

  test('of fewer than ten cases the counts are written, not the rate', () => {
    expect(words(draw(series([rate(...month, 8, 9)])))).toContain('8/9');
  });

  test('a contradiction has its own colour, both values and a bracket', () => {
    const disputed = contradiction('rate-mismatch', '91%', '99,81%');
    const drawn = draw(series([rate(...month, 1046, 1048, { markers: ['m'], contradictions: [disputed] })]));
    expect(dots(drawn).map((dot) => inherited(dot, 'fill'))).toEqual([
      PAINT.contradiction,
      PAINT.contradiction,
    ]);
    expect(words(drawn)).toContain('99,8% / 91% [m]');
    expect(drawn.elements.filter(({ localName }) => localName === 'path').map(paintOf)).toContain(
      PAINT.contradiction,
    );
  });

  test('nothing else has the colour of contradictions', () => {
    for (const [name, [, input]] of Object.entries(timelineSeries)) {
      const disputed = input.lanes.some((lane) => lane.figures.some(({ markers }) => markers.includes('m')));
      expect(`${name} ${windowTimeline(input, 640).includes(PAINT.contradiction)}`).toBe(
        `${name} ${disputed}`,
      );
    }
  });
});

describe('a target stands over the days it is set for', () => {
  const figures = [rate('2026-03-10', '2026-04-09', 1650, 2126)];

  test('until the day it is due', () => {
    const input = series(figures, { targets: [target(84, '2026-06-30')] });
    const at = timelineLayout(input, 640, own)?.time.at ?? ((): number => 0);
    const line = lines(draw(input)).find((one) => isLevel(one) && paintOf(one) === PAINT.ink);
    expect(line === undefined ? null : number(line, 'x2')).toBeCloseTo(
      at(windowDays({ window: { ...figures[0]?.window, to: '2026-06-30' } as Figure['window'] }).end),
      0,
    );
  });

  test('named with the day it is due, in the first lane only', () => {
    const week = rate('2026-01-22', '2026-01-28', 1310, 1417);
    const said = words(draw(series([week, ...figures], { targets: [target(84, '2026-12-31')] })));
    expect(said.filter((text) => text.startsWith('chỉ tiêu'))).toEqual(['chỉ tiêu ≥ 84%, hạn 31/12/2026']);
    expect(said).toContain('≥ 84%');
  });

  test('one that is due years away does not squeeze the picture', () => {
    const far = timelineLayout(series(figures, { targets: [target(100, '2030-12-31')] }), 640, own);
    expect(far?.time.domain).toEqual(timelineLayout(series(figures), 640, own)?.time.domain);
  });
});

test('the last of many values is always named', () => {
  for (const width of [320, 640] as const) {
    const [, input] = timelineSeries['ba-muoi-sau-thang'] ?? ['', series([])];
    expect(words(draw(input, width))).toContain('88,2%');
  }
});

test('twelve months cost at most 1,6 KB', () => {
  const [, input] = timelineSeries['muoi-hai-thang'] ?? ['', series([])];
  for (const width of [320, 640] as const)
    expect(gzipSync(windowTimeline(input, width), { level: 9 }).length).toBeLessThanOrEqual(1600);
});
