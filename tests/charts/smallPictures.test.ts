import { describe, expect, test } from 'vitest';
import { bullet } from '../../src/charts/bullet.ts';
import { PAINT } from '../../src/charts/paint.ts';
import { targetGap } from '../../src/charts/targetGap.ts';
import { inherited, readSvg } from './drawn.ts';
import { figure, onlineRate, procedures, rate, received, target } from './samples.ts';

const month = ['2026-03-10', '2026-04-09'] as const;
const goal = target(84, '2026-12-31');

/** Left and right end of the lines of one colour. */
function linesOf(svg: string | null, paint: string): readonly (readonly [number, number])[] {
  return readSvg('picture', svg ?? '<svg/>')
    .elements.filter((element) => element.localName === 'line' && inherited(element, 'stroke') === paint)
    .map((line) => [Number(line.getAttribute('x1')), Number(line.getAttribute('x2'))]);
}

describe('a bullet needs a scale', () => {
  test.each([
    ['a count without a target has none', figure(...month, 2126, { indicator: received }), [], false],
    [
      'a count has that of its target',
      figure(...month, 161, { indicator: procedures }),
      [target(216, '2026-12-31')],
      true,
    ],
    [
      'a count and a target of nought have none',
      figure(...month, 0, { indicator: procedures }),
      [target(0, '2026-12-31')],
      false,
    ],
    ['a rate has its own', figure(...month, 94.4), [], true],
    ['a rate that is not reported has its own', figure(...month, null, { markers: ['x'] }), [], true],
  ])('%s', (_says, one, targets, isDrawn) => {
    expect(bullet(one, targets) !== null).toBe(isDrawn);
  });
});

describe('a bullet says in words what it draws', () => {
  test.each([
    [rate(...month, 2006, 2126), [goal], '94,4%, khoảng dao động 93,3% đến 95,3%, chỉ tiêu ≥ 84%'],
    [figure(...month, 95.35), [], '95,4%'],
    [figure(...month, null, { markers: ['x'] }), [goal], 'chưa báo cáo, chỉ tiêu ≥ 84%'],
    [
      figure(...month, 161, { indicator: procedures }),
      [target(216, '2026-12-31')],
      '161 thủ tục, chỉ tiêu ≥ 216 thủ tục',
    ],
  ])('%#', (one, targets, words) => {
    expect(readSvg('', bullet(one, targets) ?? '').root.getAttribute('aria-label')).toBe(words);
  });
});

describe('the gap to a target', () => {
  const at = (percent: number): number => 5 + 1.5 * percent;

  test.each([
    ['is drawn up to a floor', 50, target(84, '2026-12-31'), [[at(50), at(84)]]],
    ['is drawn down to a ceiling', 15, target(5, '2026-12-31', { comparison: '<=' }), [[at(15), at(5)]]],
    ['is drawn to an exact target', 50, target(100, '2026-12-31', { comparison: '=' }), [[at(50), at(100)]]],
    ['is nothing where the floor is reached', 84, target(84, '2026-12-31'), []],
    ['is nothing under a ceiling', 4, target(5, '2026-12-31', { comparison: '<' }), []],
  ])('%s', (_says, percent, line, gap) => {
    expect(linesOf(targetGap(line, figure(...month, percent)), PAINT.missing)).toEqual(gap);
  });

  test('without a figure only the target stands on its scale', () => {
    expect(linesOf(targetGap(goal, null, onlineRate), PAINT.missing)).toEqual([]);
    expect(linesOf(targetGap(goal, null, onlineRate), PAINT.ink)).toEqual([[at(84), at(84)]]);
    expect(targetGap(goal, null)).toBeNull();
  });
});
