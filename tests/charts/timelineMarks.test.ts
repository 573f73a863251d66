import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { timelineLayout } from '../../src/charts/timelineLayout.ts';
import { windowDays } from '../../src/charts/timelineSpans.ts';
import { windowTimeline } from '../../src/charts/windowTimeline.ts';
import type { Figure } from '../../src/queries/figure.ts';
import { inherited } from './drawn.ts';
import { contradiction, figure, rate, series, target } from './samples.ts';
import { timelineSeries } from './timelineCases.ts';
import { dots, draw, isLevel, lines, number, own, paintOf, words } from './timelineDrawn.ts';

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
