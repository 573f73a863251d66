import { catalogue, type ProblemCode } from './catalogue.ts';
import { type Details, problemAt, type Spot } from './problem.ts';
import { openSheets, type Sheets } from './sheets.ts';
import type { Problem } from './types.ts';

/** Alike mistakes of one column told one by one; from one more on they are one message. */
const TOLD_ONE_BY_ONE = 3;
/** The same for mistakes that want an answer each; a page of more is no help to anybody. */
const TOLD_EACH = 200;
/** Lines named in one message. */
const LINES_NAMED = 20;

/** Hears every problem, keeps one message for alike ones, and knows which rows were turned away. */
export interface ProblemLog {
  /** `rows`: how many data rows this one problem stands for, 1 unless a whole stretch is lost. */
  tell(code: ProblemCode, spot: Spot, found: string, details?: Details, rows?: number): void;
  /** The row of the line will not be published; told twice it is still one row. */
  rejectRow(file: string, line: number): void;
  isRejected(file: string, line: number): boolean;
  /** Data rows met in a file. */
  meetRows(rows: number): void;
  /** Data rows met that cannot even be told apart, so that none of them will be published. */
  loseRows(rows: number): void;
  countRows(): number;
  countRejected(): number;
  readonly sheets: Sheets;
  /** Sorted by file, line and cell; the same whatever the order in which they were told. */
  problems(): readonly Problem[];
  /** Everything another log has heard is heard here too, as if it had been told here. */
  absorb(other: ProblemLog): void;
  readonly heard: Heard;
}

/** What a log has heard so far. */
interface Heard {
  /** Alike problems by code, file and field. */
  readonly groups: Map<string, Group>;
  /** Rejected lines by file. */
  readonly lines: Map<string, Set<number>>;
  met: number;
  lost: number;
}

interface Group {
  readonly variants: Map<string, Problem>;
  readonly most: number;
  overflow: Problem | null;
}

/** An empty log; its memory is bounded however many cells are bad. `sheets` are those of the files read before. */
export function openProblemLog(sheets?: Sheets): ProblemLog {
  const heard: Heard = { groups: new Map(), lines: new Map(), met: 0, lost: 0 };
  const { groups, lines } = heard;
  return {
    tell(code, spot, found, details = {}, rows = 1) {
      hear(
        groupOf(groups, `${code}\n${spot.file}\n${spot.field}`, code),
        problemAt(code, spot, found, details, rows),
      );
    },
    rejectRow(file, line) {
      const rejected = lines.get(file) ?? new Set();
      lines.set(file, rejected.add(line));
    },
    isRejected: (file, line) => lines.get(file)?.has(line) === true,
    meetRows(rows) {
      heard.met += rows;
    },
    loseRows(rows) {
      heard.met += rows;
      heard.lost += rows;
    },
    sheets: openSheets(sheets),
    countRows: () => heard.met,
    countRejected: () => [...lines.values()].reduce((sum, rejected) => sum + rejected.size, heard.lost),
    problems: () => [...groups.values()].flatMap(groupToProblems).sort(byPlace),
    absorb: (other) => absorb(heard, other.heard),
    heard,
  };
}

function groupOf(groups: Heard['groups'], key: string, code: ProblemCode): Group {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const most = catalogue[code].each === true ? TOLD_EACH : TOLD_ONE_BY_ONE;
  const group: Group = { variants: new Map(), most, overflow: null };
  groups.set(key, group);
  return group;
}

function absorb(heard: Heard, other: Heard): void {
  for (const [key, { most, variants, overflow }] of other.groups) {
    const group = heard.groups.get(key) ?? { variants: new Map(), most, overflow: null };
    heard.groups.set(key, group);
    if (overflow !== null) flood(group, overflow);
    for (const problem of variants.values()) hear(group, problem);
  }
  for (const [file, rejected] of other.lines) {
    heard.lines.set(file, new Set([...(heard.lines.get(file) ?? []), ...rejected]));
  }
  heard.met += other.met;
  heard.lost += other.lost;
}

function hear(group: Group, problem: Problem): void {
  if (group.overflow !== null) {
    group.overflow = mergeProblems(group.overflow, problem);
    return;
  }
  const variant = [problem.found, problem.says, problem.expected, problem.fix].join('\n');
  const known = group.variants.get(variant);
  group.variants.set(variant, known === undefined ? problem : mergeProblems(known, problem));
  if (group.variants.size > group.most) flood(group, null);
}

/** From here on the group is one message. */
function flood(group: Group, other: Problem | null): void {
  const all = [group.overflow, other, ...group.variants.values()].filter((problem) => problem !== null);
  group.overflow = all.reduce(mergeProblems);
  group.variants.clear();
}

/** One message for both, that of the earlier place. */
function mergeProblems(one: Problem, other: Problem): Problem {
  const first = byPlace(other, one) < 0 ? other : one;
  const lines = [...new Set([...one.lines, ...other.lines])].sort((a, b) => a - b).slice(0, LINES_NAMED);
  return { ...first, count: one.count + other.count, lines };
}

function groupToProblems(group: Group): readonly Problem[] {
  return group.overflow === null ? [...group.variants.values()] : [group.overflow];
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || compareText(a.cell ?? '', b.cell ?? '') || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
