import { spawnSync } from 'node:child_process';
import { dataFolder } from '../src/loadDataset.ts';

/**
 * The day the site is built for, as BUILD_DATE names it: what it already is; else the day of the last commit,
 * so that one commit gives one site; else, while the data differ from that commit, the machine's day. Without
 * git it stays unsaid, and the site takes the day of the latest document.
 */
export function buildDate(): Readonly<Record<string, string>> {
  const asked = process.env.BUILD_DATE ?? '';
  if (asked !== '') return { BUILD_DATE: asked };
  const committed = git('log', '-1', '--format=%cs');
  if (committed === null) return {};
  const isCommitted = git('status', '--porcelain', '--', dataFolder()) === '';
  return { BUILD_DATE: isCommitted ? committed : new Date().toISOString().slice(0, 10) };
}

/** What git answers, null where it refuses or is not there. */
function git(...words: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : null;
}
