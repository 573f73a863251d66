import type { Problem, Tally } from '../src/dataset/types.ts';

/** What reading one province tells beside what the register told already. */
export type Told = Tally;

/** The problems and rows of a province alone: what its reading tells more than that of the register. */
export function takeTally(reading: Tally, register: Tally): Told {
  const known = new Set(register.problems.map(problemToText));
  return {
    problems: reading.problems.filter((problem) => !known.has(problemToText(problem))),
    rows: reading.rows - register.rows,
    published: reading.published - register.published,
  };
}

/** All that the register and every province tell, in the order of files and lines. */
export function addTally(register: Tally, provinces: readonly Told[]): Tally {
  const all = [register, ...provinces];
  const sum = (count: (tally: Tally) => number): number => all.reduce((total, one) => total + count(one), 0);
  return {
    problems: all.flatMap(({ problems }) => problems).sort(byPlace),
    rows: sum(({ rows }) => rows),
    published: sum(({ published }) => published),
  };
}

function problemToText(problem: Problem): string {
  return JSON.stringify(problem);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
