/** Both hosts measure what a build takes, fail beyond its limits and keep what was measured. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly run?: string; readonly with?: { path?: string } }[] }
    >
  >;
}

const COMMAND = /npm run --silent bench -- ([\w ]+) --json (\S+)/;

const workflow = parse(readFileSync('.github/workflows/bench.yml', 'utf8')) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const bench = steps.flatMap(({ run = '' }) => (COMMAND.test(run) ? [run] : [])).join('');
const [, words = '', written] = COMMAND.exec(bench) ?? [];

it('the bench fails the job after its table is shown', () => {
  const lines = bench.trim().split('\n');
  expect(lines.find((line) => COMMAND.test(line))).toMatch(/ \|\| status=\$\?$/);
  expect(lines.at(-1)).toBe('exit "$status"');
});

it('what was measured is kept', () => {
  expect(steps.at(-1)?.with?.path).toBe(written);
});

it('the short measures are taken, and the same ones on the other host', () => {
  expect(words.split(' ')).toEqual(['csv', 'charts', 'S', 'M']);
  expect(COMMAND.exec(readFileSync('.gitlab-ci.yml', 'utf8'))?.slice(1)).toEqual([words, written]);
});
