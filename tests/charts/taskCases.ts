import { taskCalendar } from '../../src/charts/taskCalendar.ts';
import type { TaskLane, TaskState, TaskYear } from '../../src/queries/taskOverview.ts';
import { sampleUnit } from './samples.ts';
import type { ChartCase } from './timelineCases.ts';

export const TODAY = '2026-11-22';

/** A year with `states` in some of its months, the others empty. */
export function taskYear(year: number, states: Readonly<Record<number, readonly TaskState[]>>): TaskYear {
  return { year, months: Array.from({ length: 12 }, (_, month) => states[month + 1] ?? []) };
}

const times = (count: number, state: TaskState): readonly TaskState[] =>
  Array.from({ length: count }, () => state);

const haiDuong = sampleUnit('Hải Dương', 'hai-duong');
const former = { ...sampleUnit('Giếng Đáy', 'gieng-day'), validTo: '2025-06-30' };
const longest = sampleUnit('Thị Trấn Nông Trường Mười Chín Tháng Tám Cũ', 'thi-tran-nong-truong');

const plan = taskYear(2026, {
  1: ['reported'],
  2: ['unreported'],
  3: ['unreported'],
  9: times(3, 'unreported'),
  12: times(2, 'upcoming'),
});

const lanes: Readonly<Record<string, readonly [says: string, lanes: readonly TaskLane[]]>> = {
  'hai-noi': [
    'two plans, one of a unit that has ended',
    [
      { unit: former, years: [taskYear(2022, { 5: ['unreported'] })], standing: 8 },
      { unit: haiDuong, years: [plan], standing: 12 },
    ],
  ],
  'nhieu-nam': [
    'three years of one place, the name long',
    [
      {
        unit: longest,
        years: [
          taskYear(2027, { 6: times(2, 'upcoming') }),
          plan,
          taskYear(2025, { 11: times(4, 'reported'), 12: ['reported', 'unreported'] }),
        ],
        standing: 3,
      },
    ],
  ],
  'moi-noi': [
    'a hundred places together',
    [
      {
        unit: null,
        years: [
          taskYear(2026, {
            1: [...times(60, 'reported'), ...times(38, 'unreported')],
            3: [...times(12, 'reported'), ...times(5, 'unreported')],
            12: times(114, 'upcoming'),
          }),
        ],
        standing: 1204,
      },
    ],
  ],
  'chi-thuong-xuyen': ['standing tasks only', [{ unit: haiDuong, years: [], standing: 12 }]],
};

export const taskCases: readonly ChartCase[] = Object.entries(lanes).map(([name, [says, own]]) => ({
  name: `task-calendar-${name}`,
  says,
  draw: (width) => taskCalendar(own, TODAY, width),
}));
