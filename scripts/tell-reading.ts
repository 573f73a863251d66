import { characterToName, problemSentence } from '../src/dataset/problem.ts';
import type { Problem, Severity, Tally } from '../src/dataset/types.ts';

/** Prints every problem and the count of rows; in a CI also as annotations beside the lines of the files. */
export function tellReading(reading: Tally, folder: string): void {
  printText(readingToText(reading, folder));
  if (!isWatchedByMachine()) return;
  for (const problem of reading.problems) console.log(problemToAnnotation(problem, folder));
}

/** Prints text that holds words of a file; where a CI reads along, none of them can be a command to it. */
export function printText(text: string): void {
  console.log(isWatchedByMachine() ? withoutCommands(text) : text);
}

function isWatchedByMachine(): boolean {
  return process.env.GITHUB_ACTIONS !== undefined || process.env.CI === 'true';
}

/** A workflow command; what comes from a cell is escaped so that it cannot become a command of its own. */
function problemToAnnotation(problem: Problem, folder: string): string {
  const message = withoutCommands(problemToLine(problem)).replace(/%/g, '%25');
  const file = `${folder}/${problem.file}`.replace(/[%\p{Cc}:,#]/gu, (sign) => encodeURIComponent(sign));
  return `::${problem.severity} file=${file},line=${problem.line}::${message}`;
}

/** The sentence on one line, whatever the names of files and columns hold. */
function problemToLine(problem: Problem): string {
  return problemSentence(problem).replace(/[\p{Cc}\u2028\u2029]/gu, characterToName);
}

/** GitHub's runner obeys `##[…]` anywhere in a line, and overlooks marks when it compares; `# #[…]` it only prints. */
function withoutCommands(text: string): string {
  return text.replace(/#(?=[\p{M}\p{Cf}]*#)/gu, '# ');
}

const headings: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO', notice: 'LƯU Ý' };

function readingToText(reading: Tally, folder: string): string {
  const sentences = reading.problems.map(
    (problem) => `${headings[problem.severity]}  ${folder}/${problemToLine(problem)}`,
  );
  return [...sentences, summaryOf(reading)].join('\n\n');
}

function summaryOf({ problems, rows, published }: Tally): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const verdict = count('error') > 0 ? 'Chưa công bố được.' : 'Công bố được.';
  const counts = `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('notice')} lưu ý`;
  return `${verdict} ${rows} dòng, ${published} dòng đọc được, ${rows - published} dòng bị loại; ${counts}.`;
}
