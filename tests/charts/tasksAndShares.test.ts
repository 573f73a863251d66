import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAINT } from '../../src/charts/paint.ts';
import { serviceShare } from '../../src/charts/serviceShare.ts';
import { taskCalendar } from '../../src/charts/taskCalendar.ts';
import type { TaskLane, TaskState } from '../../src/queries/taskOverview.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';
import { sampleUnit } from './samples.ts';
import { counted } from './serviceShareCases.ts';
import { TODAY, taskYear } from './taskCases.ts';

const rectsOf = ({ elements }: Drawn, paint: 'fill' | 'stroke', colour: string): readonly Element[] =>
  elements.filter((element) => element.localName === 'rect' && inherited(element, paint) === colour);
const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);
const leftOf = (rect: Element | undefined): number => Number(rect?.getAttribute('x'));

const state = fc.constantFrom<TaskState>('reported', 'unreported', 'upcoming');
const anyLane: fc.Arbitrary<TaskLane> = fc
  .record({
    name: fc.constantFrom('Hải An', 'Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ'),
    years: fc.uniqueArray(fc.integer({ min: 2022, max: 2027 }), { maxLength: 3 }),
    states: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.array(state, { maxLength: 40 })), {
      maxLength: 4,
    }),
    standing: fc.nat(2000),
  })
  .map(({ name, years, states, standing }) => ({
    unit: sampleUnit(name, 'noi'),
    years: years.map((year) => taskYear(year, Object.fromEntries(states))),
    standing,
  }));

describe('a calendar of tasks', () => {
  const plan = taskYear(2026, { 1: ['reported'], 9: ['unreported', 'unreported'], 12: ['upcoming'] });
  const lane: TaskLane = { unit: sampleUnit(), years: [plan], standing: 12 };
  const picture = readSvg('', taskCalendar([lane], TODAY, 640));

  test('has one square a task, and one more in the key for each state that occurs', () => {
    const count = (colour: string): number => rectsOf(picture, 'stroke', colour).length;
    expect([count(PAINT.missing), count(PAINT.accent)]).toEqual([2 + 1, 2 + 2]);
    expect(words(picture)).toEqual(
      expect.arrayContaining([
        'đã có báo cáo kết quả',
        'đã đến hạn, chưa nhận được báo cáo kết quả',
        'chưa đến hạn',
        '12 việc thường xuyên',
      ]),
    );
  });

  test('draws the day it is seen on between what has passed and what is to come', () => {
    const day = picture.elements.find(
      (element) => element.localName === 'line' && inherited(element, 'stroke') === PAINT.ink,
    );
    const at = Number(day?.getAttribute('x1'));
    expect(Math.max(...rectsOf(picture, 'stroke', PAINT.missing).map(leftOf))).toBeLessThan(at);
    expect(Math.max(...rectsOf(picture, 'stroke', PAINT.accent).map(leftOf))).toBeGreaterThan(at);
    expect(words(picture)).toContain('22/11/2026');
    expect(words(readSvg('', taskCalendar([lane], '2027-02-01', 640)))).not.toContain('01/02/2027');
  });

  test('is nothing where no task has a day', () => {
    expect(taskCalendar([{ unit: null, years: [], standing: 3 }], TODAY, 640)).toBe('');
    expect(taskCalendar([], TODAY, 320)).toBe('');
  });

  test('keeps every square and every text inside, whatever the plans hold', () => {
    fc.assert(
      fc.property(
        fc.array(anyLane, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(320 as const, 640 as const),
        (lanes, width) => {
          const svg = taskCalendar(lanes, TODAY, width);
          if (svg === '') return;
          const drawn = readSvg('', svg);
          const outside = drawn.texts.filter(
            ({ box }) => box.left < -0.1 || box.right > width + 0.1 || box.bottom > drawn.height + 0.1,
          );
          expect(outside.map(({ text }) => text)).toEqual([]);
          const squares = drawn.elements.filter(({ localName }) => localName === 'rect');
          const dated = lanes.flatMap(({ years }) => years.flatMap(({ months }) => months.flat()));
          expect(squares).toHaveLength(dated.length + new Set(dated).size);
          for (const square of squares) {
            const right = leftOf(square) + Number(square.getAttribute('width'));
            expect(leftOf(square)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the share of one service that came online', () => {
  const draw = (total: number, online: number | null): Drawn =>
    readSvg('', serviceShare(counted(total, online)) ?? '');
  const widthOf = (rect: Element | undefined): number => Number(rect?.getAttribute('width'));

  test('fills the whole bar, the part not online at its end', () => {
    const half = draw(120, 60);
    const [online] = rectsOf(half, 'fill', PAINT.accent);
    const [missing] = rectsOf(half, 'fill', PAINT.missing);
    expect(widthOf(online)).toBeCloseTo(75, 1);
    expect(widthOf(online) + widthOf(missing) + 1).toBeCloseTo(150, 1);
    expect(words(half)).toEqual(['60 không trực tuyến']);
  });

  test('shows one file of thousands, and nothing where every file came online', () => {
    expect(widthOf(rectsOf(draw(20_000, 19_999), 'fill', PAINT.missing)[0])).toBeGreaterThanOrEqual(2);
    expect(rectsOf(draw(521, 521), 'fill', PAINT.missing)).toEqual([]);
    expect(rectsOf(draw(9, 0), 'fill', PAINT.accent)).toEqual([]);
  });

  test('claims nothing where the report does not tell, nor where its numbers cannot be', () => {
    expect(rectsOf(draw(12, null), 'fill', PAINT.accent)).toEqual([]);
    expect(rectsOf(draw(3, 4), 'fill', PAINT.missing)).toEqual([]);
    expect([serviceShare(counted(0, null)), serviceShare(counted(null, null))]).toEqual([null, null]);
  });

  test('says in words what it draws', () => {
    expect(draw(1601, 1593).root.getAttribute('aria-label')).toBe(
      '1.593 trên 1.601 hồ sơ nộp trực tuyến (99,5%)',
    );
  });
});
