import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/place-files.ts';
import { communesOf, type SCALES, type Scale } from './generate/scale.ts';
import { type GeneratedData, writeGeneratedData } from './generate/writeData.ts';
import type { Line, Side } from './goals.ts';
import { type Measured, measure, median } from './measure.ts';

const PLAIN_SITE = ['--import', './tests/bench/plain/base-address.ts', 'tests/bench/plain-site.ts'];

type Turn = readonly [Measured, Measured];

/** Builds of one size in a scratch folder; `tell` hears each line as soon as it is measured. */
export function benchSite(
  name: keyof typeof SCALES,
  scale: Scale,
  { scratch, turns, tell }: { scratch: string; turns: number; tell: (line: Line) => void },
): void {
  const data = writeGeneratedData(join(scratch, `data-${name}`), scale);
  const place = { folder: scratch, name };
  const site = join(scratch, `site-${name}`);
  const plain = [...PLAIN_SITE, site, join(scratch, `plain-${name}`)];
  const clean = turnsOf(turns, () => [buildClean(data, place), measure(plain, envOf(data, place))]);
  tell(compare(`${name}: clean build / no framework`, clean));
  tell(
    counted(`${name}: peak memory of a clean build, MB`, median(clean.map(([{ megabytes }]) => megabytes))),
  );
  for (const [what, value] of countFiles(site)) tell(counted(`${name}: ${what}`, value));
  tell(compare(`${name}: one commune edited / clean build`, editTurns(data, place, clean)));
  const half = { folder: scratch, name: `half-${name}` };
  const fewer = writeGeneratedData(join(scratch, `data-${half.name}`), halfOf(scale));
  const doubled = turnsOf(turns, () => [buildClean(data, place), buildClean(fewer, half)]);
  tell(compare(`${name}: 2n / n`, doubled));
}

interface Place {
  readonly folder: string;
  readonly name: string;
}

function envOf({ folder, date }: GeneratedData, place: Place): NodeJS.ProcessEnv {
  return {
    DATA_DIR: folder,
    BUILD_DATE: date,
    BASE_PATH: '/',
    PARTS_DIR: join(place.folder, `parts-${place.name}`),
    OUT_DIR: join(place.folder, `site-${place.name}`),
  };
}

/** A build that knows no part: everything is made anew. */
function buildClean(data: GeneratedData, place: Place): Measured {
  rmSync(join(place.folder, `parts-${place.name}`), { recursive: true, force: true });
  return measure(['scripts/build.ts'], envOf(data, place));
}

/** Each build after one figure of one commune became another, beside a build of everything. */
function editTurns(data: GeneratedData, place: Place, clean: readonly Turn[]): readonly Turn[] {
  const file = join(data.folder, 'reports', data.communes[0]?.path ?? '', 'targets.csv');
  const before = readFileSync(file, 'utf8');
  const edited = clean.map(([whole], turn): Turn => {
    const after = before.replace(/,Mục \d+,/, `,Mục ${1000 + turn},`);
    if (after === before) throw new Error(`nothing to edit in ${file}`);
    writeFileSync(file, after);
    return [measure(['scripts/build.ts'], envOf(data, place)), whole];
  });
  writeFileSync(file, before);
  return edited;
}

/** The size of a scale in half: every second commune of it. */
function halfOf(scale: Scale): Scale {
  const communes = communesOf(scale, 'data').filter((_commune, index) => index % 2 === 0);
  return { ...scale, places: communes.map(({ path }) => path) };
}

function countFiles(site: string): readonly (readonly [string, number])[] {
  const bytes = filesBelow(site).map((file) => statSync(join(site, file)).size);
  return [
    ['files', bytes.length],
    ['all files, MB', bytes.reduce((sum, size) => sum + size, 0) / 1e6],
    ['largest file, MB', bytes.reduce((most, size) => Math.max(most, size), 0) / 1e6],
  ];
}

function turnsOf(count: number, turn: () => Turn): readonly Turn[] {
  return Array.from({ length: count }, turn);
}

function counted(what: string, value: number): Line {
  return { what, value, turns: 1, sides: [] };
}

function compare(what: string, turns: readonly Turn[]): Line {
  const side = (which: 0 | 1): Side => {
    const middle = (of: keyof Measured): number => median(turns.map((turn) => turn[which][of]));
    return { processor: middle('processor'), seconds: middle('seconds'), megabytes: middle('megabytes') };
  };
  const value = median(turns.map(([one, other]) => one.processor / other.processor));
  return { what, value, turns: turns.length, sides: [side(0), side(1)] };
}
