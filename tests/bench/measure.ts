import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command took. */
export interface Measured {
  /** Wall clock. */
  readonly seconds: number;
  /** The largest the process ever was, in megabytes of 10⁶ bytes. */
  readonly megabytes: number;
}

const PRELOAD = new URL('./note-memory.cjs', import.meta.url).pathname;

/** Runs a script of the project to its end; throws with what it said where it fails. */
export function measure(words: readonly string[], env: NodeJS.ProcessEnv): Measured {
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-measure-'));
  const note = join(scratch, 'memory');
  const start = performance.now();
  const ran = spawnSync(process.execPath, ['-r', PRELOAD, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env, MEMORY_NOTE: note },
  });
  const seconds = (performance.now() - start) / 1000;
  if (ran.status !== 0) throw new Error(`${words.join(' ')}: ${ran.stdout}${ran.stderr}`);
  const kilobytes = Number(readFileSync(note, 'utf8'));
  rmSync(scratch, { recursive: true });
  return { seconds, megabytes: (kilobytes * 1024) / 1e6 };
}

/** The middle one of an odd number of numbers, halfway between the two in the middle of an even one. */
export function median(numbers: readonly number[]): number {
  const rising = numbers.toSorted((a, b) => a - b);
  const half = rising.length / 2;
  return ((rising[Math.ceil(half) - 1] ?? Number.NaN) + (rising[Math.floor(half)] ?? Number.NaN)) / 2;
}
