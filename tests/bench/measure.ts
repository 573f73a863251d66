import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command took. */
export interface Measured {
  /** Processor time of all its threads: what others do on the machine changes it little. */
  readonly processor: number;
  /** Wall clock. */
  readonly seconds: number;
  /** The largest the process ever was, in megabytes of 10⁶ bytes. */
  readonly megabytes: number;
}

const PRELOAD = new URL('./note-usage.cjs', import.meta.url).pathname;

/** Runs a script of the project to its end; throws with what it said where it fails. */
export function measure(words: readonly string[], env: NodeJS.ProcessEnv): Measured {
  const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-measure-'));
  const note = join(scratch, 'usage');
  const start = performance.now();
  const ran = spawnSync(process.execPath, ['-r', PRELOAD, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env, USAGE_NOTE: note },
  });
  const seconds = (performance.now() - start) / 1000;
  if (ran.status !== 0) throw new Error(`${words.join(' ')}: ${ran.stdout}${ran.stderr}`);
  const { kilobytes, microseconds } = JSON.parse(readFileSync(note, 'utf8')) as Note;
  rmSync(scratch, { recursive: true });
  return { processor: microseconds / 1e6, seconds, megabytes: (kilobytes * 1024) / 1e6 };
}

interface Note {
  readonly kilobytes: number;
  readonly microseconds: number;
}

/** The middle one of an odd number of numbers, halfway between the two in the middle of an even one. */
export function median(numbers: readonly number[]): number {
  const rising = numbers.toSorted((a, b) => a - b);
  const half = rising.length / 2;
  return ((rising[Math.ceil(half) - 1] ?? Number.NaN) + (rising[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** A piece of work in this process, and the processor time all threads spent meanwhile. */
export function processorTime<Result>(work: () => Result): {
  readonly result: Result;
  readonly milliseconds: number;
} {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}
