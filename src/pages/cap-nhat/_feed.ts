import { serviceAddress, sourceAddress, wardAddress } from '../../address.ts';
import type { SiteInfo } from '../../dataset/types.ts';
import { atom, type FeedEntry } from '../../queries/downloads/atom.ts';
import type { ChangeUpdate, DocumentUpdate } from '../../queries/updates.ts';
import { unitInProse } from '../../wording/headline.ts';
import { changeSummary, changeTitle, documentSummary, documentTitle } from '../../wording/updates.ts';

interface FeedPage {
  /** What the feed is of, for its id. */
  readonly of: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
  /** The day to name while there is nothing to tell. */
  readonly day: string;
  readonly documents: readonly DocumentUpdate[];
  readonly changes: readonly ChangeUpdate[];
}

/** A feed of documents and of changed figures, as a static host would hand it out. */
export async function feedResponse(feed: FeedPage, info: SiteInfo, site: URL | undefined): Promise<Response> {
  const whole = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const text = await atom({
    ...{ key: JSON.stringify([feed.of, info.title]), title: feed.title, day: feed.day },
    ...{ author: info.publisher, rights: info.licence, self: whole(feed.self), page: whole(feed.page) },
    entries: [...feed.documents.flatMap(documentEntry), ...feed.changes.map(changeEntry)].map((entry) => ({
      ...entry,
      href: whole(entry.href),
    })),
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** A document without any day of its own stands on the page only: a feed needs a time and we invent none. */
function documentEntry({ use, day, numbers }: DocumentUpdate): readonly FeedEntry[] {
  if (day === null) return [];
  const { source, unit, contradictions } = use;
  return [
    {
      key: JSON.stringify(['van-ban', source.id, ...(unit.path === source.unit ? [] : [unit.path])]),
      day,
      title: documentTitle(source, unitInProse(unit)),
      summary: documentSummary(source, numbers, contradictions.length),
      href: sourceAddress(source.id),
    },
  ];
}

function changeEntry(change: ChangeUpdate): FeedEntry {
  const { unit, subject, period, day, after, revision } = change;
  const named = revision === null ? [day, JSON.stringify(after)] : [revision.date, revision.after];
  return {
    key: JSON.stringify(['sua-so', unit.path, subject.id, period, ...named]),
    day,
    title: changeTitle(period, subject.name, unitInProse(unit)),
    summary: changeSummary(change),
    href: subject.isService ? serviceAddress(subject.id) : `${wardAddress(unit)}#${subject.id}`,
  };
}
