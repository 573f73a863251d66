/** What a measured value should not pass, and what it must not: where the goal is not held yet, the limit is looser. */
interface Goal {
  readonly goal: number;
  readonly limit: number;
}

/** A goal that is held is its own limit. */
const held = (goal: number): Goal => ({ goal, limit: goal });

/** By what is measured. Start-up decides at S, and an edit at M touches the only province there is: no goals there. */
const GOALS: Readonly<Record<string, Goal>> = {
  'M: clean build / no framework': { goal: 1.3, limit: 2.5 },
  'M: 2n / n': held(2.2),
  'L: clean build / no framework': held(2),
  'L: 2n / n': held(2.2),
  'L: one commune edited / clean build': held(0.15),
  'L: peak memory of a clean build, MB': { goal: 2000, limit: 2600 },
  'L: files': held(20_000),
  'L: all files, MB': { goal: 1000, limit: 2000 },
  'L: largest file, MB': held(20),
  'charts: our document / one jsdom document': held(0.6),
  'csv: stage / byte scan': { goal: 5, limit: 9 },
};

/** One measured value and, where it compares two, what each side took: medians of all turns. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly turns: number;
  /** Processor time, wall clock and memory of either side; null for what is counted. */
  readonly sides: readonly Side[];
}

export interface Side {
  /** Of all threads, in seconds. */
  readonly processor: number;
  readonly seconds?: number;
  readonly megabytes?: number;
}

/** Whether the value passes its limit, and what to say of its goal. */
export function judge({ what, value }: Line): { readonly fails: boolean; readonly says: string } {
  const known = GOALS[what];
  if (known === undefined) return { fails: false, says: '' };
  const { goal, limit } = known;
  if (value > limit) return { fails: true, says: `PASSES THE LIMIT ${limit}` };
  if (value > goal) return { fails: false, says: `goal ${goal} not held` };
  return { fails: false, says: `held: ≤ ${goal}` };
}

const HEAD =
  '| what | value | goal | turns | processor, s | wall, s | memory, MB |\n|---|---|---|---|---|---|---|';

/** The lines as a table. */
export function linesToTable(lines: readonly Line[]): string {
  return [HEAD, ...lines.map(lineToRow)].join('\n');
}

function lineToRow(line: Line): string {
  const { what, value, turns, sides } = line;
  const both = (of: (side: Side) => number | undefined, digits = 0): string =>
    sides.flatMap((side) => of(side)?.toFixed(digits) ?? []).join(' / ');
  const cells = [what, value.toFixed(value < 100 ? 2 : 0), judge(line).says, turns];
  const measured = [
    both(({ processor }) => processor, 2),
    both(({ seconds }) => seconds, 1),
    both(({ megabytes }) => megabytes),
  ];
  return `| ${[...cells, ...measured].join(' | ')} |`;
}
