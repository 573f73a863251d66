/**
 * `npm run bench -- [S M L] [--pairs 5] [--json file]`: how long a build takes and how large it grows, each as a ratio
 * of two runs taken turn by turn on the same machine. Without a size it measures S and M.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../scripts/place-files.ts';
import { communesOf, SCALES, type Scale } from './generate/scale.ts';
import { type GeneratedData, writeGeneratedData } from './generate/writeData.ts';
import { type Measured, measure, median } from './measure.ts';

/** One line of the result: a ratio, what was measured for it, and what it must not pass. */
interface Line {
  readonly what: string;
  readonly ratio: number;
  /** null where start-up alone decides, or where an edit touches the only province there is. */
  readonly most: number | null;
  readonly pairs: number;
  readonly seconds: readonly [number, number];
  readonly megabytes: readonly [number, number];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const PLAIN_SITE = ['--import', './tests/bench/plain/base-address.ts', 'tests/bench/plain-site.ts'];
const pairs = Number(values.pairs);
const scratch = mkdtempSync(join(tmpdir(), 'so-lieu-bench-'));
const lines: Line[] = [];

function envOf({ folder, date }: GeneratedData, name: string): NodeJS.ProcessEnv {
  return {
    DATA_DIR: folder,
    BUILD_DATE: date,
    BASE_PATH: '/',
    PARTS_DIR: join(scratch, `parts-${name}`),
    OUT_DIR: join(scratch, `site-${name}`),
  };
}

/** A build that knows no part: everything is made anew. */
function buildClean(data: GeneratedData, name: string): Measured {
  rmSync(join(scratch, `parts-${name}`), { recursive: true, force: true });
  return measure(['scripts/build.ts'], envOf(data, name));
}

function compare(what: string, most: number | null, turns: readonly (readonly [Measured, Measured])[]): void {
  const middle = (side: 0 | 1, of: keyof Measured): number => median(turns.map((turn) => turn[side][of]));
  const ratio = median(turns.map(([a, b]) => a.seconds / b.seconds));
  const line: Line = {
    ...{ what, ratio, most, pairs: turns.length },
    seconds: [middle(0, 'seconds'), middle(1, 'seconds')],
    megabytes: [middle(0, 'megabytes'), middle(1, 'megabytes')],
  };
  lines.push(line);
  tell(line);
}

function tell({ what, ratio, most, pairs: turns, seconds, megabytes }: Line): void {
  const numbers = [
    ratio.toFixed(2),
    most === null ? '' : `≤ ${most}`,
    ...seconds.map((one) => `${one.toFixed(1)} s`),
  ];
  const sizes = megabytes.map((one) => `${Math.round(one)} MB`);
  console.log(`| ${[what, ...numbers, ...sizes, turns].join(' | ')} |`);
}

function turnsOf(
  count: number,
  turn: () => readonly [Measured, Measured],
): readonly (readonly [Measured, Measured])[] {
  return Array.from({ length: count }, turn);
}

/** The size of a scale in half: every second commune of it. */
function half(scale: Scale): Scale {
  const communes = communesOf(scale, 'data').filter((_commune, index) => index % 2 === 0);
  return { ...scale, places: communes.map(({ path }) => path) };
}

function benchScale(name: keyof typeof SCALES, mostOfPlain: number | null): void {
  const scale = SCALES[name];
  const turns = name === 'L' ? 1 : pairs;
  const data = writeGeneratedData(join(scratch, `data-${name}`), scale);
  const site = join(scratch, `site-${name}`);
  const plain = (): Measured =>
    measure([...PLAIN_SITE, site, join(scratch, `plain-${name}`)], envOf(data, name));
  compare(
    `${name}: clean build / no framework`,
    mostOfPlain,
    turnsOf(turns, () => [buildClean(data, name), plain()]),
  );
  const files = filesBelow(site);
  const bytes = files.map((file) => statSync(join(site, file)).size);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  console.log(
    `  ${files.length} files, ${(total / 1e6).toFixed(0)} MB, the largest ${(Math.max(...bytes) / 1e6).toFixed(1)} MB`,
  );
  benchEdit(name, data, turns);
  const fewer = writeGeneratedData(join(scratch, `data-half-${name}`), half(scale));
  compare(
    `${name}: 2n / n`,
    2.2,
    turnsOf(turns, () => [buildClean(data, name), buildClean(fewer, `half-${name}`)]),
  );
}

/** The build after one figure of one commune became another, against a build of everything. */
function benchEdit(name: string, data: GeneratedData, turns: number): void {
  const [commune] = data.communes;
  const file = join(data.folder, 'reports', commune?.path ?? '', 'targets.csv');
  const before = readFileSync(file, 'utf8');
  const clean = buildClean(data, name);
  const edits = turnsOf(turns, () => {
    appendFileSync(
      file,
      before
        .split('\n')
        .at(-2)
        ?.replace(/,Mục \d+,/, `,Mục ${Math.random()},`)
        .concat('\n') ?? '',
    );
    return [measure(['scripts/build.ts'], envOf(data, name)), clean];
  });
  writeFileSync(file, before);
  compare(`${name}: one commune edited / clean build`, name === 'L' ? 0.15 : null, edits);
}

console.log(
  `| what | ratio | must | first | second | first | second | pairs |\n|---|---|---|---|---|---|---|---|`,
);
const LIMITS = { S: null, M: 1.3, L: 2 } as const;
for (const name of positionals.length === 0 ? ['S', 'M'] : positionals)
  if (name === 'S' || name === 'M' || name === 'L') benchScale(name, LIMITS[name]);
if (values.json !== undefined) {
  const machine = { node: process.version, cores: availableParallelism(), platform: process.platform };
  writeFileSync(values.json, `${JSON.stringify({ machine, lines }, null, 2)}\n`);
}
rmSync(scratch, { recursive: true });
