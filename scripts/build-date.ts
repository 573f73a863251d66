import { execFileSync } from 'node:child_process';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day the site is built for, `2026-11-22`: BUILD_DATE, else the date of the last commit, so that one
 * commit gives one site. Only a copy without git history (a downloaded archive) takes the machine's date.
 */
export function buildDate(): string {
  const asked = process.env.BUILD_DATE;
  if (asked === undefined || asked === '') return lastCommitDate() ?? new Date().toISOString().slice(0, 10);
  if (!ISO_DATE.test(asked)) throw new Error(`BUILD_DATE must look like 2026-11-22, not "${asked}"`);
  return asked;
}

function lastCommitDate(): string | null {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return ISO_DATE.test(date) ? date : null;
  } catch {
    return null;
  }
}
