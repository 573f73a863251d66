/** The log of `data:check` in a CI: of all its lines, only those we mean are commands to the machine that reads it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesIn, TODAY } from '../dataset/fixtures.ts';
import { NAUGHTY, observationsWithNotes, quoteCell, SOURCES } from './naughty.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WARD = 'reports/hai-phong/hai-an';
const written: readonly (readonly [path: string, text: string])[] = [
  ...filesIn('clean').map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const),
  // A file each, because many alike mistakes of one file are one message with the first of them.
  ...NAUGHTY.flatMap((text, index) => {
    const name = `${quoteCell(text)},1,${quoteCell(text)},UBND phường,${quoteCell(text)},,,report,,`;
    return [
      [`${WARD}/observations-n${index}.csv`, observationsWithNotes([text])],
      [`${WARD}/sources-n${index}.csv`, `${SOURCES}${name}\n`],
      [`${WARD}/tasks-n${index}.csv`, `${text}\n`],
      [`${WARD}/targets-n${index}.csv`, `indicator,due,comparison,value,${quoteCell(text)}\n`],
    ] as const;
  }),
  [`${WARD}/a\n::error::b.csv`, 'x\n'],
  [`${WARD}/##[error]b.csv`, 'x\n'],
];

/** Where GitHub's runner looks: `::` at the beginning of a line after spaces, `##[` anywhere in it. */
const COMMAND = /^\s*::|##\[/u;
const IGNORED_IN_COMPARING = /[\p{Mn}\p{Cf}]/gu;

it('no cell and no name of a file becomes a command', { timeout: 60_000 }, () => {
  for (const [path, text] of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, status } = spawnSync(
    process.execPath,
    ['scripts/data-check.ts', '--data', folder, '--today', TODAY],
    { encoding: 'utf8', env: { ...process.env, CI: 'true', GITHUB_ACTIONS: 'true' }, maxBuffer: 2 ** 28 },
  );
  expect(status).toBe(1);
  const commands = stdout
    .split(/\r\n|\r|\n/)
    .filter((line) => COMMAND.test(line.normalize('NFD').replace(IGNORED_IN_COMPARING, '')));
  const own = new RegExp(`^::(?:error|warning|notice) file=${folder}/[^:,\\s]+,line=\\d+::(?!.*##\\[)`);
  expect(commands.length).toBeGreaterThan(NAUGHTY.length);
  expect(commands.filter((line) => !own.test(line))).toEqual([]);
});
