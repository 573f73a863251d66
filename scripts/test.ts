/**
 * `npm test`: format and lint, types, unit tests, then the site built with the real data and looked at in a
 * browser. A failure stops nothing: the last line counts everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, NO_BROWSER } from './install-browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function runCheck(script: string): Count {
  console.log(`\n— ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(project: string, folder: string): Count {
  console.log(`\n— ${project} tests`);
  const report = join(folder, `${project}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const count = readCount(report);
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly object[] }[];
}

/** Tests passed and failed; a file that does not load has no test of its own to fail, and counts as one. */
function readCount(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unread.length };
}

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-test-'));
const counts = [runCheck('lint'), runCheck('types'), runTests('unit', folder)];
if (installBrowser() === null) console.error(`\n${NO_BROWSER}`);
counts.push(runTests('site', folder));
rmSync(folder, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
