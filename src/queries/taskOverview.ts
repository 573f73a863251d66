import type { Dataset, IsoDate, Source, Task, Unit } from '../dataset/types.ts';
import { comparePlaces } from './order.ts';

/** Where a task stands: its result was reported; it fell due and none reached us; still to fall due; without a day. */
export type TaskState = 'reported' | 'unreported' | 'upcoming' | 'standing';

export type TaskCounts = Readonly<Record<TaskState, number>>;

export interface OverviewTask {
  readonly task: Task;
  readonly unit: Unit;
  readonly source: Source;
  readonly state: TaskState;
}

/** The tasks that fall due in one year: January first, each with its state. */
export interface TaskYear {
  readonly year: number;
  readonly months: readonly (readonly TaskState[])[];
}

/** One unit in the calendar, or all of them together where they are too many; latest year first. */
export interface TaskLane {
  /** Null for all units together. */
  readonly unit: Unit | null;
  readonly years: readonly TaskYear[];
  readonly standing: number;
}

export interface TaskOverview {
  /** The first to fall due first; standing tasks by unit, in the order of their plan. */
  readonly tasks: Readonly<Record<TaskState, readonly OverviewTask[]>>;
  /** A–Z, each with how many of its tasks are in which state. */
  readonly units: readonly { readonly unit: Unit; readonly counts: TaskCounts }[];
  readonly counts: TaskCounts;
  readonly lanes: readonly TaskLane[];
}

/** With more units than this the calendar shows them together. */
const MOST_LANES = 12;

/** All tasks of all plans on the day `asOf`; units in the order of `compareNames`. */
export function taskOverview(
  dataset: Dataset,
  asOf: IsoDate,
  compareNames: (a: string, b: string) => number,
): TaskOverview {
  const all = dataset.tasks
    .flatMap((task) => taskToOverview(dataset, task, asOf))
    .sort(
      (a, b) =>
        compareDues(a.task.due, b.task.due) ||
        compareNames(a.unit.name, b.unit.name) ||
        comparePlaces(a.task.place, b.task.place),
    );
  const byUnit = [...Map.groupBy(all, ({ unit }) => unit)].sort(
    ([a], [b]) => compareNames(a.name, b.name) || (a.path < b.path ? -1 : 1),
  );
  const inState = (state: TaskState): readonly OverviewTask[] => all.filter((task) => task.state === state);
  return {
    tasks: {
      reported: inState('reported'),
      unreported: inState('unreported'),
      upcoming: inState('upcoming'),
      standing: inState('standing'),
    },
    units: byUnit.map(([unit, own]) => ({ unit, counts: countStates(own) })),
    counts: countStates(all),
    lanes:
      byUnit.length > MOST_LANES
        ? [tasksToLane(null, all)]
        : byUnit.map(([unit, tasks]) => tasksToLane(unit, tasks)),
  };
}

function countStates(tasks: readonly OverviewTask[]): TaskCounts {
  const count = (state: TaskState): number => tasks.filter((task) => task.state === state).length;
  return {
    reported: count('reported'),
    unreported: count('unreported'),
    upcoming: count('upcoming'),
    standing: count('standing'),
  };
}

function taskToOverview(dataset: Dataset, task: Task, asOf: IsoDate): OverviewTask[] {
  const unit = dataset.units.get(task.unit);
  const source = dataset.sources.get(task.source);
  return unit === undefined || source === undefined
    ? []
    : [{ task, unit, source, state: taskState(task, asOf) }];
}

/** The state of a task on the day `asOf`; on its last day it is still to fall due. */
export function taskState({ due, status }: Pick<Task, 'due' | 'status'>, asOf: IsoDate): TaskState {
  if (due === null) return 'standing';
  if (status !== null) return 'reported';
  return due < asOf ? 'unreported' : 'upcoming';
}

/** Days in their order, standing tasks last. */
function compareDues(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function tasksToLane(unit: Unit | null, tasks: readonly OverviewTask[]): TaskLane {
  const dated = tasks.flatMap(({ task: { due }, state }) => (due === null ? [] : [{ due, state }]));
  const years = Map.groupBy(dated, ({ due }) => Number(due.slice(0, 4)));
  return {
    unit,
    years: [...years]
      .sort(([a], [b]) => b - a)
      .map(([year, own]) => ({
        year,
        months: Array.from({ length: 12 }, (_, month) =>
          own.filter(({ due }) => Number(due.slice(5, 7)) === month + 1).map(({ state }) => state),
        ),
      })),
    standing: tasks.filter(({ state }) => state === 'standing').length,
  };
}
