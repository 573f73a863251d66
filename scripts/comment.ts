import { characterToName } from '../src/dataset/problem.ts';

/** A comment longer than this is refused by the host. */
const MOST_LETTERS = 65_536;
const MOST_PROBLEMS = 30;
const MOST_OF_A_TEXT = 240;
const MOST_OF_A_DIFF = 30_000;
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
 * were made by the pull request's own code, so that every word of them is shown as plain text in code marks,
 * where the host looks for no name, link, picture or command.
 */
export function reportToComment(check: string, diff: string, run: string): string {
  const report = readReport(check);
  const parts = [
    ...(report === null ? [NO_REPORT] : [verdictOf(report), ...problemList(report.problems)]),
    ...(diff.trim() === '' ? [] : [diffBlock(diff)]),
    `[Trang xem thử và bản báo cáo đầy đủ](${run}) · [Cách sửa](${guideOf(run)})`,
  ];
  const comment = `${parts.join('\n\n')}\n`;
  if (comment.length > MOST_LETTERS) throw new Error(`a comment of ${comment.length} letters`);
  return comment;
}

/** The guide of the repository whose run this is. */
function guideOf(run: string): string {
  return `${run.replace(/\/actions\/.*$/, '')}/blob/HEAD/docs/sua-so-lieu-tren-trang-git.md`;
}

const NO_REPORT =
  '**Chưa kiểm tra được.** Máy dừng trước khi đọc số liệu; lý do nằm trong nhật ký của lần chạy.';

function readReport(text: string): Report | null {
  try {
    const report: unknown = JSON.parse(text);
    return isReport(report) ? report : null;
  } catch {
    return null;
  }
}

function isReport(value: unknown): value is Report {
  if (!isRecord(value) || !isCount(value.rows) || !isCount(value.published)) return false;
  return Array.isArray(value.problems) && value.problems.every(isProblem);
}

function isProblem(value: unknown): value is ToldProblem {
  if (!isRecord(value) || !isCount(value.line) || !isCount(value.count)) return false;
  const texts = [value.severity, value.file, value.cell ?? '', value.found, value.expected, value.fix];
  return texts.every((text) => typeof text === 'string');
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

function diffBlock(diff: string): string {
  const text = showPlain(diff.trim().replace(/\r\n?/g, '\n'));
  const cut = text.length > MOST_OF_A_DIFF ? `${text.slice(0, MOST_OF_A_DIFF)}\n…` : text;
  const fence = '`'.repeat(Math.max(3, longestFence(cut) + 1));
  const block = `${fence}text\n${cut}\n${fence}`;
  return `<details><summary>Đề nghị này đổi những gì</summary>\n\n${block}\n\n</details>`;
}

function longestFence(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((fence) => fence.length));
}

function showPlain(text: string): string {
  return text
    .replace(/`+/g, (fence) => fence.slice(0, LONGEST_FENCE))
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, characterToName);
}
