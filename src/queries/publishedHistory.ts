import type { FormerRow } from '../dataset/formerRows.ts';
import type { Dataset, Indicator, IsoDate, Revision } from '../dataset/types.ts';
import { compareText } from './order.ts';
import { type Claimed, explains } from './revisionCheck.ts';
import { pairRows } from './rowEdits.ts';

/** What one commit did to the rows of the files it touched; rows that are the same on both sides may be left out. */
export interface DataCommit {
  readonly day: IsoDate;
  readonly before: readonly FormerRow[];
  readonly after: readonly FormerRow[];
}

/** A published figure that came (`before` null), went (`after` null) or became another, on one day. */
export interface FigureEvent {
  readonly day: IsoDate;
  readonly unit: string;
  readonly subject: string;
  readonly window: FormerRow['window'];
  readonly kind: Indicator['kind'] | 'service';
  readonly source: string;
  readonly before: Claimed | null;
  readonly after: Claimed | null;
  /** The line of revisions.csv that says why; null where there is none. */
  readonly revision: Revision | null;
}

/** What is known of the time since the first publication. */
export interface PublishedHistory {
  /** Changes are counted from this day on; null where the site keeps no history. */
  readonly since: IsoDate | null;
  /** False where the history could not be read: then there are no events, and nothing follows from that. */
  readonly isKnown: boolean;
  /** By path of unit, oldest first. */
  readonly byUnit: ReadonlyMap<string, readonly FigureEvent[]>;
  /** The same by id of the document. */
  readonly bySource: ReadonlyMap<string, readonly FigureEvent[]>;
}

/** The history of a site whose commits are `commits`; null where they could not be read. */
export function publishedHistory(
  since: IsoDate | null,
  commits: readonly DataCommit[] | null,
  dataset: Pick<Dataset, 'indicators' | 'revisions'>,
): PublishedHistory {
  const events = since === null || commits === null ? [] : commitsToEvents(commits, dataset);
  return {
    since,
    isKnown: commits !== null,
    byUnit: Map.groupBy(events, ({ unit }) => unit),
    bySource: Map.groupBy(events, ({ source }) => source),
  };
}

/** The events of the commits, oldest first; what was done and undone within a day did not happen. */
function commitsToEvents(
  commits: readonly DataCommit[],
  dataset: Pick<Dataset, 'indicators' | 'revisions'>,
): readonly FigureEvent[] {
  const events = new Map<string, FigureEvent>();
  for (const { day, before, after } of commits) {
    for (const pair of pairRows(before, after, rowKey, ({ source, locator }) => [
      `${source} ${locator}`,
      source,
    ])) {
      const row = pair.after ?? pair.before;
      if (row === null) continue;
      const [was, is] = [pair.before, pair.after].map((side) => rowToClaim(side, dataset));
      const key = `${day} ${rowKey(row)} ${row.source}`;
      const earlier = events.get(key);
      events.set(key, {
        ...{ day, unit: row.unit, subject: row.subject, window: row.window, source: row.source },
        kind: dataset.indicators.get(row.subject)?.kind ?? 'service',
        before: earlier === undefined ? (was ?? null) : earlier.before,
        after: is ?? null,
        revision: null,
      });
    }
  }
  return withReasons(
    [...events.values()].filter(({ before, after }) => claimText(before) !== claimText(after)),
    dataset.revisions,
  ).toSorted((a, b) => compareText(a.day, b.day) || compareText(a.unit, b.unit));
}

function withReasons(events: readonly FigureEvent[], revisions: readonly Revision[]): readonly FigureEvent[] {
  const free = Map.groupBy(revisions, subjectKey);
  const used = new Set<Revision>();
  return events.map((event) => {
    if (event.before === null) return event;
    const subject = subjectKey({ ...event, indicator: event.subject, period: eventPeriod(event) });
    const revision = (free.get(subject) ?? []).find((one) => !used.has(one) && explains(one, event)) ?? null;
    if (revision !== null) used.add(revision);
    return { ...event, revision };
  });
}

/** As revisions.csv names it: the period, or the last day where there is none. */
export function eventPeriod({ window }: Pick<FigureEvent, 'window'>): string {
  return window.period ?? window.to;
}

function subjectKey({ unit, indicator, period }: Pick<Revision, 'unit' | 'indicator' | 'period'>): string {
  return `${unit} ${indicator} ${period}`;
}

function rowKey({ unit, subject, window }: FormerRow): string {
  return `${unit} ${subject} ${window.period ?? ''} ${window.from ?? ''} ${window.to}`;
}

/** Null where nothing was claimed: no row, or one that said only that it has no number yet. */
function rowToClaim(row: FormerRow | null, { indicators }: Pick<Dataset, 'indicators'>): Claimed | null {
  if (row === null) return null;
  const { numerator, denominator, value, marker } = row;
  const markers = marker === null ? [] : [marker];
  const known = value ?? denominator ?? numerator;
  if (known === null) return marker === 'n' || marker === 'z' ? { ...NO_NUMBER, markers } : null;
  if (numerator === null || denominator === null) return { ...NO_NUMBER, value: known, markers };
  const isRate = indicators.get(row.subject)?.kind === 'rate' && denominator > 0;
  return { numerator, denominator, value: isRate ? (100 * numerator) / denominator : known, markers };
}

const NO_NUMBER = { numerator: null, denominator: null, value: null };

function claimText(claim: Claimed | null): string {
  return JSON.stringify(claim);
}
