/** What a pull request may do on the host: the workflow files read as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

function jobsOf(name: string): readonly Job[] {
  return workflows.filter((one) => one.name === name).flatMap(({ workflow }) => Object.values(workflow.jobs));
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap((job) => job.steps);
}

/** What the host's reference names at each level, as far as we use it. */
const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  job: [
    'name',
    'runs-on',
    'timeout-minutes',
    'permissions',
    'env',
    'needs',
    'if',
    'environment',
    'strategy',
    'outputs',
    'steps',
  ],
  step: ['id', 'name', 'if', 'uses', 'with', 'run', 'env'],
};
const SCOPES = ['actions', 'contents', 'id-token', 'pages', 'pull-requests'];

const ACTION = /^actions\/[a-z-]+@[0-9a-f]{40}$/;

describe.each(workflows)('$name', ({ text, workflow }) => {
  it('never runs a stranger’s code with the rights of the house', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toContain('pull_request_target');
  });

  it('begins with no permission at all, and each job asks for its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
    }
  });

  it('takes only the host’s own actions, by full commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !ACTION.test(action))).toEqual([]);
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(used.length);
  });

  it('puts no expression into a shell, where a branch’s name would be a command', () => {
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('leaves no token behind and writes no cache', () => {
    for (const { uses = '', with: options = {} } of stepsOf(workflow)) {
      if (uses.startsWith('actions/checkout@')) expect(options['persist-credentials']).toBe(false);
      if (uses.startsWith('actions/setup-node@')) expect(options['package-manager-cache']).toBe(false);
      expect(uses).not.toContain('cache');
    }
  });

  it('has no key the host does not know: a misspelt permission is no permission', () => {
    const jobs = Object.values(workflow.jobs);
    const keys = (objects: readonly object[]) => [...new Set(objects.flatMap((one) => Object.keys(one)))];
    expect(keys([workflow]).filter((key) => !KEYS.workflow.includes(key))).toEqual([]);
    expect(keys(jobs).filter((key) => !KEYS.job.includes(key))).toEqual([]);
    expect(keys(stepsOf(workflow)).filter((key) => !KEYS.step.includes(key))).toEqual([]);
    for (const step of stepsOf(workflow)) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1);
    const scopes = jobs.flatMap(({ permissions = {} }) => Object.entries(permissions));
    expect(
      scopes.filter(([scope, right]) => !(SCOPES.includes(scope) && /^(read|write)$/.test(right))),
    ).toEqual([]);
  });

  it('names no secret', () => {
    expect(text).not.toMatch(/secrets\b/);
  });

  it('calls only commands there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const called = [...text.matchAll(/npm run (?:--silent )?(--if-present )?([\w:-]+)/g)];
    for (const [, optional, name] of called) {
      if (optional === undefined) expect(Object.keys(scripts)).toContain(name);
    }
  });
});

it('all files use one version of each action', () => {
  const used = new Set(
    workflows.flatMap(({ workflow }) => stepsOf(workflow).flatMap(({ uses }) => uses ?? [])),
  );
  expect([...used].map((action) => action.split('@')[0]).toSorted()).toEqual([
    'actions/checkout',
    'actions/deploy-pages',
    'actions/download-artifact',
    'actions/setup-node',
    'actions/upload-artifact',
    'actions/upload-pages-artifact',
  ]);
});

describe('the build province by province', () => {
  it('hands what the provinces made to the job that joins it, and publishes nothing', () => {
    const [, part, joined] = jobsOf('parts.yml');
    expect(part?.steps.map(({ run }) => run)).toContain('npm run build -- --province "$PROVINCE"');
    expect(joined?.steps.map(({ run }) => run)).toContain('npm run build:join');
    expect(joined?.steps.map((step) => step.with?.path)).toContain(part?.steps.at(-1)?.with?.path);
    expect(JSON.stringify(jobsOf('parts.yml'))).not.toMatch(/pages|write/);
  });
});

describe('the check of a pull request', () => {
  it('may read and nothing else', () => {
    expect(jobsOf('check.yml').map((job) => job.permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read' },
    ]);
    expect(JSON.stringify(jobsOf('check.yml'))).not.toMatch(/GH_TOKEN|github\.token|GITHUB_TOKEN/);
  });

  it('marks what it builds as a preview, and what is published is not one', () => {
    expect(jobsOf('check.yml')[0]?.steps.map((step) => step.env)).toContainEqual({ PREVIEW: '1' });
    expect(JSON.stringify(jobsOf('pages.yml'))).not.toContain('PREVIEW');
  });
});

describe('the job that comments', () => {
  const [job] = jobsOf('comment.yml');

  it('runs what the main branch has: no package, no artifact’s path, no code of the pull request', () => {
    const [checkout, ...rest] = job?.steps ?? [];
    expect(checkout?.with?.ref).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/);
    expect(rest.map(({ run }) => run ?? '')).toEqual(['', 'bash .github/scripts/comment.sh']);
    expect(JSON.stringify(job)).not.toMatch(/npm|npx|download-artifact/);
  });

  it('may write comments and nothing else', () => {
    expect(job?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  });
});

describe('the publishing job', () => {
  it('is the only one that may publish, and runs no command', () => {
    const [build, deploy] = jobsOf('pages.yml');
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(deploy?.steps.map(({ run }) => run)).toEqual([undefined]);
  });
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const jobs = parse(text) as Readonly<Record<string, { readonly script?: readonly string[] }>>;

  it('is YAML with a job for each of check, preview, code, speed and pages', () => {
    const names = Object.keys(jobs).filter((name) => jobs[name]?.script !== undefined);
    expect(names).toEqual(['so-lieu', 'xem-thu', 'ma-nguon', 'do-toc-do', 'lay-so-lieu-cong', 'pages']);
  });

  it('puts no variable a stranger may set into a command without quotes', () => {
    const scripts = Object.values(jobs).flatMap(({ script }) => script ?? []);
    expect(scripts.filter((line) => /\$CI_/.test(line.replace(/"[^"]*"/g, '')))).toEqual([]);
    expect(text).not.toMatch(/CI_JOB_TOKEN|CI_COMMIT_MESSAGE|CI_MERGE_REQUEST_TITLE|curl|eval/);
  });
});
