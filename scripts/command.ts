import { textToDate } from '../src/dataset/date.ts';

/** Today on this machine; Sweden writes local dates the ISO way. */
export function machineDate(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** A day as it must be written; throws with a sentence that names the option. */
export function readDay(option: string, text: string): string {
  const day = textToDate(text);
  if ('date' in day && day.note === null) return text;
  throw new Error(`${option} phải là một ngày như 2026-11-22, không phải "${text}"`);
}

/** Tells a person at a terminal what is going on, on one line that the next one replaces; quiet in a CI or a pipe. */
export function tellProgress(words: string): void {
  if (!process.stderr.isTTY || process.env.CI !== undefined) return;
  process.stderr.write(`\r\u001B[K${words}`);
}

/**
 * Runs a command for people: its usage when `run` returns null, else its exit code; 2 with the sentence and the
 * usage on the error stream when it was called wrongly.
 */
export async function runCommand(
  usage: string,
  run: () => number | null | Promise<number | null>,
): Promise<void> {
  try {
    const code = await run();
    tellProgress('');
    if (code === null) console.log(usage);
    process.exitCode = code ?? 0;
  } catch (error) {
    tellProgress('');
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
}
