/** `node scripts/code-quality.ts check.json`: the report of `data:check --json` as GitLab's code quality report. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Problem } from '../src/dataset/types.ts';
import { dataFolder } from '../src/loadDataset.ts';

type ToldProblem = Omit<Problem, 'says' | 'lines'>;

const severities = { error: 'major', warning: 'minor', notice: 'info' } as const;

/** The same mistake keeps its fingerprint when rows above it come or go, so that GitLab knows it again. */
function problemToIssue(problem: ToldProblem, known: Map<string, number>): object {
  const { code, severity, file, line, field, found, expected, fix } = problem;
  const key = [file, code, field, found].join('\n');
  const nth = known.get(key) ?? 0;
  known.set(key, nth + 1);
  return {
    description: `${found === '' ? '' : `Thấy «${found}». `}Cần ${expected}. ${fix}`,
    check_name: code,
    fingerprint: createHash('sha256').update(`${key}\n${nth}`).digest('hex'),
    severity: severities[severity],
    location: { path: `${dataFolder()}/${file}`, lines: { begin: line } },
  };
}

const [path = ''] = process.argv.slice(2);
const { problems } = JSON.parse(readFileSync(path, 'utf8')) as { readonly problems: readonly ToldProblem[] };
const known = new Map<string, number>();
console.log(JSON.stringify(problems.map((problem) => problemToIssue(problem, known))));
