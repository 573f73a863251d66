/** What the monthly job may do; what holds for every workflow, tests/workflows.test.ts looks at. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string }[];
}

const workflow = parse(readFileSync('.github/workflows/portal.yml', 'utf8')) as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

describe('the monthly question to the national portal', () => {
  const [ask, propose] = Object.values(workflow.jobs);

  it('is asked by a job that may read and nothing else', () => {
    expect(ask?.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(ask)).not.toMatch(/GH_TOKEN|github\.token|GITHUB_TOKEN/);
  });

  it('is proposed by a job that runs no package, only what the main branch has', () => {
    expect(propose?.permissions).toEqual({ actions: 'read', contents: 'write', 'pull-requests': 'write' });
    expect(propose?.steps.map(({ run }) => run ?? '')).toEqual([
      '',
      'bash .github/scripts/propose-portal.sh',
    ]);
    const script = readFileSync('.github/scripts/propose-portal.sh', 'utf8');
    expect(script).not.toMatch(/\b(npm|npx|node)\b/);
    expect(script).toContain("'data/reports/*.csv'");
  });

  it('comes once a month, and never with a push or a pull request', () => {
    expect(Object.keys(workflow.on).toSorted()).toEqual(['schedule', 'workflow_dispatch']);
    expect(JSON.stringify(workflow.on)).toMatch(/"cron":"\d+ \d+ \d+ \* \*"/);
  });

  it.each(['ask-portal.sh', 'propose-portal.sh', 'propose-portal-gitlab.sh'])(
    '%s is a script bash can read',
    (name) => {
      const { status, stderr } = spawnSync('bash', ['-n', `.github/scripts/${name}`], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    },
  );
});
