/** The rules of the house, read off the files themselves: who imports whom, and what nobody writes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, type Import, importsOf, type SourceFile } from './sourceFiles.ts';

/** `src/queries/figure.ts` → `queries`, `src/format.ts` → `format`, `scripts/build.ts` → `scripts`, else the package. */
function roomOf(target: string): string {
  if (target.startsWith('scripts/')) return 'scripts';
  if (!target.startsWith('src/')) return target;
  const [, room = ''] = target.split('/');
  return room.replace(/\.ts$/, '');
}

const SAID = ['format', 'wording', 'address'];

/** For each room: the rooms and packages it may import, and those of which only types. Its own files it always may. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly any: readonly string[]; readonly types: readonly string[] }>
> = {
  dataset: { any: [], types: [] },
  // `format` stands on nothing and knows how many days lie between two dates.
  queries: { any: ['format', 'hyparquet', 'hyparquet-writer'], types: ['dataset'] },
  charts: {
    any: ['format', 'wording', '@observablehq/plot', 'd3', 'uqr'],
    types: ['queries', 'dataset'],
  },
  portal: { any: ['dataset'], types: [] }, // only the commands ask for it
  // The reader and its questions in a worker of the browser, as loadDataset and the commands are in Node.
  check: { any: ['dataset', 'queries', 'charts', 'format', 'wording'], types: [] },
  components: { any: ['charts', ...SAID], types: ['queries', 'dataset', 'check'] },
  layouts: { any: ['components', 'styles', ...SAID], types: [] },
  pages: {
    any: [
      'loadDataset',
      'preparedParts',
      'loadHistory',
      'queries',
      'check',
      'components',
      'layouts',
      'styles',
      'node:crypto',
      ...SAID,
    ],
    types: ['dataset', 'astro'],
  },
  preparedParts: { any: ['node:fs', 'node:path'], types: [] },
  loadDataset: { any: ['dataset', 'preparedParts', 'node:fs', 'node:path'], types: [] },
  // What git knows of the data folder, and what that says of published figures.
  git: { any: ['node:child_process'], types: [] },
  loadHistory: { any: ['loadDataset', 'dataset', 'queries', 'git'], types: [] },
  format: { any: [], types: [] },
  // A sentence writes its numbers and dates as everything else does.
  wording: { any: ['format'], types: [] },
  address: { any: [], types: [] },
  'env.d': { any: [], types: [] },
};

const src = filesUnder('src', ['.ts', '.astro']);
const styles = filesUnder('src', ['.css']);
const scripts = filesUnder('scripts', ['.ts', '.cjs']);
const bench = filesUnder('tests/bench', ['.ts']).filter(({ path }) => !path.endsWith('.test.ts'));
const tests = filesUnder('tests', ['.ts']);
const program = [...src, ...scripts, ...bench];

function isAllowed({ from, target, typeOnly }: Import): boolean {
  const room = roomOf(from);
  const other = roomOf(target);
  if (room === other) return true;
  if (from === 'src/dataset/csv.ts' && target === 'papaparse') return true;
  const rule = MAY_IMPORT[room];
  if (rule === undefined) return false;
  return rule.any.includes(other) || (typeOnly && rule.types.includes(other));
}

const offenders = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );

describe('who may import whom', () => {
  it('each room of src imports only the rooms before it', () => {
    const forbidden = src.flatMap(importsOf).filter((one) => !isAllowed(one));
    expect(
      forbidden.map(({ from, target, typeOnly }) => `${from} → ${target}${typeOnly ? ' (type)' : ''}`),
    ).toEqual([]);
  });

  it('commands import the dataset, its queries, its words and the check of a file, never the pictures or the pages', () => {
    const rooms = 'loadDataset git dataset portal queries check format wording scripts'.split(' ');
    const forbidden = scripts
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('src/') && !rooms.includes(roomOf(target)));
    // One report is a page of its own, with the pictures before and after.
    const drawn = forbidden.filter(
      ({ from, target }) => from === 'scripts/diff-page.ts' && roomOf(target) === 'charts',
    );
    expect(forbidden.filter((one) => !drawn.includes(one))).toEqual([]);
  });

  it.each([
    ['papaparse', /^(src\/dataset\/csv|tests\/bench\/generate\/.*)\.ts$/],
    ['@observablehq/plot', /^(src|tests\/bench)\/charts\//],
    ['d3', /^src\/charts\//],
    ['uqr', /^src\/charts\/qrCode\.ts$/],
    ['hyparquet', /^src\/queries\/downloads\/parquet\.ts$/],
    ['hyparquet-writer', /^src\/queries\/downloads\/parquet\.ts$/],
  ])('%s is named in one place', (name, place) => {
    const elsewhere = program
      .flatMap(importsOf)
      .filter(({ from, target }) => target === name && !place.test(from));
    expect(elsewhere).toEqual([]);
  });

  it('the numbers of the interface stand on nothing, its words on the numbers alone', () => {
    const format = src.filter(({ path }) => path === 'src/format.ts');
    const words = src.filter(({ path }) => /^src\/wording[./]/.test(path));
    expect(format.flatMap(importsOf)).toEqual([]);
    expect(words.length).toBeGreaterThan(0);
    const rooms = new Set(words.flatMap(importsOf).map(({ target }) => roomOf(target)));
    expect([...rooms].sort()).toEqual(['format', 'wording']);
  });
});

describe('what nobody writes', () => {
  it('a file longer than two screens', () => {
    const nouns = 'src/dataset/types.ts';
    const long = [...program, ...styles, ...tests].filter(
      ({ path, text }) => path !== nouns && text.split('\n').length > 201,
    );
    expect(long.map(({ path, text }) => `${path} ${text.split('\n').length}`)).toEqual([]);
  });

  it('a drawer for odds and ends', () => {
    const names = [...program, ...tests].map(({ path }) => path);
    expect(names.filter((path) => /(utils?|helpers?|common|misc|manager)([./]|$)/i.test(path))).toEqual([]);
  });

  it('a file that only hands on other files', () => {
    const named = program.filter(
      ({ path }) => /^index\.(ts|js)$/.test(basename(path)) && !path.startsWith('src/pages/'),
    );
    const handing = program.filter(({ text }) => /^export\s+(\*|\{[^}]*\})\s+from\s/m.test(text));
    expect([...named, ...handing].map(({ path }) => path)).toEqual([]);
  });

  it('a type that says nothing', () => {
    expect(offenders([...program, ...tests], /(:|<|\bas|\|)\s*any\b(?!\s*:)/)).toEqual([]);
  });

  it('markup out of a string, but for our own pictures and the page its layout has looked through', () => {
    const known = /^src\/(components\/(Picture|Figure)|layouts\/Page)\.astro:/;
    expect(
      offenders(src, /set:html|innerHTML|insertAdjacentHTML/).filter((place) => !known.test(place)),
    ).toEqual([]);
  });

  it('a clock, but in the browser to age a figure or to know which window is over', () => {
    const known = /^src\/components\/(age|check\/today)\.ts:/;
    expect(offenders(src, /Date\.now|new Date\(|Math\.random/).filter((place) => !known.test(place))).toEqual(
      [],
    );
  });

  it('a test that is set aside or alone', () => {
    expect(offenders(tests, /\b(it|test|describe)\.(skip|only|todo|fails|skipIf|runIf)\b/)).toEqual([]);
  });

  it('a path of one machine', () => {
    const named = ['README.md', 'CONTRIBUTING.md', 'data/README.md'];
    const documents = named.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const machine = /(^|[^\w.])\/(work|root|home|Users|tmp)\/\w/;
    expect(offenders([...program, ...styles, ...tests, ...documents], machine)).toEqual([]);
  });
});
