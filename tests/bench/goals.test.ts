/** What the bench says of a measured value, and when it fails. */
import { expect, it } from 'vitest';
import { judge, type Line, linesToTable } from './goals.ts';

const line = (what: string, value: number): Line => ({ what, value, turns: 5, sides: [] });

it.each<[string, string, number, boolean, string]>([
  ['a goal that is held', 'charts: our document / one jsdom document', 0.6, false, 'held: ≤ 0.6'],
  [
    'a held goal that is passed',
    'charts: our document / one jsdom document',
    0.61,
    true,
    'PASSES THE LIMIT 0.6',
  ],
  ['a goal that is not held yet', 'csv: stage / byte scan', 6.5, false, 'goal 5 not held'],
  ['a value worse than what stood before', 'csv: stage / byte scan', 9.5, true, 'PASSES THE LIMIT 9'],
  ['a size at which start-up decides', 'S: 2n / n', 7, false, ''],
])('tells of %s', (_, what, value, fails, says) => {
  expect(judge(line(what, value))).toEqual({ fails, says });
});

it('writes a row for each value, with what either side took', () => {
  const sides = [
    { processor: 30.24, seconds: 31, megabytes: 1200.4 },
    { processor: 15.8, seconds: 16.04, megabytes: 700 },
  ];
  const rows = linesToTable([{ ...line('M: 2n / n', 1.914), sides }, line('S: files', 939)]).split('\n');
  expect(rows.slice(2)).toEqual([
    '| M: 2n / n | 1.91 | held: ≤ 2.2 | 5 | 30.24 / 15.80 | 31.0 / 16.0 | 1200 / 700 |',
    '| S: files | 939 |  | 5 |  |  |  |',
  ]);
});
