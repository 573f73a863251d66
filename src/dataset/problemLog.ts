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
  /** Sorted by file, line and cell. */
  problems(): readonly Problem[];
}

interface Group {
  readonly variants: Map<string, Problem>;
  readonly most: number;
  overflow: Problem | null;
}

/** An empty log; its memory is bounded however many cells are bad. */
export function openProblemLog(): ProblemLog {
  const groups = new Map<string, Group>();
  const lines = new Map<string, Set<number>>();
  let met = 0;
  let lost = 0;
  return {
    tell(code, spot, found, details = {}, rows = 1) {
      const key = `${code}\n${spot.file}\n${spot.field}`;
      const most = catalogue[code].each === true ? TOLD_EACH : TOLD_ONE_BY_ONE;
      const group = groups.get(key) ?? { variants: new Map(), most, overflow: null };
      groups.set(key, group);
      hear(group, problemAt(code, spot, found, details, rows));
    },
    rejectRow(file, line) {
      const rejected = lines.get(file) ?? new Set();
      lines.set(file, rejected.add(line));
    },
    isRejected: (file, line) => lines.get(file)?.has(line) === true,
    meetRows(rows) {
      met += rows;
    },
    loseRows(rows) {
      met += rows;
      lost += rows;
    },
    sheets: openSheets(),
    countRows: () => met,
    countRejected: () => [...lines.values()].reduce((sum, rejected) => sum + rejected.size, lost),
    problems: () => [...groups.values()].flatMap(groupToProblems).sort(byPlace),
  };
}

function hear(group: Group, problem: Problem): void {
  if (group.overflow !== null) {
    group.overflow = mergeProblems(group.overflow, problem);
    return;
  }
  const variant = [problem.found, problem.says, problem.expected, problem.fix].join('\n');
  const known = group.variants.get(variant);
  group.variants.set(variant, known === undefined ? problem : mergeProblems(known, problem));
  if (group.variants.size <= group.most) return;
  group.overflow = [...group.variants.values()].sort(byPlace).reduce(mergeProblems);
  group.variants.clear();
}

function mergeProblems(first: Problem, other: Problem): Problem {
  const lines = [...new Set([...first.lines, ...other.lines])].sort((a, b) => a - b).slice(0, LINES_NAMED);
  return { ...first, count: first.count + other.count, lines };
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
