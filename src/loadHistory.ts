import { type FormerRow, fileToFormerRows, holdsFigures } from './dataset/formerRows.ts';
import { indicatorToNumberKind } from './dataset/indicators.ts';
import type { Dataset, IsoDate } from './dataset/types.ts';
import { git, readBlobs } from './git.ts';
import { dataFolder, loadRegister } from './loadDataset.ts';
import { type DataCommit, type PublishedHistory, publishedHistory } from './queries/publishedHistory.ts';

let kept: { readonly key: string; readonly history: PublishedHistory } | null = null;

/**
 * What happened to published figures since the day that site.json names, from the commits of the data folder on the
 * line that is published. Not known without git, or in a clone without its past: then nothing is made up. Every ward
 * asks for it, so a build asks git once; development asks again, as somebody may have committed since.
 */
export function loadHistory(): PublishedHistory {
  if (kept !== null && process.env.NODE_ENV === 'production') return kept.history;
  const register = loadRegister();
  const folder = dataFolder();
  const { historySince } = register.site;
  const state = historySince === null ? null : git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const key = JSON.stringify([folder, historySince, state?.toString()]);
  if (kept?.key === key) return kept.history;
  const isWhole = state?.toString().startsWith('false') === true;
  const commits = historySince !== null && isWhole ? readCommits(folder, historySince, register) : null;
  kept = { key, history: publishedHistory(historySince, commits, register) };
  return kept.history;
}

/** A file that a commit changed; an id is null on the side where there is no such file. */
interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The commits after the last one before `since`, oldest first; a merge counts as one. */
function readCommits(folder: string, since: IsoDate, register: Dataset): readonly DataCommit[] | null {
  const words = ['log', '--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative'];
  const log = git(folder, [...words, '--format=%x01%cs', 'HEAD', '--', 'reports']);
  if (log === null) return null;
  const commits = log.toString('utf8').split('\u0001').slice(1).map(textToCommit);
  const last = commits.findIndex(({ day }) => day < since);
  const kinds = new Map([...register.indicators.values()].map((one) => [one.id, indicatorToNumberKind(one)]));
  const read: Read = (path, bytes) => fileToFormerRows({ path, bytes }, register, kinds);
  const good = new Map<string, string | null>();
  return commits
    .slice(0, last === -1 ? undefined : last)
    .toReversed()
    .map(({ day, changes }) => ({ day, ...readSides(folder, changes, read, good) }));
}

/** `2026-11-25`, then for each file `:100644 100644 <id> <id> M`, its path, and a NUL after each. */
function textToCommit(text: string): { readonly day: IsoDate; readonly changes: readonly Change[] } {
  const [day = '', ...fields] = text.split('\0').map((field) => field.trim());
  const changes = fields.flatMap((field, index): Change[] => {
    const [, before = '', after = ''] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(field) ?? [];
    const path = fields[index + 1] ?? '';
    return before === '' || !holdsFigures(path) ? [] : [{ path, before: toId(before), after: toId(after) }];
  });
  return { day, changes };
}

function toId(text: string): string | null {
  return /^0+$/.test(text) ? null : text;
}

/** The rows a version of a file holds; null when it could not have been published. */
type Read = (path: string, bytes: Uint8Array) => readonly FormerRow[] | null;

/**
 * The rows that differ, of all files of a commit together, as a row may move from one to another. A version nobody
 * can read was never published: `good` remembers the one before it, which the next is compared with.
 */
function readSides(
  folder: string,
  changes: readonly Change[],
  read: Read,
  good: Map<string, string | null>,
): Omit<DataCommit, 'day'> {
  const pairs = changes.map((change) => ({ ...change, before: good.get(change.path) ?? change.before }));
  const ids = pairs.flatMap(({ before, after }) => [before, after].filter((id) => id !== null));
  const blobs = new Map((readBlobs(folder, ids) ?? []).map((bytes, index) => [ids[index], bytes]));
  const bytesOf = (id: string | null): Uint8Array | null => (id === null ? null : (blobs.get(id) ?? null));
  const sides = pairs.map(({ path, before, after }) => {
    const [was, is] = differingLines(bytesOf(before), bytesOf(after)).map((bytes) =>
      bytes === null ? [] : read(path, bytes),
    );
    if (is === null) good.set(path, before);
    else good.delete(path);
    return was && is ? { before: was, after: is } : { before: [], after: [] };
  });
  return { before: sides.flatMap(({ before }) => before), after: sides.flatMap(({ after }) => after) };
}

/**
 * Two versions without the lines they share, each under its header; whole ones where a line may be the part of a
 * cell, or where the headers differ. A file that is not there is null.
 */
function differingLines(
  before: Uint8Array | null,
  after: Uint8Array | null,
): readonly [Uint8Array | null, Uint8Array | null] {
  if (before === null || after === null) return [before, after];
  const [was, is] = [before, after].map((bytes) => Buffer.from(bytes).toString('latin1').split('\n'));
  if (was === undefined || is === undefined || was[0] !== is[0]) return [before, after];
  const [shared, other] = [new Set(is), new Set(was)];
  const gone = was.filter((line) => !shared.has(line));
  const come = is.filter((line) => !other.has(line));
  const isPart = (line: string): boolean => (line.match(/"/g) ?? []).length % 2 === 1;
  if ([...gone, ...come].some(isPart)) return [before, after];
  const toBytes = (lines: readonly string[]): Uint8Array =>
    Buffer.from([was[0], ...lines, ''].join('\n'), 'latin1');
  return [toBytes(gone), toBytes(come)];
}
