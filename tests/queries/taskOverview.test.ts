import { describe, expect, test } from 'vitest';
import type { Dataset, Task } from '../../src/dataset/types.ts';
import { compareVietnamese } from '../../src/format.ts';
import { taskOverview, taskState } from '../../src/queries/taskOverview.ts';
import { datasetOf, readWith, TODAY } from '../dataset/fixtures.ts';

const HEADER = 'task,lead,support,due,product,status,source,locator';

const dataset = datasetOf(
  readWith({
    'reports/hai-phong/hai-an/tasks.csv': [
      HEADER,
      'Việc cuối năm,Phòng A,,2026,,,hai-an-2026-04,mục III',
      'Việc quý ba,Phòng A,,2026-Q3,,,hai-an-2026-04,mục III',
      'Việc thường xuyên,Phòng A,,thường xuyên,,Văn bản không ghi thời hạn,hai-an-2026-04,mục III',
      'Việc tháng chín,Phòng A,,2026-09,,Đã ban hành,hai-an-2026-04,mục III',
      'Việc năm sau,Phòng A,,2027-Q1,,,hai-an-2026-04,mục III',
      '',
    ].join('\n'),
    'reports/quang-ninh/gieng-day/tasks.csv': [
      HEADER,
      'Việc quý ba cũ,Trạm Y tế,,2022-05-30,,,gieng-day-2023,mục I',
      'Việc cùng ngày,Trạm Y tế,,2026-Q3,,,gieng-day-2023,mục I',
      '',
    ].join('\n'),
  }),
);
const { tasks, units, counts, lanes } = taskOverview(dataset, TODAY, compareVietnamese);
const namesOf = (state: keyof typeof tasks): readonly string[] => tasks[state].map(({ task }) => task.task);

describe('where a task stands', () => {
  test.each([
    ['2026-11-21', null, 'unreported'],
    ['2026-11-22', null, 'upcoming'],
    ['2026-11-21', 'Đã ban hành', 'reported'],
    ['2026-12-31', 'Đã ban hành', 'reported'],
    [null, null, 'standing'],
    [null, 'Văn bản không ghi thời hạn', 'standing'],
  ])('due %s, status %s: %s', (due, status, state) => {
    expect(taskState({ due, status }, TODAY)).toBe(state);
  });
});

describe('the tasks of all plans', () => {
  test('stand by state, the first due first, on one day places A–Z', () => {
    expect(namesOf('unreported')).toEqual(['Việc quý ba cũ', 'Việc cùng ngày', 'Việc quý ba']);
    expect(namesOf('reported')).toEqual(['Việc tháng chín']);
    expect(namesOf('upcoming')).toEqual(['Việc cuối năm', 'Việc năm sau']);
    expect(namesOf('standing')).toEqual(['Việc thường xuyên']);
    expect(units.map(({ unit }) => unit.name)).toEqual(['Giếng Đáy', 'Hải An']);
  });

  test('are counted by state, place by place and in all', () => {
    expect(counts).toEqual({ unreported: 3, reported: 1, upcoming: 2, standing: 1 });
    expect(units[0]?.counts).toEqual({ unreported: 2, reported: 0, upcoming: 0, standing: 0 });
  });

  test('fill the calendar once each: twelve months a year, the latest year first, standing tasks beside', () => {
    const filled = lanes.map(({ unit, years, standing }) => [
      unit?.name,
      standing,
      ...years.map(({ year, months }) => [
        year,
        ...months.flatMap((states, month) =>
          states.length === 0 ? [] : [`${month + 1}: ${states.join(' ')}`],
        ),
      ]),
    ]);
    expect(filled).toEqual([
      ['Giếng Đáy', 0, [2026, '9: unreported'], [2022, '5: unreported']],
      ['Hải An', 1, [2027, '3: upcoming'], [2026, '9: unreported reported', '12: upcoming']],
    ]);
  });

  test('of many places stand in one lane together, none lost', () => {
    const [sample] = dataset.tasks;
    const [unit] = dataset.units.values();
    if (sample === undefined || unit === undefined) throw new Error('the sample has no task');
    const paths = Array.from({ length: 13 }, (_, index) => `hai-phong/noi-${index}`);
    const many: Dataset = {
      ...dataset,
      units: new Map(paths.map((path) => [path, { ...unit, path, name: path }])),
      tasks: paths.map((path): Task => ({ ...sample, unit: path })),
    };
    const all = taskOverview(many, TODAY, compareVietnamese);
    expect(all.lanes.map((lane) => lane.unit)).toEqual([null]);
    expect(all.lanes[0]?.years.flatMap(({ months }) => months.flat())).toHaveLength(13);
  });
});
