import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** What Vitest sets for the tests; a command would take `BASE_URL` and its like for the site's own. */
const OF_VITEST = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

function shellEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  return { ...Object.fromEntries(own), ...env };
}

export interface Ran {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a command of the project to its end, as from a shell, in `project` or here. */
export function run(command: readonly string[], env: NodeJS.ProcessEnv, project = '.'): Ran {
  const ran = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
    env: shellEnvironment(env),
  });
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
}

/** Starts a command of the project that does not end by itself. */
export function start(command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, command, { env: shellEnvironment(env), stdio: 'ignore' });
}
