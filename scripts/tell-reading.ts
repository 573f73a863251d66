import { problemSentence } from '../src/dataset/problem.ts';
import type { Problem, Reading, Severity } from '../src/dataset/types.ts';

/** Prints every problem and the count of rows; in a CI also as annotations beside the lines of the files. */
export function tellReading(reading: Reading, folder: string): void {
  console.log(readingToText(reading, folder));
  if (process.env.GITHUB_ACTIONS === undefined && process.env.CI !== 'true') return;
  for (const problem of reading.problems) console.log(problemToAnnotation(problem, folder));
}

/** A workflow command; what comes from a cell is escaped so that it cannot become a command of its own. */
function problemToAnnotation(problem: Problem, folder: string): string {
  const message = problemSentence(problem).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const file = `${folder}/${problem.file}`.replace(/[%\r\n:,]/g, (sign) => encodeURIComponent(sign));
  return `::${problem.severity} file=${file},line=${problem.line}::${message}`;
}

const headings: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO', notice: 'LƯU Ý' };

function readingToText(reading: Reading, folder: string): string {
  const sentences = reading.problems.map(
    (problem) => `${headings[problem.severity]}  ${folder}/${problemSentence(problem)}`,
  );
  return [...sentences, summaryOf(reading)].join('\n\n');
}

function summaryOf({ problems, rows, published, dataset }: Reading): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const verdict = dataset === null ? 'Chưa công bố được.' : 'Công bố được.';
  const counts = `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('notice')} lưu ý`;
  return `${verdict} ${rows} dòng, ${published} dòng đọc được, ${rows - published} dòng bị loại; ${counts}.`;
}
