import { characterToName } from '../src/dataset/problem.ts';
import { reportToMarkdown } from './diff-markdown.ts';
import type { DiffReport } from './diff-report.ts';

/** A comment longer than this is refused by the host. */
const MOST_LETTERS = 65_536;
const MOST_PROBLEMS = 30;
const MOST_OF_A_TEXT = 240;
/** Longer runs of backticks are cut, or the marks around them alone would fill the comment. */
const LONGEST_FENCE = 8;

/** What `data:check --json` tells of one problem, as far as a comment repeats it. */
interface ToldProblem {
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly count: number;
}

interface Report {
  readonly problems: readonly ToldProblem[];
  readonly rows: number;
  readonly published: number;
}

/**
 * The comment on a pull request in Markdown: a verdict, the problems, what the edit changes. Both reports
 * are JSON that the pull request's own code made, so that every word of them is a stranger's: it is shown
 * in code marks, or escaped, where the host finds no name, link, picture or command in it.
 */
export function reportToComment(check: string, diff: string, run: string): string {
  const report = readJson(check, isReport);
  const edit = readJson(diff, isDiffReport);
  const head = report === null ? [NO_REPORT] : [verdictOf(report), ...problemList(report.problems)];
  const foot = `[Trang xem thử và bản báo cáo đầy đủ](${run}) · [Cách sửa](${guideOf(run)})`;
  const whole = toComment([...head, ...(edit === null ? [] : [reportToMarkdown(edit).trimEnd()]), foot]);
  return whole.length <= MOST_LETTERS ? whole : toComment([...head, TOO_LONG, foot]);
}

function toComment(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** The guide of the repository whose run this is. */
function guideOf(run: string): string {
  return `${run.replace(/\/actions\/.*$/, '')}/blob/HEAD/docs/sua-so-lieu-tren-trang-git.md`;
}

const NO_REPORT =
  '**Chưa kiểm tra được.** Máy dừng trước khi đọc số liệu; lý do nằm trong nhật ký của lần chạy.';
const TOO_LONG =
  'Những gì đề nghị này đổi dài quá một lời nhận xét: xem tệp `truoc-sau.html` của bản báo cáo.';

function readJson<Kind>(text: string, isKind: (value: unknown) => value is Kind): Kind | null {
  try {
    const value: unknown = JSON.parse(text);
    return isKind(value) ? value : null;
  } catch {
    return null;
  }
}

function isReport(value: unknown): value is Report {
  if (!isRecord(value) || !isCount(value.rows) || !isCount(value.published)) return false;
  return areAll(value.problems, isProblem);
}

function isProblem(value: unknown): boolean {
  if (!isRecord(value) || !isCount(value.line) || !isCount(value.count)) return false;
  const texts = [value.severity, value.file, value.cell ?? '', value.found, value.expected, value.fix];
  return areTexts(texts);
}

function isDiffReport(value: unknown): value is DiffReport {
  if (!isRecord(value)) return false;
  const sentences = [value.title, value.verdict, value.countsSentence];
  return (
    areTexts(sentences) && areTexts(value.faults) && areTexts(value.notes) && areAll(value.units, isUnit)
  );
}

function isUnit(value: unknown): boolean {
  return isRecord(value) && areTexts([value.name]) && areAll(value.tables, isTable);
}

function isTable(value: unknown): boolean {
  if (!isRecord(value) || !areTexts([value.caption]) || !areTexts(value.columns)) return false;
  return areAll(value.rows, areTexts);
}

function areTexts(value: unknown): boolean {
  return areAll(value, (text) => typeof text === 'string');
}

function areAll(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function verdictOf({ problems, rows, published }: Report): string {
  const errors = problems.filter(isError).length;
  const counts = `${published} trên ${rows} dòng đọc được`;
  if (errors > 0) return `**Chưa công bố được: ${errors} lỗi cần sửa.** ${counts}.`;
  if (problems.length === 0) return `**Số liệu không có lỗi.** ${counts}.`;
  return `**Công bố được, và có ${problems.length} điều nên xem lại.** ${counts}.`;
}

function isError({ severity }: ToldProblem): boolean {
  return severity === 'error';
}

function problemList(problems: readonly ToldProblem[]): readonly string[] {
  if (problems.length === 0) return [];
  const sorted = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
  const lines = sorted.slice(0, MOST_PROBLEMS).map(problemToLine);
  const more = problems.length - lines.length;
  return [[...lines, ...(more > 0 ? [`- và ${more} điều nữa trong bản báo cáo`] : [])].join('\n')];
}

const headings: Readonly<Record<string, string>> = { error: 'Lỗi', warning: 'Cảnh báo' };

function problemToLine(problem: ToldProblem): string {
  const { severity, file, line, cell, found, expected, fix, count } = problem;
  const place = `${codeSpan(file)} dòng ${line}${cell === null ? '' : `, ô ${codeSpan(cell)}`}`;
  const seen = found === '' ? '' : ` thấy ${codeSpan(found)};`;
  const others = count > 1 ? ` Cùng lỗi ở ${count - 1} chỗ nữa.` : '';
  const heading = headings[severity] ?? 'Lưu ý';
  return `- **${heading}** ${place}:${seen} cần ${codeSpan(expected)}. ${codeSpan(fix)}${others}`;
}

/** One line of plain text between more backticks than it has itself, hidden characters made visible. */
function codeSpan(text: string): string {
  const shown = showPlain(text.replace(/\s+/g, ' ').trim());
  const cut = shown.length > MOST_OF_A_TEXT ? `${shown.slice(0, MOST_OF_A_TEXT)}…` : shown;
  const fence = '`'.repeat(longestFence(cut) + 1);
  return `${fence} ${cut === '' ? '(trống)' : cut} ${fence}`;
}

function longestFence(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((fence) => fence.length));
}

function showPlain(text: string): string {
  return text
    .replace(/`+/g, (fence) => fence.slice(0, LONGEST_FENCE))
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, characterToName);
}
