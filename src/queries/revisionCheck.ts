import type { Dataset, Indicator, Revision, Window } from '../dataset/types.ts';
import type { DatasetDiff } from './datasetDiff.ts';
import type { EditKind } from './publishedEdits.ts';

/** What a figure or a service row says in numbers, as far as a line of revisions.csv can repeat it. */
export interface Claimed {
  /** `2.006/2.126`, `94,4`, `2.126`; empty where nothing is said. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly markers: readonly string[];
}

/** A published figure that becomes another or goes. */
export interface PublishedChange {
  readonly unit: string;
  /** Indicator id, or service id. */
  readonly subject: string;
  readonly name: string;
  /** As revisions.csv names it: the period, or the last day where there is none. */
  readonly period: string;
  readonly window: Window;
  readonly kind: Indicator['kind'] | 'service';
  readonly before: Claimed;
  /** Null where the figure goes. */
  readonly after: Claimed | null;
}

export interface RevisionCheck {
  /** Changes that no new line of revisions.csv explains; `near` is a line for the same figure with other values. */
  readonly missing: readonly { readonly change: PublishedChange; readonly near: Revision | null }[];
  /** New lines of revisions.csv that explain no change. */
  readonly idle: readonly Revision[];
  /** Published lines of revisions.csv that are gone: what was once told of a figure stays told. */
  readonly withdrawn: readonly Revision[];
}

/** Whether revisions.csv tells why each published figure changes, with the published value and the new one. */
export function revisionCheck(diff: DatasetDiff, before: Dataset, after: Dataset): RevisionCheck {
  const known = new Set(before.revisions.map(revisionKey));
  const fresh = after.revisions.filter((revision) => !known.has(revisionKey(revision)));
  const used = new Set<Revision>();
  const missing: { change: PublishedChange; near: Revision | null }[] = [];
  for (const change of publishedChanges(diff, after)) {
    const alike = fresh.filter((revision) => !used.has(revision) && isAbout(revision, change));
    const match = alike.find((revision) => explains(revision, change));
    if (match === undefined) missing.push({ change, near: alike[0] ?? null });
    else used.add(match);
  }
  const near = new Set(missing.map((one) => one.near));
  const kept = new Set(after.revisions.map(revisionKey));
  return {
    missing,
    idle: fresh.filter((revision) => !used.has(revision) && !near.has(revision)),
    withdrawn: before.revisions.filter((revision) => !kept.has(revisionKey(revision))),
  };
}

/** Every published figure and service row that becomes another or goes. */
export function publishedChanges({ units }: DatasetDiff, { services }: Dataset): readonly PublishedChange[] {
  return units.flatMap(({ unit, figures, services: rows }) => [
    ...figures.filter(isPublishedChange).flatMap(({ before, after, kind }): PublishedChange[] => {
      if (before === null) return [];
      const { indicator, window } = before;
      const { id: subject, name } = indicator;
      const goes = kind === 'removed' || after === null;
      return [
        {
          ...{ unit: unit.path, subject, name, period: window.period ?? window.to, window, before },
          ...{ kind: indicator.kind, after: goes ? null : after },
        },
      ];
    }),
    ...rows.filter(isPublishedChange).flatMap(({ before, after, kind }): PublishedChange[] => {
      if (before === null) return [];
      const { service: subject, window } = before;
      const goes = kind === 'removed' || after === null;
      const name = services.get(subject)?.name ?? subject;
      return [
        {
          ...{ unit: unit.path, subject, name, period: window.period ?? window.to, window, kind: 'service' },
          ...{ before: serviceToClaimed(before), after: goes ? null : serviceToClaimed(after) },
        },
      ];
    }),
  ]);
}

function isPublishedChange({ kind }: { readonly kind: EditKind }): boolean {
  return kind === 'changed' || kind === 'removed';
}

/** The online files above the line, all of them below. */
export function serviceToClaimed(row: {
  readonly online: number | null;
  readonly total: number | null;
  readonly marker: string | null;
}): Claimed {
  const markers = row.marker === null ? [] : [row.marker];
  if (row.total === null || row.online === null)
    return { numerator: null, denominator: null, value: row.total ?? row.online, markers };
  return { numerator: row.online, denominator: row.total, value: row.total, markers };
}

function isAbout({ unit, indicator, period }: Revision, change: PublishedChange): boolean {
  return unit === change.unit && indicator === change.subject && period === change.period;
}

/** Whether a line of revisions.csv gives both figures of a change, the former and the new one. */
export function explains(
  { before, after }: Revision,
  change: Pick<PublishedChange, 'kind' | 'after'> & { readonly before: Claimed | null },
): boolean {
  const isWhole = (text: string, claimed: Claimed | null): boolean => saysAll(text, claimed, change.kind);
  if (!isWhole(before, change.before) || !isWhole(after, change.after)) return false;
  // A value rounded until both are alike explains nothing.
  return before !== after;
}

/**
 * Whether the text gives the figure: its counts (`2.006/2.126`), its value as far as it is written (`94,4%`,
 * `2.126 hồ sơ`), or no number (empty, `x`) where there is none.
 */
function saysAll(text: string, claimed: Claimed | null, kind: PublishedChange['kind']): boolean {
  const plain = text.trim();
  const value = claimed?.value ?? claimed?.numerator ?? null;
  if (claimed === null || value === null)
    return plain === '' || (claimed?.markers.includes(plain) ?? /^[xv]$/.test(plain));
  const counts = /^([\d.]+)\s*\/\s*([\d.]+)$/.exec(plain);
  if (counts !== null)
    return countOf(counts[1]) === claimed.numerator && countOf(counts[2]) === claimed.denominator;
  const number = /^(?:khoảng )?([−-]?[\d.]+(?:,\d+)?)(?=\s|%|$)/.exec(plain)?.[1];
  if (number === undefined || (kind === 'service' && claimed.numerator !== null)) return false;
  return readingsOf(number).some(({ read, decimals }) => {
    // A rate may be written rounded, but not to a whole number: 81% is not what 80,5% was.
    const isRounded = kind === 'rate' && decimals > 0 && !Number.isInteger(value);
    return Math.abs(read - value) <= (isRounded ? 0.5 / 10 ** decimals : 0) + 1e-9;
  });
}

function countOf(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll('.', ''));
}

/** `2.126` may be two thousand or two and a bit; both are tried, and only the figure's own is right. */
function readingsOf(text: string): readonly { readonly read: number; readonly decimals: number }[] {
  const plain = text.replace('−', '-');
  const vietnamese = plain.replaceAll('.', '').replace(',', '.');
  const english = plain.includes(',') || plain.split('.').length > 2 ? vietnamese : plain;
  return [vietnamese, english].map((digits) => ({
    read: Number(digits),
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
  }));
}

function revisionKey({ place: _place, ...words }: Revision): string {
  return JSON.stringify(words);
}
